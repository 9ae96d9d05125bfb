import { describe, expect, it } from 'vitest'
import { describeBase } from '../src/knowledge/base.ts'
import { isBuildOnly, isFetchTool, packageExists, runtimeLibraries } from '../src/knowledge/debian.ts'
import { installScript } from '../src/knowledge/lifecycle.ts'
import { NATIVE_MODULES } from '../src/knowledge/native-module-rows.ts'
import { nativeModule } from '../src/knowledge/native-modules.ts'
import { binPackage, toolKind } from '../src/knowledge/node-programs.ts'
import { nodeVersion, npmMajor } from '../src/knowledge/node-versions.ts'
import { fullPackages, isServed, packageOfProgram, programsInSlim, slimPackages } from '../src/knowledge/packages.ts'
import { startedPrograms } from '../src/knowledge/started-programs.ts'
import { alpineTag, slimTag, tagCurrent, tagExists } from '../src/knowledge/tags.ts'
import { readWordSet, writeWordSet } from '../src/knowledge/word-set.ts'
import { findSuiteRow, writeSuiteTable } from '../src/knowledge/suite-table.ts'

const base = (name: string, tag?: string, rest: object = {}) =>
  describeBase({ name, variable: false, ...(tag === undefined ? {} : { tag }), ...rest })

describe('word sets', () => {
  const tags = ['20', '20-slim', '20-bookworm-slim', '20.1-slim', 'latest', '20-bookworm']
  const set = readWordSet(writeWordSet(tags))
  it.each(tags)('holds %s', (tag) => expect(set.has(tag)).toBe(true))
  it.each(['', '20-', '-20', 'slim', '20-bookworm-slim-x', '20.1', '__proto__', '!', '20>1', '20 20-slim'])(
    'does not hold %j',
    (tag) => expect(set.has(tag)).toBe(false),
  )
  it('does not depend on the order', () => expect(writeWordSet([...tags].reverse())).toBe(writeWordSet(tags)))
  it('is empty for no tags', () => expect(readWordSet(writeWordSet([])).has('')).toBe(false))
})

describe('suite tables', () => {
  const text = writeSuiteTable([
    ['liba-dev', [['liba1'], ['liba2'], ['liba2']]],
    ['libb-dev', [undefined, [], undefined]],
    ['libc-dev', [['x', 'libc6'], undefined, ['y']]],
  ])
  it.each([
    ['liba-dev', [['liba1'], ['liba2'], ['liba2']]],
    ['libb-dev', [undefined, [], undefined]],
    ['libc-dev', [['x', 'libc6'], undefined, ['y']]],
    ['liba', undefined],
    ['a-dev', undefined],
    ['', undefined],
    ['liba-dev ~1', undefined],
  ])('%j', (name, lists) => expect(findSuiteRow(text, name)).toEqual(lists))
})

describe('tags', () => {
  it.each([
    ['node', '20', '20-slim'],
    ['node', '20-bookworm', '20-bookworm-slim'],
    ['node', '', 'slim'],
    ['node', 'latest', 'slim'],
    ['node', 'lts', 'lts-slim'],
    ['node', 'dubnium', 'dubnium-slim'],
    ['node', '20.11.0', '20.11.0-slim'],
    ['library/node', '18', '18-slim'],
    ['python', '3.9-buster', '3.9-slim-buster'],
    ['python', '3.11', '3.11-slim'],
    ['debian', '12', '12-slim'],
    ['node', '20-slim', undefined],
    ['node', '20-alpine', undefined],
    ['node', '8-onbuild', undefined],
    ['node', '20.99.0', undefined],
    ['node', 'nonsense', undefined],
    ['node', '__proto__', undefined],
    ['golang', '1.21', undefined],
    ['php', '8.1-apache', undefined],
    ['ubuntu', '22.04', undefined],
    ['someone/node', '20', undefined],
    // its slim sibling left the list half a year before it did
    ['openjdk', '8-jdk-stretch', undefined],
  ])('slim of %s:%s is %s', (image, tag, slim) => expect(slimTag(image, tag)).toBe(slim))

  it.each([
    ['node', '20-bookworm', '20-alpine'],
    ['node', 'latest', 'alpine'],
    ['node', '20-slim', '20-alpine'],
    ['node', '20-alpine', undefined],
    // 20-buster stopped in 2024, and 20-alpine went on
    ['node', '20-buster', undefined],
  ])('alpine of %s:%s is %s', (image, tag, alpine) => expect(alpineTag(image, tag)).toBe(alpine))

  it('knows what was listed and what still is', () => {
    expect([tagExists('node', '8'), tagCurrent('node', '8')]).toEqual([true, false])
    expect([tagExists('node', '22'), tagCurrent('node', '22')]).toEqual([true, true])
    expect([tagExists('node', '23.99'), tagCurrent('node', '23.99')]).toEqual([false, false])
    expect(tagExists('nobody', 'latest')).toBe(false)
  })
})

