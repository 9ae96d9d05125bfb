import { join } from '../project/path.ts'
import { stringify } from './json.ts'

/** One Dockerfile with its rewrite. Paths are relative to where bake is called, with `/` between their parts. */
export interface BakeInput {
  readonly dockerfile: string
  readonly context: string
  /** The Dockerfile as it is rewritten; absent where nothing changes. */
  readonly after?: string
  /** The ignore file that holds for the rewrite: the engine looks for it beside the Dockerfile, which lies elsewhere now. */
  readonly ignore?: string
}

export interface BakeOptions {
  /** Where bake is called: absolute. */
  readonly cwd: string
  /** Directory of the bake file and of the Dockerfiles beside it, relative to where bake is called. */
  readonly directory: string
  /** `NAME=value`, or `NAME` alone, whose value is the environment's. */
  readonly buildArgs?: readonly string[]
  /** As `docker build --secret` takes them. */
  readonly secrets?: readonly string[]
  readonly platform?: string
}

/** A file to be written. */
export interface BakeFile {
  readonly path: string
  readonly text: string
}

/**
 * A bake file that builds every Dockerfile as it stands and as it is rewritten, with the rewritten ones beside it:
 * targets `NAME-before` and `NAME-after`, groups `before`, `after` and `default`.
 * https://docs.docker.com/build/bake/reference/
 */
export function bake(inputs: readonly BakeInput[], options: BakeOptions): BakeFile[] {
  const files: BakeFile[] = []
  const targets: Record<string, object> = {}
  const taken = new Set<string>()
  const names = { before: [] as string[], after: [] as string[] }
  const common = settings(options)
  for (const { dockerfile, context, after, ignore } of inputs) {
    const name = unique(nameOf(dockerfile), taken)
    const add = (kind: 'before' | 'after', path: string): void => {
      const target = `${name}-${kind}`
      names[kind].push(target)
      targets[target] = {
        context: literal(join(context)),
        // Bake takes it from the context, not from where it is called.
        dockerfile: literal(way(join(context), path, options.cwd)),
        tags: [`restage-${name.toLowerCase()}:${kind}`],
        ...common,
      }
    }
    add('before', dockerfile)
    if (after === undefined) {
      add('after', dockerfile)
      continue
    }
    const path = join(options.directory, `${name}.Dockerfile`)
    files.push({ path, text: after })
    if (ignore !== undefined) files.push({ path: `${path}.dockerignore`, text: ignore })
    add('after', path)
  }
  const variables = (options.buildArgs ?? []).filter((pair) => !pair.includes('='))
  const document = {
    ...(variables.length > 0 ? { variable: Object.fromEntries(variables.map((name) => [name, { default: '' }])) } : {}),
    group: {
      default: { targets: [...names.before, ...names.after] },
      before: { targets: names.before },
      after: { targets: names.after },
    },
    target: targets,
  }
  return [{ path: join(options.directory, 'docker-bake.json'), text: stringify(document) }, ...files]
}

/** What all targets have. */
function settings({ buildArgs = [], secrets = [], platform }: BakeOptions): object {
  const args = buildArgs.map((pair): [string, string] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [pair, `\${${pair}}`] : [pair.slice(0, equals), literal(pair.slice(equals + 1))]
  })
  return {
    ...(args.length > 0 ? { args: Object.fromEntries(args) } : {}),
    ...(secrets.length > 0 ? { secret: secrets.map(literal) } : {}),
    ...(platform === undefined ? {} : { platforms: [platform] }),
  }
}

/** Bake reads strings as templates: `${…}` and `%{…}` are escaped by doubling. */
function literal(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign)
}

/** `services-orders` of `services/orders/Dockerfile`, `docker-web` of `docker/web.Dockerfile`: bake takes letters, digits, `_` and `-`. */
function nameOf(dockerfile: string): string {
  const name = dockerfile
    .replace(/(^|\/)(?:Dockerfile|Containerfile)(?=$|\.)/i, '$1')
    .replace(/\.(?:Dockerfile|Containerfile)$/i, '')
    .replace(/[^a-zA-Z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'image' : name
}

function unique(name: string, taken: Set<string>): string {
  let found = name
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${name}-${number}`
  taken.add(found.toLowerCase())
  return found
}

/** The way from a context to a file, which is absolute where the context lies outside `cwd`: its way back is not known. */
function way(context: string, file: string, cwd: string): string {
  const [from, to] = [context, join(file)].map((path) => path.split('/').filter((part) => part !== '.'))
  const [a = [], b = []] = [from, to]
  let shared = 0
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared++
  const up = a.slice(shared)
  if (up.includes('..') || up.includes('')) return file.startsWith('/') ? file : join(cwd, file)
  return join(...up.map(() => '..'), ...b.slice(shared))
}
