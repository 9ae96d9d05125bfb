import { describe, expect, it } from 'vitest'
import { recalled, type Answer } from '../src/memo/recalled.ts'
import { recent } from '../src/memo/recent.ts'

describe('recent', () => {
  it('works a text out once, whatever it comes to', () => {
    let made = 0
    const lengthOf = recent(100, (text) => (made++, text === '' ? undefined : text.length))
    expect([lengthOf('abc'), lengthOf('abc'), lengthOf(''), lengthOf('')]).toEqual([3, 3, undefined, undefined])
    expect(made).toBe(2)
  })

  it('forgets the oldest texts, and never the last', () => {
    const made: string[] = []
    const same = recent(6, (text) => (made.push(text), text))
    for (const text of ['aaa', 'bbb', 'ccc', 'bbb', 'aaa', 'longer than all', 'longer than all']) same(text)
    expect(made).toEqual(['aaa', 'bbb', 'ccc', 'aaa', 'longer than all'])
  })
})

describe('recalled', () => {
  /** Reads `b` only where `a` is there. */
  const counted = (characters: number) => {
    const calls: string[] = []
    const make = recalled(characters, (key, ask) => {
      calls.push(key)
      return `${key}: ${String(ask('has', 'a') === true ? ask('read', 'b') : 'nothing')}`
    })
    const over = (files: Record<string, string>) => (key: string) =>
      make(key, (about, name): Answer => (about === 'has' ? name in files : files[name]))
    return { calls, over }
  }

  it('gives a result again where the same questions are answered the same', () => {
    const { calls, over } = counted(1000)
    expect(over({ a: '1', b: '2' })('x')).toBe('x: 2')
    expect(over({ a: 'another', b: '2', c: 'not asked' })('x')).toBe('x: 2')
    expect(calls).toEqual(['x'])
  })

  it('works it out anew where one answer differs, or the key', () => {
    const { calls, over } = counted(1000)
    expect(over({ a: '1', b: '2' })('x')).toBe('x: 2')
    expect(over({ a: '1', b: '3' })('x')).toBe('x: 3')
    expect(over({ a: '1' })('x')).toBe('x: undefined')
    expect(over({ b: '2' })('x')).toBe('x: nothing')
    expect(over({ a: '1', b: '2' })('y')).toBe('y: 2')
    expect(calls).toEqual(['x', 'x', 'x', 'x', 'y'])
    expect(over({ b: '9' })('x')).toBe('x: nothing')
    expect(over({ a: '1', b: '3' })('x')).toBe('x: 3')
    expect(calls).toHaveLength(5)
  })

  it('forgets when it holds too much', () => {
    const { calls, over } = counted(10)
    for (const key of ['x', 'y', 'x']) over({ a: '1', b: '2' })(key)
    expect(calls).toEqual(['x', 'y', 'x'])
  })
})
