import { field, stringOf } from '../../project/json.ts'
import { readManifest } from '../../project/manifest.ts'
import { clean, dirname, join } from '../../project/path.ts'
import { evidenceAt } from '../common/evidence.ts'
import type { AppFiles, Evidence, Named } from '../types.ts'
import { readConfig } from './literals.ts'
import { isRelative } from './reads/modules.ts'

/** What `prisma generate` reads and writes; paths are from the application's directory. */
export interface Generated {
  /** The schema, and the settings that name it. */
  readonly reads: readonly string[]
  /** Outputs that the schema names; without one, a client is made inside of node_modules. */
  readonly outputs: readonly Named[]
  /** Set where it may read or write something else. */
  readonly unknown?: Evidence
}

/** Whether words are `prisma generate`, and the schema that they name. */
export function generateOf([program, verb, ...rest]: readonly string[]):
  { readonly path: string | undefined } | undefined {
  if (program !== 'prisma' || verb !== 'generate') return undefined
  const at = rest.findIndex((word) => word === '--schema' || word.startsWith('--schema='))
  return { path: at < 0 ? undefined : (/=(.*)/.exec(rest[at] ?? '')?.[1] ?? rest[at + 1]) }
}

/** https://www.prisma.io/docs/orm/reference/prisma-config-reference */
const CONFIGS = ['prisma.config', '.config/prisma'].flatMap((name) =>
  ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((extension) => `${name}.${extension}`),
)

/** https://www.prisma.io/docs/orm/prisma-schema/overview/location */
const USUAL = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema']

/**
 * `prisma generate` in a directory of the application; `given` is its `--schema`. Undefined: it finds no schema, or the
 * place of it is made at run time.
 */
export function prismaGenerate(app: AppFiles, directory: string, given?: string): Generated | undefined {
  const below = (name: string) => (name.startsWith('/') ? name : join(directory === '' ? '.' : directory, name))
  const config = readConfig(app, ...CONFIGS.map(below))
  const configured = config?.settings('schema')[0]?.value
  const text = configured?.type === 'text' ? configured.texts[0] : undefined
  if (given === undefined && configured !== undefined && text === undefined) return undefined
  const manifest = readManifest((path) => app.read(path), below('package.json'))
  const named = given ?? text?.replace(/^[\x01\x02]\/?/, '') ?? stringOf(field(manifest?.json, 'prisma', 'schema'))
  const files = schemasAt(app, (named === undefined ? USUAL : [named]).map(below))
  if (files.length === 0) return undefined
  const told = files.map((file) => generatorsOf(file, app.read(file) ?? ''))
  const absent = config?.imports.some(isRelative) ? config.evidence : undefined
  const unknown = absent ?? told.find((each) => each.unknown !== undefined)?.unknown
  return {
    // The settings commonly read `.env` themselves, and stop where a variable is missing.
    reads: [...files, ...(config ? [...config.files, below('.env')] : [])].filter((path) => app.has(path)),
    outputs: told.flatMap(({ outputs }) => outputs),
    ...(unknown ? { unknown } : {}),
  }
}

/** Files, or all schemas of a directory. */
const schemasAt = (app: AppFiles, places: readonly string[]): string[] =>
  places.flatMap((place) =>
    app.has(place)
      ? [place]
      : [...app.paths()].filter((path) => path.endsWith('.prisma') && (place === '.' || path.startsWith(`${place}/`))),
  )

/** What the generators of a schema write. Other generators than Prisma's own, of no known output, may write anything. */
function generatorsOf(file: string, text: string): Pick<Generated, 'outputs' | 'unknown'> {
  const outputs: Named[] = []
  let unknown: Evidence | undefined
  for (const block of text.matchAll(/^[ \t]*generator[ \t]+\w+[ \t]*\{[^}]*\}/gm)) {
    const evidence = evidenceAt(file, text, block.index)
    const output = /^[ \t]*output[ \t]*=[ \t]*(.+)$/m.exec(block[0])?.[1]
    const provider = /^[ \t]*provider[ \t]*=[ \t]*"([^"]*)"/m.exec(block[0])?.[1] ?? ''
    const literal = /^"([^"]+)"/.exec(output ?? '')?.[1]
    if (literal !== undefined) outputs.push({ name: clean(`${dirname(file) || '.'}/${literal}`), evidence })
    else if (output !== undefined || !/^prisma-client(?:-js)?$/.test(provider)) unknown ??= evidence
  }
  return { outputs, ...(unknown ? { unknown } : {}) }
}
