import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'
import type { Evidence } from '../src/types.ts'
import { repository, textsBelow } from './support/fixtures.ts'

function rewritten(name: string, evidence?: Partial<Evidence>): Record<string, string> {
  const texts = textsBelow(join(repository, 'fixtures', 'verify', name))
  const result = rewrite({
    dockerfile: { path: 'Dockerfile', text: texts['Dockerfile'] ?? '' },
    project: projectOf(texts),
    ...(evidence === undefined ? {} : { evidence: { packages: new Map(), paths: new Map(), ...evidence } }),
  })
  if (!result.ok) throw new Error(result.error.message)
  return Object.fromEntries(result.rewrite.files.map(({ path, after }) => [path, after]))
}

const said = 'the container says so'

describe('what an image showed', () => {
  it('brings a package into the run stage', () => {
    expect(rewritten('library')['Dockerfile']).not.toContain('libpq5')
    const told = rewritten('library', { packages: new Map([['libpq5', said]]) })
    expect(told['Dockerfile']?.split('FROM node:22-slim')[1]).toContain('libpq5')
  })

  it('brings a program into a single stage', () => {
    const told = rewritten('program', { packages: new Map([['openssl', said]]) })
    expect(told['Dockerfile']).toMatch(/FROM node:22-slim[^]*install.*openssl/)
  })

  it('keeps a path that nothing was seen to read', () => {
    expect(rewritten('beside-a-binary')['.dockerignore']).toContain('docker-compose*')
    const told = rewritten('beside-a-binary', { paths: new Map([['/app/docker-compose.yml', said]]) })
    expect(told['.dockerignore']).not.toContain('docker-compose')
    expect(told['Dockerfile']).toContain('node:22-slim')
  })

  it('takes a path along that an install made and no line tells of', () => {
    expect(rewritten('editable')['Dockerfile']).not.toContain('/var/lib')
    const told = rewritten('editable', { paths: new Map([['/var/lib/tides', said]]) })
    expect(told['Dockerfile']).toContain('COPY --from=dependencies /var/lib/tides /var/lib/tides\n')
  })

  it('takes no path along that a line brings anyway', () => {
    const told = rewritten('editable', { paths: new Map([['/app/server.py', said]]) })
    expect(told).toEqual(rewritten('editable'))
  })
})
