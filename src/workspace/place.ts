import { join, relative } from 'node:path'
import { parseDockerfile } from '../dockerfile/parse.ts'
import type { Dockerfile, ParseError } from '../dockerfile/types.ts'
import { copied } from '../project/copy.ts'
import type { FileFacts } from '../project/types.ts'
import type { Build, Evidence } from '../project/builds/index.ts'
import type { Repository } from '../project/load.ts'
import { holds } from '../project/sorted.ts'
import { createBases, type BaseUse } from './bases.ts'
import { createBuilt, type Built } from './local-bases.ts'
import { append, createDeclared, type Declared } from './builds.ts'
import { chooseContext, type Choice } from './choose.ts'
import { configName, noConfig, readConfig, type Config } from './config.ts'
import { contextSources, usesContext } from './context.ts'
import type { Target } from './discover.ts'
import { slashed, type Listings } from './listings.ts'
import { readText } from './read.ts'
import { inside } from './write.ts'

/** A Dockerfile, read, with the directory that it is built from. */
export interface Place {
  readonly target: Target
  readonly text: string
  readonly dockerfile: Dockerfile
  /** Absolute. */
  readonly context: string
  /** What says that this is the context; absent where it was named by hand, or is the nearest that has all that COPY names. */
  readonly evidence?: Evidence
  /** What names another context, and why that is not the one. */
  readonly besides?: string
  /** Other Dockerfiles that the repository's files build from the same context, by path from the repository's root. */
  readonly sharedBy: readonly string[]
  /** Names of contexts that its builds are given beside the main one. */
  readonly names: readonly string[]
  /** What its builds give its ARGs, by name; undefined: a value that cannot be read. */
  readonly buildArgs: ReadonlyMap<string, readonly (string | undefined)[]>
  /** What it starts from that the repository builds itself. */
  readonly bases: readonly BasePlace[]
}

/** An image of a FROM, with the place of the Dockerfile that makes it. */
export interface BasePlace extends Built {
  readonly place: Place
}

export type Placed =
  | { readonly ok: true; readonly place: Place }
  /** It is left as it is. */
  | { readonly ok: false; readonly left: { readonly because: string; readonly hint?: string } }
  | { readonly ok: false; readonly text?: string; readonly error: Partial<ParseError> & { readonly message: string } }

/** What is asked of a repository about all of its Dockerfiles. */
interface Around {
  readonly config: Config
  readonly declared: Declared
  readonly userOf: (dockerfile: string) => BaseUse | undefined
  readonly builtOf: (path: string, dockerfile: Dockerfile) => readonly Built[]
  /** Places of bases by the path from the root; undefined for one that is left, and while it is looked for. */
  readonly bases: Map<string, Place | undefined>
}

/** Throws `ConfigError` where what was decided by hand cannot be read. */
function around(repository: Repository): Around {
  const text = holds(repository.paths, configName) ? repository.text(configName) : undefined
  const read = text === undefined ? undefined : readConfig(text)
  if (read?.ok === false) throw new ConfigError(join(repository.root, configName), read.because)
  const declared = createDeclared(repository)
  return {
    config: read?.config ?? noConfig,
    declared,
    userOf: createBases(repository, declared),
    builtOf: createBuilt(declared),
    bases: new Map(),
  }
}

/** `restage.config.json` cannot be read: nothing is looked at until it is mended. */
export class ConfigError extends Error {
  readonly path: string
  constructor(path: string, because: string) {
    super(because)
    this.path = path
  }
}

function argsOf(builds: readonly Build[]): Place['buildArgs'] {
  const found = new Map<string, (string | undefined)[]>()
  for (const { args, openArgs } of builds) {
    for (const [name, value] of Object.entries(args)) append(found, name, value)
    for (const name of openArgs) append(found, name, undefined)
  }
  return found
}

