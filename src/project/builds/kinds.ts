/** Kinds of files that say how images are built, each with a reader of its own. */
export type Kind =
  | 'compose'
  | 'bake'
  | 'github'
  | 'gitlab'
  | 'pipeline'
  | 'jenkins'
  | 'script'
  | 'make'
  | 'just'
  | 'task'
  | 'manifest'
  | 'skaffold'
  | 'tilt'
  | 'nx'
  | 'platform'

/**
 * Whether a file may be one of Docker Compose, by its name: at the top of a repository, also one that is named after where it is run
 * (`docker compose -f local.yml up`, of https://github.com/cookiecutter/cookiecutter-django before 2024).
 */
export const isCompose = (path: string): boolean =>
  /(^|[/._-])(docker-|podman-)?compose([^a-z/][^/]*)?\.ya?ml$/.test(path) || isNamedAfterPlace(path)

export const isNamedAfterPlace = (path: string): boolean =>
  /^(?:local|dev(?:elopment)?|staging|prod(?:uction)?)\.ya?ml$/.test(path)

/** By the file's name, wherever it lies. */
const names: readonly (readonly [RegExp, Kind])[] = [
  [/^docker-bake([.-].*)?\.(hcl|json)$/, 'bake'],
  [/^[Jj]enkinsfile([.-].*)?$|\.[Jj]enkinsfile$/, 'jenkins'],
  [/\.(sh|bash)$/, 'script'],
  [/^(GNUmakefile|[Mm]akefile)([.-].*)?$|\.mk$/, 'make'],
  [/^\.?[Jj]ustfile$|\.just$/, 'just'],
  [/^[Tt]askfile([.-].*)?\.ya?ml$/, 'task'],
  [/^package\.json$/, 'manifest'],
  [/^skaffold([.-].*)?\.ya?ml$/, 'skaffold'],
  [/^Tiltfile([.-].*)?$|\.tiltfile$/, 'tilt'],
  [/^project\.json$/, 'nx'],
  [/^(cloudbuild|buildspec|azure-pipelines?|bitbucket-pipelines)([.-].*)?\.ya?ml$/, 'pipeline'],
  [/(^|[.-])gitlab-ci([.-].*)?\.ya?ml$/, 'gitlab'],
  [/^action\.ya?ml$/, 'github'],
  [
    /^fly([.-].*)?\.toml$|^railway([.-].*)?\.(toml|json)$|^(render|heroku|werf|devspace)\.ya?ml$|[.-]?garden\.ya?ml$|^\.?devcontainer\.json$/,
    'platform',
  ],
]

/** By the path from the root. */
const places: readonly (readonly [RegExp, Kind])[] = [
  [/^\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, 'github'],
  [/^\.gitlab\/.+\.ya?ml$/, 'gitlab'],
  [/^\.(circleci|buildkite|azure(-pipelines)?|azuredevops|semaphore|pipelines|ci)\/.+\.ya?ml$/, 'pipeline'],
  [/^\.?(travis|drone|cirrus|woodpecker|appveyor)\.ya?ml$|^\.(woodpecker|drone)\/.+\.ya?ml$/, 'pipeline'],
]

/** Endings of what may build, start or deploy images, and of what may be built. */
const endings: ReadonlySet<string> = new Set(
  'yml yaml json hcl toml tpl sh bash mk just jenkinsfile tiltfile dockerfile containerfile'.split(' '),
)

/** Beginnings of the same, where another ending follows, or none. */
const beginnings =
  /^(docker|container|procfile|gnumakefile|makefile|\.?justfile|jenkinsfile|tiltfile|earthfile|captain-def|vagrantfile|ecosystem\.|pm2\.)/i

/**
 * Whether a file may say anything of images, by its path alone: few files of a repository do, and only these are looked at further.
 */
export function maySpeak(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (!endings.has(ending) && !endings.has(ending.toLowerCase()) && !beginnings.test(name)) return false
  return !path.includes('node_modules/') || !/(^|\/)node_modules\//.test(path)
}

/** What kind of file it is by its path alone; undefined for one that says nothing of builds. */
export function kindOf(path: string): Kind | undefined {
  if (!maySpeak(path)) return undefined
  for (const [pattern, kind] of places) if (pattern.test(path)) return kind
  if (isCompose(path)) return 'compose'
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (const [pattern, kind] of names) if (pattern.test(name)) return kind
  return undefined
}

/** Whether a file may say how images are built, by its path alone. */
export const mayBuild = (path: string): boolean => kindOf(path) !== undefined
