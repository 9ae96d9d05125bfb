import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isDockerfile } from '../src/project/dockerfiles.ts'
import { rewrite } from '../src/index.ts'
import { loadProject } from '../src/project/load.ts'
import { overlay } from '../src/project/overlay.ts'
import { createListings } from '../src/workspace/listings.ts'
import { discover } from '../src/workspace/discover.ts'
import { createPlacer } from '../src/workspace/place.ts'

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'restage-contexts-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

type Files = Readonly<Record<string, string>>

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

describe('restage.config.json', () => {
  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{ "context": {} }', 'there is no setting "context", only contexts and exclude'],
    ['{ "contexts": { "a": "../b" } }', 'leads out of the repository'],
    ['{ "contexts": { "[": "." } }', 'is no pattern'],
    ['{ "exclude": "a" }', 'exclude is not a list'],
  ])('with %s is refused', (text, because) => {
    write({ Dockerfile: 'FROM node:22\n', 'restage.config.json': text })
    const place = createPlacer(createListings(), undefined)
    expect(() => place({ path: join(root, 'Dockerfile'), root })).toThrow(because)
  })
})

describe('what is searched', () => {
  const files = {
    '.gitignore': 'out/\n',
    Dockerfile: 'FROM node:22\n',
    '.docker/web/Dockerfile': 'FROM nginx\n',
    'out/Dockerfile': 'FROM node:22\n',
    'out/.cache/Dockerfile': 'FROM node:22\n',
    'vendor/x/Dockerfile': 'FROM node:22\n',
  }
  it.each<[about: string, given: { hidden?: boolean; git?: boolean }, expected: string[], hidden: number]>([
    ['what git knows, without hidden directories', {}, ['Dockerfile'], 1],
    ['those too', { hidden: true }, ['.docker/web/Dockerfile', 'Dockerfile'], 0],
    ['what git ignores', { git: false }, ['Dockerfile', 'out/Dockerfile'], 2],
    [
      'all of it',
      { git: false, hidden: true },
      ['.docker/web/Dockerfile', 'Dockerfile', 'out/.cache/Dockerfile', 'out/Dockerfile'],
      0,
    ],
  ])('%s', (_, given, expected, hidden) => {
    write(files)
    execFileSync('git', ['init', '-q'], { cwd: root })
    const found = discover([root], root, isDockerfile, createListings(given), given)
    expect(found.targets.map(({ path }) => relative(root, path))).toEqual(expected)
    expect(found.hidden).toBe(hidden)
  })

  it('a hidden directory that is named, and what git ignores is still for one person alone', () => {
    write(files)
    execFileSync('git', ['init', '-q'], { cwd: root })
    const listings = createListings({ git: false })
    const found = discover([join(root, '.docker')], root, isDockerfile, listings)
    expect(found.targets.map(({ path }) => relative(root, path))).toEqual(['.docker/web/Dockerfile'])
    expect(listings.repositoryOf(root).files('out').files.get('Dockerfile')?.presence).toBe('maybe')
  })
})

describe('a context that others share', () => {
  it('is narrowed for one Dockerfile alone, although theirs lie elsewhere', () => {
    write({
      'app/Dockerfile': 'FROM node:22\nWORKDIR /app\nCOPY . .\nCMD ["node", "index.js"]\n',
      'app/index.js': '',
      'app/test/index.test.js': '',
      'docker/tests.Dockerfile': 'FROM node:22\nCOPY test test\n',
      'compose.yaml':
        'services:\n  app:\n    build: app\n  tests:\n    build: {context: app, dockerfile: ../docker/tests.Dockerfile}\n',
    })
    const listings = createListings()
    const found = createPlacer(listings, undefined)({ path: join(root, 'app/Dockerfile'), root })
    if (!found.ok) throw new Error('it is not placed')
    const { context, sharedBy, text } = found.place
    expect(sharedBy).toEqual(['docker/tests.Dockerfile'])
    const project = overlay(loadProject(context), { sharedBy })
    const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project, options: { only: ['dockerignore'] } })
    expect(result.ok && result.rewrite.files.map(({ path }) => path)).toEqual(['Dockerfile.dockerignore'])
    expect(result.ok && result.rewrite.ledger.assumes).toContain(
      'the engine reads Dockerfile.dockerignore, as BuildKit, Buildah and kaniko do',
    )
  })
})
