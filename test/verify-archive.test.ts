import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveError, readArchive } from '../src/engine/archive.ts'
import { pax, tar, type Entry } from './support/tar.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

const read = (entries: readonly Entry[], piece = 1000) => readArchive(inPieces(tar(entries), piece))
const sha = (text: string) => createHash('sha256').update(text).digest('hex')

describe('an archive of files', () => {
  it('gives each kind of entry as it is', async () => {
    const files = await read([
      { name: 'etc/', type: '5', mode: 0o755 },
      { name: 'etc/passwd', data: 'root:x:0:0\n', uid: 1000, gid: 1001, mode: 0o4640 },
      { name: 'bin', type: '2', link: 'usr/bin' },
      { name: 'dev/null', type: '3' },
      { name: 'run/pipe', type: '6' },
      { name: 'etc/again', type: '1', link: 'etc/passwd' },
      { name: 'empty' },
    ])
    expect(files.get('/etc')).toEqual({ kind: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0 })
    expect(files.get('/etc/passwd')).toEqual({
      kind: 'file',
      mode: 0o4640,
      uid: 1000,
      gid: 1001,
      size: 11,
      hash: sha('root:x:0:0\n'),
      text: 'root:x:0:0\n',
    })
    expect(files.get('/bin')).toMatchObject({ kind: 'link', target: 'usr/bin' })
    expect(files.get('/dev/null')?.kind).toBe('device')
    expect(files.get('/run/pipe')?.kind).toBe('pipe')
    expect(files.get('/etc/again')).toBe(files.get('/etc/passwd'))
    expect(files.get('/empty')).toMatchObject({ size: 0, hash: sha('') })
  })

  it.each([1, 7, 511, 512, 513, 4096])('is read alike in pieces of %i bytes', async (piece) => {
    const text = `#!/bin/sh\n${'x'.repeat(1500)}`
    const files = await read(
      [
        { name: 'run.sh', data: text },
        { name: 'b', data: 'b' },
      ],
      piece,
    )
    expect(files.get('/run.sh')).toMatchObject({ hash: sha(text), text })
    expect(files.get('/b')).toMatchObject({ hash: sha('b'), size: 1 })
  })

  it('reads long names and large numbers, of GNU, POSIX and PAX', async () => {
    const long = `${'d'.repeat(90)}/${'e'.repeat(90)}`
    const files = await read([
      { name: '././@LongLink', type: 'L', data: `${long}/gnu\0` },
      { name: '././@LongLink', type: 'K', data: `${long}/target\0` },
      { name: 'short', type: '2', link: 'short' },
      { name: 'posix', prefix: 'd'.repeat(90), data: 'x' },
      {
        name: 'pax',
        type: 'x',
        data: pax('path', `${long}/ä`) + pax('size', '3') + pax('uid', '3000000') + pax('mtime', '1.5'),
      },
      { name: 'short', data: 'abc', size: 3 },
      { name: 'after', data: 'y', binarySize: true },
    ])
    expect(files.get(`/${long}/gnu`)).toMatchObject({ kind: 'link', target: `${long}/target` })
    expect(files.get(`/${'d'.repeat(90)}/posix`)?.size).toBe(1)
    expect(files.get(`/${long}/ä`)).toMatchObject({ size: 3, uid: 3_000_000, hash: sha('abc') })
    expect(files.get('/after')).toMatchObject({ uid: 0, hash: sha('y') })
  })

  it('keeps file capabilities', async () => {
    const files = await read([
      { name: 'x', type: 'x', data: pax('SCHILY.xattr.security.capability', '\x01\0\0\x02') },
      { name: 'bin/ping', data: 'x' },
    ])
    expect(files.get('/bin/ping')?.capability).toBe('\x01\0\0\x02')
  })

  it('keeps the texts that comparisons read, and no others', async () => {
    const files = await read([
      { name: 'app/package.json', data: '{}' },
      { name: 'app/server.js', data: 'listen()' },
      { name: 'app/entry', data: '#!/bin/sh\nexec node' },
      { name: 'app/node_modules/x/cli.js', data: '#!/usr/bin/env node' },
      { name: 'app/large', data: `#!/bin/sh\n${'#'.repeat(70_000)}` },
    ])
    expect([...files].flatMap(([path, { text }]) => (text === undefined ? [] : [path]))).toEqual([
      '/app/package.json',
      '/app/entry',
    ])
  })

  it('stays in its root, and lets the last of one name count', async () => {
    const files = await read([
      { name: '../../etc/shadow', data: 'a' },
      { name: '/abs', data: 'b' },
      { name: './dot/./x', data: 'c' },
      { name: 'abs', data: 'later' },
      { name: 'new\nline\u0007', data: 'd' },
      { name: '__proto__', data: 'e' },
    ])
    expect([...files.keys()]).toEqual(['/', '/etc/shadow', '/abs', '/dot/x', '/new\nline\u0007', '/__proto__'])
    expect(files.get('/abs')?.hash).toBe(sha('later'))
  })

  it.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /byte 0: it ends early, without its end mark/],
    ['no end', tar([{ name: 'a', data: 'x' }], false), /byte 1024: it ends early, without its end mark/],
    ['half a file', tar([{ name: 'a', data: 'x'.repeat(600) }]).subarray(0, 700), /ends early, in the middle of \/a/],
    ['no header', Buffer.alloc(1024, 'x'), /byte 0: no header with a right checksum/],
    ['a size that lies', tar([{ name: 'a', data: 'x', size: 2 ** 32 }]), /ends early, in the middle of \/a/],
    ['a lost link', tar([{ name: 'a', type: '1', link: 'b' }]), /\/a is another name of \/b, which is not there/],
    ['a strange type', tar([{ name: 'a', type: 'S' }]), /an entry of type "S"/],
    [
      'a broken PAX header',
      tar([{ name: 'a', type: 'x', data: '99 path=x\n' }]),
      /extended header that cannot be read/,
    ],
    ['a huge name', tar([{ name: 'a', type: 'L', size: 2 ** 30 }]), /an extended header of 1073741824 bytes/],
    [
      'a PAX size that is none',
      tar([{ name: 'a', type: 'x', data: pax('size', '-1') }, { name: 'b' }]),
      /size of b is no number/,
    ],
  ])('throws on %s, and says where', async (_name, bytes, message) => {
    const reading = readArchive(inPieces(bytes, 400))
    await expect(reading).rejects.toThrow(ArchiveError)
    await expect(readArchive(inPieces(bytes, 400))).rejects.toThrow(message)
  })

  it('throws nothing but its own error, whatever the bytes', async () => {
    const good = tar([
      { name: 'a', data: 'x' },
      { name: 'p', type: 'x', data: pax('path', 'b') },
      { name: 'c', data: 'y' },
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.boolean(),
        async (changes, mend) => {
          const bytes = Buffer.from(good)
          for (const [at, value] of changes) bytes[at] = value
          if (mend)
            for (let at = 0; at + 512 <= bytes.length; at += 512) {
              const record = bytes.subarray(at, at + 512)
              if (record.toString('latin1', 257, 262) !== 'ustar') continue
              record.fill(' ', 148, 156)
              record.write(`${record.reduce((sum, byte) => sum + byte, 0).toString(8)}\0`, 148, 'latin1')
            }
          await readArchive(inPieces(bytes, 300)).catch((error: unknown) => {
            expect(error).toBeInstanceOf(ArchiveError)
          })
        },
      ),
    )
  })

  it('reads what tar writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'restage-archive-'))
    try {
      const long = join(folder, 'in', 'd'.repeat(120), 'e'.repeat(120))
      mkdirSync(long, { recursive: true })
      writeFileSync(join(long, 'file'), 'content')
      chmodSync(join(long, 'file'), 0o755)
      symlinkSync('x'.repeat(150), join(folder, 'in', 'link'))
      linkSync(join(long, 'file'), join(folder, 'in', 'zzz'))
      for (const format of ['gnu', 'pax']) {
        const bytes = execFileSync('tar', [
          '-C',
          join(folder, 'in'),
          `--format=${format}`,
          '--sort=name',
          '-cf',
          '-',
          '.',
        ])
        const files = await readArchive(inPieces(bytes, 65_536))
        const file = files.get(`/${'d'.repeat(120)}/${'e'.repeat(120)}/file`)
        expect(file).toMatchObject({ hash: sha('content'), mode: 0o755 })
        expect(files.get('/zzz')).toBe(file)
        expect(files.get('/link')?.target).toBe('x'.repeat(150))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
