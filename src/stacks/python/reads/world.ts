import type { AppFiles } from '../../types.ts'
import { ANCHOR, either, joinPaths, type Value } from '../../common/values.ts'
import { type Evaluator, evaluator } from '../py/evaluate.ts'
import type { World } from '../py/names.ts'
import { parseSource, type Source } from '../py/source.ts'
import type { Modules } from './modules.ts'

/** Larger sources are data. */
export const LARGEST = 1_000_000

/** Files that a value is followed through, one after another. */
const FARTHEST = 8

/** The application's sources, each read once. */
export interface Sources {
  /** Undefined where the file is no text, or too large. */
  source(file: string): Source | undefined
  evaluator(file: string): Evaluator | undefined
}

/** Reads and parses a file, once; undefined where it is no text, or too large. */
export function parserOf(app: AppFiles): (file: string) => Source | undefined {
  const parsed = new Map<string, Source | undefined>()
  return (file) => {
    if (parsed.has(file)) return parsed.get(file)
    const text = app.read(file)
    const found = text === undefined || text.length > LARGEST || text.includes('\0') ? undefined : parseSource(text)
    parsed.set(file, found)
    return found
  }
}

/** `settings`: modules that may hold Django's settings. */
export function sourcesOf(
  source: Sources['source'],
  modules: Modules,
  cwd: string,
  settings: readonly string[],
): Sources {
  const evaluators = new Map<string, Evaluator>()
  let depth = 0

  const follow = (file: string, name: string): Value | undefined => {
    if (depth >= FARTHEST) return undefined
    depth++
    const value = of(file)?.exported(name)
    depth--
    return value
  }

  const world = (from: string): World => ({
    exported(module, name) {
      // Django's own object for the project's settings.
      if (module === 'django.conf' && name.startsWith('settings.')) {
        const values = settings.flatMap((file) => follow(file, name.slice('settings.'.length)) ?? [])
        return values.length > 0 ? either(values) : undefined
      }
      const found = modules.resolve(module, from)
      const whole = module.replace(/^\.+/, '')
      if (!found?.file || found.parts < (whole === '' ? 0 : whole.split('.').length)) return undefined
      return found.file === from ? undefined : follow(found.file, name)
    },
  })

  const of = (file: string): Evaluator | undefined => {
    const known = evaluators.get(file)
    if (known) return known
    const read = source(file)
    if (!read) return undefined
    const place = {
      cwd: joinPaths([ANCHOR, cwd]),
      file: `${ANCHOR}/${file}`,
      packageDirectory: (module: string) => modules.resolve(module, file)?.directory,
    }
    const made = evaluator(read, place, world(file))
    evaluators.set(file, made)
    return made
  }

  return { source, evaluator: of }
}