describe('bases', () => {
  it.each([
    ['node', '8', 'stretch', false],
    ['node', '8.9.4', undefined, false],
    ['node', '10', 'stretch', false],
    ['node', '12', 'stretch', false],
    ['node', '14', 'buster', false],
    ['node', '16', 'buster', false],
    ['node', '17', 'bullseye', false],
    ['node', '18', 'bookworm', false],
    ['node', '20.11.0', 'bookworm', false],
    ['node', '24', 'bookworm', false],
    ['node', '26', 'trixie', false],
    ['node', undefined, 'trixie', false],
    ['node', '16-bullseye-slim', 'bullseye', true],
    ['node', '18-alpine', undefined, false],
    ['python', '3.9', 'trixie', false],
    ['python', '2.7', 'buster', false],
    ['debian', '11', 'bullseye', true],
    ['debian', 'bookworm-slim', 'bookworm', true],
    ['ubuntu', '22.04', undefined, true],
    ['golang', '1.20', 'bookworm', false],
  ])('%s:%s stands on %s', (name, tag, suite, suiteInTag) => {
    expect(base(name, tag)?.suite).toBe(suite)
    expect(base(name, tag)?.suiteInTag).toBe(suiteInTag)
  })

  it('tells codenames beyond the suites', () => {
    expect(base('node', '8.9.4')?.codename).toBe('jessie')
    expect(base('ubuntu', '22.04')?.codename).toBe('jammy')
  })

  it.each([
    ['node', '20', 'full', 'glibc'],
    ['node', '20-slim', 'slim', 'glibc'],
    ['node', '20-alpine3.19', 'alpine', 'musl'],
    ['alpine', '3.19', 'alpine', 'musl'],
    ['openjdk', '11-jre-slim', 'slim', 'glibc'],
    ['eclipse-temurin', '17-jre-jammy', 'full', 'glibc'],
  ])('%s:%s is %s on %s', (name, tag, variant, libc) => expect(base(name, tag)).toMatchObject({ variant, libc }))

  it.each([
    ['another registry', base('node', '20', { registry: 'example.org' })],
    ['another owner', base('someone/node', '20')],
    ['a variable', base('node', '20', { variable: true })],
    ['a digest alone', base('node', undefined, { digest: 'sha256:0' })],
    ['Windows', base('node', '20-windowsservercore')],
    ['ONBUILD', base('node', '8-onbuild')],
    ['an unknown word', base('node', '20-chakracore')],
    ['an unknown image', base('nobody', 'latest')],
    ['a prototype key', base('constructor', 'latest')],
  ])('does not describe %s', (_, found) => expect(found).toBeUndefined())

  it('does not tell the suite of a floating tag that a digest pins', () => {
    expect(base('node', '18', { digest: 'sha256:0' })?.suite).toBeUndefined()
    expect(base('node', '18-buster', { digest: 'sha256:0' })?.suite).toBe('buster')
  })

  it('knows the entrypoint, the user and the programs of node by its age', () => {
    const today = base('node', '20')!
    expect(today).toMatchObject({ entrypoint: ['docker-entrypoint.sh'], cmd: ['node'], npm: 10, major: 20 })
    expect(today.users).toEqual([{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }])
    expect([...today.programs]).toEqual(expect.arrayContaining(['node', 'npm', 'npx', 'corepack', 'yarn']))
    expect(base('node', '10.15.0')!.entrypoint).toBeUndefined()
    expect(base('node', '6.2.0')!.users).toEqual([])
    expect(base('node', '8')!.programs.has('corepack')).toBe(false)
    expect(base('node', '26')!.programs.has('yarn')).toBe(false)
  })

  it('holds the packages of its variant', () => {
    expect(base('node', '20')!.packages!.has('procps')).toBe(true)
    expect(base('node', '20-slim')!.packages!.has('procps')).toBe(false)
    expect(base('node', '20-slim')!.packages!.has('libstdc++6')).toBe(true)
    expect(base('node', '26-slim')!.packages!.has('libatomic1')).toBe(true)
    expect(base('python', '3.11-slim-bookworm')!.packages!.has('ca-certificates')).toBe(true)
    expect(base('python', '3.11-slim-bookworm')!.packages!.has('git')).toBe(false)
    expect(base('python', '3.11-bookworm')!.packages!.has('tk-dev')).toBe(true)
    expect(base('node', '16')!.packages).toBeUndefined()
    expect(base('node', '20-alpine')!.packages).toBeUndefined()
  })
})

