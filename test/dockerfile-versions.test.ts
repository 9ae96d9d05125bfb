import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/dockerfile/refusal.ts'
import { split, type Split } from '../src/dockerfile/split.ts'

const texts = [
  '# syntax=docker/dockerfile:1\n# escape=`\nFROM node:22\nRUN a `\n  b\n',
  '# syntax=docker/dockerfile:1\nFROM node:22\n# why\nRUN a \\\n  b\nCMD ["x"]\n',
  'FROM node:22\n# syntax=none\nRUN <<EOF\na\nEOF\nCMD x',
  'FROM node:22\r\nRUN a \\\r\n  # c\r\n  b\r\nCMD x\r\n',
  '\uFEFFFROM node:22\nRUN a \\\n# c\n',
  '#!/usr/bin/env x\n# syntax=a\nFROM node:22\n\n\nRUN a\n',
]
const additions = ['', 'X', '\n', ' \\\n', '# c\n', 'RUN z\n', 'EOF\n', 'RUN <<EOF\n', '\r\n']

/** Offsets and texts are told; of a logical text, where it begins. */
const told = (text: string, before?: Split): string => {
  try {
    return JSON.stringify(split(text, before), (key, value: unknown) =>
      typeof value !== 'function' ? value : key === 'at' ? (value as (offset: number) => unknown)(0) : undefined,
    )
  } catch (error) {
    if (error instanceof Refusal) return `${error.offset} ${error.message}`
    throw error
  }
}

describe('a version of a file that was split before', () => {
  it('comes to the same as one that was not, wherever it differs', () => {
    const wrong: unknown[] = []
    for (const whole of texts) {
      const before = split(whole)
      for (let at = 0; at <= whole.length; at++) {
        for (const addition of additions) {
          for (const rest of [whole.slice(at), whole.slice(at + 1), '']) {
            const text = whole.slice(0, at) + addition + rest
            if (told(text, before) !== told(text)) wrong.push([whole, text])
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
