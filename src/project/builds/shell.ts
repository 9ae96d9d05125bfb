import { parseScript } from '../../shell/parse.ts'
import { mayBeMany } from '../../shell/lists.ts'
import { resolveScript } from '../../shell/resolve.ts'
import type { ShellWord } from '../../shell/types.ts'
import { lineTable } from '../located.ts'
import { dirname } from '../path.ts'
import { briefly, type Command, readCommand } from './command.ts'
import { composeSet } from './compose.ts'
import { type Collector, type Draft, finish, pathFrom, ROOT } from './draft.ts'
import { hole } from './holes.ts'
import type { Values } from './interpolate.ts'
import { isCompose } from './kinds.ts'
import type { Argument } from './options.ts'
import type { Build, Builds, Evidence, Tree, Unread } from './types.ts'

/**
 * Where a piece of shell stands, and runs. Three variables may stand in it: `__dir__`, the directory of the file; `__root__`,
 * the repository's; `__start__`, the one that it is started in.
 */
export interface ShellPlace {
  readonly file: string
  /** The line of the file, from 1, in which a line of its text stands. */
  readonly lineOf: (line: number) => number
  /** Directories that it may be started in, from the root, the likeliest first. */
  readonly directories: readonly string[]
  /** It runs in the first of them, unless its Dockerfile is only in another. */
  readonly sure?: boolean
  /** Variables of the environment. A value may have holes. */
  readonly values?: Values
  /** Reads a bake file that a command names, from the directory that it is called in. */
  readonly bake?: (file: string, cwd: string) => Builds
}

/** Whether a text may hold a command that builds an image. */
export const mayHoldBuild = (text: string): boolean =>
  /\b(docker|podman|buildah|nerdctl|kaniko|img|depot|finch|az|gcloud|docker-compose)\b/.test(text) &&
  /\b(build|bake|bud|executor|compose|builds|build-using-dockerfile)\b|docker-compose/.test(text)

/** What is longer the parser refuses. */
const maximumText = 64 * 1024

/** A command that builds, as one of the directories has it. */
type Found =
  { readonly evidence: Evidence; readonly result: { readonly build: Build } | { readonly unread: Unread } } | Named

/** Names the files that say what it builds. */
interface Named {
  readonly evidence: Evidence
  readonly kind: 'compose' | 'bake'
  readonly files: readonly string[]
  readonly cwd: string
  readonly base: string | undefined
}

/**
 * What the commands of a script build. Where it may be started in several directories, a command counts as started in that
 * one where its Dockerfile and its context are; in all or none of them: it is unread.
 */
export function shellBuilds(text: string, place: ShellPlace, tree: Tree, into: Collector): void {
  if (!mayHoldBuild(text)) return
  const prepared = text.length > maximumText ? text : prepare(text)
  const lines = lineTable(prepared)
  const script = parseScript(prepared)
  if (script.errors.length > 0) {
    const at = /\b(docker|podman|buildah|nerdctl)\b[^\n]{0,80}\b(build|bake|bud)\b|\/kaniko\/executor/.exec(prepared)
    if (!at) return
    const evidence = { file: place.file, line: place.lineOf(lines(at.index)), text: at[0].slice(0, 120) }
    into.unread(evidence, `the script is not understood: ${script.errors[0] ?? ''}`)
    return
  }
  const readings = [...new Set(place.directories)].map((directory) => readIn(directory, prepared, place, tree))
  const [first = []] = readings
  for (const index of first.keys())
    choose(
      readings.flatMap((reading) => reading[index] ?? []),
      place,
      tree,
      into,
    )
}

