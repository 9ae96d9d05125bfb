import { BASE_PYTHON } from '../../image/paths.ts'
import type { Facts, Image, Step } from '../../image/types.ts'
import { distributionsOf } from '../../knowledge/import-names.ts'
import { isPythonDevelopmentTool } from '../../knowledge/python-development-tools.ts'
import { evidenceAt, workedOn } from '../common/evidence.ts'
import type { AppFiles } from '../types.ts'
import type { Application } from './program.ts'
import { programTexts } from './reads/files.ts'

/** Which installed packages of development may be left out, by the paths of their installs, and why others may not. */
export function pruneFacts(application: Application, image: Image, stages: readonly Image[]): Facts['prune'] {
  const found = new Map<string, { ok: boolean; because: string; option?: string }>()
  for (const [path, { names, option, lists }] of application.installed.development) {
    // What another stage has put there, and is copied, stays whatever this one installs.
    const installing = new Set(
      stages.flatMap(({ steps }) =>
        steps.flatMap(({ work, writes, stage }) => (work === 'install' && writes.includes(path) ? [stage] : [])),
      ),
    )
    const because =
      installing.size > 1
        ? `several stages install ${path === BASE_PYTHON ? "into the base's Python" : `into ${path}`}`
        : usedBy(new Set(names), application, image.steps)
    if (because !== undefined) found.set(path, { ok: false, because })
    else if (option === undefined)
      found.set(path, {
        ok: false,
        because:
          lists.length > 0
            ? `the install names ${lists.join(', ')}, without which ${shown(names)} would stay out`
            : 'no option of this install is known to leave them out',
      })
    else found.set(path, { ok: true, because: `development: ${shown(names)}`, option })
  }
  return found
}

/** Packages of development that may be left out of every install that brings them. */
export function leavingPackages(
  { development, installs }: Application['installed'],
  prune: Facts['prune'],
): ReadonlySet<string> {
  const stays = new Set(
    installs.flatMap(({ install }) =>
      [...install.packages.values()].flatMap((each) => (each.development ? [] : [each.name])),
    ),
  )
  const leaves = [...development].flatMap(([path, { names }]) => (prune.get(path)?.ok === true ? names : []))
  return new Set(leaves.filter((name) => !stays.has(name)))
}

/** Tools of development among the program's own requirements, which nothing that is seen imports. */
export function developmentTools({ installed, reads, start }: Application): string[] {
  const used = new Set([...reads.imports.keys()].flatMap((name) => distributionsOf(name)))
  for (const { name } of start.packages) used.add(name)
  return [...installed.packages.values()].flatMap(({ name, direct, development, evidence }) =>
    direct && !development && !used.has(name) && isPythonDevelopmentTool(name)
      ? [evidence.file === '' ? name : `${name} (${evidence.file}:${evidence.line})`]
      : [],
  )
}

export const shown = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`

/** Who uses one of these packages when the image is built, by these steps, or runs. */
export function usedBy(
  names: ReadonlySet<string>,
  { start, reads, files, mounted }: Application,
  steps: readonly Step[],
): string | undefined {
  if (mounted) return workedOn(mounted)
  if (start.development) return `${start.development.file}:${start.development.line} starts a tool of development`
  if (start.syncs) return `${start.syncs.file}:${start.syncs.line} would install them again`
  const [unknown] = [...start.unknown, ...reads.computedImports]
  if (unknown) return `what ${unknown.file}:${unknown.line} loads is not known`
  for (const { name, evidence } of start.packages)
    if (names.has(name)) return `${name} is started by ${evidence.file}:${evidence.line}`
  for (const [imported, evidence] of [...reads.imports, ...reads.named]) {
    const used = distributionsOf(imported).find((each) => names.has(each))
    if (used !== undefined) return `${used} is imported by ${evidence.file}:${evidence.line}`
  }
  const named = namedIn(files, names)
  if (named) return named
  for (const { line, work, text } of steps) {
    if (work !== 'script' && work !== 'opaque') continue
    const words = new Set(text.toLowerCase().split(/[^\w.-]+/))
    const used = [...names].find((name) => words.has(name) || words.has(name.replaceAll('-', '_')))
    if (used !== undefined || work === 'opaque') return `line ${line} may use ${used ?? 'them'}`
  }
  return undefined
}

/** A module that a source names in a string, as Django's settings do: `INSTALLED_APPS = ["debug_toolbar"]`. */
function namedIn(files: AppFiles, names: ReadonlySet<string>): string | undefined {
  for (const [path, text] of programTexts(files))
    for (const { 2: module = '', index } of text.matchAll(MODULE)) {
      const used = distributionsOf(module).find((each) => names.has(each))
      if (used !== undefined) return `${used} is named by ${path}:${evidenceAt(path, text, index).line}`
    }
  return undefined
}

/** One of several words: `black` is a colour as well. */
const MODULE = /(["'])([A-Za-z]+_\w+)(?:[.:][\w.:]*)?\1/g
