import { join } from '../../image/paths.ts'
import type { Image } from '../../image/types.ts'
import type { Application } from './facts.ts'
import { isBerry } from './install-inputs.ts'
import { checkingPnpm, COMPARED } from './pnpm-checks.ts'

/** Files at the top that packages read when a program preloads or is started through them. Source: each one's README. */
const LOADER_SETTINGS: ReadonlyMap<string, RegExp> = new Map([
  ['tsconfig-paths', /^tsconfig[^/]*\.json$/],
  ['ts-node', /^tsconfig[^/]*\.json$/],
  ['tsx', /^tsconfig[^/]*\.json$/],
  ['@babel/register', /^(\.babelrc(\.\w+)?|babel\.config\.\w+)$/],
  ['@babel/node', /^(\.babelrc(\.\w+)?|babel\.config\.\w+)$/],
  ['@swc-node/register', /^(\.swcrc|tsconfig[^/]*\.json)$/],
  ['dotenv', /^\.env$/],
  ['module-alias', /^package\.json$/],
])

/** Paths of the image that something reads at run time, with who reads them. */
export function readPaths(
  { directory, start, reads, files, only, manifest }: Application,
  image: Image,
  tracked: (path: string) => boolean,
): Map<string, string> {
  const found = new Map<string, string>()
  const add = (path: string, because: string) => {
    const full = path.startsWith('/') ? path : join(directory, path)
    if (!found.has(full)) found.set(full, because)
  }
  // A path that only a source's own place names is not where its compiled copy looks.
  for (const { name, evidence } of [...start.entries, ...reads.paths.filter((each) => each.beforeCompile !== true)]) {
    const path = name.replace(/\/$/, '')
    if (path === '' || path === '.') continue
    add(path, `read by ${evidence.file}:${evidence.line}`)
  }
  if (checkingPnpm({ start, manifest, files }, image) !== undefined)
    for (const path of COMPARED) if (files.has(path)) add(path, 'read by pnpm')
  // yarn 2 and later starts nothing in a project whose lockfile and install state it does not find.
  if (isBerry(files) && start.programs.some(({ name }) => name === 'yarn'))
    for (const path of ['yarn.lock', '.yarnrc.yml', '.yarn']) add(path, 'read by yarn')
  for (const [path, { origin }] of image.files) {
    const top = /^(.*?\/node_modules)\//.exec(path)?.[1]
    if (top !== undefined && origin.type === 'context' && tracked(origin.path)) add(top, 'committed with the source')
  }
  for (const { name } of start.packages) {
    for (const path of files.paths()) if (LOADER_SETTINGS.get(name)?.test(path)) add(path, `read by ${name}`)
  }
  for (const path of only?.needs ?? ['package.json'])
    if (path !== 'package.json' || files.has(path)) add(path, 'read by Node.js')
  for (const path of image.contract.volume) add(path, 'a volume')
  return found
}