function choose(found: readonly Found[], place: ShellPlace, tree: Tree, into: Collector): void {
  const [first] = found
  if (!first) return
  if ('files' in first) {
    const there = found.filter((each) => 'files' in each && each.files.every((file) => tree.has(file)))
    for (const each of there.slice(0, 1)) if ('files' in each) named(each, place, tree, into)
    return
  }
  const results = found.flatMap((each) => ('result' in each ? [each.result] : []))
  const builds = results.flatMap((result) => ('build' in result ? [result.build] : []))
  if (found.length === 1 || builds.length === 0)
    return into.put(results[0] ?? { unread: { because: 'it is not read', evidence: first.evidence } })
  const same = builds.every(
    (build) => build.dockerfile === builds[0]?.dockerfile && build.context === builds[0]?.context,
  )
  const there = same
    ? builds.slice(0, 1)
    : builds.filter((build) => tree.has(build.dockerfile) && tree.has(build.context))
  const [only] = there
  if (place.sure && results[0] && (there.length === 0 || there[0] === builds[0])) return into.put(results[0])
  if (only && there.length === 1) return into.put({ build: only })
  const places = builds.map(({ dockerfile }) => dockerfile).join(', ')
  into.unread(
    first.evidence,
    there.length === 0 ? `none of what it may build is there: ${places}` : `from where it is called decides: ${places}`,
  )
}

/** What the named compose or bake files say, where nobody reads them by their names. */
function named(found: Named, place: ShellPlace, tree: Tree, into: Collector): void {
  if (found.kind === 'compose') {
    const [only] = found.files
    const plain =
      found.files.length === 1 &&
      isCompose(only ?? '') &&
      (found.base === undefined || found.base === dirname(only ?? ''))
    if (!plain) into.all(composeSet(found.files, tree, found.base))
  } else for (const file of found.files) if (place.bake) into.all(place.bake(file, found.cwd))
}

function readIn(directory: string, text: string, place: ShellPlace, tree: Tree): Found[] {
  const lookup: Values = (name) => {
    if (name === '__dir__') return inRoot(dirname(place.file))
    if (name === '__root__') return ROOT
    if (name === '__start__') return inRoot(directory)
    return place.values?.(name)
  }
  const lines = lineTable(text)
  const found: Found[] = []
  for (const { words, cwd, command, script } of resolveScript(parseScript(text), inRoot(directory), lookup)) {
    const read = words.map(argument)
    const said = readCommand(read)
    if (!said) continue
    // What a function is handed to start stands where it is called.
    const at =
      script.text === text
        ? (words[0]?.range ?? command.range).start
        : text.indexOf(script.text.slice(command.range.start, command.range.end).split('\n')[0] ?? '')
    const evidence = briefly(read, { file: place.file, line: place.lineOf(lines(Math.max(0, at))) })
    found.push(foundOf(said, directoryOf(cwd), evidence, tree))
  }
  return found
}

function foundOf(said: Command, cwd: string | undefined, evidence: Evidence, tree: Tree): Found {
  if (cwd === undefined)
    return { evidence, result: { unread: { because: 'the directory that it runs in cannot be told', evidence } } }
  switch (said.kind) {
    case 'build':
      return { evidence, result: finish({ ...said.draft, base: cwd, evidence }, tree) }
    case 'unread':
      return {
        evidence,
        result: {
          unread: unreadOf(said.because, said.draft && { ...said.draft, base: cwd, evidence }, evidence, tree),
        },
      }
    default: {
      const paths = said.files.map((file) => pathFrom(cwd, file))
      const base = 'directory' in said && said.directory !== undefined ? pathFrom(cwd, said.directory) : undefined
      const read = base?.ok !== false && paths.every((path) => path.ok) ? paths.map(({ value }) => value) : []
      return { evidence, files: read, kind: said.kind, cwd, base: base?.ok ? base.value : undefined }
    }
  }
}

function unreadOf(because: string, draft: Draft | undefined, evidence: Evidence, tree: Tree): Unread {
  const partly = draft && finish(draft, tree)
  if (!partly) return { because, evidence }
  const { dockerfile, context } = 'build' in partly ? partly.build : partly.unread
  const pattern = 'build' in partly ? undefined : partly.unread.pattern
  return {
    because,
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(context === undefined ? {} : { context }),
    evidence,
  }
}

