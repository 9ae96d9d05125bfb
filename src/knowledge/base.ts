import type { ImageReference } from '../dockerfile/types.ts'
import { nodeVersion } from './node-versions.ts'
import { nodeFacts } from './base-node.ts'
import { recent } from '../memo/recent.ts'
import { isSuite, packagesOf } from './packages.ts'
import { suiteOfTag } from './suites.ts'
import { CODENAMES, codenameIn, isForeign, namesAlpine } from './tag-words.ts'
import { officialName, slimTag } from './tags.ts'
import type { BaseImage, Suite } from './types.ts'
import { uvImage, type UvImage } from './uv-images.ts'

/** The PATH of images that set none (moby, `DefaultPathEnv`). */
export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What an image adds to its distribution. Source: the ENV, ENTRYPOINT and CMD of its published Dockerfile. */
interface Kind {
  /** Goes before `PATH`. */
  readonly path?: string
  /** Undefined: they were not looked up, or change with the version. */
  readonly config?: { readonly entrypoint?: readonly string[]; readonly cmd?: readonly string[] }
  /** Tags without a variant are Alpine. */
  readonly alpine?: true
  readonly programs?: readonly string[]
  /** Its WORKDIR, in tags that have one of these words, or in all. */
  readonly workdir?: { readonly path: string; readonly words?: readonly string[] }
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['node', {}],
  [
    'python',
    {
      path: '/usr/local/bin:',
      config: { cmd: ['python3'] },
      programs: ['python', 'python3', 'python3-config', 'pip', 'pip3', 'idle', 'idle3', 'pydoc', 'pydoc3'],
    },
  ],
  ['debian', { config: { cmd: ['bash'] } }],
  ['buildpack-deps', { config: { cmd: ['bash'] } }],
  ['ubuntu', {}],
  ['alpine', { config: { cmd: ['/bin/sh'] }, alpine: true }],
  ['golang', { path: '/go/bin:/usr/local/go/bin:', programs: ['go', 'gofmt'], workdir: { path: '/go' } }],
  ['nginx', { programs: ['nginx'] }],
  ['openjdk', { programs: ['java'] }],
  ['eclipse-temurin', { path: '/opt/java/openjdk/bin:', programs: ['java'] }],
  ['amazoncorretto', { programs: ['java'] }],
  ['rust', { path: '/usr/local/cargo/bin:', programs: ['cargo', 'rustc', 'rustup'] }],
  ['ruby', { path: '/usr/local/bundle/bin:', programs: ['ruby', 'gem', 'bundle', 'bundler', 'rake', 'irb'] }],
  ['php', { programs: ['php'], workdir: { path: '/var/www/html', words: ['apache', 'fpm'] } }],
])

/**
 * What is known of an official image from its reference. Undefined for other images and registries, for a reference
 * with a variable or a digest alone, for Windows and ONBUILD tags, and for tags that no rule here understands.
 */
export function describeBase({ registry, name, tag, digest, variable }: Reference): BaseImage | undefined {
  return described(JSON.stringify({ registry, name, tag, digest, variable }))
}

/** A repository has few bases, and each is asked for in every replay: its list of packages is long. */
const described = recent(10_000, (reference) => describe(JSON.parse(reference) as Reference))

/** What of a reference tells its base. */
export type Reference = Pick<ImageReference, 'name' | 'variable'> &
  Readonly<Partial<Record<'registry' | 'tag' | 'digest', string | undefined>>>

function describe(reference: Reference): BaseImage | undefined {
  const uv = reference.digest === undefined && uvImage(reference.registry, reference.name, reference.tag ?? 'latest')
  if (uv) return describeUv(uv)
  const name = officialName(reference.name)
  const kind = KINDS.get(name)
  if (!kind || reference.variable || !isDockerHub(reference.registry)) return undefined
  if (reference.digest !== undefined && reference.tag === undefined) return undefined
  const tag = reference.tag ?? 'latest'
  if (isForeign(tag) || !isUnderstood(name, tag)) return undefined
  const alpine = kind.alpine === true || namesAlpine(tag)
  const slim = tag.split('-').includes('slim')
  const codename = alpine ? undefined : codenameOf(name, tag, reference.digest !== undefined)
  const suite = isSuite(codename) ? codename : undefined
  const variant = alpine ? 'alpine' : slim ? 'slim' : 'full'
  const major = majorOf(name, tag)
  const facts = name === 'node' ? nodeFacts(tag) : configOf(kind, name, tag)
  const packages = suite && packagesOf(name, tag, variant, suite)
  return {
    name,
    tag,
    variant,
    libc: alpine ? 'musl' : 'glibc',
    ...(suite === undefined ? {} : { suite }),
    ...(codename === undefined ? {} : { codename }),
    suiteInTag: codename !== undefined && fixesCodename(name, tag),
    ...(major === undefined ? {} : { major }),
    ...(packages === undefined ? {} : { packages }),
    path: (kind.path ?? '') + DEFAULT_PATH,
    ...workdirOf(kind, tag),
    ...facts,
  }
}

