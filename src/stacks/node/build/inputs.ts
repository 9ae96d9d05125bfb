import { parent, type BuildNotes } from './context.ts'

const TYPED = /\.[cm]?tsx?$/
const SCRIPT = /\.[cm]?jsx?$/

/** What a tsconfig says of the files that it takes. Paths are from the application's directory. */
export interface Inputs {
  /** Of the tsconfig; `''` is the top. */
  readonly directory: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly files?: readonly string[]
  readonly allowJs: boolean
  readonly outDir?: string
}

/** The files that a compile takes by its globs. Source: https://www.typescriptlang.org/tsconfig/#include and following. */
export function inputsOf(notes: BuildNotes, inputs: Inputs): readonly string[] {
  const base = inputs.directory === '' ? '' : `${inputs.directory}/`
  const include = inputs.include ?? (inputs.files ? [] : [`${base}**/*`])
  const exclude = inputs.exclude ?? ['node_modules', 'bower_components', 'jspm_packages'].map((name) => base + name)
  const included = include.map((pattern) => pathMatcher(pattern))
  const excluded = [...exclude, ...(inputs.outDir === undefined ? [] : [inputs.outDir])].map((pattern) =>
    pathMatcher(pattern),
  )
  const named = new Set(inputs.files)
  return notes.files.filter((path) => {
    if (!TYPED.test(path) && !(inputs.allowJs && SCRIPT.test(path))) return false
    if (named.has(path)) return true
    return (
      !path.includes('node_modules/') &&
      included.some((matches) => matches(path)) &&
      !excluded.some((matches) => matches(path))
    )
  })
}

/** The deepest directory that holds all of the files. */
export function commonDirectory(files: readonly string[]): string {
  const [first, ...rest] = files.map((file) =>
    parent(file)
      .split('/')
      .filter((part) => part !== ''),
  )
  let common = first ?? []
  for (const parts of rest) {
    let length = 0
    while (length < common.length && common[length] === parts[length]) length++
    common = common.slice(0, length)
  }
  return common.join('/')
}

/** A pattern of a tsconfig, which also takes all that lies below what it names. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const written = pattern.replace(/^\.\/|\/$/g, '')
  if (written === '' || written === '.') return () => true
  const parts = written.split('/')
  return (path) => matchParts(parts, path.split('/'))
}

function matchParts(pattern: readonly string[], path: readonly string[]): boolean {
  // Which parts of the pattern may come next, after each part of the path.
  let states = new Set(closure(pattern, [0]))
  for (const part of path) {
    if (states.has(pattern.length)) return true
    const next: number[] = []
    for (const state of states) {
      const piece = pattern[state]
      if (piece === undefined) continue
      if (piece === '**') next.push(state)
      else if (matchPart(piece, part)) next.push(state + 1)
    }
    states = new Set(closure(pattern, next))
    if (states.size === 0) return false
  }
  return states.has(pattern.length)
}

/** `**` may stand for nothing. */
function closure(pattern: readonly string[], states: readonly number[]): number[] {
  const all = [...states]
  for (const state of all) if (pattern[state] === '**') all.push(state + 1)
  return all
}

/** `*` and `?` within a name, in time linear in both. */
function matchPart(pattern: string, text: string): boolean {
  let p = 0
  let t = 0
  let star = -1
  let mark = 0
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++
      mark = t
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p++
      t++
    } else if (star >= 0) {
      p = star + 1
      t = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
