// Writes docs/transforms/*.md from the transforms' own words and their `basic` fixtures, and the README's example: `npm run docs`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transforms } from '../src/index.ts'
import { repository } from '../test/support/fixtures.ts'
import { render, renderReadme } from './render.ts'

const folder = join(repository, 'docs', 'transforms')
mkdirSync(folder, { recursive: true })
const pages = new Set(transforms.map(({ name }) => `${name}.md`))
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
for (const transform of transforms) writeFileSync(join(folder, `${transform.name}.md`), render(transform))
const readme = join(repository, 'README.md')
writeFileSync(readme, renderReadme(readFileSync(readme, 'utf8')))
console.log(`${pages.size} pages in docs/transforms, and the README`)