const inRoot = (directory: string): string => (directory === '' ? ROOT : `${ROOT}/${directory}`)

/** A directory of the walk as one from the root; undefined where it cannot be told, or is elsewhere. */
function directoryOf(cwd: string): string | undefined {
  if (cwd.includes('${') || cwd.includes('\0')) return undefined
  if (cwd === ROOT) return ''
  return cwd.startsWith(`${ROOT}/`) ? cwd.slice(ROOT.length + 1) : undefined
}

/** A word with what is not known of it as holes. */
function argument(word: ShellWord): Argument {
  const loose = mayBeMany(word)
  if (word.opaque && word.positional !== true) {
    const start = word.value.search(/[$`]/)
    const known = start < 0 ? '' : word.value.slice(0, start)
    return { text: known + hole(word.value.slice(known.length)), loose }
  }
  const names = new Set(word.variables)
  const text = word.value.replace(/\$(?:\{(\w+)[^}]*\}|[1-9])/g, (whole, name?: string) =>
    names.has(name ?? '') || (word.positional === true && !/^[A-Za-z_]/.test(name ?? ''))
      ? hole(`$${name ?? whole.slice(1)}`)
      : whole,
  )
  return { text, loose }
}

const itself = String.raw`"?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\}|\{\(%\):-%[xN]\})"?`
const resolvedItself = String.raw`"?\$\(\s*(?:realpath|readlink)(?:\s+-[-a-z]+)*\s+${itself}\s*\)"?`

/** The script's own directory: `$(dirname "$0")` and its kin. */
const ownDirectory = new RegExp(
  [
    String.raw`\$\(\s*dirname\s+(?:--\s+)?(?:${itself}|${resolvedItself})\s*\)`,
    '`dirname\\s+' + itself + '\\s*`',
    String.raw`\$\{(?:0|BASH_SOURCE|BASH_SOURCE\[0\])%/\*\}`,
    String.raw`\$\{0:[aA]:h\}`,
  ].join('|'),
  'g',
)
const topLevel =
  /\$\(\s*git\s+(?:-C\s+\S+\s+)?rev-parse\s+--show-toplevel(?:\s+2>\s*\/dev\/null)?\s*\)|`git rev-parse --show-toplevel`/g
const changed =
  /\$\(\s*(?:(?:CDPATH=\S*\s+)?cd\s+(?:-P\s+)?(?:--\s+)?("[^"()`]*"|[^\s"()`;&]+)(?:\s*(?:>|&>|2>)\s*\/dev\/null(?:\s+2>&1)?)?\s*(?:&&|;)\s*pwd(?:\s+-P)?|(?:realpath|readlink\s+-[efm]+)\s+("[^"()`]*"|[^\s"()`]+))\s*\)/g

/**
 * The text with what is well known put in: the script's own directory, the top of the repository, what `$(cd x && pwd)`
 * gives, and the defaults of `${A:-b}`. No line is added or taken away.
 */
function prepare(text: string): string {
  if (!/[$`]/.test(text)) return text
  let prepared = text.replace(ownDirectory, '${__dir__}').replace(topLevel, '${__root__}')
  for (let pass = 0; pass < 3; pass++) {
    prepared = prepared.replace(changed, (_, one?: string, other?: string) => (one ?? other ?? '').replaceAll('"', ''))
  }
  // One that is set elsewhere has that value, or none that is known.
  const set = new Set([...text.matchAll(/(?<![\w$])([A-Za-z_]\w*)=(?!["']?\$\{\1:?-)/g)].map(([, name]) => name))
  return prepared.replace(/\$\{([A-Za-z_]\w*):?-([\w./:-]*)\}/g, (whole, name: string, word: string) =>
    set.has(name) ? whole : word,
  )
}
