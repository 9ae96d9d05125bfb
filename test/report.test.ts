import { describe, expect, it } from 'vitest'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readable, unified } from '../src/report/diff.ts'
import { frame } from '../src/report/frame.ts'
import { createPaint } from '../src/report/paint.ts'
import { sanitize, sanitizeLine } from '../src/report/sanitize.ts'
import { count, size, sizeChange } from '../src/report/words.ts'
import { wrap } from '../src/report/wrap.ts'

const plain = createPaint(false)

/** Applies a patch with git in a folder that holds `before`, and gives what the file is then. */
function applied(path: string, before: string | undefined, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'restage-'))
  try {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (before !== undefined) writeFileSync(join(folder, path), before)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] })
    return readFileSync(join(folder, path), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a unified diff', () => {
  const numbered = (count: number, word: string): string =>
    Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('')
  const cases: [about: string, path: string, before: string | undefined, after: string][] = [
    ['one line', 'Dockerfile', 'FROM a\nRUN b\n', 'FROM a\nRUN c\n'],
    ['a new file', 'app/.dockerignore', undefined, 'node_modules\n.git\n'],
    ['CRLF', 'Dockerfile', 'FROM a\r\nRUN b\r\n', 'FROM a\r\nRUN c\r\nRUN d\r\n'],
    ['no final newline before', 'Dockerfile', 'FROM a\nRUN b', 'FROM a\nRUN b\n'],
    ['no final newline after', 'Dockerfile', 'FROM a\nRUN b\n', 'FROM a\nRUN c'],
    ['an empty file', 'Dockerfile', '', 'FROM a\n'],
    ['a name with a space', 'my app/Dockerfile', 'FROM a\n', 'FROM b\n'],
    ['a name with quotes, a backslash and a tab', 'a"b\\c\td/Dockerfile', 'FROM a\n', 'FROM b\n'],
    ['a name beyond ASCII', 'café/Dockerfile', 'FROM a\n', 'FROM b\n'],
    ['a byte order mark', 'Dockerfile', '\ufeffFROM a\n', '\ufeffFROM b\n'],
    ['control characters in a line', 'Dockerfile', 'FROM a\nRUN \u001b[31m\n', 'FROM b\nRUN \u001b[31m\n'],
    ['more changes than are searched', 'Dockerfile', numbered(3000, 'old'), numbered(3000, 'new') + 'end'],
  ]
  it.each(cases)('applies with git: %s', (_, path, before, after) => {
    expect(applied(path, before, unified(path, before, after))).toBe(after)
  })

  it('is empty where nothing differs', () => {
    expect(unified('Dockerfile', 'FROM a\n', 'FROM a\n')).toBe('')
  })

  it('has no line but headers and hunks', () => {
    expect(unified('Dockerfile', 'FROM a\n', 'FROM b\n')).toBe(
      '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1,1 +1,1 @@\n-FROM a\n+FROM b\n',
    )
  })

  it('is coloured for people, line by line, with what a terminal would obey escaped', () => {
    const patch = unified('Dockerfile', 'FROM a\r\nRUN x\r\n', 'FROM a\r\nRUN \u001b]0;title\u0007\r\n')
    const shown = readable(patch, createPaint(true))
    expect(shown).toContain('\u001b[31m-RUN x\u001b[39m')
    expect(shown).toContain('\u001b[32m+RUN \\x1b]0;title\\x07\u001b[39m')
    expect(readable(patch, plain)).not.toMatch(/[\u001b\u0007\r]/)
  })
})

describe('sanitize', () => {
  it.each([
    ['\u001b[2Jx', '\\x1b[2Jx'],
    ['a\rb', 'a\\x0db'],
    ['\u009b31m', '\\x9b31m'],
    ['user\u202etxt', 'user\\u202etxt'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['café 🐳 漢字', 'café 🐳 漢字'],
  ])('%j becomes %j', (from, to) => {
    expect(sanitize(from)).toBe(to)
  })

  it('keeps a name on one line', () => {
    expect(sanitizeLine('a\nb\tc')).toBe('a\\nb\\tc')
  })
})

describe('a code frame', () => {
  it('marks the place and shows two lines around it', () => {
    expect(frame('FROM a\nRUN b\nCOPPY . .\nRUN c\nRUN d\nRUN e\n', 3, 1, 80, plain)).toBe(
      ['  1 | FROM a', '  2 | RUN b', '> 3 | COPPY . .', '    | ^', '  4 | RUN c', '  5 | RUN d'].join('\n'),
    )
  })

  it.each([
    ['a place beyond the end', 'FROM a', 9, 9],
    ['an empty file', '', 1, 1],
  ])('does not fail on %s', (_, text, line, column) => {
    expect(frame(text, line, column, 80, plain)).toBeTypeOf('string')
  })

  it('cuts a long line around the column', () => {
    const shown = frame(`RUN ${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 1, 505, 60, plain)
    expect(shown).toContain('HERE')
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
    const [source = '', mark = ''] = shown.split('\n')
    expect(mark.indexOf('^')).toBe(source.indexOf('HERE'))
  })

  it('escapes control characters, and still marks the right one', () => {
    const [source = '', mark = ''] = frame('RUN \u001b[1m !', 1, 10, 80, plain).split('\n')
    expect(source).toBe('> 1 | RUN \\x1b[1m !')
    expect(mark.indexOf('^')).toBe(source.indexOf('!'))
  })
})

describe('wrapped text', () => {
  it('indents what follows the first line', () => {
    expect(wrap('  leaves  ', 'one two three four five six seven', 40)).toBe(
      '  leaves  one two three four five six\n          seven',
    )
  })

  it('leaves a long word whole, and text that fits alone', () => {
    const path = 'a'.repeat(90)
    expect(wrap('x ', `see ${path} here`, 40)).toBe(`x see\n  ${path}\n  here`)
    expect(wrap('x ', 'short', 40)).toBe('x short')
  })
})

describe('words', () => {
  it.each([
    [1, '1 file'],
    [0, '0 files'],
    [2, '2 files'],
  ])('counts %i', (number, text) => expect(count(number, 'file')).toBe(text))

  it.each([
    [310.4, '310 MB'],
    [999.4, '999 MB'],
    [999.6, '1.00 GB'],
    [1340, '1.34 GB'],
    [16_512, '16.5 GB'],
    [909_990, '910 GB'],
    [999_600, '1.00 TB'],
    [4_020_000, '4.02 TB'],
  ])('says %d MB', (megabytes, text) => expect(size(megabytes)).toBe(text))

  it.each([
    [1340, 310, '1.34 GB → 310 MB'],
    [70, 70, '70 MB'],
    [310.4, 310.1, '310 MB'],
  ])('says what becomes of %d MB in one figure where that is the same', (before, after, text) =>
    expect(sizeChange({ before, after })).toBe(text),
  )
})
