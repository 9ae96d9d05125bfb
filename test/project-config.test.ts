import { describe, expect, it } from 'vitest'
import { parseJsonc, withoutComments } from '../src/project/json.ts'
import { projectOf } from '../src/project/literal.ts'
import { readManifest, workspaceManifests } from '../src/project/manifest.ts'
import { parseNpmrc } from '../src/project/npmrc.ts'
import { readTsconfig } from '../src/project/tsconfig.ts'
import { compileWorkspaces, expandBraces } from '../src/project/workspaces.ts'

const json = (value: object) => JSON.stringify(value)

describe('readManifest', () => {
  it('reads what npm reads', () => {
    const text = json({
      name: '@quay/crane',
      main: 'dist/index.js',
      type: 'module',
      packageManager: 'pnpm@9.15.9',
      scripts: { start: 'node .', bad: 3 },
      dependencies: { a: '1' },
      bin: './cli.js',
      workspaces: { packages: ['packages/*'], nohoist: ['**'] },
    })
    const manifest = readManifest(projectOf({ 'package.json': `\uFEFF${text}` }), 'package.json')
    expect(manifest).toMatchObject({
      name: '@quay/crane',
      main: 'dist/index.js',
      type: 'module',
      packageManager: 'pnpm@9.15.9',
    })
    expect(manifest?.scripts).toEqual({ start: 'node .' })
    expect(manifest?.bin).toEqual({ crane: './cli.js' })
    expect(manifest?.workspaces).toEqual(['packages/*'])
  })

  it.each(['', '[]', 'null', '3', '{,}', '// a\n{}'])('refuses %j', (text) => {
    expect(readManifest(projectOf({ 'package.json': text }), 'package.json')).toBeUndefined()
  })

  it('takes fields of a wrong type as absent, and names as plain names', () => {
    const text =
      '{"name": 3, "scripts": ["a"], "dependencies": {"__proto__": "1", "constructor": "2", "a": null}, "workspaces": "a", "bin": [1]}'
    const manifest = readManifest(() => text, 'package.json')
    expect(manifest?.name).toBeUndefined()
    expect(manifest?.scripts).toEqual({})
    expect(Object.keys(manifest?.dependencies ?? {})).toEqual(['__proto__', 'constructor'])
    expect(manifest?.devDependencies.toString).toBeUndefined()
    expect(manifest?.workspaces).toEqual([])
  })
})

