import { describe, expect, it } from 'vitest'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, renderReadme } from '../scripts/render.ts'
import { transforms } from '../src/index.ts'
import { repository } from './support/fixtures.ts'

const names = transforms.map(({ name }) => name)
const listed = (folder: string, ending: string): string[] =>
  readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length))
    .sort()

describe('a transform has one name', () => {
  it('in its file', () => {
    const files = listed('transforms', '.ts').filter((name) => name !== 'index')
    expect(files).toEqual([...names].sort())
  })

  it('in the list, once', () => expect(new Set(names).size).toBe(names.length))

  it.each(names)('in its fixtures, with a basic case that changes something: %s', (name) => {
    expect(existsSync(join(repository, 'fixtures', 'transforms', name, 'basic', 'output'))).toBe(true)
  })

  it('and no fixture has another', () => {
    expect(readdirSync(join(repository, 'fixtures', 'transforms')).filter((name) => !names.includes(name))).toEqual([])
  })

  it('in the documentation, and no page has another', () => {
    expect(listed('docs/transforms', '.md')).toEqual([...names].sort())
  })
})

describe('the documentation', () => {
  it.each(transforms)('of $name is what `npm run docs` makes', (transform) => {
    expect(readFileSync(join(repository, 'docs', 'transforms', `${transform.name}.md`), 'utf8')).toBe(render(transform))
  })

  it('shows the example in the README as it is', () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8')
    expect(readme).toBe(renderReadme(readme))
  })

  it.each(transforms)('of $name says what, why, and when not', ({ summary, docs }) => {
    for (const text of [summary, docs.what, docs.why, docs.when_not]) expect(text.length).toBeGreaterThan(20)
    for (const reference of docs.references) expect(reference).toMatch(/^https:\/\//)
    expect(docs.references).not.toEqual([])
  })
})
