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

/** Each Dockerfile's context with what says so, or why it is left. */
function placed(files: Files): Record<string, string> {
  write(files)
  const listings = createListings()
  const place = createPlacer(listings, undefined)
  const { targets } = discover([root], root, isDockerfile, listings)
  return Object.fromEntries(
    targets.map((target) => {
      const found = place(target)
      const path = relative(root, target.path)
      if (!found.ok) return [path, 'left' in found ? `left: ${found.left.because}` : `error: ${found.error.message}`]
      const { context, evidence } = found.place
      return [
        path,
        `${relative(root, context) || '.'}${evidence === undefined ? '' : ` by ${evidence.file}:${evidence.line}`}`,
      ]
    }),
  )
}

/** Two services whose Dockerfiles could be built from their own directory or from the root. */
const quay = { 'services/quay/Dockerfile': 'FROM node:22\nCOPY . .\n', 'services/quay/index.js': '', 'index.js': '' }

describe('the context of a Dockerfile', () => {
  const cases: [about: string, files: Files, expected: Record<string, string>][] = [
    [
      'the nearest that has what COPY names, where nothing says more',
      quay,
      { 'services/quay/Dockerfile': 'services/quay' },
    ],
    [
      'compose, as a string',
      { ...quay, 'compose.yaml': 'services:\n  quay:\n    build: ./services/quay\n' },
      { 'services/quay/Dockerfile': 'services/quay by compose.yaml:2' },
    ],
    [
      'compose, as an object, with a variable of .env',
      {
        ...quay,
        '.env': 'WHERE=.\n',
        'docker-compose.yml':
          'services:\n  quay:\n    build:\n      context: ${WHERE}\n      dockerfile: services/quay/Dockerfile\n',
      },
      { 'services/quay/Dockerfile': '. by docker-compose.yml:2' },
    ],
    [
      'bake',
      {
        ...quay,
        'docker-bake.hcl': 'target "quay" {\n  context = "."\n  dockerfile = "services/quay/Dockerfile"\n}\n',
      },
      { 'services/quay/Dockerfile': '. by docker-bake.hcl:1' },
    ],
    [
      'a workflow of GitHub, with a matrix',
      {
        ...quay,
        '.github/workflows/images.yml':
          'on: push\njobs:\n  image:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        service: [quay]\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n          file: services/${{ matrix.service }}/Dockerfile\n',
      },
      { 'services/quay/Dockerfile': '. by .github/workflows/images.yml:9' },
    ],
    [
      'a script of a manifest',
      { ...quay, 'package.json': '{\n  "scripts": { "image": "docker build -f services/quay/Dockerfile ." }\n}\n' },
      { 'services/quay/Dockerfile': '. by package.json:2' },
    ],
    [
      'a shell script',
      { ...quay, 'build.sh': '#!/bin/sh\nset -e\ncd services/quay && docker build -t quay .\n' },
      { 'services/quay/Dockerfile': 'services/quay by build.sh:3' },
    ],
    [
      'two that agree',
      {
        ...quay,
        'compose.yaml': 'services:\n  quay:\n    build: services/quay\n',
        'package.json': '{ "scripts": { "image": "docker build services/quay" } }\n',
      },
      { 'services/quay/Dockerfile': 'services/quay by compose.yaml:2' },
    ],
    [
      'two that do not',
      {
        ...quay,
        'compose.yaml': 'services:\n  quay:\n    build: services/quay\n',
        'package.json': '{ "scripts": { "image": "docker build -f services/quay/Dockerfile ." } }\n',
      },
      {
        'services/quay/Dockerfile':
          'left: compose.yaml:2 builds it from services/quay, and package.json:1 from the root',
      },
    ],
    [
      'a directory that is not there',
      {
        ...quay,
        'compose.yaml':
          'services:\n  quay:\n    build: {context: out/quay, dockerfile: ../../services/quay/Dockerfile}\n',
      },
      { 'services/quay/Dockerfile': 'left: compose.yaml:2 builds it from out/quay, which is not in the repository' },
    ],
    [
      'what is decided by hand, over all of it',
      {
        ...quay,
        'compose.yaml': 'services:\n  quay:\n    build: services/quay\n',
        'restage.config.json': '{ "contexts": { "services/*/Dockerfile": "." } }\n',
      },
      { 'services/quay/Dockerfile': '.' },
    ],
    [
      'what is excluded by hand',
      { ...quay, 'restage.config.json': '{ "exclude": ["services/**"] }\n' },
      { 'services/quay/Dockerfile': 'left: restage.config.json excludes it' },
    ],
    [
      'an image that another Dockerfile starts from',
      {
        'base/Dockerfile': 'FROM node:22\nRUN npm install -g pnpm\n',
        'app/Dockerfile': 'ARG X\nFROM acme/base:1\nCOPY . .\n',
        'app/index.js': '',
        'compose.yaml': 'services:\n  base:\n    image: acme/base\n    build: base\n',
      },
      {
        'app/Dockerfile': 'app',
        'base/Dockerfile':
          'left: app/Dockerfile:2 builds on its image (acme/base:1), and may use anything that is in it',
      },
    ],
    [
      'a target that another one is given as a context',
      {
        'base/Dockerfile': 'FROM node:22\n',
        'app/Dockerfile': 'FROM tools\nCOPY . .\n',
        'app/index.js': '',
        'docker-bake.hcl':
          'target "base" {\n  context = "base"\n}\ntarget "app" {\n  context = "app"\n  contexts = { tools = "target:base" }\n}\n',
      },
      {
        'app/Dockerfile': 'app by docker-bake.hcl:4',
        'base/Dockerfile': 'left: docker-bake.hcl:4 builds on its image (base), and may use anything that is in it',
      },
    ],
  ]
  it.each(cases)('%s', (_, files, expected) => expect(placed(files)).toEqual(expected))

  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{ "context": {} }', 'there is no setting "context", only contexts and exclude'],
    ['{ "contexts": { "a": "../b" } }', 'leads out of the repository'],
    ['{ "contexts": { "[": "." } }', 'is no pattern'],
    ['{ "exclude": "a" }', 'exclude is not a list'],
  ])('restage.config.json with %s is refused', (text, because) => {
    expect(() => placed({ ...quay, 'restage.config.json': text })).toThrow(because)
  })
})

describe('a context that others share', () => {
  it('is not narrowed, although their Dockerfiles lie elsewhere', () => {
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
    expect(result.ok && result.rewrite.files).toEqual([])
    expect(result.ok && result.rewrite.skipped.map(({ because }) => because)).toEqual([
      'docker/tests.Dockerfile may share this build context, and what it needs is not looked at here',
    ])
  })
})
