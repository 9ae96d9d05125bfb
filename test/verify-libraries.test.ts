import { existsSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { libraryFindings, packageOfPath } from '../src/verify/libraries.ts'
import { readLoaderCache } from '../src/verify/loader-cache.ts'
import type { Elf } from '../src/project/types.ts'
import type { ImageConfig, Node } from '../src/verify/types.ts'
import { exported, type Given } from './support/file-systems.ts'

const elf = (needed: readonly string[], more: Partial<Elf> = {}): Partial<Node> => ({
  elf: { machine: 62, bits: 64, needed, runpath: [], ...more },
})
const program = (needed: readonly string[], more: Partial<Elf> = {}) =>
  elf(needed, { interpreter: '/lib64/ld-linux-x86-64.so.2', ...more })

/** A cache of ldconfig, a character a byte. */
function cache(libraries: Readonly<Record<string, string>>, little = true): string {
  const count = Object.keys(libraries).length
  let strings = ''
  const place = (text: string): number => {
    strings += `${text}\0`
    return 48 + count * 24 + strings.length - text.length - 1
  }
  const word = (value: number): string => {
    const bytes = [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
    return String.fromCharCode(...(little ? bytes : bytes.reverse()))
  }
  const entries = Object.entries(libraries).map(
    ([name, path]) => word(0x303) + word(place(name)) + word(place(path)) + word(0) + word(0) + word(0),
  )
  return `glibc-ld.so.cache1.1${word(count)}${word(strings.length)}${word(0)}${word(0).repeat(4)}${entries.join('')}${strings}`
}

const system: Given = {
  '/lib': '-> usr/lib',
  '/lib64': '-> usr/lib64',
  '/usr/lib64/ld-linux-x86-64.so.2': elf([]),
  '/usr/lib/x86_64-linux-gnu/libc.so.6': elf([]),
}
const find = (before: Given, after: Given, config: Partial<ImageConfig> = {}) => {
  const given = exported({ ...system, ...before }, { ...system, ...after }, { config })
  return libraryFindings({ ...given, packageOf: packageOfPath(given.before) })
}
const names = (...given: Parameters<typeof find>) => find(...given).map(({ what }) => what)

describe('libraries that no longer resolve', () => {
  it('are not told of files that the slim base itself does not load', () => {
    const module = { '/usr/local/lib/python3.11/lib-dynload/_tkinter.so': elf(['libtk8.6.so']) }
    const library = { '/usr/lib/x86_64-linux-gnu/libtk8.6.so': elf([]) }
    const given = exported({ ...system, ...module, ...library }, { ...system, ...module }, {})
    const asked = { ...given, packageOf: packageOfPath(given.before) }
    expect(libraryFindings(asked).map(({ what }) => what)).toEqual(['libtk8.6.so'])
    expect(libraryFindings({ ...asked, afterBase: given.after })).toEqual([])
  })

  const addon = { '/app/addon.node': elf(['libpq.so.5', 'libc.so.6']) }

  it('are told with what needs them, and their package', () => {
    const [finding, ...others] = find(
      {
        ...addon,
        '/usr/lib/x86_64-linux-gnu/libpq.so.5': '-> libpq.so.5.15',
        '/usr/lib/x86_64-linux-gnu/libpq.so.5.15': elf(['libc.so.6']),
        '/var/lib/dpkg/status': 'Package: libpq5\nStatus: install ok installed\n',
        '/var/lib/dpkg/info/libpq5:amd64.list': '/usr/lib/x86_64-linux-gnu/libpq.so.5\n',
      },
      addon,
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      comparison: 'library',
      what: 'libpq.so.5',
      because: 'was /lib/x86_64-linux-gnu/libpq.so.5, is not found; /app/addon.node needs it',
    })
    expect([...(finding?.cure?.packages.keys() ?? [])]).toEqual(['libpq5'])
  })

  it.each<[string, Given, Given, string[]]>([
    ['one that is there', { ...addon, '/lib64/libpq.so.5': elf([]) }, { ...addon, '/usr/lib/libpq.so.5': elf([]) }, []],
    ['one that never was', addon, addon, []],
    [
      'what never loaded for another reason',
      { '/app/x.node': elf(['liba.so', 'libnever.so']), '/usr/lib/liba.so': elf([]) },
      { '/app/x.node': elf(['liba.so', 'libnever.so']) },
      [],
    ],
    [
      'what never loaded for a library of a library',
      { '/app/x.node': elf(['liba.so']), '/usr/lib/liba.so': elf(['libnever.so']) },
      { '/app/x.node': elf(['liba.so']) },
      [],
    ],
    [
      'one for another machine',
      { ...addon, '/usr/lib/libpq.so.5': elf([]) },
      { ...addon, '/usr/lib/libpq.so.5': elf([], { machine: 183 }) },
      ['libpq.so.5'],
    ],
    [
      'one beside it, by $ORIGIN',
      { '/app/m/x.node': elf(['liba.so'], { runpath: ['$ORIGIN/../lib'] }), '/app/lib/liba.so': elf([]) },
      { '/app/m/x.node': elf(['liba.so'], { runpath: ['$ORIGIN/../lib'] }) },
      ['liba.so'],
    ],
    [
      'one that only a cache of ldconfig names',
      {
        '/app/x': elf(['liba.so']),
        '/usr/local/lib/liba.so': elf([]),
        '/etc/ld.so.cache': cache({ 'liba.so': '/usr/local/lib/liba.so' }),
      },
      { '/app/x': elf(['liba.so']), '/usr/local/lib/liba.so': elf([]), '/etc/ld.so.cache': cache({}) },
      ['liba.so'],
    ],
    [
      'the interpreter',
      { '/app/x': program([], { interpreter: '/opt/ld.so' }), '/opt/ld.so': elf([]) },
      { '/app/x': program([], { interpreter: '/opt/ld.so' }) },
      ['/opt/ld.so'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(names(before, after)).toEqual(expected)
  })

  describe('that are older', () => {
    const wants = (version: string) => elf(['libx.so.1'], { wants: new Map([['libx.so.1', [version]]]) })
    const has = (...versions: readonly string[]) => elf([], { has: versions })
    const x = '/usr/lib/libx.so.1'

    it('are told with the version, and what needs it', () => {
      const [finding, ...others] = find(
        { '/app/a': wants('X_2'), '/app/b': wants('X_2'), [x]: has('X_1', 'X_2') },
        { '/app/a': wants('X_2'), '/app/b': wants('X_2'), [x]: has('X_1') },
      )
      expect(others).toEqual([])
      expect(finding).toMatchObject({
        comparison: 'library',
        what: 'libx.so.1 X_2',
        because: `/app/a and 1 more needs X_2 of libx.so.1, and /lib/libx.so.1 is older`,
      })
      expect([...(finding?.cure?.paths.keys() ?? [])]).toContain('/lib/libx.so.1')
    })

    it('have no cure where a package owns them: it brings the older one again', () => {
      const status = 'Package: libx1\nStatus: install ok installed\n'
      const dpkg = { '/var/lib/dpkg/status': status, '/var/lib/dpkg/info/libx1.list': `${x}\n` }
      const [finding] = find(
        { '/app/a': wants('X_2'), [x]: has('X_2'), ...dpkg },
        { '/app/a': wants('X_2'), [x]: has('X_1'), ...dpkg },
      )
      expect(finding?.cure).toBeUndefined()
    })

    it.each<[string, Given, Given]>([
      [
        'where they have it',
        { '/app/a': wants('X_1'), [x]: has('X_1') },
        { '/app/a': wants('X_1'), [x]: has('X_1', 'X_2') },
      ],
      [
        'where they tell no version',
        { '/app/a': wants('X_2'), [x]: has('X_2') },
        { '/app/a': wants('X_2'), [x]: elf([]) },
      ],
      [
        'where the original lacked it too',
        { '/app/a': wants('X_2'), [x]: has('X_1') },
        { '/app/a': wants('X_2'), [x]: has('X_1') },
      ],
      [
        "where the loader is musl's",
        { '/app/a': wants('X_2'), [x]: has('X_2') },
        { '/app/a': wants('X_2'), [x]: has('X_1'), '/lib': '/', '/lib/ld-musl-x86_64.so.1': elf([]) },
      ],
    ])('are not told %s', (_name, before, after) => {
      expect(names(before, after)).toEqual([])
    })
  })

  it('are found by LD_LIBRARY_PATH', () => {
    const env = new Map([['LD_LIBRARY_PATH', '/opt/a:/opt/b']])
    const before = { '/app/x': elf(['liba.so']), '/opt/b/liba.so': elf([]) }
    expect(names(before, { '/app/x': elf(['liba.so']) }, { env })).toEqual(['liba.so'])
    expect(names(before, before, { env })).toEqual([])
    expect(names(before, { '/app/x': elf(['liba.so']) })).toEqual([])
  })

  it("are musl's, where its loader is", () => {
    const musl = (given: Given) => ({ '/lib': '/', '/lib64': '/', '/lib/ld-musl-x86_64.so.1': elf([]), ...given })
    const x = { '/app/x': elf(['libc.musl-x86_64.so.1', 'liba.so']) }
    const before = musl({ ...x, '/usr/local/lib/liba.so': elf([]) })
    expect(names(before, before)).toEqual([])
    expect(names(before, musl(x))).toEqual(['liba.so'])
    const path = { '/etc/ld-musl-x86_64.path': '/opt/lib\n' }
    expect(names(musl({ ...x, ...path, '/opt/lib/liba.so': elf([]) }), musl(x))).toEqual(['liba.so'])
    expect(names(musl({ ...x, '/opt/lib/liba.so': elf([]) }), musl(x))).toEqual([])
  })
})

describe('the cache of ldconfig', () => {
  it.each([true, false])('is read, little endian %s', (little) => {
    const libraries = { 'liba.so.1': '/usr/lib/liba.so.1', 'libb.so': '/opt/libb.so' }
    expect(Object.fromEntries(readLoaderCache(`ld.so-1.7.0\0\0old${cache(libraries, little)}`))).toEqual({
      'liba.so.1': ['/usr/lib/liba.so.1'],
      'libb.so': ['/opt/libb.so'],
    })
  })

  it.each(['', 'text', cache({ a: '/a' }).slice(0, 60), `glibc-ld.so.cache1.1\xff\xff\xff\xff`])(
    'is none: %j',
    (text) => {
      expect(readLoaderCache(text).size).toBe(0)
    },
  )

  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path))
  it.skipIf(!ldconfig || !existsSync('/etc/ld.so.cache'))('is read as ldconfig prints it', () => {
    const told = execFileSync(ldconfig ?? '', ['-p'], { encoding: 'utf8' })
    const expected = [...told.matchAll(/^\t(\S+) \(.*\) => (\S+)$/gm)].map(([, name, path]) => `${name} ${path}`)
    const read = readLoaderCache(readFileSync('/etc/ld.so.cache', 'latin1'))
    expect([...read].flatMap(([name, paths]) => paths.map((path) => `${name} ${path}`)).sort()).toEqual(expected.sort())
  })
})
