import { basename, dirname } from './path.ts'
import { from, isBelow } from './sorted.ts'
import { isCompose, isNamedAfterPlace } from './builds/kinds.ts'
import { isCommon } from './surroundings.ts'

const maximumSurroundings = 500
/** Bytes of one file. */
export const maximumSurroundingSize = 256 * 1024

/** Names of files that start, build or deploy images, wherever they lie. */
const anywhere = [
  /^(docker-)?compose([.-][^/]*)?\.ya?ml$/i,
  /^docker-bake([.-][^/]*)?\.(hcl|json)$/,
  /^Procfile(\.[^/]*)?$/,
  /^(GNUmakefile|[Mm]akefile|[^/]+\.mk)$/,
  /^(\.?[Jj]ustfile|Taskfile\.ya?ml)$/,
  /^(skaffold|cloudbuild|azure-pipelines|bitbucket-pipelines|heroku|render|buildspec|appspec|serverless|werf)([.-][^/]*)?\.ya?ml$/,
  /^(fly|railway|captain-definition|Dockerrun\.aws)(\.[^/]*)?\.(toml|json)$/,
  /^(Jenkinsfile(\.[^/]*)?|Tiltfile|Earthfile|captain-definition|Vagrantfile)$/,
  /^(ecosystem|pm2)\.config\.c?js$/,
]

/** Paths from the repository's root. */
const exactly = [
  /^(package|app)\.json$/,
  /^\.github\/workflows\/[^/]+\.ya?ml$/,
  /^\.github\/actions\/.*action\.ya?ml$/,
  /^\.(gitlab-ci|travis|drone|cirrus|woodpecker)\.ya?ml$/,
  /^\.(circleci|buildkite|woodpecker|gitlab|devcontainer)\/.*\.(ya?ml|json)$/,
  /^\.do\/[^/]+\.ya?ml$/,
]

/** They are hidden, or lie at the root. */
function isNamedExactly(path: string): boolean {
  return (path.startsWith('.') || !path.includes('/')) && exactly.some((pattern) => pattern.test(path))
}

/**
 * Whether a file of the repository counts by its path alone, or must be looked into: `kubernetes` for YAML that may be a
 * manifest or a Helm template, `script` for shell scripts beside a Dockerfile.
 */
function surroundingKind(
  path: string,
  dockerDirectories: ReadonlySet<string>,
  isNamed: (name: string) => boolean,
): 'named' | 'kubernetes' | 'script' | undefined {
  const name = basename(path)
  if (isNamed(name) || isNamedExactly(path) || isNamedAfterPlace(path)) return 'named'
  if (/\.(ya?ml|tpl)$/i.test(name)) return 'kubernetes'
  if (name.endsWith('.sh') && dockerDirectories.has(dirname(path))) return 'script'
  return undefined
}

/** Whether the text of a file that had to be looked into counts. */
function isSurrounding(kind: 'kubernetes' | 'script', text: string): boolean {
  if (kind === 'script') return /\b(docker|podman|nerdctl|buildah)\b/.test(text)
  // A Helm chart's values.yaml has `image:` and no kind; its templates have both.
  return /^\s*-?\s*image:/m.test(text) && (/^kind:/m.test(text) || /^\s*repository:/m.test(text))
}

/** Directories with a Dockerfile in them: `Dockerfile`, `Dockerfile.prod`, `api.dockerfile`, `Containerfile`. */
function dockerDirectories(paths: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const path of paths) {
    if (/(^|\/)((Docker|Container)file([.-][^/]*)?|[^/]+\.(docker|container)file)$/i.test(path))
      found.add(dirname(path))
  }
  return found
}

const maximumOpened = 3_000

interface Candidate {
  readonly path: string
  readonly kind: 'named' | 'kubernetes' | 'script'
}

/**
 * Gives the texts that count for a context, by path, those known by name first: files that lie in it, at the repository's top or
 * among its deployments, and the compose files that may build it. `paths` are those of the repository that may speak of images,
 * sorted; `read` gives undefined for what is too large or no text. What contexts share is read once.
 */
export function createSurroundings(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): (prefix: string) => ReadonlyMap<string, string> {
  let candidates: readonly Candidate[] | undefined
  let shared: readonly Candidate[] = []
  const texts = new Map<string, string | undefined>()
  const once = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, read(path))
    return texts.get(path)
  }
  return (prefix) => {
    if (candidates === undefined) {
      candidates = classified(paths)
      shared = candidates.filter(
        ({ path }) => isCommon(path) || (isCompose(path) && once(path)?.includes('..') === true),
      )
    }
    if (prefix === '') return texted(candidates, read)
    const inner = from(candidates, prefix, ({ path }) => path)
    const composes = shared.filter(({ path }) => !isBelow(path, prefix))
    const over = parents(prefix).flatMap((directory) => composeIn(candidates ?? [], directory))
    const outer = [...new Set([...composes, ...over])]
    return texted([...inner, ...outer].sort(byPath), (path) => (isBelow(path, prefix) ? read(path) : once(path)))
  }
}

const byPath = (left: Candidate, right: Candidate): number => (left.path < right.path ? -1 : 1)

/** The directories above one, the root left out. */
function parents(directory: string): string[] {
  const found: string[] = []
  for (let up = dirname(directory); up !== '' && up !== '.'; up = dirname(up)) found.push(up)
  return found
}

/** The compose files that lie directly in a directory. */
const composeIn = (candidates: readonly Candidate[], directory: string): Candidate[] =>
  from(candidates, directory, ({ path }) => path).filter(({ path }) => isCompose(path) && dirname(path) === directory)

function classified(paths: readonly string[]): Candidate[] {
  const beside = dockerDirectories(paths)
  const names = new Map<string, boolean>()
  const isNamed = (name: string): boolean => {
    const known = names.get(name) ?? anywhere.some((pattern) => pattern.test(name))
    names.set(name, known)
    return known
  }
  return paths.flatMap((path) => {
    const kind = surroundingKind(path, beside, isNamed)
    return kind === undefined ? [] : [{ path, kind }]
  })
}

function texted(candidates: readonly Candidate[], read: (path: string) => string | undefined): Map<string, string> {
  const found = new Map<string, string>()
  const add = (path: string, counts: (text: string) => boolean): void => {
    if (found.size >= maximumSurroundings) return
    const text = read(path)
    if (text !== undefined && counts(text)) found.set(path, text)
  }
  for (const { path, kind } of candidates) if (kind === 'named') add(path, () => true)
  let opened = 0
  for (const { path, kind } of candidates) {
    if (kind === 'named' || opened++ >= maximumOpened) continue
    add(path, (text) => isSurrounding(kind, text))
  }
  return found
}
