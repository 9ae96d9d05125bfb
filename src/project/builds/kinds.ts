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

/** Whether a file is one of Docker Compose, by its name. */
export const isCompose = (path: string): boolean =>
  /(^|[/._-])(docker-|podman-)?compose([^a-z/][^/]*)?\.ya?ml$/.test(path)

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

/** Only these endings and beginnings are looked at further. */
const cheap =
  /\.(ya?ml|json|hcl|toml|sh|bash|mk|just|[Jj]enkinsfile|tiltfile)$|(^|\/)(GNUm|[Mm]akef|[Jj]enkinsf|\.?[Jj]ustf|Tiltf)[^/]*$/

/** What kind of file it is by its path alone; undefined for one that says nothing of builds. */
export function kindOf(path: string): Kind | undefined {
  if (!cheap.test(path) || /(^|\/)node_modules\//.test(path)) return undefined
  for (const [pattern, kind] of places) if (pattern.test(path)) return kind
  if (isCompose(path)) return 'compose'
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (const [pattern, kind] of names) if (pattern.test(name)) return kind
  return undefined
}

/** Whether a file may say how images are built, by its path alone. */
export const mayBuild = (path: string): boolean => kindOf(path) !== undefined
