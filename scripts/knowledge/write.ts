import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `src/knowledge/data/NAME.ts`: each function gives one template string, so that loading the module parses nothing, and the text may be kept in a file of its own. */
export function writeData(name: string, source: string, constants: Readonly<Record<string, string>>): void {
  const folder = process.env['KNOWLEDGE_DATA'] ?? join(process.cwd(), 'src/knowledge/data')
  const quoted = (text: string): string => '`' + text.replace(/[\\`]|\$\{/g, '\\$&') + '`'
  const parts = Object.entries(constants).map(([key, text]) => `export const ${key} = (): string => ${quoted(text)}\n`)
  writeFileSync(join(folder, `${name}.ts`), [`// ${source}\n`, ...parts].join('\n'))
  for (const [key, text] of Object.entries(constants))
    process.stdout.write(`${name} ${key}: ${text.length} characters\n`)
}

/** Blocks of a data text: `@NAME` on a line of its own, then its lines. */
export function joinBlocks(blocks: Iterable<readonly [name: string, text: string]>): string {
  return [...blocks].map(([name, text]) => `@${name}\n${text}`).join('\n')
}
