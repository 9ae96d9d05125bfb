import { describe, expect, it } from 'vitest'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { Past } from '../src/image/past.ts'
import { replay } from '../src/image/replay.ts'
import { copyState, emptyState } from '../src/image/state.ts'
import type { FileFacts } from '../src/project/types.ts'

const nothing = { outcome: () => undefined }
const visible = new Map<string, FileFacts>([['a.txt', { presence: 'tracked', size: 1, executable: false }]])

function dockerfileOf(text: string) {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.dockerfile
}

describe('a replay that begins where a version differs', () => {
  const first = `FROM node:22
WORKDIR /app
RUN mkdir /data && useradd app
COPY a.txt .
RUN chown app a.txt
RUN touch /data/x
CMD ["node", "a.txt"]
`
  const versions = {
    'the same': first,
    'a later line': first.replace('touch /data/x', 'touch /data/y'),
    'an earlier line': first.replace('mkdir /data', 'mkdir /data /more'),
    'a line more': first.replace('COPY', 'ENV A=1\nCOPY'),
    'a line less': first.replace('RUN touch /data/x\n', ''),
    'a name for the stage': first.replace('node:22', 'node:22 AS build'),
    'another base': first.replace('node:22', 'node:20'),
    'a second stage': `${first.replace('node:22', 'node:22 AS build')}FROM node:22-slim\nCOPY --from=build /data /data\nRUN ls\n`,
    'a stage by another name': `${first.replace('node:22', 'node:22 AS other')}FROM node:22-slim\nCOPY --from=build /data /data\nRUN ls\n`,
    'a stage by its number': `${first}FROM node:22-slim\nCOPY --from=0 /data /data\nRUN ls\n`,
    'no name again': `${first}FROM node:22-slim\nCOPY --from=build /data /data\nRUN ls\n`,
  }

  it('comes to the same as a whole one, whatever was replayed before', () => {
    const told = (text: string, past?: Past) =>
      JSON.stringify(replay(dockerfileOf(text), visible, nothing, past && { past }), plain)
    for (const before of Object.values(versions)) {
      for (const [name, text] of Object.entries(versions)) {
        const past = new Past()
        told(before, past)
        expect(told(text, past) === told(text), name).toBe(true)
        // The one before is not changed by what came after it.
        expect(told(before, past) === told(before), name).toBe(true)
      }
    }
  })

  it('copies whatever a replay changes', () => {
    const state = emptyState('node:22', undefined, undefined, { workdir: '/', user: 'root' })
    const copy = copyState(state)
    const shared = (left: object, right: object): string[] =>
      Object.entries(left).flatMap(([name, value]) => {
        if (typeof value !== 'object' || value === null) return []
        const other = (right as Record<string, unknown>)[name] as object
        return [...(value === other ? [name] : []), ...shared(value as object, other)]
      })
    expect(shared(state, copy)).toEqual([])
  })
})

function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
