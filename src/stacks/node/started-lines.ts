import type { AppFiles, Evidence, Named } from '../types.ts'
import { ANCHOR, ENVIRONMENT_HOLE, HOLE, SOURCE_ANCHOR } from '../common/values.ts'
import { renamedProgram } from '../../knowledge/node-programs.ts'
import { namedScripts } from '../commands/named-scripts.ts'
import type { AppCommand } from '../commands/types.ts'
import { nodeExpander } from './scripts.ts'
import type { NodeReads } from './reads.ts'
import { packageOfProgram } from './start.ts'

/** What the commands come to that sources give to a shell, and the scripts that they name. */
export interface StartedBySources {
  readonly programs: readonly Named[]
  /** Packages whose programs are started, each with the place in the source. */
  readonly packages: readonly Named[]
  /** `npm run ${name}`: any script of package.json. */
  readonly anyScript?: Evidence
}

const MANAGER = /^\s*(?:npm|npx|yarn|pnpm|pnpx|bun|bunx)\b/
/** A variable's name stands for what is not known, so that the shell's parser takes the line. */
const STANDIN = '${RESTAGE_UNKNOWN}'

export function startedBySources(
  files: AppFiles,
  { lines, paths }: Pick<NodeReads, 'lines' | 'paths'>,
  { cwd, directory }: { readonly cwd: string; readonly directory: string },
): StartedBySources {
  const written = lines.map(({ name, evidence }): AppCommand => {
    const text = name.replaceAll(ENVIRONMENT_HOLE, STANDIN).replaceAll(HOLE, STANDIN)
    const placed = text.replaceAll(`${ANCHOR}/`, `${directory}/`).replaceAll(`${SOURCE_ANCHOR}/`, `${directory}/`)
    return { command: { form: 'shell', text: placed }, cwd, evidence }
  })
  const scripts = namedScripts(files, paths, (firstLine) => /\b(?:node|tsx|ts-node|bun|deno)\b/.test(firstLine))
  const programs: Named[] = []
  const packages: Named[] = []
  let anyScript: Evidence | undefined
  for (const each of [...written, ...scripts]) {
    const { evidence } = each
    const expanded = nodeExpander(files, { directory, packageOf: packageOfProgram }).follow([each])
    programs.push(...expanded.programs)
    // A program stands for its package as well: where npm started the program, PATH has those of packages.
    for (const { name } of expanded.programs)
      packages.push({ name, evidence }, { name: renamedProgram(name) ?? name, evidence })
    for (const { name } of expanded.packages) packages.push({ name, evidence })
    if (expanded.unknown.length > 0 && each.command.form === 'shell' && MANAGER.test(each.command.text))
      anyScript ??= evidence
  }
  return { programs, packages, ...(anyScript ? { anyScript } : {}) }
}
