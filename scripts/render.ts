import { join } from 'node:path'
import { unified } from '../src/report/diff.ts'
import type { Transform } from '../src/types.ts'
import { repository, textsBelow } from '../test/support/fixtures.ts'

/** The longest run of backticks in a text, so that a fence around it can be longer. */
const fence = (text: string): string =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

function block(language: string, text: string): string {
  const mark = fence(text)
  return `${mark}${language}\n${text.replace(/\n?$/, '\n')}${mark}`
}

/** The page on a transform: its own words, and its `basic` fixture as a diff. */
export function render({ name, summary, onRequest, docs }: Transform): string {
  const folder = join(repository, 'fixtures', 'transforms', name, 'basic')
  const input = textsBelow(join(folder, 'input'))
  const output = textsBelow(join(folder, 'output'))
  const diffs = Object.entries(output).map(([path, after]) => block('diff', unified(path, input[path], after)))
  const beside = Object.keys(input).filter((path) => !Object.hasOwn(output, path))
  const parts = [
    `# ${name}`,
    onRequest ? `${summary} Runs on request: \`restage --with ${name}\`.` : summary,
    `## What it does\n\n${docs.what}`,
    `## Why\n\n${docs.why}`,
    `## When it does not\n\n${docs.when_not}`,
    `## Example\n\n${diffs.join('\n\n')}`,
    ...(beside.length > 0 ? [`Beside the Dockerfile: ${beside.map((path) => `\`${path}\``).join(', ')}.`] : []),
    `## References\n\n${docs.references.map((url) => `- <${url}>`).join('\n')}`,
  ]
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`
}
