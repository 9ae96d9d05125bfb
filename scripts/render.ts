import { join } from 'node:path'
import { rewrite } from '../src/index.ts'
import { loadProject } from '../src/project/load.ts'
import { unified } from '../src/report/diff.ts'
import { createPaint } from '../src/report/paint.ts'
import { body, headline } from '../src/report/text.ts'
import type { Transform } from '../src/types.ts'
import { repository, textsBelow } from '../test/support/fixtures.ts'

/** The longest run of backticks in a text, so that a fence around it can be longer. */
const fence = (text: string): string =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

function block(language: string, text: string): string {
  const mark = fence(text)
  return `${mark}${language}\n${text.replace(/\n?$/, '\n')}${mark}`
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`

/** The page on a transform: its own words, and its `basic` fixture as a diff. */
export function render({ name, summary, onRequest, docs }: Transform): string {
  const folder = join(repository, 'fixtures', 'transforms', name, 'basic')
  const input = textsBelow(join(folder, 'input'))
  const output = textsBelow(join(folder, 'output'))
  const diffs = Object.entries(output).map(([path, after]) => block('diff', unified(path, input[path], after)))
  const beside = Object.keys(input).filter((path) => !Object.hasOwn(output, path))
  const parts = [
    `# ${name}`,
    `${sentence(summary)}${onRequest ? ` Runs on request: \`restage --with ${name}\`.` : ''}`,
    `## What it does\n\n${docs.what}`,
    `## Why\n\n${docs.why}`,
    `## When it does not\n\n${docs.when_not}`,
    `## Example\n\n${diffs.join('\n\n')}`,
    ...(beside.length > 0 ? [`Beside the Dockerfile: ${beside.map((path) => `\`${path}\``).join(', ')}.`] : []),
    `## References\n\n${docs.references.map((url) => `- <${url}>`).join('\n')}`,
  ]
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`
}

/** What the dry run prints for one of the examples, as a terminal shows it. */
function exampleRun(): string {
  const folder = 'examples/ferry'
  const project = loadProject(join(repository, folder), { dockerfile: 'Dockerfile' })
  const text = project.read('Dockerfile') ?? ''
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project })
  if (!result.ok) throw new Error(result.error.message)
  const { files } = result.rewrite
  const beside = files.filter(({ path }) => path !== 'Dockerfile')
  const report = {
    path: `${folder}/Dockerfile`,
    rewrite: result.rewrite,
    beside: beside.map(({ path, before, after }) => ({
      path: `${folder}/${path}`,
      made: before === undefined,
      lines: after.split('\n').length - 1,
    })),
  }
  const paint = createPaint(false)
  const diff = files.map(({ path, before, after }) => unified(`${folder}/${path}`, before, after)).join('')
  const told = body(report, { columns: 110, verbose: false, written: false, paint })
  return `$ restage ${folder}\n${headline(report, paint)}\n\n${diff}\n${told}`
}

const [start, end] = ['<!-- example: npm run docs -->', '<!-- /example -->']

/** The README with the example's run as it is now. */
export function renderReadme(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error('README.md has no place for the example')
  return `${readme.slice(0, from + start.length)}\n\n${block('diff', exampleRun())}\n\n${readme.slice(to)}`
}
