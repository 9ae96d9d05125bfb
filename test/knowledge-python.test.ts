import { describe, expect, it } from 'vitest'
import { describeBase, slimSibling } from '../src/knowledge/base.ts'
import { BROUGHT_PROGRAMS } from '../src/knowledge/data/brought-programs.ts'
import { PURE, WHEELS } from '../src/knowledge/data/python-wheels.ts'
import { packageExists, runtimeLibraries } from '../src/knowledge/debian.ts'
import { distributionsOf } from '../src/knowledge/import-names.ts'
import { packageOfProgram, programsInSlim } from '../src/knowledge/packages.ts'
import { dataDirectories } from '../src/knowledge/python-data.ts'
import { bundledPackages, distributionPython, pythonMinor } from '../src/knowledge/python-interpreters.ts'
import { isPythonDevelopmentTool } from '../src/knowledge/python-development-tools.ts'
import { normaliseName } from '../src/knowledge/python-names.ts'
import { PYTHON_PACKAGES } from '../src/knowledge/python-package-rows.ts'
import { libraryPackages, pythonPackage } from '../src/knowledge/python-packages.ts'
import { compareVersions, parseVersion, satisfiesSpecifier } from '../src/knowledge/python-versions.ts'
import { hasWheel, readRuns, writeRuns } from '../src/knowledge/python-wheel-text.ts'
import type { Release } from '../src/knowledge/python-wheel-text.ts'
import { needsNoCompiler } from '../src/knowledge/python-wheels.ts'
import { findLine } from '../src/knowledge/suite-table.ts'

const suites = ['bullseye', 'bookworm', 'trixie'] as const

