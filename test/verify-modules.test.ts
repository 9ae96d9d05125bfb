import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compareModules, meantToLeave, moduleProbe, probed } from '../src/verify/modules.ts'
import type { Modules } from '../src/verify/types.ts'

/** `express`: loads; `!express`: fails. */
const modules = (...names: readonly string[]): Modules =>
  new Map(names.map((name) => (name.startsWith('!') ? [name.slice(1), 'fails'] : [name, 'loads'])))

describe('compareModules', () => {
  const cases: readonly [string, string, Modules, Modules | undefined, string[]][] = [
    ['the same', 'node', modules('a', '!b'), modules('a', '!b'), []],
    ['a lost one', 'node', modules('a', '@x/b'), modules('a', '!@x/b'), ['@x/b']],
    [
      'an addon that opens no more',
      'node',
      modules('/app/node_modules/a/a.node'),
      modules('!/app/node_modules/a/a.node'),
      ['/app/node_modules/a/a.node'],
    ],
    ['an addon that is not there', 'node', modules('/app/node_modules/a/a.node'), modules(), []],
    ['a manifest that is not there', 'node', modules('a'), modules(), []],
    ['no answer', 'node', modules('a'), undefined, ['node']],
    ['no answer to nothing', 'node', modules('!a'), undefined, []],
    ['python', 'python', modules('flask', 'yaml'), modules('flask'), ['yaml']],
    ['python, its tools', 'python', modules('pytest', 'pip', 'setuptools', 'pkg_resources', '_pytest'), modules(), []],
  ]
  it.each(cases)('tells of %s', (_name, stack, before, after, lost) => {
    expect(compareModules(before, after, stack).map(({ what }) => what)).toEqual(lost)
  })
  it('leaves out what is meant to leave', () => {
    expect(compareModules(modules('a'), modules('!a'), 'node', (name) => name === 'a')).toEqual([])
  })
  it('takes from the ledger what is meant to leave', () => {
    const drop = (reason: 'build-input' | 'dev-dependencies', what: string) => ({ reason, what, because: '' })
    const traced = meantToLeave([drop('build-input', '/app/node_modules')], '/app/web')
    expect([traced('a'), traced('/app/node_modules/a/a.node'), traced('/app/web/a.node')]).toEqual([true, true, false])
    expect(meantToLeave([drop('dev-dependencies', '/app/node_modules')], '/app')('a')).toBe(false)
    expect(meantToLeave([drop('build-input', '/other/node_modules')], '/app')('a')).toBe(false)
  })
  it('asks for the development dependencies where a package is lost', () => {
    expect(compareModules(modules('a'), modules('!a'), 'node')[0]?.cure?.development).toContain('package.json')
  })
})

describe('probed', () => {
  it('reads the last line', () => {
    const out = 'noise\n\n{"modules":{"a":"loads","b":"fails","c":"what"},"words":{"b":"no b"}}\n'
    expect(probed(out)).toEqual({ modules: modules('a', '!b'), words: ['no b'] })
  })
  it.each(['', 'Segmentation fault', '{"modules":[]}', '[1]'])('does without one: %j', (out) => {
    expect(probed(out)).toBeUndefined()
  })
})

describe('the probes', () => {
  let root = ''
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const ask = (stack: string, cwd: string) => {
    const [program = '', ...args] = moduleProbe(stack) ?? []
    const own = program === 'node' ? process.execPath : program
    return probed(spawnSync(own, args, { cwd: join(root, cwd), encoding: 'utf8', timeout: 60_000 }).stdout)
  }
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'restage-modules-'))
    put(
      'app/package.json',
      '{"dependencies":{"plain":"1","hidden":"1","@s/gone":"1","broken":"1"},"optionalDependencies":{"extra":"1"},"devDependencies":{"tool":"1"}}',
    )
    put('app/index.js', 'throw new Error("the application is not to be run")')
    put('app/node_modules/plain/package.json', '{"name":"plain"}')
    put('app/node_modules/hidden/package.json', '{"name":"hidden","exports":{"import":"./index.mjs"}}')
    put('app/node_modules/broken/package.json', '{"name":"broken"}')
    put('app/node_modules/broken/build/Release/x.node', 'not an ELF file')
    put('app/node_modules/broken/build/Release/obj.target/x.node', 'not an ELF file')
    put('empty/.keep', '')
    put('wrong/package.json', 'no JSON')
  })
  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })

  it('ask Node for the dependencies and the addons', () => {
    const found = ask('node', 'app')
    const addon = join(root, 'app/node_modules/broken/build/Release/x.node')
    expect([...(found?.modules ?? [])]).toEqual([
      ...modules('plain', 'hidden', '!@s/gone', 'broken', '!extra'),
      [addon, 'fails'],
    ])
    expect(found?.words.some((line) => line.includes("Cannot find module '@s/gone'"))).toBe(true)
    expect(found?.words.some((line) => line.includes('x.node'))).toBe(true)
  })
  it.each(['empty', 'wrong'])('find nothing to ask for in a directory that is %s', (cwd) => {
    expect(ask('node', cwd)?.modules.size).toBe(0)
  })
  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)('ask Python for what is installed, and never for the application', () => {
    const installed = (name: string, record: string, url = '') => {
      put(`lib/${name}-1.dist-info/METADATA`, `Metadata-Version: 2.1\nName: ${name}\nVersion: 1\n`)
      put(`lib/${name}-1.dist-info/RECORD`, `${record},,\n${name}-1.dist-info/METADATA,,\n`)
      if (url !== '') put(`lib/${name}-1.dist-info/direct_url.json`, JSON.stringify({ url, dir_info: {} }))
    }
    installed('good', 'good/__init__.py')
    put('lib/good/__init__.py', 'print("noise")')
    installed('bad', 'bad.py')
    put('lib/bad.py', 'import no_such_module')
    installed('crashes', 'crashes.py')
    put('lib/crashes.py', 'import os; os.kill(os.getpid(), 11)')
    installed('app', 'app.py', 'file:///app')
    put('py/app.py', 'raise SystemExit("the application is not to be run")')
    const [, ...args] = moduleProbe('python') ?? []
    const options = {
      cwd: join(root, 'py'),
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: join(root, 'lib') },
    } as const
    const found = probed(spawnSync('python3', ['-S', ...args], options).stdout)
    expect(found?.modules).toEqual(modules('!bad', '!crashes', 'good'))
    expect(found?.words).toEqual(["ModuleNotFoundError: No module named 'no_such_module'"])
  })
  it('are there for stacks that are known', () => {
    expect(moduleProbe('none')).toBeUndefined()
    expect(moduleProbe(undefined)).toBeUndefined()
  })
})
