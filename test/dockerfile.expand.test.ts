import { describe, expect, it } from 'vitest'
import { expand, expandWords, unquote } from '../src/dockerfile/expand.ts'
import { splitBlanks, splitWords } from '../src/dockerfile/words.ts'

const nothing = () => undefined

describe('expand', () => {
  it.each([
    ['$X/a', '${X}/a', ['X']],
    ['${X}${Y}$X', '${X}${Y}${X}', ['X', 'Y']],
    ['"$X"', '${X}', ['X']],
    ["'$X'", '$X', []],
    ['\\$X', '$X', []],
    ['${X:-d}', '${X:-d}', ['X']],
    ['${X:-"$KNOWN"}', '${X:-value}', ['X']],
    ['${X:-$Y}', '${X:-${Y}}', ['Y', 'X']],
    ['${KNOWN:-$Y}', 'value', ['Y']],
    ['$1$@', '', []],
  ])('leaves %j, of which not all is known, as %j', (raw, value, unknown) => {
    const expanded = expand(raw, (name) => (name === 'KNOWN' ? 'value' : undefined), '\\')
    expect(expanded.value).toBe(value)
    expect([...expanded.unknown].sort()).toEqual([...unknown].sort())
  })

  it('takes null for a variable that is known to be unset', () => {
    expect(expand('a${X:-d}$X${X+e}', () => null, '\\')).toEqual({ value: 'ad', unknown: [] })
  })

  it('gives the text back with the reason where BuildKit would stop', () => {
    expect(expand('"$X', nothing, '\\')).toMatchObject({ value: '"$X', error: 'a double quote is not closed' })
    expect(expand('${X:?needed}', () => null, '\\').error).toBe('X: needed')
    expect(expand('${X:?needed}', nothing, '\\')).toEqual({ value: '${X:?needed}', unknown: ['X'] })
  })

  it('escapes with the backtick where the file does', () => {
    expect(expand('C:\\`$X', nothing, '`')).toEqual({ value: 'C:\\$X', unknown: [] })
  })

  it('survives deep nesting and long values', () => {
    expect(expand('${A:-'.repeat(50_000), nothing, '\\').error).toContain('nested deeper')
    const long = 'a'.repeat(200_000)
    expect(expand(`$X${'$X'.repeat(10)}`, () => long, '\\').value).toHaveLength(long.length * 11)
    expect(expand('${X#*b*b*b*b*b*b}', () => long, '\\').error).toContain('too long')
    expect(expand(`\${X%${'*a'.repeat(50)}b}`, () => 'a'.repeat(4000), '\\').value).toHaveLength(4000)
  })

  it('splits after expansion for EXPOSE', () => {
    expect(expandWords('$PORTS 22', () => '80 443', '\\').values).toEqual(['80', '443', '22'])
    expect(expandWords('"$PORTS"', () => '80 443', '\\').values).toEqual(['80 443'])
  })
})

describe('words', () => {
  const parts = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))

  it.each([
    ['a=1 b="x y"', ['a=1', 'b="x y"']],
    ["'a b'c d\\ e", ["'a b'c", 'd\\ e']],
    ['"a\\" b" c', ['"a\\" b"', 'c']],
    ["'a\\' b", ["'a\\'", 'b']],
    ['"open a', ['"open a']],
    ['  ', []],
  ])('splits %j outside quotes', (text, expected) => {
    expect(parts(text, splitWords(text, '\\'))).toEqual(expected)
  })

  it('splits at blanks whatever the quotes', () => {
    expect(parts('"a b"\tc', splitBlanks('"a b"\tc'))).toEqual(['"a', 'b"', 'c'])
    expect(parts('a\u00a0b c', splitBlanks('a\u00a0b c'))).toEqual(['a\u00a0b', 'c'])
  })

  it('unquotes without expanding', () => {
    expect(unquote('"a $X" ${Y:-"b"}', '\\')).toEqual({ value: 'a $X ${Y:-"b"}' })
    expect(unquote("it's", '\\').error).toBe('a single quote is not closed')
  })
})
