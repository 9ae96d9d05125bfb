import { posix } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseJson } from '../project/json.ts'
import type { Accounting } from './accounts.ts'
import { sameRights } from './nodes.ts'
import type { Node } from './types.ts'

/** What npm, yarn and pnpm write into node_modules of what they installed there. */
export const INSTALL_STATE =
  /\/node_modules\/(\.package-lock\.json|\.yarn-integrity|\.yarn-state\.yml|\.modules\.yaml|\.pnpm\/lock\.yaml|\.pnpm-workspace-state[^/]*\.json)$/

/** A package of node_modules: its name may have a scope. */
const MODULE_ROOT = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)(?:\/|$)/

/** The directory of the package that a path belongs to. */
export const moduleRoot = (path: string): string | undefined => MODULE_ROOT.exec(path)?.[1]

/** What an install writes for itself, wherever it is; undefined for other paths. */
export function ofInstall(
  path: string,
  was: Node,
  now: Node | undefined,
  at: Pick<Accounting, 'before' | 'after' | 'installs'>,
): 'install-state' | undefined {
  const isIts = writtenLockfile(path, was, now, at) || (now ? isSameManifest(path, was, now) : isOwnNotes(path, at))
  return isIts ? 'install-state' : undefined
}

const LOCKFILE = /^(.*)\/(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/

/**
 * A lockfile that an install wrote for want of one, or npm wrote anew (`npm update`): only an install reads it. One of the build context
 * that is missing is a file like others, which the ledger names.
 */
function writtenLockfile(
  path: string,
  was: Node,
  now: Node | undefined,
  { before }: Pick<Accounting, 'before'>,
): boolean {
  const [, directory, name] = LOCKFILE.exec(path) ?? []
  if (directory === undefined || was.kind !== 'file' || !before.files.has(`${directory}/node_modules`)) return false
  return !now || (name === 'package-lock.json' && sameRights(was, now))
}

/** What a manifest says to people and to those who publish: what Node.js and packages read of it when they run is not among it. */
const DESCRIBES =
  /^(?:_.*|author|bugs|bundle[d]?Dependencies|contributors|deprecated|description|devDependencies|gitHead|homepage|keywords|licen[sc]es?|maintainers|readme|readmeFilename|repository|scripts)$/

/**
 * The manifest of an installed package, as npm 6 and older write it: `npm install` adds what it asked for (`_resolved`) and spells out
 * people and addresses, and `npm ci` leaves it as it was published. https://github.com/npm/normalize-package-data
 */
function isSameManifest(path: string, was: Node, now: Node): boolean {
  if (path !== `${moduleRoot(path)}/package.json` || !sameRights(was, now)) return false
  const [one, other] = [was, now].map(({ text }) => {
    const fields = parseJson(text)
    return fields && Object.fromEntries(Object.entries(spelledOut(fields)).filter(([name]) => !DESCRIBES.test(name)))
  })
  return one !== undefined && isDeepStrictEqual(one, other)
}

/**
 * With programs by their names, as `"bin": "./cli.js"` stands for the package's own, manual pages as a list, and optional dependencies
 * among the others.
 */
function spelledOut(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { bin, man, dependencies, ...others } = fields
  const all = Object.assign({}, dependencies, others['optionalDependencies'])
  const own = String(others['name']).replace(/^@[^/]*\//, '')
  const programs = Object.entries(typeof bin === 'object' && bin !== null ? bin : { [own]: bin })
  return {
    ...others,
    dependencies: all,
    ...(bin === undefined
      ? {}
      : { bin: Object.fromEntries(programs.map(([name, to]) => [name, posix.normalize(String(to))])) }),
    ...(man === undefined ? {} : { man: [man].flat() }),
  }
}

/**
 * What a development package notes for itself of the person who runs it, when it is installed or asks for its own update:
 * https://github.com/sindresorhus/configstore and https://github.com/sindresorhus/update-notifier, named after the package. nodemon's says
 * when its install last asked for support (nodemon@1 to 2, bin/postinstall.js), and is its own wherever it is.
 */
function isOwnNotes(path: string, at: Pick<Accounting, 'before' | 'after' | 'installs'>): boolean {
  const name = /\/\.config\/configstore\/(?:update-notifier-)?(.+)\.json$/.exec(path)?.[1]
  if (name === undefined) return false
  if (name === 'nodemon') return true
  const left = (place: string): boolean => at.before.files.has(place) && !at.after.files.has(place)
  return at.installs.some((directory) => left(`${directory}/${name}`))
}
