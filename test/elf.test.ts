import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readElf } from '../src/project/elf.ts'
import { elf } from './support/elf.ts'

describe('an ELF file', () => {
  it.each([
    [64, true],
    [64, false],
    [32, true],
    [32, false],
  ] as const)('of %i bits, little endian %s', (bits, little) => {
    const bytes = elf({
      bits,
      little,
      machine: 183,
      interpreter: '/lib/ld.so.1',
      needed: ['libc.so.6', 'libx.so'],
      runpath: '$ORIGIN:/opt/lib',
      soname: 'liby.so.2',
    })
    expect(readElf(bytes)).toEqual({
      machine: 183,
      bits,
      interpreter: '/lib/ld.so.1',
      needed: ['libc.so.6', 'libx.so'],
      runpath: ['$ORIGIN', '/opt/lib'],
      soname: 'liby.so.2',
    })
  })

  it.each([
    [64, true],
    [32, false],
  ] as const)('tells the versions that it needs and has, of %i bits, little endian %s', (bits, little) => {
    const wants = {
      'libc.so.6': ['GLIBC_2.17', '?GLIBC_2.99', 'GLIBC_2.38'],
      'libm.so.6': ['GLIBC_2.29'],
      'libw.so': ['?W_1'],
    }
    const has = ['OPENSSL_3.0.0', 'OPENSSL_3.2.0']
    const read = readElf(elf({ bits, little, wants, has, soname: 'libssl.so.3' }))
    expect(read?.wants).toEqual(
      new Map([
        ['libc.so.6', ['GLIBC_2.17', 'GLIBC_2.38']],
        ['libm.so.6', ['GLIBC_2.29']],
      ]),
    )
    expect(read?.has).toEqual(has)
    expect(read?.soname).toBe('libssl.so.3')
  })

  it('takes DT_RPATH where there is no DT_RUNPATH', () => {
    expect(readElf(elf({ rpath: '/old' }))?.runpath).toEqual(['/old'])
    expect(readElf(elf({ rpath: '/old', runpath: '/new' }))?.runpath).toEqual(['/new'])
  })

  it('of a static program needs nothing', () => {
    expect(readElf(elf({ static: true }))).toEqual({ machine: 62, bits: 64, needed: [], runpath: [] })
  })

  it.each([
    ['no ELF', Buffer.from('#!/bin/sh\n')],
    ['nothing', Buffer.alloc(0)],
    ['an object file', elf({ type: 1 })],
    ['half a header', elf({}).subarray(0, 40)],
    ['no string table', elf({ needed: ['libc.so.6'], strings: false })],
    ['a string that does not end', elf({ needed: ['libc.so.6'] }).subarray(0, -1)],
  ])('is not what %s is', (_name, bytes) => {
    expect(readElf(bytes)).toBeUndefined()
  })

  it('never throws, however it is damaged', () => {
    const good = elf({
      interpreter: '/lib/ld.so.1',
      needed: ['libc.so.6'],
      runpath: '/x',
      wants: { a: ['A_1', 'A_2'] },
      has: ['B_1'],
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(good)
        for (const [at, value] of changes) bytes[at] = value
        readElf(bytes)
      }),
    )
  })

  /** Programs and libraries of the machine that runs the tests. */
  const here = [
    process.execPath,
    '/bin/sh',
    '/lib/x86_64-linux-gnu/libc.so.6',
    '/lib/aarch64-linux-gnu/libc.so.6',
  ].filter((path) => existsSync(path) && readFileSync(path).subarray(0, 4).toString('latin1') === '\x7fELF')
  const canAsk = (() => {
    try {
      execFileSync('readelf', ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()

  it.skipIf(!canAsk || here.length === 0).each(here)('is read as readelf reads it: %s', (path) => {
    const told = execFileSync('readelf', ['-W', '-d', '-l', path], { encoding: 'utf8', maxBuffer: 1 << 26 })
    const all = (pattern: RegExp): string[] => [...told.matchAll(pattern)].map(([, value = '']) => value)
    const found = readElf(readFileSync(path))
    expect(found?.needed).toEqual(all(/\(NEEDED\).*\[(.*)\]/g))
    expect(found?.soname).toEqual(all(/\(SONAME\).*\[(.*)\]/g)[0])
    expect(found?.interpreter).toEqual(all(/interpreter: (.*)\]/g)[0])
    expect(found?.runpath.join(':')).toEqual(all(/\((?:RUNPATH|RPATH)\).*\[(.*)\]/g)[0] ?? '')
    const versions = execFileSync('readelf', ['-W', '-V', path], { encoding: 'utf8', maxBuffer: 1 << 26 })
    const listed = (pattern: RegExp): string[] => [...versions.matchAll(pattern)].map(([, name = '']) => name).sort()
    expect([...(found?.wants?.values() ?? [])].flat().sort()).toEqual(
      listed(/: +Name: (\S+) +Flags: none +Version: \d+/g),
    )
    expect([...(found?.has ?? [])].sort()).toEqual(listed(/Rev: 1 +Flags: (?:none|INFO) .*Name: (\S+)/g))
  })
})
