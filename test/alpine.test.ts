import { describe, expect, it } from 'vitest'
import { problemsOf, rewrite } from '../src/index.ts'
import { alpinePackage, alpinePackageOf, unknownPath, unlikeDebian } from '../src/knowledge/alpine.ts'
import { readLockfile } from '../src/project/lock/index.ts'
import { projectOf } from '../src/project/literal.ts'
import { boundToGlibc, tellsScripts } from '../src/stacks/node/libc.ts'
import type { Input } from '../src/types.ts'

describe('programs of BusyBox', () => {
  it.each([
    ['mkdir -p -m 755 /data', undefined],
    ['mkdir --parents /data', '--parents'],
    ['cp -r a b', undefined],
    ['cp -t b a', '-t'],
    ['grep -qE x y', undefined],
    ['grep -e -P y', undefined],
    ['grep -oP x y', '-oP'],
    ['head -n 5 x', undefined],
    ['head -5 x', undefined],
    ['cut -d: -f1 /etc/passwd', undefined],
    ['sort -t , -k 2 x', undefined],
    ['sort -V x', '-V'],
    ['kill -TERM 1', undefined],
    ['date -u +%FT%TZ', undefined],
    ['date +%s%N', '+%s%N'],
    ['date -d yesterday', '-d'],
    ['env -u A node --inspect x', undefined],
    ['timeout 5 node --inspect x', undefined],
    ['timeout -k 1 5 node x', '-k'],
    ['rm -- -f', undefined],
    ['tar -xzf a.tgz -C /b', undefined],
    ['tar --strip-components=1 -xf a', '--strip-components=1'],
    ['node --inspect x', undefined],
  ])('%s: %s', (line, option) => {
    const [program = '', ...args] = line.split(' ')
    expect(unlikeDebian(program, args)).toBe(option)
  })

  it.each([
    ['/bin/sh -c x', undefined],
    ['#!/usr/bin/env bash', undefined],
    ['#!/usr/bin/bash', '/usr/bin/bash'],
    ["'/usr/bin/tini' '--'", '/usr/bin/tini'],
    ['A=/usr/sbin/x', '/usr/sbin/x'],
    ['/usr/local/bin/x', undefined],
    ['cp /app/bin/x .', undefined],
  ])('paths in %s: %s', (text, path) => expect(unknownPath(text)).toBe(path))

  it.each([
    ['xz-utils', 'xz'],
    ['sqlite3', 'sqlite'],
    ['imagemagick', undefined],
    ['constructor', undefined],
  ])('%s is the package %s', (debian, alpine) => expect(alpinePackage(debian)).toBe(alpine))

  it.each([
    ['bash', 'bash'],
    ['ps', 'procps'],
    ['ssh', 'openssh-client'],
    ['convert', undefined],
    ['nothing-known', undefined],
  ])('%s comes with %s', (program, name) => expect(alpinePackageOf(program, 'bookworm')).toBe(name))
})

