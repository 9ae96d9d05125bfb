import type { CommandLine } from '../../dockerfile/types.ts'
import { clean } from '../path.ts'
import { asWritten, type Holed, holeIn } from './holes.ts'
import type { Build, Builds, Check, Evidence, Mount, NamedContext, Tree, Unread } from './types.ts'

/** Where the repository lies, for readers that meet absolute paths: `$PWD`, `$CI_PROJECT_DIR`. */
export const ROOT = '/:repository:'

/** A build as a file writes it: paths are not resolved, and texts may have holes. */
export interface Draft {
  readonly evidence: Evidence
  readonly name?: string | undefined
  /** The directory that `context` and the named contexts are relative to, from the root. */
  readonly base: string
  readonly context: Holed
  /** Absent: the usual name in the context. */
  readonly dockerfile?: Holed | undefined
  /** What `dockerfile` is relative to; `either`: the base where it is there, else the context. */
  readonly dockerfileIn?: 'context' | 'base' | 'either' | undefined
  /** Looked for in the context where no Dockerfile is named. Absent: Dockerfile, dockerfile. */
  readonly usual?: readonly string[]
  readonly target?: Holed | undefined
  /** Without a value: taken from the environment of the one who builds. */
  readonly args?: readonly (readonly [string, Holed | undefined])[]
  readonly contexts?: readonly (readonly [string, Holed])[]
  readonly images?: readonly Holed[]
  readonly command?: CommandLine | undefined
  readonly entrypoint?: CommandLine | undefined
  readonly healthcheck?: Check | undefined
  readonly mounts?: readonly Mount[] | undefined
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string }

const ok = <T>(value: T): Read<T> => ({ ok: true, value })
const no = (because: string): { readonly ok: false; readonly because: string } => ({ ok: false, because })

/** PATH_MAX of Linux. */
const maximumPath = 4096

/** A path from the repository's root, `''` for the root itself. */
export function pathFrom(base: string, written: Holed): Read<string> {
  const missing = holeIn(written)
  if (missing !== undefined) return no(`${missing} has no value that can be read here`)
  let text = written.trim()
  let from = base
  if (text === ROOT || text.startsWith(`${ROOT}/`)) {
    from = ''
    text = text.slice(ROOT.length + 1)
  }
  if (text.startsWith('/') || text.startsWith('~') || /^[A-Za-z]:[\\/]/.test(text)) {
    return no(`${asWritten(written)} is outside of the repository`)
  }
  const path = clean(`${from === '' ? '' : `${from}/`}${text}`)
  if (path === '..' || path.startsWith('../')) return no(`${asWritten(written)} leads out of the repository`)
  if (path.length > maximumPath) return no('its path is too long')
  return ok(path === '.' ? '' : path)
}