/** The official image with uv's programs beside Python's. */
function describeUv({ python, slim }: UvImage): BaseImage | undefined {
  const base = describe({ name: 'python', tag: python, variable: false })
  return (
    base && {
      ...base,
      ...{ of: 'uv', configKnown: true, cmd: ['/usr/local/bin/uv'] },
      programs: new Set([...base.programs, 'uv', 'uvx']),
      ...(slim === undefined ? {} : { slimTag: slim }),
    }
  )
}

/**
 * Whether an image is known to run commands as root whatever its tag: no Dockerfile of those official images sets a USER. Only the
 * tag may be a variable.
 */
export function runsAsRoot({ registry, name }: Pick<Reference, 'registry' | 'name'>): boolean {
  const official = isDockerHub(registry) ? officialName(name) : proxiedName(registry, name)
  return official !== undefined && KINDS.has(official)
}

/**
 * The official image that a proxy of Docker Hub passes on under a path of its own: `HOST/PROJECT/library/node` of a proxy project
 * (https://goharbor.io/docs/main/administration/configure-proxy-cache/), `public.ecr.aws/docker/library/node` (the gallery's own
 * page of each official image), `mirror.gcr.io/library/node` (https://cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images).
 * `HOST/library/node` may be a project of that name, with images of its own.
 */
function proxiedName(registry: string | undefined, name: string): string | undefined {
  const found = /^(?:([^/]+)\/)?library\/([^/]+)$/.exec(name)
  return found !== null && (found[1] !== undefined || registry === 'mirror.gcr.io') ? found[2] : undefined
}

/** Whether an image without a CMD of its own starts a server, and not a shell or an interpreter. */
export function startsServer({ name, tag }: BaseImage): boolean {
  return name === 'nginx' || (name === 'php' && /\b(apache|fpm)\b/.test(tag))
}

/** The tag of the slim image of the same version and suite, in the same repository. */
export function slimSibling({ name, tag, of, slimTag: own }: BaseImage): string | undefined {
  return of === undefined ? slimTag(name, tag) : own
}

function workdirOf({ workdir }: Kind, tag: string): { readonly workdir?: string } {
  const { path, words } = workdir ?? {}
  const has = words === undefined || tag.split('-').some((word) => words.includes(word))
  return path !== undefined && has ? { workdir: path } : {}
}

function isDockerHub(registry: string | undefined): boolean {
  return registry === undefined || registry === 'docker.io' || registry === 'index.docker.io'
}

/** A tag is made of a version, a code name, and words that images use: anything else may be another system. */
function isUnderstood(name: string, tag: string): boolean {
  return tag.split('-').every((word, index) => {
    if (/^(v?\d[\w.+]*|alpine[\d.]*|slim|latest|lts|current|stable|testing|oldstable|rolling|edge)$/.test(word))
      return true
    if (CODENAMES.has(word)) return true
    if (name === 'node') return index === 0 && nodeVersion(word) !== undefined
    return /^(curl|scm|jdk|jre|headless|cli|apache|fpm|zts|perl|otel|debug|rc|beta|alpha|mainline|al2|backports|[a-z]+\d[\w.]*)$/.test(
      word,
    )
  })
}

function codenameOf(name: string, tag: string, pinned: boolean): string | undefined {
  const written = codenameIn(tag)
  if (written !== undefined) return written
  return pinned && !fixesCodename(name, tag) ? undefined : suiteOfTag(name, tag)
}

/** Debian's and Ubuntu's own numbers never change suite; every other tag without a code name does. */
function fixesCodename(name: string, tag: string): boolean {
  return codenameIn(tag) !== undefined || ((name === 'debian' || name === 'ubuntu') && /^\d/.test(tag))
}

function majorOf(name: string, tag: string): number | undefined {
  if (name === 'node') return nodeVersion(tag)?.major
  if (name === 'buildpack-deps') return undefined
  const digits = /^(\d+)(?=$|[.\-u])/.exec(tag)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

type Facts = Pick<BaseImage, 'programs' | 'users' | 'configKnown' | 'entrypoint' | 'cmd' | 'npm'>

function configOf(kind: Kind, name: string, tag: string): Facts {
  const minor = name === 'python' ? /^3\.\d+/.exec(tag)?.[0] : undefined
  const versioned = minor === undefined ? [] : [`python${minor}`, `pip${minor}`, `pydoc${minor}`, `idle${minor}`]
  const python2 = name === 'python' && tag.startsWith('2')
  const config = python2 ? { cmd: ['python2'] } : kind.config
  return {
    programs: new Set(python2 ? ['python', 'python2', 'pip', 'pip2'] : [...(kind.programs ?? []), ...versioned]),
    users: [],
    configKnown: config !== undefined,
    ...config,
  }
}

export type { Suite }
