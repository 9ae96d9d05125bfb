import { describe, expect, it } from 'vitest'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { contextOf, contextSources } from '../src/workspace/context.ts'
import { isDockerfile } from '../src/project/dockerfiles.ts'
import { namePattern } from '../src/workspace/names.ts'
import { wantsColor } from '../src/cli/output.ts'
import { closest } from '../src/cli/usage.ts'

describe('the name of a Dockerfile', () => {
  it.each([
    'Dockerfile',
    'a/b/Dockerfile',
    'Dockerfile.prod',
    'Dockerfile-dev',
    'web.Dockerfile',
    'docker/web.dockerfile',
    'Containerfile',
    'Containerfile.arm64',
    'Dockerfile.node22',
    'dockerfile',
  ])('%s is one', (path) => expect(isDockerfile(path)).toBe(true))

  it.each([
    'Dockerfile.dockerignore',
    'node_modules/some-package/Dockerfile',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
    'Dockerfile.md',
    'Dockerfile.orig',
    'Dockerfile~',
    'dockerfile.ts',
    'Dockerfiles',
    'Dockerfile/readme',
    '.dockerfile',
    'Makefile',
    'MyDockerfile',
    'docker-compose.yml',
  ])('%s is none', (path) => expect(isDockerfile(path)).toBe(false))

  it.each<[glob: string, path: string, expected: boolean]>([
    ['*.docker', 'a/b.docker', true],
    ['*.docker', 'a.docker/b', false],
    ['build/Dockerfile.*', 'build/Dockerfile.x', true],
    ['build/Dockerfile.*', 'other/build/Dockerfile.x', false],
  ])('%s takes %s: %s', (glob, path, expected) => expect(namePattern(glob)?.(path)).toBe(expected))

  it('is no pattern where a bracket is open', () => expect(namePattern('[')).toBeUndefined())
})

describe('the build context', () => {
  const files = [
    '.dockerignore',
    'Makefile',
    'docker/Dockerfile',
    'docker/api.Dockerfile',
    'docker/nginx.conf',
    'package.json',
    'services/api/Dockerfile',
    'services/api/package.json',
    'services/api/src/index.ts',
    'services/empty/Dockerfile',
    'shared/util.ts',
  ].sort()
  const cases: [about: string, path: string, copies: string, context: string][] = [
    ['its own directory has everything', 'services/api/Dockerfile', 'COPY package.json ./\nCOPY . .', 'services/api'],
    ['two directories up', 'services/api/Dockerfile', 'COPY services/api/package.json shared ./', ''],
    ['one directory up', 'services/api/Dockerfile', 'COPY api/package.json ./', 'services'],
    [
      'a directory that holds Dockerfiles alone is not copied whole',
      'services/empty/Dockerfile',
      'COPY . .',
      'services',
    ],
    ['beside its own files', 'docker/Dockerfile', 'COPY nginx.conf /etc/', 'docker'],
    ['a glob', 'services/api/Dockerfile', 'COPY package*.json ./', 'services/api'],
    ['a glob that only the root satisfies', 'docker/Dockerfile', 'COPY package*.json ./', ''],
    ['sources in quotes and as JSON', 'docker/Dockerfile', 'COPY ["package.json", "Make" , "./"]\nCOPY "shared" x', ''],
    [
      'what a build makes is there in no directory',
      'docker/api.Dockerfile',
      'COPY package.json ./\nCOPY dist dist',
      '',
    ],
    ['nothing that it names is anywhere', 'services/api/Dockerfile', 'COPY nowhere ./', 'services/api'],
    ['nothing is copied', 'services/api/Dockerfile', 'RUN true', 'services/api'],
    [
      'only from stages and from the net',
      'services/api/Dockerfile',
      'COPY --from=x /a /b\nADD https://example.org/a /a',
      'services/api',
    ],
    ['names in variables say nothing', 'services/api/Dockerfile', 'ARG A\nCOPY $A ./\nCOPY shared x', ''],
    ['a slash before the path means the context', 'services/api/Dockerfile', 'COPY /shared x', ''],
  ]
  it.each(cases)('%s', (_, path, copies, context) => {
    const parsed = parseDockerfile(`FROM node:22\n${copies}\n`)
    if (!parsed.ok) throw new Error(parsed.error.message)
    expect(contextOf(path, contextSources(parsed.dockerfile), files)).toBe(context)
  })
})

describe('colour', () => {
  it.each<[boolean | undefined, Record<string, string>, boolean, boolean]>([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, { TERM: 'dumb' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { FORCE_COLOR: '' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ])('flag %s, environment %j, terminal %s: %s', (flag, environment, isTTY, expected) => {
    expect(wantsColor(flag, environment, isTTY)).toBe(expected)
  })
})

describe('the word that was meant', () => {
  const words = ['write', 'check', 'multi-stage', 'clean-run', 'dockerfile-name']
  it.each([
    ['wirte', 'write'],
    ['wri', 'write'],
    ['multistage', 'multi-stage'],
    ['dockerfile', 'dockerfile-name'],
    ['xyzzy', undefined],
  ])('%s: %s', (word, expected) => expect(closest(word, words)).toBe(expected))

  it('is not looked for at length', () => expect(closest('x'.repeat(100_000), words)).toBeUndefined())
})