/** A context that is fetched and no directory: https://docs.docker.com/build/concepts/context/#remote-context */
export const isRemote = (context: string): boolean =>
  /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|[^/]+@[^/]+:)/i.test(context) || /\.git(#|$)/.test(context)

function namedContext(base: string, written: Holed): Read<NamedContext> {
  const missing = holeIn(written)
  if (missing !== undefined) return no(`${missing} has no value that can be read here`)
  const [, scheme, rest = ''] = /^(docker-image:\/\/|target:|service:)(.*)$/s.exec(written) ?? []
  if (scheme === 'docker-image://') return ok({ kind: 'image', value: rest })
  if (scheme !== undefined) return ok({ kind: 'target', value: rest })
  if (isRemote(written)) return ok({ kind: 'remote', value: written })
  const path = pathFrom(base, written)
  return path.ok ? ok({ kind: 'directory', value: path.value }) : path
}

/**
 * `acme/api:*` for an image whose tag cannot be read, `*\/api` where what stands before its last part cannot; undefined where
 * that cannot.
 */
export function imageName(written: Holed): string | undefined {
  const text = written.trim()
  if (text === '') return undefined
  const [, before = '', last = '', tag] =
    /^((?:[^\0]|\0[^\0]*\0)*\/)?((?:[^\0/:@]|\0[^\0]*\0)+)([:@][^]*)?$/.exec(text) ?? []
  if (last === '' || last.includes('\0')) return undefined
  const end = tag?.includes('\0') === true ? ':*' : (tag ?? '')
  return `${before.includes('\0') ? '*/' : before}${last}${end}`
}

function dockerfileOf(draft: Draft, context: string, tree: Tree): Read<string> {
  const inContext = (name: string): string => (context === '' ? name : `${context}/${name}`)
  const { dockerfile, dockerfileIn = 'context' } = draft
  if (dockerfile === undefined) {
    const names = (draft.usual ?? ['Dockerfile', 'dockerfile']).map(inContext)
    return ok(names.find((name) => tree.has(name)) ?? names.at(0) ?? '')
  }
  if (dockerfile === '-') return no('its Dockerfile is read from standard input')
  if (isRemote(dockerfile)) return no(`its Dockerfile is fetched: ${asWritten(dockerfile)}`)
  const first = pathFrom(dockerfileIn === 'context' ? context : draft.base, dockerfile)
  if (dockerfileIn !== 'either' || (first.ok && tree.has(first.value))) return first
  const second = pathFrom(context, dockerfile)
  return second.ok && tree.has(second.value) ? second : first
}

/** A path of Dockerfiles with `*` for what cannot be read, where the directory that it begins with can. */
function patternOf({ dockerfile, dockerfileIn, base }: Draft, context: string): string | undefined {
  if (dockerfile === undefined || dockerfile.includes('*')) return undefined
  const path = pathFrom(dockerfileIn === 'base' ? base : context, dockerfile.replace(/\0[^\0]*\0/g, '*'))
  return path.ok && /^[^*]+\//.test(path.value) ? path.value : undefined
}

/** A draft with its paths resolved: a build, or why it is none. */
export function finish(draft: Draft, tree: Tree): { readonly build: Build } | { readonly unread: Unread } {
  const { evidence, command, entrypoint, healthcheck } = draft
  const started = {
    ...(command ? { command } : {}),
    ...(entrypoint ? { entrypoint } : {}),
    ...(healthcheck ? { healthcheck } : {}),
  }
  const written = draft.context.trim() || '.'
  const remote = holeIn(written) === undefined && isRemote(written)
  const context =
    written === '-'
      ? no('its context is read from standard input')
      : remote
        ? no(`its context is fetched: ${written}`)
        : pathFrom(draft.base, written)
  if (!context.ok) {
    // Where a Dockerfile lies may be known although its context is not.
    const path =
      draft.dockerfile !== undefined && !remote && draft.dockerfileIn === 'base'
        ? dockerfileOf(draft, '', tree)
        : undefined
    return { unread: { because: context.because, ...(path?.ok ? { dockerfile: path.value } : {}), evidence } }
  }
  const dockerfile = dockerfileOf(draft, context.value, tree)
  if (!dockerfile.ok) {
    const pattern = patternOf(draft, context.value)
    return {
      unread: {
        ...{ because: dockerfile.because, context: context.value, evidence },
        ...(pattern === undefined ? {} : { pattern }),
      },
    }
  }
  const known = { dockerfile: dockerfile.value, context: context.value, ...started }

  const target = draft.target?.trim()
  const missing = target === undefined ? undefined : holeIn(target)
  if (missing !== undefined)
    return {
      unread: { because: `its target is ${missing}, which has no value that can be read here`, ...known, evidence },
    }
  const contexts: Record<string, NamedContext> = Object.create(null)
  for (const [name, value] of draft.contexts ?? []) {
    const named = namedContext(draft.base, value)
    if (!named.ok) return { unread: { because: `its context ${name}: ${named.because}`, ...known, evidence } }
    contexts[name] = named.value
  }

  const args = new Map(draft.args)
  const readable = [...args].filter(
    (pair): pair is [string, string] => pair[1] !== undefined && holeIn(pair[1]) === undefined,
  )
  const openArgs = [...args.keys()].filter(
    (name) => holeIn(name) === undefined && !readable.some(([other]) => other === name),
  )
  const inPart = openArgs.flatMap((name) => {
    const image = imageName(args.get(name) ?? '')
    return image === undefined ? [] : [[name, image] as const]
  })
  const images = (draft.images ?? []).map(imageName).filter((image) => image !== undefined)
  return {
    build: {
      ...known,
      ...(draft.name === undefined ? {} : { name: draft.name }),
      ...(target ? { target } : {}),
      args: Object.assign(Object.create(null), Object.fromEntries(readable)) as Record<string, string>,
      openArgs,
      imageArgs: Object.assign(Object.create(null), Object.fromEntries(inPart)) as Record<string, string>,
      contexts,
      images: [...new Set(images)],
      ...(draft.mounts?.length ? { mounts: draft.mounts } : {}),
      evidence,
    },
  }
}

/** Most builds that one file may tell. */
const maximumBuilds = 5_000

/** Collects what one file tells. */
export interface Collector {
  add(draft: Draft): void
  put(found: { readonly build: Build } | { readonly unread: Unread }): void
  all(found: Builds): void
  unread(evidence: Evidence, because: string): void
  done(): Builds
}

export function collector(tree: Tree): Collector {
  const builds: Build[] = []
  const unread: Unread[] = []
  const put: Collector['put'] = (found) => {
    if (builds.length + unread.length >= maximumBuilds) return
    if ('build' in found) builds.push(found.build)
    else unread.push(found.unread)
  }
  return {
    put,
    add: (draft) => put(finish(draft, tree)),
    all: (found) => {
      for (const build of found.builds) put({ build })
      for (const each of found.unread) put({ unread: each })
    },
    unread: (evidence, because) => put({ unread: { because, evidence } }),
    done: () => ({ builds, unread }),
  }
}