/** Gives the function that reads a Dockerfile and finds its context; `given` is the context that a person named, absolute. */
export function createPlacer(listings: Listings, given: string | undefined): (target: Target) => Placed {
  const known = new Map<string, Around>()
  const aroundOf = (repository: Repository): Around => {
    const found = known.get(repository.root) ?? around(repository)
    known.set(repository.root, found)
    return found
  }
  /** The place of a Dockerfile that others may start from. */
  const placeOf = (target: Target, given: string | undefined): Placed => {
    const { path, root } = target
    const read = readText(path)
    if (!read.ok) return { ok: false, error: { message: read.because } }
    const { text } = read
    const parsed = parseDockerfile(text)
    if (!parsed.ok) return { ok: false, text, error: parsed.error }
    const { dockerfile } = parsed

    const repository = listings.repositoryOf(root)
    const { config, declared, builtOf, bases } = aroundOf(repository)
    const own = slashed(relative(root, path))
    const builds = declared.of(own)
    const decided = config.contextOf(own)
    const choice: Choice =
      given !== undefined || decided !== undefined
        ? { context: decided ?? '' }
        : chooseContext({
            ...{ path: own, sources: contextSources(dockerfile), copies: usesContext(dockerfile) },
            ...{ paths: repository.paths, builds, unread: declared.unreadOf(own), likely: declared.likelyOf(own) },
          })
    if ('conflict' in choice) return { ok: false, left: { because: choice.conflict, hint: choice.hint } }
    const context = given ?? join(root, choice.context)
    const inner = slashed(relative(root, context))
    const sharedBy = declared.from(inner).filter((other) => other !== own)
    return {
      ok: true,
      place: {
        target,
        text,
        dockerfile,
        context,
        ...(choice.evidence === undefined ? {} : { evidence: choice.evidence }),
        ...(choice.besides === undefined ? {} : { besides: choice.besides }),
        sharedBy,
        names: builds.flatMap(({ contexts }) => Object.keys(contexts)),
        buildArgs: argsOf(builds),
        bases: builtOf(own, dockerfile).flatMap((built) => {
          const base = basePlace(join(root, built.build.dockerfile), root, bases)
          return base === undefined ? [] : [{ ...built, place: base }]
        }),
      },
    }
  }
  const basePlace = (path: string, root: string, known: Around['bases']): Place | undefined => {
    if (known.has(path)) return known.get(path)
    known.set(path, undefined)
    const placed = inside(root, path) ? placeOf({ path, root }, undefined) : undefined
    const place = placed?.ok ? placed.place : undefined
    known.set(path, place)
    return place
  }
  return (target) => {
    const { path, root } = target
    const { config, userOf } = aroundOf(listings.repositoryOf(root))
    const own = slashed(relative(root, path))
    const placed = placeOf(target, given)
    if (!placed.ok && 'error' in placed) return placed
    if (config.excludes(own)) return { ok: false, left: { because: `${configName} excludes it` } }
    const user = userOf(own)
    if (user === undefined) return placed
    const { line, image, likely = false } = user
    const because = likely
      ? `it may be a base: ${user.path}:${line} builds on ${image}, which may be its image, and may use anything that is in it`
      : `it is a base: ${user.path}:${line} builds on its image (${image}), and may use anything that is in it`
    const hint = 'Rewrite what builds on it first, or make it a stage of its own.'
    return { ok: false, left: { because, hint } }
  }
}

const anyFile: FileFacts = { presence: 'tracked', size: 0, executable: false }

/** Whether one of these files, absolute, is the Dockerfile, its ignore file, or one that it copies from its context. */
export function isTouched({ target, dockerfile, context }: Place, changed: ReadonlySet<string>): boolean {
  if ([target.path, `${target.path}.dockerignore`, join(context, '.dockerignore')].some((path) => changed.has(path)))
    return true
  const inner = [...changed].filter((path) => inside(context, path)).map((path) => slashed(relative(context, path)))
  if (inner.length === 0) return false
  const binds = dockerfile.instructions.some(
    (instruction) =>
      instruction.kind === 'RUN' && instruction.mounts.some((mount) => /(^|,)type=bind|^(?!.*type=)/.test(mount)),
  )
  const files = new Map(inner.sort().map((path) => [path, anyFile]))
  return binds || copied(files, contextSources(dockerfile), './', '/').files.length > 0
}
