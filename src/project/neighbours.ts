import { basename, dirname } from './path.ts'

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
]

/**
 * Whether a file of the repository counts by its path alone, or must be looked into: `kubernetes` for YAML that may be a
 * manifest or a Helm template, `script` for shell scripts beside a Dockerfile.
 */
function surroundingKind(
  path: string,
  dockerDirectories: ReadonlySet<string>,
  isNamed: (name: string) => boolean,
): 'named' | 'kubernetes' | 'script' | undefined {
  if (/(^|\/)node_modules\//.test(path)) return undefined
  const name = basename(path)
  if (isNamed(name) || exactly.some((pattern) => pattern.test(path))) return 'named'
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

/** The texts that count, by path: those known by name first. `read` gives undefined for what is too large or no text. */
export function pickSurroundings(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): Map<string, string> {
  const beside = dockerDirectories(paths)
  const names = new Map<string, boolean>()
  const isNamed = (name: string): boolean => {
    const known = names.get(name) ?? anywhere.some((pattern) => pattern.test(name))
    names.set(name, known)
    return known
  }
  const sure: string[] = []
  const open: [string, 'kubernetes' | 'script'][] = []
  for (const path of paths) {
    const kind = surroundingKind(path, beside, isNamed)
    if (kind === 'named') sure.push(path)
    else if (kind && open.length < maximumOpened) open.push([path, kind])
  }
  const found = new Map<string, string>()
  const add = (path: string, counts: (text: string) => boolean) => {
    if (found.size >= maximumSurroundings) return
    const text = read(path)
    if (text !== undefined && counts(text)) found.set(path, text)
  }
  for (const path of sure) add(path, () => true)
  for (const [path, kind] of open) add(path, (text) => isSurrounding(kind, text))
  return found
}