describe('npm majors', () => {
  it.each([
    ['8', 6],
    ['8.11.3', 5],
    ['10.2', 5],
    ['14', 6],
    ['15', 7],
    ['16.10.0', 7],
    ['16', 8],
    ['18.13', 8],
    ['18.18.0', 9],
    ['18', 10],
    ['20.6.1', 9],
    ['20.11.0', 10],
    ['22', 10],
    ['24-slim', 11],
    ['gallium', 8],
    ['99', undefined],
  ])('node:%s brings npm %s', (tag, npm) => expect(npmMajor(nodeVersion(tag)!)).toBe(npm))
  it.each(['latest', 'lts', 'slim', 'v20', '20.1.2.3', ''])('no version in %j', (tag) =>
    expect(nodeVersion(tag)).toBeUndefined(),
  )
})

describe('packages of the bases', () => {
  const suites = ['bullseye', 'bookworm', 'trixie'] as const
  it.each([
    ['git', 'git'],
    ['curl', 'curl'],
    ['wget', 'wget'],
    ['python3', 'python3'],
    ['openssl', 'openssl'],
    ['ps', 'procps'],
    ['top', 'procps'],
    ['pkill', 'procps'],
    ['ssh', 'openssh-client'],
    ['convert', 'imagemagick'],
    ['identify', 'imagemagick'],
    ['file', 'file'],
    ['unzip', 'unzip'],
    ['xz', 'xz-utils'],
    ['make', 'make'],
    ['gcc', 'gcc'],
    ['ffmpeg', 'ffmpeg'],
    ['psql', 'postgresql-client'],
    ['nc', 'netcat-openbsd'],
    ['perl', undefined],
    ['bash', undefined],
    ['nonsense', undefined],
    ['__proto__', undefined],
  ])('%s comes with %s', (program, owner) => {
    for (const suite of suites) expect(packageOfProgram(program, suite)).toBe(owner)
    expect(packageOfProgram(program, 'buster')).toBeUndefined()
  })

  it('knows what differs by suite', () => {
    expect(suites.map((suite) => programsInSlim(suite).has('adduser'))).toEqual([true, true, false])
    expect(packageOfProgram('adduser', 'trixie')).toBe('adduser')
    expect(packageOfProgram('adduser', 'bookworm')).toBeUndefined()
    expect(suites.map((suite) => packageOfProgram('wkhtmltopdf', suite))).toEqual([
      'wkhtmltopdf',
      'wkhtmltopdf',
      undefined,
    ])
  })

  it('keeps slim and full apart', () => {
    for (const suite of suites) {
      for (const name of fullPackages(suite)!) expect(slimPackages(suite)!.has(name)).toBe(false)
      expect(slimPackages(suite)!.has('ca-certificates')).toBe(false)
      expect(fullPackages(suite)!.has('ca-certificates')).toBe(true)
      expect(programsInSlim(suite).has('ps')).toBe(false)
      expect(programsInSlim(suite).has('bash')).toBe(true)
    }
    expect(slimPackages('buster')).toBeUndefined()
    expect(programsInSlim('stretch').size).toBe(0)
    expect([isServed('buster'), isServed('bullseye')]).toEqual([false, true])
  })
})

describe('Debian', () => {
  it.each([
    ['libpq-dev', ['libpq5'], ['libpq5'], ['libpq5']],
    ['default-libmysqlclient-dev', ['libmariadb3'], ['libmariadb3'], ['libmariadb3']],
    ['libjpeg-dev', ['libjpeg62-turbo'], ['libjpeg62-turbo'], ['libjpeg62-turbo']],
    ['libpng-dev', ['libpng16-16'], ['libpng16-16'], ['libpng16-16t64']],
    ['libssl-dev', ['libssl1.1'], ['libssl3'], ['libssl3t64']],
    ['libicu-dev:amd64', ['libicu67'], ['libicu72'], ['libicu76']],
    ['libxslt-dev', ['libxslt1.1'], ['libxslt1.1'], ['libxslt1.1']],
    ['libgtk-3-dev', ['libgtk-3-0'], ['libgtk-3-0'], ['libgtk-3-0t64']],
    ['libboost-dev', [], [], []],
    ['libpq5', undefined, undefined, undefined],
    ['libnonsense-dev', undefined, undefined, undefined],
    ['__proto__', undefined, undefined, undefined],
  ])('%s', (name, bullseye, bookworm, trixie) => {
    expect([
      runtimeLibraries(name, 'bullseye'),
      runtimeLibraries(name, 'bookworm'),
      runtimeLibraries(name, 'trixie'),
    ]).toEqual([bullseye, bookworm, trixie])
    expect(runtimeLibraries(name, 'buster')).toBeUndefined()
  })

  it.each([
    ['libicu72', 'bookworm', true],
    ['libicu72', 'trixie', false],
    ['libpq-dev', 'trixie', true],
    ['git', 'bullseye', true],
    ['libssl1.1', 'bookworm', false],
    ['fonts-liberation', 'bookworm', true],
    ['nonsense', 'bookworm', false],
    ['git', 'buster', false],
  ] as const)('%s in %s: %s', (name, suite, exists) => expect(packageExists(name, suite)).toBe(exists))

  it.each([
    'build-essential',
    'g++',
    'gcc-12',
    'make',
    'cmake',
    'libpq-dev',
    'libpq-dev=15.3-1',
    'pkg-config',
    'nasm',
    'linux-headers-amd64',
    'build-base',
    'musl-dev',
  ])('%s is for builds', (name) => expect(isBuildOnly(name)).toBe(true))
  it.each([
    'git',
    'curl',
    'python3',
    'python3-dev',
    'ffmpeg',
    'libpq5',
    'postgresql-client',
    'tini',
    'fonts-liberation',
    'gcc-arm-none-eabi-source',
    '__proto__',
  ])('%s is not', (name) => expect(isBuildOnly(name)).toBe(false))
  it.each([
    ['curl', true],
    ['git', true],
    ['unzip', true],
    ['ffmpeg', false],
    ['make', false],
  ] as const)('%s is for fetching: %s', (name, fetches) => expect(isFetchTool(name)).toBe(fetches))
})

