import { describe, expect, it } from 'vitest'
import { packageExists, runtimeLibraries } from '../src/knowledge/debian.ts'
import { PYTHON_PACKAGES } from '../src/knowledge/python-package-rows.ts'
import { libraryPackages, normalName, pythonPackage } from '../src/knowledge/python-packages.ts'
import { compareReleases, inRange } from '../src/knowledge/python-versions.ts'

const suites = ['bullseye', 'bookworm', 'trixie'] as const

describe('names and versions of Python packages', () => {
  it.each([
    ['Flask_Login', 'flask-login'],
    ['zope.interface', 'zope-interface'],
    ['a-_.b', 'a-b'],
    ['__proto__', '-proto-'],
  ])('%s is %s', (written, name) => expect(normalName(written)).toBe(name))
  it.each([
    ['1.10', '1.9', 1],
    ['1.0', '1.0.0', 0],
    ['v2.0.post1', '2.0', 0],
    ['2.0rc1', '2', 0],
    ['1!1.0', '1.0', 0],
    ['3.4.0.14', '3.4.1', -1],
    ['main', '1', undefined],
  ])('%s to %s: %s', (a, b, order) => {
    const found = compareReleases(a, b)
    expect(found === undefined ? undefined : Math.sign(found)).toBe(order)
  })
  it.each([
    ['1.3', '>=1.3', true],
    ['1.2.9', '>=1.3', false],
    ['1.10', '>=1.3,<1.10', false],
    ['1.9.9', '>=1.3,<1.10', true],
    ['x', '<1', undefined],
  ])('%s in %s: %s', (version, range, is) => expect(inRange(version, range)).toBe(is))
})

describe('Python packages and the system', () => {
  it.each(PYTHON_PACKAGES.map((row) => [row.name, row] as const))('%s names packages that there are', (name, row) => {
    expect(normalName(name)).toBe(name)
    expect(row.source).not.toBe('')
    if (row.versions !== undefined) expect(inRange('1.0', row.versions)).toBeDefined()
    const libraries = [...row.run, ...(row.runWhereFound ?? []), ...row.runAlways]
    for (const each of [...libraries, ...row.build].filter((one) => one.endsWith('-dev'))) {
      const known = suites.some((suite) => runtimeLibraries(each, suite) !== undefined)
      expect([each, known]).toEqual([each, true])
    }
    for (const each of [...row.run, ...row.runAlways])
      expect([each, libraryPackages(each, 'bookworm')]).not.toEqual([each, undefined])
    for (const each of row.build.filter((one) => !one.endsWith('-dev')))
      expect([each, packageExists(each, 'bookworm')]).toEqual([each, true])
    if (row.wheels === 'pure') expect(row.run).toEqual([])
    expect(row.programs === undefined).toBe(row.when === undefined)
  })

  it('tells the rows of a name apart by their versions, and takes the newest first', () => {
    for (const name of new Set(PYTHON_PACKAGES.map((row) => row.name))) {
      const rows = PYTHON_PACKAGES.filter((row) => row.name === name)
      const open = rows.filter(({ versions }) => versions === undefined || !versions.includes('>='))
      expect([name, rows.length === 1 || rows[0]?.versions?.startsWith('>=')]).toEqual([name, true])
      expect([name, open.length <= 1]).toEqual([name, true])
    }
  })

  it.each([
    ['psycopg2', undefined, 'none', ['libpq-dev'], []],
    ['psycopg2-binary', '2.9.9', 'manylinux+musllinux', ['libpq-dev'], []],
    ['Psycopg2_Binary', '2.9.9', 'manylinux+musllinux', ['libpq-dev'], []],
    ['xmlsec', '1.3.12', 'none', ['libxml2-dev', 'libxmlsec1-dev'], []],
    ['soundfile', '0.10.3.post1', 'pure', [], ['libsndfile1']],
    ['soundfile', undefined, 'manylinux', [], []],
    ['opencv-python-headless', undefined, 'manylinux', [], []],
  ])('%s %s', (name, version, wheels, run, runAlways) =>
    expect(pythonPackage(name, version)).toMatchObject({ wheels, run, runAlways }),
  )
  it.each(['flask', 'constructor', '__proto__', ''])('does not know %j', (name) =>
    expect(pythonPackage(name)).toBeUndefined(),
  )

  it.each([
    ['libpq-dev', ['libpq5'], ['libpq5']],
    ['libmagic1t64 | libmagic1', ['libmagic1'], ['libmagic1t64']],
    ['libharfbuzz-subset0 | libharfbuzz0b', ['libharfbuzz-subset0'], ['libharfbuzz-subset0']],
    ['libnonsense', undefined, undefined],
  ])('%s', (written, bookworm, trixie) => {
    expect(libraryPackages(written, 'bookworm')).toEqual(bookworm)
    expect(libraryPackages(written, 'trixie')).toEqual(trixie)
    expect(libraryPackages(written, 'buster')).toBeUndefined()
  })
})
