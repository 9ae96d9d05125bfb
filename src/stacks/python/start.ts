import { ALSO_OF_SYSTEM, distributionOf } from '../../knowledge/python-programs.ts'
import { Expander } from '../commands/expand.ts'
import type { AppCommand } from '../commands/types.ts'
import type { Leaf } from '../commands/words.ts'
import type { AppFiles } from '../types.ts'
import { PYTHON_ECOSYSTEM } from './start/ecosystem.ts'
import { PythonNotes } from './start/notes.ts'
import { target } from './start/servers.ts'
import { toolOf } from './start/tools.ts'
import type { PythonStart, PythonStartOptions } from './start/types.ts'
import { plain } from '../commands/words.ts'

/** What start commands come to, with ENTRYPOINT and CMD already put together. */
export function resolvePythonStart(
  app: AppFiles,
  commands: readonly AppCommand[],
  options: PythonStartOptions = {},
): PythonStart {
  const packageOf = (program: string): string | undefined => packageOfProgram(program, options)
  const expander = new Expander(
    app,
    { ...options, environment: options.environment ?? new Map(), packageOf },
    PYTHON_ECOSYSTEM,
  )
  const expanded = expander.follow(commands)
  const evidence = commands[0]?.evidence ?? { file: '', line: 1, text: '' }
  const notes = new PythonNotes(app, evidence, (path, cwd) => expander.inside(path, cwd), options)
  for (const { name, evidence: at } of expanded.programs)
    if (options.console?.(name) === undefined) notes.program(name, at)
  for (const { name, evidence: at } of expanded.packages) notes.package(name, at)
  for (const { name, evidence: at } of expanded.files) notes.path(name, { cwd: '', evidence: at })
  for (const at of expanded.unknown) notes.unknown(at)
  for (const { evidence: at } of expanded.writes) notes.flag('writesAtStart', at)
  for (const leaf of expanded.leaves) atLeaf(notes, leaf)
  return { ...notes.result(expanded.scripts), unfollowed: expanded.unknown }
}

/** The distribution of a console script; undefined for a program of the system, and one of the project itself. */
function packageOfProgram(program: string, { console, installed }: PythonStartOptions): string | undefined {
  if (console?.(program) !== undefined) return undefined
  const distribution = distributionOf(program)
  if (distribution !== undefined)
    return ALSO_OF_SYSTEM.has(program) && installed?.(distribution) === false ? undefined : distribution
  // Most distributions with a program give it their own name.
  return installed?.(program.toLowerCase().replaceAll('_', '-'))
    ? program.toLowerCase().replaceAll('_', '-')
    : undefined
}

function atLeaf(notes: PythonNotes, leaf: Leaf): void {
  const own = notes.options.console?.(leaf.program)
  if (own !== undefined) {
    target(notes, plain(own), leaf, notes.roots(leaf))
    return notes.files(leaf)
  }
  const tool = toolOf(leaf)
  if (tool) return tool(notes, leaf)
  notes.files(leaf)
  if (CHANGES.has(leaf.program)) changes(notes, leaf)
}

/** Programs of the system that write where their operands say. */
const CHANGES = new Set([
  'cp',
  'mv',
  'mkdir',
  'touch',
  'rm',
  'ln',
  'chmod',
  'chown',
  'tee',
  'sed',
  'install',
  'envsubst',
  'msgfmt',
  'tar',
  'unzip',
])

function changes(notes: PythonNotes, leaf: Leaf): void {
  const operands = leaf.args.filter((word) => !word.value.startsWith('-'))
  const targets = ['cp', 'mv', 'ln', 'install'].includes(leaf.program) ? operands.slice(-1) : operands
  if (leaf.program === 'sed' && !leaf.args.some((word) => word.value.startsWith('-i'))) return
  if (targets.some((word) => notes.inside(word.value, leaf) !== undefined)) notes.flag('writesAtStart', leaf.evidence)
}

export type { PythonStart, PythonStartOptions } from './start/types.ts'