describe('npm packages', () => {
  const suites = ['bullseye', 'bookworm', 'trixie'] as const
  it('has one row a native module, and a name in some suite for each package of a row', () => {
    expect(new Set(NATIVE_MODULES.map(({ name }) => name)).size).toBe(NATIVE_MODULES.length)
    for (const { name, run, runCompiled = [] } of NATIVE_MODULES) {
      for (const each of [...run, ...runCompiled]) {
        const known = each.endsWith('-dev')
          ? runtimeLibraries(each, 'bookworm') !== undefined
          : suites.some((suite) => packageExists(each, suite))
        expect([name, each, known]).toEqual([name, each, true])
      }
    }
  })
  it('knows native modules, and no others', () => {
    expect(nativeModule('pg-native')).toMatchObject({ install: 'compiles', run: ['libpq-dev'] })
    expect(nativeModule('canvas')?.runCompiled).toContain('librsvg2-dev')
    expect(nativeModule('bcrypt')?.run).toEqual([])
    for (const name of ['@grpc/grpc-js', 'express', 'bcryptjs', 'constructor'])
      expect(nativeModule(name)).toBeUndefined()
  })
  it.each([
    ['@prisma/client', 'prisma/schema.prisma', true],
    ['puppeteer', '.puppeteerrc.cjs', true],
    ['msw', 'package.json', true],
    ['core-js', 'package.json', false],
    ['mongodb-memory-server', 'package.json', true],
    ['@firebase/util', '.', false],
    ['parse-server', '.', false],
    ['snyk', '.', false],
    ['bcrypt', 'package.json', false],
  ])('the install script of %s reads %s: %s', (name, path, reads) =>
    expect(installScript(name)?.reads.includes(path)).toBe(reads),
  )
  it('does not guess install scripts', () => {
    for (const name of ['some-package', 'constructor', '__proto__']) expect(installScript(name)).toBeUndefined()
  })
  it.each([
    ['simple-git', ['git'], 'always'],
    ['tree-kill', ['ps'], 'always'],
    ['node-easy-cert', ['curl'], 'some calls'],
    ['nodemailer', ['sendmail'], 'some calls'],
    ['download-git-repo', ['git'], 'some calls'],
    ['node-7z', ['7z'], 'always'],
    ['@distube/yt-dlp', ['python3'], 'always'],
  ])('%s starts %j', (name, programs, when) => expect(startedPrograms(name)).toMatchObject({ programs, when }))
  it.each(['express', 'nodemon', 'toString'])('%s starts nothing that is known', (name) =>
    expect(startedPrograms(name)).toBeUndefined(),
  )
  it.each([
    ['tsc', 'typescript', 'compiles'],
    ['nest', '@nestjs/cli', 'bundles'],
    ['vue-cli-service', '@vue/cli-service', 'bundles'],
    ['nodemon', 'nodemon', 'watches'],
    ['sequelize', 'sequelize-cli', undefined],
    ['next', 'next', undefined],
    ['run-s', 'npm-run-all', 'runs'],
    ['constructor', 'constructor', undefined],
  ])('%s is of %s, which %s', (bin, owner, kind) => {
    expect(binPackage(bin)).toBe(owner)
    expect(toolKind(owner)).toBe(kind)
  })
})