describe('workspaces', () => {
  const rows: [patterns: string[], directory: string, is: boolean][] = [
    [['packages/*'], 'packages/crane', true],
    [['packages/*'], 'packages/crane/src', false],
    [['./packages/*/'], 'packages/crane', true],
    [['packages/**'], 'packages/a/b', true],
    [['packages/**'], 'packages/a/node_modules/b', false],
    [['**'], 'apps/web', true],
    [['*'], '.cache', false],
    [['.tools/*'], '.tools/a', true],
    [['{apps,libs}/*'], 'libs/a', true],
    [['{apps,libs}/*'], 'tools/a', false],
    [['packages/*', '!packages/old'], 'packages/old', false],
    [['!packages/old', 'packages/*'], 'packages/old', true],
    [['apps/we?'], 'apps/web', true],
    [['apps/(group)'], 'apps/(group)', true],
  ]
  it.each(rows)('%j has %j: %j', (patterns, directory, is) => {
    expect(compileWorkspaces(patterns)(directory)).toBe(is)
  })

  it('limits what braces can come to', () => {
    expect(expandBraces('{a,b}{c,d}')).toEqual(['ac', 'ad', 'bc', 'bd'])
    expect(expandBraces('{a,{b,c}}/x').sort()).toEqual(['a/x', 'b/x', 'c/x'])
    expect(expandBraces('{a}')).toEqual(['{a}'])
    expect(expandBraces('{a,b}'.repeat(60)).length).toBeLessThan(100)
    expect(expandBraces('{'.repeat(5000))).toHaveLength(1)
  })

  it('finds the manifests that each manager would', () => {
    const files = {
      'package.json': json({ workspaces: ['apps/*'] }),
      'apps/web/package.json': '{"name":"web"}',
      'apps/web/node_modules/x/package.json': '{}',
      'packages/crane/package.json': '{"name":"crane"}',
      'packages/broken/package.json': '{',
      'lib/a/package.json': '{"name":"a"}',
    }
    const names = (extra: Record<string, string>, directory = '') =>
      workspaceManifests(projectOf({ ...files, ...extra }), directory).map(({ path }) => path)
    expect(names({})).toEqual(['apps/web/package.json'])
    expect(names({ 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' })).toEqual([
      'apps/web/package.json',
      'packages/crane/package.json',
    ])
    expect(names({ 'lerna.json': '{"packages":["lib/*"]}' })).toEqual(['apps/web/package.json', 'lib/a/package.json'])
    expect(names({ 'apps/package.json': json({ workspaces: ['web'] }) }, 'apps')).toEqual(['apps/web/package.json'])
    expect(names({ 'pnpm-workspace.yaml': '- [' })).toEqual(['apps/web/package.json'])
  })
})

describe('parseJsonc', () => {
  const rows: [text: string, value: object | undefined][] = [
    ['{"a": 1, // one\n "b": [1, 2, /* two */],}', { a: 1, b: [1, 2] }],
    ['{"a": "// no, /* no */ ,]"}', { a: '// no, /* no */ ,]' }],
    ['{"a": "\\",}"}', { a: '",}' }],
    ['{"a": [\n1\n,\n// last\n]}', { a: [1] }],
    ['/* a */ {}', {}],
    ['{"a": 1,,}', undefined],
    ['{"a": /* open', undefined],
    ['{"a', undefined],
    ['[1]', undefined],
  ]
  it.each(rows)('%j', (text, value) => {
    expect(parseJsonc(text)).toEqual(value)
  })

  it('is linear', () => {
    const started = performance.now()
    withoutComments(', '.repeat(300_000))
    withoutComments('/'.repeat(300_000))
    withoutComments('"'.repeat(300_000))
    withoutComments(`,${' '.repeat(300_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('readTsconfig', () => {
  const project = projectOf({
    'tsconfig.json': `{
      // the application
      "extends": ["./config/base", "@tsconfig/node20/tsconfig.json"],
      "compilerOptions": { "outDir": "dist", "rootDir": "./src/", "paths": { "@/*": ["./src/*"] }, },
      "references": [{ "path": "packages/crane" }, 3],
      "exclude": ["**/*.test.ts"],
    }`,
    'config/base.json': json({
      extends: '../tsconfig.json',
      compilerOptions: {
        outDir: '../build',
        incremental: true,
        tsBuildInfoFile: './.cache/info',
        noEmit: 'yes',
        declarationDir: '${configDir}/types',
      },
      include: ['../src'],
    }),
  })

  it('resolves what it extends, and names what it cannot', () => {
    expect(readTsconfig(project, './tsconfig.json')).toEqual({
      path: 'tsconfig.json',
      outDir: 'dist',
      rootDir: 'src',
      declarationDir: '${configDir}/types',
      incremental: true,
      tsBuildInfoFile: 'config/.cache/info',
      paths: { '@/*': ['./src/*'] },
      pathsBase: '.',
      include: ['src'],
      exclude: ['**/*.test.ts'],
      references: ['packages/crane'],
      extended: ['config/base.json'],
      unresolved: ['@tsconfig/node20/tsconfig.json', '../tsconfig.json'],
    })
  })

  it('is undefined for what is no tsconfig', () => {
    expect(readTsconfig(project, 'absent.json')).toBeUndefined()
    expect(readTsconfig(() => '[]', 'tsconfig.json')).toBeUndefined()
  })

  it('does not follow parents without end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `t${at}.json`,
        json({ extends: Array.from({ length: 5 }, () => `./t${at + 1}.json`) }),
      ]),
    )
    const started = performance.now()
    expect(readTsconfig(projectOf(files), 't0.json')?.unresolved.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('parseNpmrc', () => {
  it('reads what changes an install, and keeps no secret', () => {
    const text = `; registries
registry=https://registry.example.com/
@quay:registry = "https://npm.quay.example/"
//registry.example.com/:_authToken=\${NPM_TOKEN}
//npm.quay.example/:_password=c2VjcmV0
proxy=http://user:hunter2@proxy.example
legacy-peer-deps=true
strict-peer-deps
engine-strict = false
ignore-scripts=true # not in CI
omit[]=dev
omit[]=optional
node-linker=hoisted
shamefully-hoist=true
loglevel=warn
`
    const npmrc = parseNpmrc('.npmrc', text)
    expect(npmrc).toMatchObject({
      registry: 'https://registry.example.com/',
      scopes: { '@quay': 'https://npm.quay.example/' },
      legacyPeerDeps: true,
      strictPeerDeps: true,
      engineStrict: false,
      ignoreScripts: true,
      omit: ['dev', 'optional'],
      nodeLinker: 'hoisted',
      shamefullyHoist: true,
      variables: ['NPM_TOKEN'],
      others: { loglevel: 'warn' },
    })
    expect(npmrc.secrets).toEqual([
      { key: '//registry.example.com/:_authToken', line: 4, from: 'environment' },
      { key: '//npm.quay.example/:_password', line: 5, from: 'literal' },
      { key: 'proxy', line: 6, from: 'literal' },
    ])
    expect(JSON.stringify(npmrc)).not.toMatch(/hunter2|c2VjcmV0/)
  })

  it('says nothing of what is not set', () => {
    const npmrc = parseNpmrc('.npmrc', 'only=production\r\n# legacy-peer-deps=true\r\n__proto__=1\n')
    expect(npmrc.omit).toEqual(['dev'])
    expect(npmrc.secrets).toEqual([])
    expect(Object.hasOwn(npmrc, 'legacyPeerDeps')).toBe(false)
  })
})
