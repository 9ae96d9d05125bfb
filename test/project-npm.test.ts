import { describe, expect, it } from 'vitest'
import { projectOf } from '../src/project/literal.ts'
import { lockfiles, readLockfile } from '../src/project/lock/index.ts'
import { readNpmLock } from '../src/project/lock/npm.ts'
import { readManifest, workspaceManifests } from '../src/project/manifest.ts'
import { npmCases } from './project-npm-cases.ts'

const json = (value: object) => JSON.stringify(value)

describe('inStep of npm, as measured', () => {
  const rows = npmCases.flatMap(({ passes, ours, ...rest }) =>
    Object.entries(passes).map(([major, passed]) => ({
      ...rest,
      npmMajor: Number(major),
      passed,
      expected: ours?.[Number(major)] ?? passed,
    })),
  )
  it.each(rows)('npm $npmMajor: $name', ({ files, lock, npmMajor, args, passed, expected }) => {
    const texts = Object.fromEntries(
      Object.entries(files).map(([path, manifest]) => [
        path,
        json(path === 'package.json' ? { name: 'harbour', ...manifest } : manifest),
      ]),
    )
    const project = projectOf({ ...texts, 'package-lock.json': json(lock) })
    const manifest = readManifest(project, 'package.json')
    if (!manifest) throw new Error('no manifest')
    const legacyPeerDeps = args?.includes('--legacy-peer-deps') ?? false
    const step = readLockfile(project, '')?.inStep(manifest, workspaceManifests(project, ''), {
      npmMajor,
      legacyPeerDeps,
    })
    expect(step?.ok).toBe(expected)
    if (step && !step.ok) expect(step.because).not.toBe('')
    // Never looser than npm.
    if (expected) expect(passed).toBe(true)
  })
})

describe('readNpmLock', () => {
  const project = projectOf({
    'package.json': '{}',
    'package-lock.json': json({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { bcrypt: '5' } },
        'lib/quay': { version: '1.0.0' },
        'node_modules/bcrypt': {
          version: '5.1.1',
          hasInstallScript: true,
          dependencies: { nopt: '^5' },
          bin: { hash: 'cli.js' },
        },
        'node_modules/bcrypt/node_modules/nopt': { version: '5.0.0', bin: { nopt: 'bin/nopt.js' }, optional: true },
        'node_modules/jest': {
          version: '29.0.0',
          dev: true,
          peerDependencies: { a: '1', b: '2' },
          peerDependenciesMeta: { b: { optional: true } },
        },
        'node_modules/quay': { resolved: 'lib/quay', link: true },
      },
    }),
  })

  it('tells what the lockfile tells', () => {
    const lock = readNpmLock(project, '', 'package-lock.json')
    expect(lock?.version).toBe('3')
    expect(
      lock?.packages.map(({ name, path, dev, installScript, link }) => ({ name, path, dev, installScript, link })),
    ).toEqual([
      { name: 'bcrypt', path: 'node_modules/bcrypt', dev: false, installScript: true, link: undefined },
      {
        name: 'nopt',
        path: 'node_modules/bcrypt/node_modules/nopt',
        dev: false,
        installScript: false,
        link: undefined,
      },
      { name: 'jest', path: 'node_modules/jest', dev: true, installScript: false, link: undefined },
      { name: 'quay', path: 'node_modules/quay', dev: undefined, installScript: undefined, link: 'lib/quay' },
    ])
    expect(lock?.packages[0]?.bin).toEqual(['hash'])
    expect(lock?.packages[1]?.optional).toBe(true)
    expect(lock?.packages[2]?.optionalPeers).toEqual(['b'])
  })

  it('reads version 1, which tells less', () => {
    const text = json({
      lockfileVersion: 1,
      dependencies: {
        a: { version: '1.0.0', requires: { b: '^2.0.0' }, dependencies: { b: { version: '2.0.0', dev: true } } },
        quay: { version: 'file:lib/quay' },
      },
    })
    const lock = readNpmLock(
      (path) => (path === 'app/package-lock.json' ? text : undefined),
      'app',
      'package-lock.json',
    )
    expect(lock?.path).toBe('app/package-lock.json')
    expect(
      lock?.packages.map(({ path, version, dev, installScript, link }) => [path, version, dev, installScript, link]),
    ).toEqual([
      ['node_modules/a', '1.0.0', false, undefined, undefined],
      ['node_modules/a/node_modules/b', '2.0.0', true, undefined, undefined],
      ['node_modules/quay', 'file:lib/quay', undefined, undefined, 'lib/quay'],
    ])
  })

  it.each([
    '',
    '[]',
    'null',
    '{',
    '{"packages": 3}',
    '{"packages": {"node_modules/a": 1, "node_modules/__proto__": {"version": 2}}}',
  ])('bears %j', (text) => {
    const lock = readNpmLock(() => text, '', 'package-lock.json')
    expect(lock === undefined || lock.packages.every(({ version }) => typeof version === 'string')).toBe(true)
  })

  it('bears a lockfile that goes deep, and one that goes round', () => {
    const depth = 3000
    const deep = `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(depth)}{}${'}}'.repeat(depth)}}`
    expect(readNpmLock(() => deep, '', 'package-lock.json')?.packages.length).toBeLessThan(300)
    const round = {
      lockfileVersion: 3,
      packages: { '': {}, 'node_modules/a': { version: '1.0.0', dependencies: { a: '1' } } },
    }
    const project = projectOf({ 'package.json': json({ dependencies: { a: '1' } }), 'package-lock.json': json(round) })
    const manifest = readManifest(project, 'package.json')
    expect(manifest && readLockfile(project, '')?.inStep(manifest)).toEqual({ ok: true })
  })
})

describe('lockfiles', () => {
  it('names all, and does not choose between managers', () => {
    const files = {
      'package.json': '{}',
      'package-lock.json': '{"packages":{}}',
      'yarn.lock': '# yarn lockfile v1\n',
      'bun.lockb': '\0',
    }
    const project = projectOf(files)
    expect(lockfiles(project, '').map(({ manager }) => manager)).toEqual(['npm', 'yarn', 'bun'])
    expect(readLockfile(project, '')).toBeUndefined()
    expect(
      readLockfile(projectOf({ ...files, 'package.json': '{"packageManager":"yarn@1.22.22"}' }), '')?.manager,
    ).toBe('yarn')
    expect(readLockfile(projectOf({ 'package.json': '{}' }), '')).toBeUndefined()
  })

  it('takes the shrinkwrap before the lock of the same manager', () => {
    const project = projectOf({ 'package-lock.json': '{"packages":{}}', 'npm-shrinkwrap.json': '{"packages":{}}' })
    expect(readLockfile(project, '')?.path).toBe('npm-shrinkwrap.json')
  })
})
