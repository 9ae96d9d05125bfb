import { describe, expect, it } from 'vitest'
import { applyEdits, blockRange, type Edit, leadingComments, lineRange } from '../src/dockerfile/edit.ts'
import { layoutCopy, layoutRun } from '../src/dockerfile/layout.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { type Style, styleOf } from '../src/dockerfile/style.ts'
import type { Dockerfile, Range } from '../src/dockerfile/types.ts'

function read(text: string): Dockerfile {
  const parsed = parseDockerfile(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.dockerfile
}

const edit = (start: number, end: number, text: string): Edit => ({ file: 'Dockerfile', start, end, text })

describe('applyEdits', () => {
  it.each([
    ['abcdef', [edit(1, 2, 'X'), edit(4, 4, 'Y')], 'aXcdYef'],
    ['abcdef', [edit(4, 4, 'Y'), edit(1, 2, '')], 'acdYef'],
    ['ab', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 1, '3')], 'a123b'],
    ['abc', [edit(1, 2, 'X'), edit(1, 1, '<'), edit(2, 2, '>')], 'a<X>c'],
    ['', [edit(0, 0, 'a')], 'a'],
    ['a', [], 'a'],
  ])('%j with %j', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected)
  })

  it.each([
    [[edit(0, 2, ''), edit(1, 3, '')]],
    [[edit(0, 3, ''), edit(1, 1, 'x')]],
    [[edit(0, 1, 'x'), edit(0, 1, 'x')]],
    [[edit(2, 1, '')]],
    [[edit(0, 9, '')]],
    [[edit(-1, 0, '')]],
    [[edit(NaN, 1, '')]],
  ])('refuses %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError)
  })
})

describe('ranges of whole instructions', () => {
  const text = '# file\n\nFROM x\n# far\n\n# one\n  # two\n  RUN a \\\n    b\nUSER u'
  const dockerfile = read(text)
  const part = ({ start, end }: Range) => text.slice(start, end)
  const [from, run, user] = dockerfile.instructions
  if (from === undefined || run === undefined || user === undefined) throw new Error('three instructions expected')

  it('takes whole lines', () => {
    expect(part(lineRange(dockerfile, run))).toBe('  RUN a \\\n    b\n')
    expect(part(lineRange(dockerfile, user))).toBe('USER u')
  })

  it('takes the comments right above, and none beyond a blank line', () => {
    expect(leadingComments(dockerfile, run).map(part)).toEqual(['# one', '# two'])
    expect(leadingComments(dockerfile, from)).toEqual([])
    expect(leadingComments(dockerfile, user)).toEqual([])
    expect(part(blockRange(dockerfile, run))).toBe('# one\n  # two\n  RUN a \\\n    b\n')
    expect(part(blockRange(dockerfile, user))).toBe('USER u')
  })

  it('leaves parser directives and the byte order mark where they are', () => {
    const marked = '\uFEFF# syntax=a\r\n# note\r\nFROM x\r\n'
    const first = read(marked).instructions[0]
    if (first === undefined) throw new Error('an instruction expected')
    const { start, end } = blockRange(read(marked), first)
    expect(marked.slice(start, end)).toBe('# note\r\nFROM x\r\n')
    const bare = read('\uFEFFFROM x\n')
    const only = bare.instructions[0]
    expect(only && lineRange(bare, only)).toEqual({ start: 1, end: 8 })
  })
})

const plain: Style = { keyword: 'upper', indent: ' ', and: 'start', eol: '\n', escape: '\\' }

describe('styleOf', () => {
  it.each([
    ['FROM x\nRUN a\n', plain],
    ['from x\nrun a\nUSER u\n', { ...plain, keyword: 'lower' }],
    ['FROM x\nRUN a \\\n    && b \\\n    && c\n', { ...plain, indent: '    ' }],
    ['FROM x\nRUN a && \\\n  b && \\\n  c\n', { ...plain, indent: '  ', and: 'end' }],
    ['FROM x\nRUN a \\\n\t&& b\n', { ...plain, indent: '\t' }],
    ['FROM x\nRUN a \\\n      b \\\n  && c\n', { ...plain, indent: '  ' }],
    ['FROM x\nENV a=1 \\\n    b=2\n', { ...plain, indent: '    ' }],
    ['FROM x\r\nRUN a \\\r\n  # && no\r\n  && b\r\n', { ...plain, indent: '  ', eol: '\r\n' }],
    ['# escape=`\nFROM x\nRUN a `\n  && b\n', { ...plain, indent: '  ', escape: '`' }],
    ['FROM x\nRUN <<EOF\n        && a\nEOF\n', plain],
  ])('%j', (text, expected) => {
    expect(styleOf(read(text))).toEqual(expected)
  })
})

describe('layout', () => {
  const apt = ['apt-get update', 'apt-get install -y --no-install-recommends libpq5', 'rm -rf /var/lib/apt/lists/*']
  const many = ['apt-get', 'install', '-y', ...Array.from({ length: 20 }, (_, index) => `package-${index}`)]

  it('puts what fits in one line', () => {
    expect(layoutRun(['npm ci'], plain)).toBe('RUN npm ci')
    expect(layoutRun(['npm ci', 'npm test'], { ...plain, keyword: 'lower' })).toBe('run npm ci && npm test')
    expect(layoutRun(['npm ci'], plain, ['--network=none'])).toBe('RUN --network=none npm ci')
    expect(layoutRun(['a'.repeat(96)], plain)).toHaveLength(100)
    expect(layoutCopy(['--from=build', '/app/dist', './dist'], plain)).toBe('COPY --from=build /app/dist ./dist')
    expect(layoutCopy(['--link', 'a b', './'], plain)).toBe('COPY --link ["a b", "./"]')
  })

  it('puts each command on a line of its own where they do not fit', () => {
    expect(layoutRun(apt, plain)).toBe(`RUN ${apt.join(' \\\n && ')}`)
    expect(layoutRun(apt, { ...plain, and: 'end', indent: '    ' })).toBe(`RUN ${apt.join(' && \\\n    ')}`)
    expect(layoutRun(apt, { ...plain, eol: '\r\n', escape: '`' })).toBe(`RUN ${apt.join(' `\r\n && ')}`)
    expect(layoutRun(apt, plain, ['--mount=a'])).toBe(`RUN --mount=a \\\n ${apt.join(' \\\n && ')}`)
  })

  it('begins no line with #, which BuildKit would drop', () => {
    const text = layoutCopy(['a'.repeat(50), 'b'.repeat(40), '#c', './'], plain)
    const copy = read(`FROM x\n${text}`).instructions[1]
    expect(copy).toMatchObject({ kind: 'COPY', sources: [{}, {}, { raw: '#c' }] })
  })

  it.each([plain, { ...plain, and: 'end' as const, indent: '\t' }, { ...plain, eol: '\r\n' as const }])(
    'breaks between words within 100 columns, and means the same: %j',
    (style) => {
      const text = layoutRun(['apt-get update', many], style)
      expect(Math.max(...text.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(100)
      const run = read(`FROM x\n${text}`).instructions[1]
      expect(run?.body.text.replace(/\s+/g, ' ')).toBe(`apt-get update && ${many.join(' ')}`)
      const copy = read(`FROM x\n${layoutCopy(['--from=x', ...many.slice(3), './'], style)}`).instructions[1]
      expect(copy).toMatchObject({ kind: 'COPY', from: 'x', destination: { raw: './' } })
    },
  )
})