describe('what a lockfile says of libc', () => {
  const locked = (path: string, text: string) => readLockfile((each) => (each === path ? text : undefined), '')
  const npm = (packages: Record<string, object>) =>
    locked('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } }))

  it.each([
    ['plain', { 'node_modules/a': { version: '1.0.0' } }, undefined],
    ['of another system', { 'node_modules/a': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'] } }, undefined],
    ['of all but another system', { 'node_modules/a': { version: '1.0.0', os: ['!win32'] } }, undefined],
    ['of one system', { 'node_modules/a': { version: '1.0.0', os: ['linux'], cpu: ['x64'] } }, 'holds binaries'],
    ['of one processor', { 'node_modules/a': { version: '1.0.0', cpu: ['x64'] } }, 'holds binaries'],
    ['of one libc', { 'node_modules/a': { version: '1.0.0', libc: ['musl'] } }, 'holds binaries'],
    ['with a script', { 'node_modules/a': { version: '1.0.0', hasInstallScript: true } }, 'has an install script'],
    ['with a script that prints', { 'node_modules/core-js': { version: '3.0.0', hasInstallScript: true } }, undefined],
    ['that fetches', { 'node_modules/ngrok': { version: '4.0.0', hasInstallScript: true } }, 'fetches or compiles'],
    ['in a table', { 'node_modules/better-sqlite3': { version: '9.0.0' } }, 'is installed with a binary'],
    ['that compiles', { 'node_modules/libpq': { version: '1.8.0' } }, 'is compiled when it is installed'],
    ['that does not run there', { 'node_modules/duckdb': { version: '1.0.0' } }, 'does not run on Alpine'],
    ['with bindings', { 'node_modules/a': { version: '1.0.0', dependencies: { bindings: '1' } } }, 'has native code'],
    ['for development', { 'node_modules/a': { version: '1.0.0', dev: true, hasInstallScript: true } }, undefined],
    ['for macOS', { 'node_modules/fsevents': { version: '2.3.3', hasInstallScript: true, os: ['darwin'] } }, undefined],
  ])('a package %s', (_, packages, because) => {
    const lockfile = npm(packages)
    if (!lockfile) throw new Error('the lockfile is not read')
    const told = boundToGlibc(lockfile, false)
    if (because === undefined) expect(told).toBeUndefined()
    else expect(told).toContain(because)
    expect(tellsScripts(lockfile)).toBe(true)
  })

  it('counts development dependencies where they are there', () => {
    const lockfile = npm({ 'node_modules/a': { version: '1.0.0', dev: true, hasInstallScript: true } })
    expect(lockfile && boundToGlibc(lockfile, true)).toContain('has an install script')
  })

  it.each([
    [
      'yarn.lock',
      '# yarn lockfile v1\n\n\n"@bright/buoy-linux-x64-gnu@^1.0.0":\n  version "1.0.0"\n',
      'has the name of one system',
    ],
    ['yarn.lock', '# yarn lockfile v1\n\n\nbuoy@^1.0.0:\n  version "1.0.0"\n', undefined],
    [
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"buoy@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "buoy@npm:1.0.0"\n  conditions: os=linux & cpu=x64 & libc=glibc\n  languageName: node\n  linkType: hard\n',
      'holds binaries',
    ],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      buoy:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  buoy@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n    cpu: [x64]\n    os: [linux]\n    libc: [glibc]\n\nsnapshots:\n\n  buoy@1.0.0: {}\n",
      'holds binaries',
    ],
  ])('%s: %#', (path, text, because) => {
    const lockfile = locked(path, text)
    if (!lockfile) throw new Error('the lockfile is not read')
    expect(boundToGlibc(lockfile, false) ?? 'plain').toContain(because ?? 'plain')
    expect(tellsScripts(lockfile)).toBe(false)
  })
})

describe('the check of an image that moves to Alpine', () => {
  const input = (dependencies: Record<string, object>, more: Record<string, string> = {}): Input => {
    const names = Object.fromEntries(Object.keys(dependencies).map((name) => [name, '^1.0.0']))
    const packages = Object.fromEntries(
      Object.entries(dependencies).map(([name, facts]) => [`node_modules/${name}`, { version: '1.0.0', ...facts }]),
    )
    const files: Record<string, string> = {
      Dockerfile: dockerfile('node:20-bookworm', '20-bookworm'),
      'package.json': JSON.stringify({ name: 'quay', version: '1.0.0', dependencies: names }),
      'package-lock.json': JSON.stringify({
        name: 'quay',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'quay', version: '1.0.0', dependencies: names }, ...packages },
      }),
      'server.js': "require('buoy')\n",
      'entry.sh': '#!/bin/bash\nexec "$@"\n',
      ...more,
    }
    return { dockerfile: { path: 'Dockerfile', text: files['Dockerfile'] ?? '' }, project: projectOf(files) }
  }
  const dockerfile = (build: string, run: string, lines = ''): string =>
    `FROM ${build} AS build\nWORKDIR /quay\nCOPY package.json package-lock.json ./\nRUN npm ci\n\nFROM node:${run}\nWORKDIR /quay\n${lines}COPY --from=build /quay/node_modules ./node_modules\nCOPY package.json server.js entry.sh ./\nENTRYPOINT ["./entry.sh"]\nCMD ["node", "server.js"]\n`
  const bash = 'RUN apk add --no-cache bash\n'
  const asked = new Set(['libc'])
  const problems = (given: Input, after: string, amended: ReadonlySet<string> = asked) =>
    problemsOf(given, { dockerfile: after }, amended).join('\n')

  it('passes what was asked for', () =>
    expect(problems(input({ buoy: {} }), dockerfile('node:20-bookworm', '20-alpine', bash))).toBe(''))
  it.each([
    ['nobody asked', {}, '20-alpine', bash, new Set<string>(), 'is not the slim image'],
    ['the version is another', {}, '22-alpine', bash, asked, 'is not the Alpine image'],
    ['a program is missing', {}, '20-alpine', '', asked, 'bash is not in the final stage'],
    ['a package stands for nothing', {}, '20-alpine', 'RUN apk add --no-cache bash jq\n', asked, 'jq is new'],
    ['a package is native', { cpu: ['x64'], os: ['linux'] }, '20-alpine', bash, asked, 'the base must stay: buoy'],
    ['a line starts what is not there', {}, '20-alpine', `${bash}RUN useradd pilot\n`, asked, 'starts useradd'],
  ])('not where %s', (_, facts, tag, lines, amended, problem) =>
    expect(problems(input({ buoy: facts }), dockerfile('node:20-bookworm', tag, lines), amended)).toContain(problem),
  )
  it('not where the packages are not those of the lockfile', () => {
    const given = input({ buoy: {} })
    const text = dockerfile('node:20-bookworm', '20-alpine', bash).replace('npm ci', 'npm install')
    expect(problems(given, text)).toContain('may install other packages')
  })
  it('nor where a condition chooses another install', () => {
    const either = 'if [ -n "$LOCKED" ]; then npm ci; else npm install; fi'
    const text = dockerfile('node:20-bookworm', '20-bookworm').replace('npm ci', either)
    const given = input({ buoy: {} }, { Dockerfile: text })
    expect(problems(given, text.replace('FROM node:20-bookworm\n', 'FROM node:20-alpine\n'))).toContain(
      '`npm install` (line 4) may install other packages',
    )
  })
  it('nor where the build moved as well', () =>
    expect(problems(input({ buoy: {} }), dockerfile('node:20-alpine', '20-alpine', bash))).toContain(
      'which the original does not use',
    ))

  it('is never the answer to --unsafe alone', () => {
    const result = rewrite({ ...input({ buoy: {} }), options: { unsafe: true } })
    expect(result.ok && result.rewrite.files[0]?.after).not.toContain('alpine')
  })
})
