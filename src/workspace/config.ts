import { parseIgnore } from '../project/ignore.ts'
import { isFields } from '../project/json.ts'
import { clean } from '../project/path.ts'
import { compilePattern } from '../project/pattern.ts'

/** What a repository's `restage.config.json` decides by hand. */
export interface Config {
  /** The context that a Dockerfile is built from, by its path from the root; undefined where nothing is said. */
  contextOf(dockerfile: string): string | undefined
  /** Whether it is passed over. */
  excludes(dockerfile: string): boolean
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly because: string }

export const configName = 'restage.config.json'

const keys = ['contexts', 'exclude']

/** Patterns are those of a `.dockerignore`; undefined where one is malformed. */
function testOf(pattern: unknown): ((path: string) => boolean) | undefined {
  if (typeof pattern !== 'string' || typeof compilePattern(pattern) === 'string') return undefined
  const { excludes } = parseIgnore(configName, pattern)
  return (path) => excludes(path)
}

/**
 * Reads `{ "contexts": { "docker/*.Dockerfile": "." }, "exclude": ["legacy/**"] }`: patterns of paths from the root, of which the
 * last that matches counts, and directories from there. What it cannot mean is refused: a misspelt key would be a silent no-op.
 */
export function readConfig(text: string): ReadConfig {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ok: false, because: `it is not JSON: ${(error as Error).message}` }
  }
  if (!isFields(value)) return { ok: false, because: 'it is not an object' }
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined)
    return { ok: false, because: `there is no setting ${JSON.stringify(unknown)}, only ${keys.join(' and ')}` }
  const contexts: [test: (path: string) => boolean, context: string][] = []
  for (const [glob, directory] of Object.entries(isFields(value['contexts']) ? value['contexts'] : {})) {
    const test = testOf(glob)
    if (test === undefined || typeof directory !== 'string')
      return { ok: false, because: `contexts: ${JSON.stringify(glob)} is no pattern with a directory` }
    const context = clean(directory)
    if (context.startsWith('..') || context.startsWith('/'))
      return { ok: false, because: `contexts: ${JSON.stringify(directory)} leads out of the repository` }
    contexts.push([test, context === '.' ? '' : context])
  }
  const excluded: ((path: string) => boolean)[] = []
  for (const glob of Array.isArray(value['exclude']) ? value['exclude'] : []) {
    const test = testOf(glob)
    if (test === undefined) return { ok: false, because: `exclude: ${JSON.stringify(glob)} is no pattern` }
    excluded.push(test)
  }
  for (const key of keys) {
    const good = key === 'contexts' ? isFields : Array.isArray
    if (value[key] !== undefined && !good(value[key]))
      return { ok: false, because: `${key} is not ${key === 'contexts' ? 'an object' : 'a list'}` }
  }
  return {
    ok: true,
    config: {
      contextOf: (path) => contexts.findLast(([test]) => test(path))?.[1],
      excludes: (path) => excluded.some((test) => test(path)),
    },
  }
}

export const noConfig: Config = { contextOf: () => undefined, excludes: () => false }
