import type { Facts, Image, Step } from '../../image/types.ts'
import { mayStartNode } from '../../knowledge/python-node.ts'
import type { AppFiles } from '../types.ts'
import type { Application } from './program.ts'

/** What runs programs of Node.js, or installs packages for them. */
export const NODE: ReadonlySet<string> = new Set(['node', 'nodejs', 'npm', 'npx', 'yarn', 'pnpm', 'bun', 'deno'])

/** Packages of the system that bring Node.js and its managers. https://packages.debian.org/source/stable/nodejs, https://github.com/nodesource/distributions */
const SYSTEM = ['nodejs', 'npm', 'yarn', 'yarnpkg']

/** Node.js and what it installed, where a build of pages for browsers is all that uses them: a program of Python starts no Node.js. */
export function nodeBuilds(application: Application, image: Image): NonNullable<Facts['buildAlone']> {
  const found = new Map<string, string>()
  const users = image.steps.filter(startsNode)
  if (users.length === 0 || !isFollowed(application) || !users.every((step) => isOfBuild(step, users))) return found
  const { files } = application
  if ([...files.paths()].some((path) => namesNode(path, files))) return found
  for (const name of SYSTEM)
    if (image.packages.has(name)) found.set(name, 'the build of pages for browsers alone uses it')
  if ([...files.paths()].some((path) => READS_PACKAGES.test(path) && files.read(path)?.includes('node_modules')))
    return found
  for (const [path, { origin }] of image.files)
    if (path.endsWith('/node_modules') && (origin.type === 'install' || origin.type === 'output'))
      found.set(path, 'no program of Node.js runs')
  return found
}

const startsNode = ({ effects, programs }: Step): boolean =>
  effects.some(({ type }) => type === 'node') || programs.some((name) => NODE.has(name))

/** Whether a command stays in the stage that builds: what only looks, as `node --version` does, is above a build. */
function isOfBuild({ work, instruction }: Step, users: readonly Step[]): boolean {
  if (work === 'nothing') return users.some((other) => other.work === 'build' && other.instruction > instruction)
  // `npm ci && npm run build && npm cache clean --force`
  if (work === 'clean') return users.some((other) => other.work === 'install' && other.instruction === instruction)
  return work === 'install' || work === 'build' || work === 'tool' || work === 'prune'
}

/** Whether it is known what starts, and what is installed for it. */
function isFollowed({ start, reads, installed }: Application): boolean {
  return (
    start.unknown.length + start.unfollowed.length + start.managers.length === 0 &&
    start.installs === undefined &&
    installed.unseen === undefined &&
    reads.opaqueCommands.length === 0 &&
    ![...start.programs, ...reads.programs].some(({ name }) => NODE.has(name.slice(name.lastIndexOf('/') + 1))) &&
    ![...installed.packages.keys()].some(mayStartNode)
  )
}

/** Whether a source that starts programs, or a configuration of commands, names one of Node.js. */
function namesNode(path: string, files: AppFiles): boolean {
  if (/\.py$/.test(path)) {
    const text = files.read(path) ?? ''
    return (
      STARTS.test(text) && /(['"])(?:[^'"\s]*\/)?(?:node|nodejs|npm|npx|yarn|pnpm|bun|deno)(?:\s[^'"\n]*)?\1/.test(text)
    )
  }
  return (
    /\.(?:json|ya?ml|toml|ini|cfg|conf)$/.test(path) &&
    /\bcommand["']?\s*[:=]\s*["'[]*\s*(?:\S*\/)?(?:node|npm|npx|yarn|pnpm|bunx?|deno)\b/.test(files.read(path) ?? '')
  )
}

const STARTS =
  /\b(?:subprocess|popen\w*|Popen|system|spawn\w*|exec\w*|which|run|create_subprocess\w*|StdioServerParameters)\b/

/** Sources, pages and settings, which may hand out what lies in node_modules. */
const READS_PACKAGES = /\.(?:py|html?|jinja2?|j2|ini|cfg|conf|toml|ya?ml|sh)$/
