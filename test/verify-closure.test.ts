import { describe, expect, it } from 'vitest'
import { moduleFindings } from '../src/verify/closure.ts'
import { programFindings } from '../src/verify/programs.ts'
import { packageOfPath } from '../src/verify/libraries.ts'
import type { ImageConfig } from '../src/verify/types.ts'
import { exported, type Given } from './support/file-systems.ts'

const manifest = (fields: object): string => JSON.stringify(fields)

describe('packages that no longer resolve', () => {
  const find = (before: Given, after: Given, drops: readonly string[] = ['dev-dependencies /app/node_modules']) => {
    const given = exported(before, after, { drops })
    return moduleFindings({ ...given, packageOf: packageOfPath(given.before) })
  }
  const names = (...given: Parameters<typeof find>) => find(...given).map(({ what, because }) => `${what}: ${because}`)

  const app = { '/app/package.json': manifest({ dependencies: { a: '1' }, devDependencies: { d: '1' } }) }
  const a = {
    '/app/node_modules/a/package.json': manifest({ dependencies: { b: '1' }, optionalDependencies: { o: '1' } }),
  }
  const b = { '/app/node_modules/b/package.json': manifest({}) }
  const o = { '/app/node_modules/o/package.json': manifest({}) }
  const d = { '/app/node_modules/d/package.json': manifest({ dependencies: { e: '1' } }) }
  const e = { '/app/node_modules/e/package.json': manifest({}) }

  it.each<[string, Given, Given, string[]]>([
    ['development dependencies, and theirs', { ...app, ...a, ...b, ...d, ...e }, { ...app, ...a, ...b }, []],
    [
      'a dependency of the application',
      { ...app, ...a, ...b },
      { ...app, ...b },
      ['a: was /app/node_modules/a, is not found; /app depends on it'],
    ],
    [
      'a dependency of a package that stays',
      { ...app, ...a, ...b, ...o },
      { ...app, ...a },
      [
        'b: was /app/node_modules/b, is not found; /app/node_modules/a depends on it',
        'o: was /app/node_modules/o, is not found; /app/node_modules/a depends on it',
      ],
    ],
    ['an optional one that never came', { ...app, ...a, ...b }, { ...app, ...a, ...b }, []],
    [
      'one that came to lie elsewhere on the way',
      { ...app, ...a, '/app/node_modules/a/node_modules/b/package.json': '{}' },
      { ...app, ...a, ...b },
      [],
    ],
    [
      'a file of that name that marks a format',
      { '/app/node_modules/a/esm/package.json': manifest({ dependencies: { b: '1' } }), ...b },
      { '/app/node_modules/a/esm/package.json': manifest({ dependencies: { b: '1' } }) },
      [],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(names(before, after)).toEqual(expected)
  })

  it('of peers are those that are not optional, nor types', () => {
    const peers = {
      '/app/node_modules/p/package.json': manifest({
        peerDependencies: { react: '1', 'react-dom': '1', typescript: '5' },
        peerDependenciesMeta: { 'react-dom': { optional: true } },
      }),
    }
    const lost = Object.fromEntries(
      ['react', 'react-dom', 'typescript'].map((name) => [`/app/node_modules/${name}/package.json`, '{}']),
    )
    expect(find({ ...peers, ...lost }, peers).map(({ what }) => what)).toEqual(['react'])
  })

  it('are followed through links, as pnpm lays them', () => {
    const store = '/app/node_modules/.pnpm'
    const before = {
      '/app/package.json': manifest({ dependencies: { a: '1' } }),
      '/app/node_modules/a': '-> .pnpm/a@1/node_modules/a',
      [`${store}/a@1/node_modules/a/package.json`]: manifest({ dependencies: { b: '1' } }),
      [`${store}/a@1/node_modules/b`]: '-> ../../b@1/node_modules/b',
      [`${store}/b@1/node_modules/b/package.json`]: '{}',
    }
    expect(names(before, before)).toEqual([])
    const { [`${store}/b@1/node_modules/b/package.json`]: _, ...after } = before
    expect(names(before, after)).toHaveLength(1)
  })

  it('may be what the ledger leaves behind', () => {
    expect(names({ ...app, ...a }, app, ['build-input /app/node_modules'])).toEqual([])
  })

  it('come back with the development dependencies', () => {
    const [finding] = find({ ...app, ...a }, app)
    expect(finding?.cure?.development).toBe('/app depends on it')
  })
})

describe('programs that are no longer found', () => {
  const find = (before: Given, after: Given, config: Partial<ImageConfig>) => {
    const given = exported(before, after, { config })
    return programFindings({ ...given, packageOf: packageOfPath(given.before) }).map(({ what, because, cure }) => ({
      what,
      because,
      keeps: [...(cure?.packages.keys() ?? []), ...(cure?.paths.keys() ?? [])],
    }))
  }
  const tools = {
    '/usr/bin/curl': 'x',
    '/usr/bin/git': 'x',
    '/usr/bin/tini': 'x',
    '/bin/bash': 'x',
    '/usr/bin/env': 'x',
    '/usr/local/bin/node': 'x',
  }
  const { '/usr/bin/curl': _curl, '/usr/bin/git': _git, ...fewer } = tools

  it.each<[string, Partial<ImageConfig>, Given, string[]]>([
    ['none', { cmd: ['node', 'a.js'] }, {}, []],
    ['a health check', { healthcheck: check('CMD-SHELL', 'curl -f http://x || exit 1') }, {}, ['curl']],
    ['a health check in exec form', { healthcheck: check('CMD', 'curl', '-f') }, {}, ['curl']],
    ['a shell form', { cmd: ['/bin/sh', '-c', 'git pull && exec node a.js'] }, {}, ['git']],
    ['what a wrapper starts', { entrypoint: ['tini', '--', 'git', 'daemon'] }, {}, ['git']],
    ['a function of its own, and a program that never was', { cmd: ['sh', '-c', 'svn up; node a'] }, {}, []],
    [
      'an entry script',
      { entrypoint: ['/entry.sh'] },
      { '/entry.sh': '#!/bin/sh\nif true; then curl x; fi\nexec "$@"' },
      ['curl'],
    ],
    [
      'a script of a script',
      { entrypoint: ['./a.sh'] },
      { '/app/a.sh': '#!/bin/sh\n./b.sh', '/app/b.sh': '#!/bin/sh\ngit log' },
      ['git'],
    ],
    ['a script handed to its shell', { cmd: ['sh', 'a.sh'] }, { '/app/a.sh': '#!/bin/sh\ngit log' }, ['git']],
    ['an interpreter', { cmd: ['./run'] }, { '/app/run': '#!/usr/bin/env -S git shell' }, ['git']],
  ])('%s', (_name, config, given, expected) => {
    expect(find({ ...tools, ...given }, { ...fewer, ...given }, config).map(({ what }) => what)).toEqual(expected)
  })

  it('are kept by their package, or as they are', () => {
    const packages = {
      '/var/lib/dpkg/status': 'Package: curl\nStatus: install ok installed\n',
      '/var/lib/dpkg/info/curl.list': '/usr/bin/curl\n',
    }
    const config = { cmd: ['sh', '-c', 'curl x && mytool'], workdir: '/app' }
    expect(find({ ...tools, ...packages, '/usr/local/bin/mytool': 'x' }, fewer, config)).toEqual([
      { what: 'curl', because: 'was /usr/bin/curl, is not found; CMD starts it', keeps: ['curl'] },
      {
        what: 'mytool',
        because: 'was /usr/local/bin/mytool, is not found; CMD starts it',
        keeps: ['/usr/local/bin/mytool'],
      },
    ])
  })
})

function check(...test: string[]): NonNullable<ImageConfig['healthcheck']> {
  return { test, interval: 0, timeout: 0, startPeriod: 0, retries: 0 }
}
