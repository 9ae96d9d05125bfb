import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText } from '../src/workspace/read.ts'
import { inside, write } from '../src/workspace/write.ts'

let base = ''
let root = ''
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'restage-')))
  root = join(base, 'repository')
  mkdirSync(root)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const put = (name: string, text: string): string => {
  writeFileSync(join(root, name), text)
  return join(root, name)
}
const text = (path: string): string => readFileSync(path, 'utf8')

describe('writing', () => {
  it('replaces a file and makes another, and leaves nothing beside them', async () => {
    const path = put('Dockerfile', 'FROM a\r\n')
    const made = join(root, '.dockerignore')
    const result = await write([
      { path: made, before: undefined, after: 'node_modules\n', root },
      { path, before: 'FROM a\r\n', after: '\ufeffFROM b\r\n', root },
    ])
    expect(result).toEqual({ ok: true, notes: [] })
    expect(text(path)).toBe('\ufeffFROM b\r\n')
    expect(text(made)).toBe('node_modules\n')
    expect(readdirSync(root).sort()).toEqual(['.dockerignore', 'Dockerfile'])
  })

  it('keeps the mode', async () => {
    const path = put('Dockerfile', 'FROM a\n')
    chmodSync(path, 0o750)
    await write([{ path, before: 'FROM a\n', after: 'FROM b\n', root }])
    expect(statSync(path).mode & 0o777).toBe(0o750)
  })

  it('writes through a link that stays inside, and keeps the link', async () => {
    const target = put('base.Dockerfile', 'FROM a\n')
    symlinkSync('base.Dockerfile', join(root, 'Dockerfile'))
    const path = join(root, 'Dockerfile')
    expect(await write([{ path, before: 'FROM a\n', after: 'FROM b\n', root }])).toMatchObject({ ok: true })
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(text(target)).toBe('FROM b\n')
  })

  it('says that hard links are broken', async () => {
    const path = put('Dockerfile', 'FROM a\n')
    linkSync(path, join(root, 'other'))
    const result = await write([{ path, before: 'FROM a\n', after: 'FROM b\n', root }])
    expect(result).toMatchObject({ ok: true, notes: [expect.stringContaining('1 other hard link')] })
    expect(text(join(root, 'other'))).toBe('FROM a\n')
  })

  const refused: [about: string, because: RegExp, prepare: () => { path: string; before: string | undefined }][] = [
    [
      'a link that leads out',
      /leads out/,
      () => {
        writeFileSync(join(base, 'outside'), 'FROM a\n')
        symlinkSync(join(base, 'outside'), join(root, 'Dockerfile'))
        return { path: join(root, 'Dockerfile'), before: 'FROM a\n' }
      },
    ],
    [
      'a new file in a linked directory that leads out',
      /leads out/,
      () => {
        mkdirSync(join(base, 'elsewhere'))
        symlinkSync(join(base, 'elsewhere'), join(root, 'app'))
        return { path: join(root, 'app', '.dockerignore'), before: undefined }
      },
    ],
    [
      'a read-only file',
      /read-only/,
      () => {
        const path = put('Dockerfile', 'FROM a\n')
        chmodSync(path, 0o444)
        return { path, before: 'FROM a\n' }
      },
    ],
    ['a file that has changed', /has changed/, () => ({ path: put('Dockerfile', 'FROM c\n'), before: 'FROM a\n' })],
    ['a file that is gone', /no such file/, () => ({ path: join(root, 'Dockerfile'), before: 'FROM a\n' })],
    ['a file that has appeared', /has appeared/, () => ({ path: put('.dockerignore', 'x\n'), before: undefined })],
    [
      'a dangling link in the place of a new file',
      /has appeared/,
      () => {
        symlinkSync(join(base, 'nowhere'), join(root, '.dockerignore'))
        return { path: join(root, '.dockerignore'), before: undefined }
      },
    ],
  ]
  it.each(refused)('refuses %s, and then writes none of the files', async (_, because, prepare) => {
    const other = put('fine', 'FROM a\n')
    const file = prepare()
    const result = await write([
      { path: other, before: 'FROM a\n', after: 'FROM b\n', root },
      { ...file, after: 'FROM b\n', root },
    ])
    expect(result).toMatchObject({
      ok: false,
      written: [],
      refusals: [{ path: file.path, because: expect.stringMatching(because) }],
    })
    expect(text(other)).toBe('FROM a\n')
    expect(existsSync(join(base, 'outside')) ? text(join(base, 'outside')) : 'FROM a\n').toBe('FROM a\n')
    expect(existsSync(join(base, 'elsewhere', '.dockerignore'))).toBe(false)
    expect(existsSync(join(base, 'nowhere'))).toBe(false)
  })
})

describe('inside', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b/c', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a/b', '/a/c', false],
  ])('%s holds %s: %s', (directory, path, expected) => expect(inside(directory, path)).toBe(expected))
})

describe('reading', () => {
  it('keeps the byte order mark and line endings', () => {
    expect(readText(put('Dockerfile', '\ufeffFROM a\r\n'))).toEqual({ ok: true, text: '\ufeffFROM a\r\n' })
  })

  it.each<[about: string, because: RegExp, make: () => string]>([
    ['a directory', /directory/, () => root],
    ['nothing', /no such file/, () => join(root, 'absent')],
    [
      'Latin-1',
      /UTF-8/,
      () => (writeFileSync(join(root, 'x'), Buffer.from('FROM caf\xe9\n', 'latin1')), join(root, 'x')),
    ],
    ['UTF-16', /NUL/, () => (writeFileSync(join(root, 'x'), Buffer.from('FROM a\n', 'utf16le')), join(root, 'x'))],
    ['a huge file', /larger/, () => put('x', '#'.repeat(1_000_001))],
    ['a device', /regular/, () => '/dev/zero'],
    ['a loop of links', /loop/, () => (symlinkSync('x', join(root, 'x')), join(root, 'x'))],
  ])('refuses %s', (_, because, make) => {
    expect(readText(make())).toEqual({ ok: false, because: expect.stringMatching(because) })
  })

  it('does not wait for a pipe that nobody writes', async () => {
    const path = join(root, 'pipe')
    await new Promise((done) => spawn('mkfifo', [path]).on('close', done))
    expect(readText(path)).toEqual({ ok: false, because: expect.stringMatching(/regular/) })
  })
})
