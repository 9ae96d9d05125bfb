// Writes docs/transforms/*.md from the transforms' own words and their `basic` fixtures: `npm run docs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transforms } from '../src/index.ts'
import { repository } from '../test/support/fixtures.ts'
import { render } from './render.ts'

const folder = join(repository, 'docs', 'transforms')
mkdirSync(folder, { recursive: true })
const pages = new Set(transforms.map(({ name }) => `${name}.md`))
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
for (const transform of transforms) writeFileSync(join(folder, `${transform.name}.md`), render(transform))
console.log(`${pages.size} pages in docs/transforms`)