describe('Python packages and the system', () => {
  it.each(PYTHON_PACKAGES.map((row) => [row.name, row] as const))('%s names what there is', (name, row) => {
    expect(normaliseName(name)).toBe(name)
    expect(row.source).not.toBe('')
    if (row.versions !== undefined) expect(satisfiesSpecifier('1.0', row.versions)).toBeDefined()
    for (const each of [...row.run, ...(row.runWhereFound ?? []), ...row.runAlways]) {
      const somewhere = suites.some((suite) => libraryPackages(each, suite) !== undefined)
      expect([each, somewhere]).toEqual([each, true])
    }
    for (const each of row.build) {
      const known = each.endsWith('-dev')
        ? suites.some((suite) => runtimeLibraries(each, suite) !== undefined)
        : packageExists(each, 'bookworm')
      expect([each, known]).toEqual([each, true])
    }
    expect(row.programs === undefined).toBe(row.when === undefined)
    for (const program of row.programs ?? []) {
      // Debian's main section has no unrar, and java only by way of alternatives; no stage leaves the packages of the others behind.
      const known =
        ['java', 'unrar', 'unar', 'bsdtar'].includes(program) ||
        packageOfProgram(program, 'bookworm') !== undefined ||
        programsInSlim('bookworm').has(program) ||
        new RegExp(`[ ,]${program}(?:,|$)`, 'm').test(BROUGHT_PROGRAMS())
      expect([program, known]).toEqual([program, true])
    }
  })

  it('has no row that tells nothing', () => {
    const empty = PYTHON_PACKAGES.filter(
      ({ wheels, versions, runAlways, programs = [], writes = [] }) =>
        wheels === 'pure' && versions === undefined && runAlways.length + programs.length + writes.length === 0,
    )
    expect(empty.map(({ name }) => name)).toEqual([])
    expect(PYTHON_PACKAGES.filter(({ wheels, run }) => wheels === 'pure' && run.length > 0)).toEqual([])
  })

  it('tells the rows of a name apart by their versions, and takes the newest first', () => {
    for (const name of new Set(PYTHON_PACKAGES.map((row) => row.name))) {
      const rows = PYTHON_PACKAGES.filter((row) => row.name === name)
      const open = rows.filter(({ versions }) => versions === undefined || !versions.includes('>='))
      expect([name, rows.length === 1 || rows[0]?.versions?.startsWith('>=')]).toEqual([name, true])
      expect([name, open.length <= 1]).toEqual([name, true])
    }
  })

  it('says of wheels what the record of lockfiles says', () => {
    const newest = new Map([...PYTHON_PACKAGES].reverse().map((row) => [row.name, row]))
    for (const { name, versions, wheels } of newest.values()) {
      const run = findLine(WHEELS(), name)?.split(' ').at(-1) ?? ''
      const [version = '', has = ''] = run.replace(/^.*~/, '').split(':')
      // A record that ends before the row begins says nothing of it.
      if (run === '' || has === '*' || (versions !== undefined && satisfiesSpecifier(version, versions) !== true))
        continue
      const listed = has.replace(/\?.$/, '')
      const found = listed === '' ? 'none' : listed.includes('/') ? 'manylinux+musllinux' : 'manylinux'
      expect([name, wheels]).toEqual([name, found])
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
    ['pyodbc', '5.2.0', 'manylinux+musllinux', ['unixodbc-dev'], ['unixodbc-dev']],
    ['python-snappy', '0.6.1', 'none', ['libsnappy-dev'], []],
    ['xgboost', '2.0.3', 'manylinux', [], ['libgomp1']],
  ])('%s %s', (name, version, wheels, run, runAlways) =>
    expect(pythonPackage(name, version)).toMatchObject({ wheels, run, runAlways }),
  )
  it.each([
    ['gitpython', ['git'], 'always'],
    ['pdf2image', ['pdftoppm', 'pdftocairo', 'pdfinfo'], 'always'],
    ['pytesseract', ['tesseract'], 'always'],
    ['pydub', ['ffmpeg', 'ffprobe'], 'some calls'],
  ])('%s starts %j', (name, programs, when) => expect(pythonPackage(name)).toMatchObject({ programs, when }))
  it.each(['flask', 'constructor', '__proto__', ''])('does not know %j', (name) =>
    expect(pythonPackage(name)).toBeUndefined(),
  )

  it.each([
    ['libpq-dev', ['libpq5'], ['libpq5']],
    ['libmagic1t64 | libmagic1', ['libmagic1'], ['libmagic1t64']],
    ['libglib2.0-0t64 | libglib2.0-0', ['libglib2.0-0'], ['libglib2.0-0t64']],
    ['libharfbuzz-subset0 | libharfbuzz0b', ['libharfbuzz-subset0'], ['libharfbuzz-subset0']],
    ['libnonsense', undefined, undefined],
  ])('%s', (written, bookworm, trixie) => {
    expect(libraryPackages(written, 'bookworm')).toEqual(bookworm)
    expect(libraryPackages(written, 'trixie')).toEqual(trixie)
    expect(libraryPackages(written, 'buster')).toBeUndefined()
  })
})

describe('wheels of versions', () => {
  const release = (exact: readonly number[], rest: Partial<Release> = {}): Release => ({
    any: false,
    foreign: false,
    platforms: new Map(
      ['glibc x86_64', 'glibc aarch64'].map((system) => [system, { exact: new Set(exact), from: Infinity }]),
    ),
    since: 0,
    ...rest,
  })
  it.each([
    [[release([9, 10, 11]), release([9, 10, 11])], '1.0~1.1:9ab'],
    [[release([]), release([9])], '1.0: 1.1:9'],
    [[release([9], { any: true }), release([9])], '1.0:* 1.1:9'],
    // what is known in part takes the place that its neighbours leave
    [[release([9, 10]), release([10], { since: 99 }), release([9, 10])], '1.0~1.2:9a'],
    [[release([9]), release([10], { since: 99 }), release([9])], '1.0:9 1.1:a?z 1.2:9'],
    [[release([9]), release([9], { since: 10 })], '1.0:9 1.1:9?a'],
  ])('writes %#', (releases, text) =>
    expect(writeRuns(releases.map((each, at) => [`1.${at}`, each] as const))).toBe(text),
  )

  it.each([
    ['9ab', 9, 'glibc', 'x86_64', true],
    ['9ab', 12, 'glibc', 'x86_64', false],
    ['9ab', 9, 'musl', 'x86_64', false],
    ['9ab|a', 9, 'glibc', 'aarch64', false],
    ['9ab|a', 10, 'glibc', 'aarch64', true],
    ['9ab/9|', 9, 'musl', 'aarch64', false],
    ['+7/+8', 7, 'musl', 'x86_64', false],
    ['+7/+8', 13, 'musl', 'x86_64', true],
    ['6+9', 8, 'glibc', 'x86_64', false],
    ['ab?a', 9, 'glibc', 'x86_64', undefined],
    ['ab?a', 12, 'glibc', 'x86_64', false],
    ['*', 8, 'musl', 'aarch64', true],
    ['', 11, 'glibc', 'x86_64', false],
  ] as const)('%s for 3.%i, %s, %s: %s', (has, minor, libc, machine, found) =>
    expect(hasWheel(has, minor, libc, machine)).toBe(found),
  )

  it('reads every line of the record', () => {
    for (const line of WHEELS().trim().split('\n')) {
      const name = line.slice(0, line.indexOf(' '))
      expect(normaliseName(name)).toBe(name)
      let last = '0'
      for (const run of readRuns(line.slice(name.length + 1))) {
        const [from, first, to] = [last, run.first, run.last].map((version) => parseVersion(version)!)
        expect([line, compareVersions(from!, first!) <= 0 && compareVersions(first!, to!) <= 0]).toEqual([line, true])
        expect([line, run.has]).toEqual([
          line,
          expect.stringMatching(
            /^(\*|[6-9a-f]*(\+\w)?(\|[6-9a-f]*(\+\w)?)?(\/[6-9a-f]*(\+\w)?(\|[6-9a-f]*(\+\w)?)?)?(\?\w)?)$/,
          ),
        ])
        last = run.last
      }
    }
    expect((WHEELS() + PURE()).split('\n').length).toBeLessThan(3000)
  })

  it.each([
    ['psycopg2-binary', '2.9.9', 11, 'glibc', true],
    ['psycopg2-binary', '2.9.9', 11, 'musl', true],
    ['psycopg2-binary', '2.9.9', 13, 'glibc', false],
    ['psycopg2', '2.9.9', 11, 'glibc', false],
    ['psycopg2', undefined, 11, 'glibc', false],
    ['mysqlclient', '2.2.4', 11, 'glibc', false],
    ['numpy', '1.24.2', 11, 'glibc', true],
    ['numpy', '1.24.2', 12, 'glibc', false],
    ['numpy', undefined, 12, 'glibc', true],
    // numpy 2 has left 3.8, for which pip takes an older one
    ['numpy', undefined, 8, 'glibc', true],
    ['numpy', '1.0', 8, 'glibc', undefined],
    ['numpy', '99', 14, 'glibc', true],
    ['numpy', 'main', 14, 'glibc', undefined],
    ['cryptography', '3.4.8', 13, 'glibc', true],
    ['torch', '2.1.0', 11, 'glibc', true],
    ['torch', '2.1.0', 11, 'musl', false],
    ['tensorflow-cpu', '2.15.0', 11, 'glibc', true],
    ['python-ldap', undefined, 11, 'glibc', false],
    ['uwsgi', '2.0.21', 11, 'glibc', false],
    ['Flask', '3.0.0', 12, 'musl', true],
    ['flask', undefined, 12, 'glibc', true],
    ['gitpython', '1.0', 8, 'glibc', true],
    ['no-such-distribution', '1', 11, 'glibc', undefined],
    ['__proto__', undefined, 11, 'glibc', undefined],
  ] as const)('%s %s for 3.%i, %s: %s', (name, version, minor, libc, none) =>
    expect(needsNoCompiler(name, version, { minor, libc })).toBe(none),
  )
  it('tells machines apart', () => {
    expect(needsNoCompiler('ibm-db', '3.2.7', { minor: 11, libc: 'glibc' })).toBe(true)
    expect(needsNoCompiler('ibm-db', '3.2.7', { minor: 11, libc: 'glibc', machine: 'aarch64' })).toBe(false)
  })
})

describe('modules and tools of Python', () => {
  it.each([
    ['yaml', ['pyyaml']],
    ['PIL.Image', ['pillow', 'pillow-simd']],
    ['MySQLdb', ['mysqlclient', 'mysql-python']],
    ['flask_login.mixins', ['flask-login']],
    ['google.protobuf.message', ['protobuf']],
    ['google.cloud.storage', ['google-cloud-storage', 'google-cloud']],
    ['azure.ai.formrecognizer', ['azure-ai-formrecognizer', 'azure-ai']],
    ['ruamel.yaml', ['ruamel-yaml']],
    ['__proto__', ['-proto-']],
  ])('%s is of %j', (module, distributions) => expect(distributionsOf(module)).toEqual(distributions))
  it('tries the longest name of a namespace first', () =>
    expect(distributionsOf('google.cloud.vision_v1')).toEqual(['google-cloud-vision', 'google-cloud']))

  it.each([
    'pytest',
    'pytest_cov',
    'Black',
    'flake8-bugbear',
    'mypy',
    'types-requests',
    'tox',
    'coverage',
    'pre-commit',
  ])('%s is for development', (name) => expect(isPythonDevelopmentTool(name)).toBe(true))
  it.each(['flask', 'mypy-extensions', 'setuptools', 'faker', 'blackbox', 'coverage-service', 'pygments', 'django'])(
    '%s is not',
    (name) => expect(isPythonDevelopmentTool(name)).toBe(false),
  )
})

describe('bases of Python', () => {
  it.each([
    ['3.11', '3.11'],
    ['3.11.4-slim', '3.11'],
    ['3.11-bookworm', '3.11'],
    ['3.13.0rc1-slim-bookworm', '3.13'],
    ['3.14-rc', '3.14'],
    ['2.7-alpine', '2.7'],
    ['3', undefined],
    ['3-slim', undefined],
    ['latest', undefined],
    ['slim', undefined],
    ['bookworm', undefined],
    ['3.11foo', undefined],
  ])('%s is %s', (tag, minor) => expect(pythonMinor(tag)).toBe(minor))

  it.each([
    ['3.11-slim', ['pip', 'setuptools', 'wheel']],
    ['2.7', ['pip', 'setuptools', 'wheel']],
    ['3.12.3', ['pip', 'setuptools', 'wheel']],
    ['3.12.10', ['pip']],
    ['3.12', ['pip']],
    ['3.13-slim', ['pip']],
    ['3', ['pip']],
    ['latest', ['pip']],
    ['3-slim-trixie', ['pip']],
    ['3-stretch', undefined],
  ])('%s has %j', (tag, names) => expect(bundledPackages(tag)).toEqual(names))

  it.each([
    ['bullseye', '3.9', false],
    ['bookworm', '3.11', true],
    ['trixie', '3.13', true],
    ['focal', '3.8', false],
    ['noble', '3.12', true],
  ])('%s has Python %s, externally managed: %s', (codename, minor, externallyManaged) =>
    expect(distributionPython(codename)).toEqual({
      minor,
      externallyManaged,
      packages: '/usr/lib/python3/dist-packages',
      installs: `/usr/local/lib/python${minor}/dist-packages`,
    }),
  )
  it('does not guess', () => expect(distributionPython('sid')).toBeUndefined())

  it.each(suites)('has certificates, netbase and zones in slim images of %s, and no compiler', (suite) => {
    const packages = (tag: string) => describeBase({ name: 'python', tag, variable: false })!.packages!
    const [slim, full] = [packages(`3.12-slim-${suite}`), packages(`3.12-${suite}`)]
    for (const name of ['ca-certificates', 'netbase', 'tzdata', 'openssl', 'zlib1g'])
      expect([name, slim.has(name), full.has(name)]).toEqual([name, true, true])
    for (const name of ['gcc', 'git', 'curl', 'libpq5', 'libpq-dev', 'tk-dev', 'procps', 'libglib2.0-dev'])
      expect([name, slim.has(name), full.has(name)]).toEqual([name, false, true])
    const node = describeBase({ name: 'node', tag: `20-${suite}-slim`, variable: false })!.packages!
    expect(node.has('ca-certificates')).toBe(false)
    expect([...slim].filter((name) => !full.has(name))).toEqual([])
  })
})

describe("uv's images", () => {
  it.each<
    [registry: string | undefined, name: string, tag: string, python: string | undefined, slim: string | undefined]
  >([
    ['ghcr.io', 'astral-sh/uv', 'python3.12-bookworm', '3.12-bookworm', 'python3.12-bookworm-slim'],
    ['ghcr.io', 'astral-sh/uv', '0.5.4-python3.13-trixie', '3.13-trixie', '0.5.4-python3.13-trixie-slim'],
    ['ghcr.io', 'astral-sh/uv', 'python3.12-bookworm-slim', '3.12-slim-bookworm', undefined],
    [undefined, 'astral/uv', '0.8-python3.13-alpine3.22', '3.13-alpine3.22', undefined],
    ['ghcr.io', 'astral-sh/uv', 'latest', undefined, undefined],
    ['ghcr.io', 'astral-sh/uv', 'bookworm', undefined, undefined],
    ['ghcr.io', 'astral-sh/uv', 'python3.12-dhi', undefined, undefined],
    ['mirror.harbor.example', 'astral-sh/uv', 'python3.12-bookworm', undefined, undefined],
  ])('%s/%s:%s', (registry, name, tag, python, slim) => {
    const base = describeBase({ registry, name, tag, variable: false })
    expect(base?.tag).toBe(python)
    expect(base && slimSibling(base)).toBe(slim)
    expect(base?.programs.has('uv')).toBe(python === undefined ? undefined : true)
  })
})

describe('data beside the modules of a package', () => {
  it.each<[name: string, version: string | undefined, specifier: string, directories: string[]]>([
    ['jupyterlab', undefined, '>=3', ['etc/jupyter', 'share/jupyter']],
    ['notebook', undefined, '', ['etc/jupyter', 'share/jupyter']],
    ['notebook', '6.5.7', '==6.5.7', ['etc/jupyter', 'share/jupyter']],
    ['notebook', '6.4.12', '==6.4.12', ['share/jupyter']],
    ['notebook', undefined, '<7', ['share/jupyter']],
    ['jupyterhub', '5.0.0', '==5.0.0', ['share/jupyterhub']],
    ['flask', '3.0.3', '==3.0.3', []],
  ])('%s %s %s', (name, version, specifier, directories) => {
    expect(dataDirectories(name, version, specifier)).toEqual(directories)
  })
})
