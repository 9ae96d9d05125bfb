import type { AppFiles, Start } from '../types.ts'
import { renamedProgram } from '../../knowledge/node-programs.ts'
import { plain, type Leaf } from '../commands/words.ts'
import type { AppCommand } from '../commands/types.ts'
import { nodeExpander } from './scripts.ts'
import { Notes } from './start/notes.ts'
import { TOOLS } from './start/tools.ts'

export interface StartOptions {
  /** The application's absolute directory in the image, so that `/app/server.js` is one of its files. */
  readonly directory?: string
  /** The text of a script of the image outside the application's directory, by its absolute path. */
  readonly readOutside?: (path: string) => string | undefined
  /** Files of the image outside the application's directory that `readOutside` may give: tables of cron. */
  readonly outside?: Iterable<string>
}

/** The package of a program, by its own table and by name where it is one that this stack knows. */
export const packageOfProgram = (program: string): string | undefined =>
  renamedProgram(program) ?? (TOOLS.has(program) && !NOT_PACKAGES.has(program) ? program : undefined)

const NOT_PACKAGES = new Set(['node', 'bun', 'clear', 'rotate', 'ws', 'standard'])

/** What start commands come to, with ENTRYPOINT and CMD already put together. */
export function resolveStart(app: AppFiles, commands: readonly AppCommand[], options: StartOptions = {}): Start {
  const settings = { ...options, packageOf: packageOfProgram }
  const expander = nodeExpander(app, settings)
  const expanded = expander.follow(commands)
  const evidence = commands[0]?.evidence ?? { file: '', line: 1, text: '' }
  const notes = new Notes(app, evidence, (path, cwd) => expander.inside(path, cwd))
  for (const { name, evidence: at } of expanded.programs) notes.program(name, at)
  for (const { name, evidence: at } of expanded.packages) notes.package(name, at)
  for (const { name, evidence: at } of expanded.files) notes.path(name, { cwd: '', evidence: at })
  for (const at of expanded.unknown) notes.unknown(at)
  for (const leaf of expanded.leaves) atLeaf(notes, leaf)
  const loading = expanded.leaves.filter((leaf) => leaf.package !== undefined || RUNTIMES.has(leaf.program))
  const directories = [...new Set(loading.map(({ cwd }) => cwd))]
  const started: Start = { ...notes.result(expanded.scripts), ...(directories.length > 0 ? { directories } : {}) }
  return expanded.leaves.every(({ program }) => SERVERS.has(program) || PROBES.has(program)) &&
    expanded.leaves.some(({ program }) => SERVERS.has(program))
    ? { ...started, servesOnly: true }
    : started
}

/** Whether a start runs a program of Node's. */
export const runsNode = ({ programs, packages, scripts, directories }: Start): boolean =>
  directories !== undefined ||
  packages.length + scripts.length > 0 ||
  programs.some(({ name }) => RUNTIMES.has(name) || MANAGERS.has(name))

const RUNTIMES = new Set(['node', 'bun', 'deno'])

/** Servers of static files that read the directory they are given, and their own settings in it. */
const SERVERS = new Set(['serve', 'http-server'])
/** What a HEALTHCHECK starts to ask a server how it is. */
const PROBES = new Set(['curl', 'wget', 'exit', 'true'])

function atLeaf(notes: Notes, leaf: Leaf): void {
  preloads(notes, leaf)
  const tool = TOOLS.get(leaf.program)
  if (tool && (leaf.package !== undefined || NOT_PACKAGES.has(leaf.program) || !AMBIGUOUS.has(leaf.program)))
    return tool(notes, leaf)
  if (MANAGERS.has(leaf.program)) return manager(notes, leaf)
  notes.files(leaf)
  // A package's program may read what it likes by convention; one of the system reads what it is given.
  if (leaf.package !== undefined || READS_ANYTHING.has(leaf.program)) notes.unknown(leaf.evidence)
}

/** Names that are also programs of Linux distributions. */
const AMBIGUOUS = new Set(['open', 'ws', 'clear', 'rotate', 'jest', 'standard', 'farm'])
/** Programs of the system that read a file of the directory by convention. */
const READS_ANYTHING = new Set([
  'foreman',
  'honcho',
  's6-svscan',
  'runsvdir',
  'task',
  'just',
  'rake',
  'git',
  'docker-compose',
])
const MANAGERS = new Set(['npm', 'yarn', 'yarnpkg', 'pnpm', 'bun', 'corepack'])
/** Verbs that touch nothing of the application. */
const IDLE = new Set([
  'version',
  'config',
  'cache',
  'help',
  'ping',
  'whoami',
  'corepack',
  'root',
  'bin',
  'prefix',
  'set',
])

/** A package manager's own work at start: an install reads the manifests and changes node_modules. */
function manager(notes: Notes, leaf: Leaf): void {
  if (IDLE.has(leaf.args[0]?.value ?? '')) return
  for (const name of [
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
  ])
    notes.existing(name, leaf)
  // The command itself, where the evidence is the line of a CMD that starts others as well.
  const text = [leaf.program, ...leaf.args.map(({ value }) => value)].join(' ')
  notes.unknown({ ...leaf.evidence, text })
}

/** `NODE_OPTIONS='-r dotenv/config' node x` */
function preloads(notes: Notes, leaf: Leaf): void {
  const given = leaf.env.get('NODE_OPTIONS')
  if (given === undefined) return
  const args = given
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(plain)
  TOOLS.get('node')?.(notes, { ...leaf, program: 'node', args: [...args, plain('--version')], env: new Map() })
}
