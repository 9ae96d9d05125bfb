import { describe, expect, it } from 'vitest'
import { kindOf } from '../src/project/kinds.ts'

const KNOWN: readonly (readonly [string, ReturnType<typeof kindOf>])[] = [
  ['test/routes/orders.js', 'test'],
  ['services/mail/__tests__/send.ts', 'test'],
  ['src/parse.test.ts', 'test'],
  ['src/app.e2e-spec.ts', 'test'],
  ['cypress/fixtures/user.json', 'test'],
  ['README.md', 'docs'],
  ['README.zh-CN.md', 'docs'],
  ['CHANGELOG', 'docs'],
  ['CODE_OF_CONDUCT.md', 'docs'],
  ['tsconfig.build.json', 'tool-config'],
  ['apps/api/.eslintrc.cjs', 'tool-config'],
  ['jest.config.ts', 'tool-config'],
  ['vitest.config.mts', 'tool-config'],
  ['nodemon.json', 'tool-config'],
  ['.github/workflows/release.yml', 'ci'],
  ['.gitlab-ci.yml', 'ci'],
  ['deploy/Dockerfile.worker', 'docker'],
  ['.dockerignore', 'docker'],
  ['docker-compose.prod.yaml', 'docker'],
  ['yarn.lock', 'lockfile'],
  ['.vscode/settings.json', 'editor'],
  ['.editorconfig', 'editor'],
  ['.gitignore', 'vcs'],
  ['.git/HEAD', 'vcs'],
]

const UNKNOWN = [
  'content/README.md',
  'posts/hello.md',
  'docs/openapi.yaml',
  'petstore.spec.yaml',
  'LICENSE',
  'uploads/.gitignore',
  'data/.gitkeep',
  'config/default.json',
  'next.config.js',
  'babel.config.js',
  'src/testing.ts',
  'contest/index.js',
  'readme.js',
  'src/yarn.lock',
  'composer.js',
  '__proto__',
  '',
]

describe('kindOf', () => {
  it.each(KNOWN)('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })
  it.each(UNKNOWN)('%s is of no kind', (path) => {
    expect(kindOf(path)).toBeUndefined()
  })
})
