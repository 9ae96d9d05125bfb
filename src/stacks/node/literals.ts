import type { AppFiles, Evidence } from '../types.ts'
import { evidenceOf } from '../common/evidence.ts'
import { evaluator, type Evaluator } from './js/evaluate.ts'
import { isStringAt, kindAt, stringAt, wordAt } from './js/reading.ts'
import { parseSource, type Source } from './js/source.ts'
import { ASSIGN, BRACE, COLON, COMMA, DOT, NAME, PAREN } from './js/tokens.ts'
import { ANCHOR, HOLE, joinPaths, SOURCE_ANCHOR, textsOf, type Value } from '../common/values.ts'
import { isRelative, resolveModule } from './reads/modules.ts'

/** A value that a configuration file gives to a key. */
export interface Setting {
  readonly value: Value
  readonly evidence: Evidence
}

/**
 * A configuration file in JavaScript, TypeScript or JSON, read and never run, with the files that it imports by a relative
 * path. Keys are looked for anywhere in it: how its object is put together does not matter, and a key that is nowhere
 * is not set, save by a package that it calls.
 */
export interface Config {
  readonly path: string
  /** It, and the files that it imports by a relative path. */
  readonly files: readonly string[]
  /** Every value that is given to the key, in order. */
  settings(key: string): readonly Setting[]
  /** Packages that it imports, and relative files that are absent. */
  readonly imports: readonly string[]
  readonly evidence: Evidence
}

const DEEPEST = 4
const LARGEST = 500_000

interface Layer {
  readonly source: Source
  readonly evaluate: Evaluator
  readonly evidence: (offset: number) => Evidence
}

/** Reads the first of the paths that exists; undefined where none does. */
export function readConfig(app: AppFiles, ...paths: readonly string[]): Config | undefined {
  const path = paths.find((one) => app.has(one))
  const text = path === undefined ? undefined : app.read(path)
  if (path === undefined || text === undefined) return undefined
  const layers: Layer[] = []
  const imports: string[] = []
  const seen = new Set<string>()
  const add = (file: string, depth: number): void => {
    const content = app.read(file)
    if (seen.has(file) || content === undefined || content.length > LARGEST || depth > DEEPEST) return
    seen.add(file)
    const source = parseSource(file, content)
    const place = { cwd: ANCHOR, files: [`${ANCHOR}/${file}`] }
    layers.push({ source, evaluate: evaluator(source, place), evidence: evidenceOf(file, content) })
    for (const specifier of specifiersOf(source)) {
      if (!isRelative(specifier)) {
        imports.push(specifier)
        continue
      }
      const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
      const target = resolveModule(joinPaths([`${ANCHOR}/${directory}`, specifier]).slice(2), app.has)
      if (target === undefined) imports.push(specifier)
      else add(target, depth + 1)
    }
  }
  add(path, 0)
  return {
    path,
    files: [...seen],
    imports,
    settings: (key) => layers.flatMap((layer) => settingsOf(layer, key)),
    evidence: evidenceOf(path, text)(0),
  }
}

/** `key: …`, `'key': …`, `x.key = …` and the shorthand `{ key }`, wherever they stand. */
function settingsOf({ source, evaluate, evidence }: Layer, key: string): Setting[] {
  const { tokens } = source
  const found: Setting[] = []
  for (let index = 0; index < tokens.kinds.length; index++) {
    const named =
      kindAt(tokens, index) === NAME
        ? wordAt(tokens, index) === key
        : isStringAt(tokens, index) && stringAt(tokens, index) === key
    if (!named) continue
    const before = kindAt(tokens, index - 1)
    const after = kindAt(tokens, index + 1)
    const note = (value: Value): void => void found.push({ value, evidence: evidence(tokens.starts[index] ?? 0) })
    if (after === COLON && (before === BRACE || before === COMMA || before === 0)) note(evaluate.from(index + 2))
    else if (after === ASSIGN && before === DOT) note(evaluate.from(index + 2))
    else if (
      kindAt(tokens, index) === NAME &&
      (before === BRACE || before === COMMA) &&
      (after === COMMA || after === 125)
    ) {
      if (source.definitions.has(key)) note(evaluate.named(key))
    }
  }
  return found
}

function specifiersOf(source: Source): string[] {
  const { tokens } = source
  const found = source.uses.filter((use) => !use.typeOnly).map((use) => use.specifier)
  for (let index = 0; index < tokens.kinds.length; index++) {
    if (
      kindAt(tokens, index) === PAREN &&
      kindAt(tokens, index - 1) === NAME &&
      wordAt(tokens, index - 1) === 'require' &&
      isStringAt(tokens, index + 1)
    ) {
      found.push(stringAt(tokens, index + 1))
    }
  }
  return found
}

/**
 * The paths, from the application's directory, that a configuration's text may be: relative ones start at `base`.
 * Undefined where a part cannot be told, or it leads out of the application.
 */
export function configPaths(value: Value, base: string): readonly string[] | undefined {
  const paths: string[] = []
  for (const text of textsOf(value)) {
    if (text.includes(HOLE)) return undefined
    const path = joinPaths([
      text.startsWith(ANCHOR) || text.startsWith(SOURCE_ANCHOR) ? text : `${ANCHOR}/${base}/${text}`,
    ])
    if (text.startsWith('/') || !path.startsWith(ANCHOR)) return undefined
    paths.push(path.slice(2))
  }
  return paths
}

export { propertyOf } from '../common/values.ts'
export { flatten, textsOf, type Value } from '../common/values.ts'
