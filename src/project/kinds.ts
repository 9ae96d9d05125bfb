import { recent } from '../memo/recent.ts'

/** What a file is for people and tools, and not for the program: a closed list. */
export type Kind = 'test' | 'docs' | 'tool-config' | 'ci' | 'docker' | 'lockfile' | 'editor' | 'vcs'

/** Directories whose content is of one kind, wherever they stand. */
const DIRECTORIES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['test', 'test'],
  ['tests', 'test'],
  ['__tests__', 'test'],
  ['__mocks__', 'test'],
  ['__snapshots__', 'test'],
  ['__fixtures__', 'test'],
  ['e2e', 'test'],
  ['cypress', 'test'],
])

/** The same, only at the top. */
const TOP_DIRECTORIES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['spec', 'test'],
  ['.husky', 'tool-config'],
  ['.storybook', 'tool-config'],
  ['.changeset', 'tool-config'],
  ['.github', 'ci'],
  ['.gitlab', 'ci'],
  ['.circleci', 'ci'],
  ['.buildkite', 'ci'],
  ['.semaphore', 'ci'],
  ['.woodpecker', 'ci'],
  ['.vscode', 'editor'],
  ['.idea', 'editor'],
  ['.vs', 'editor'],
  ['.fleet', 'editor'],
  ['.zed', 'editor'],
  ['.devcontainer', 'editor'],
  ['.git', 'vcs'],
  ['.hg', 'vcs'],
  ['.svn', 'vcs'],
])

/** Names of tests: in code only, since `openapi.spec.yaml` is none. */
const TEST_NAME = /\.(?:test|spec|e2e-spec|e2e-test|e2e|cy)\.[cm]?[jt]sx?(?:\.snap)?$/

/** Documents of a repository; elsewhere than at the top, a README may be what the program serves. */
const DOCUMENT =
  /^(?:readme|changelog|changes|history|contributing|contributors|authors|maintainers|code[-_]of[-_]conduct|security|support|governance|roadmap|upgrading|upgrade|migrating|releasing|release[-_]?notes|todo)(?:(?:[._-](?:docker|[a-z]{2}(?:[-_][a-z]{2})?))?\.(?:md|markdown|mdx|txt|rst|adoc|org))?$/i

/** What the configuration of a tool may end with. */
const CONFIG = /\.(?:[cm]?[jt]s|jsonc?|json5|ya?ml|toml)$/
const CODE = /\.[cm]?[jt]s$/

/**
 * Configuration of compilers, linters, formatters and test runners, at any depth. That of frameworks and loaders (Next,
 * Vite, Babel, SWC, PostCSS) is not here: their programs may read it when the application runs. Names in sets: one large
 * expression takes longer to compile than all else that is asked of a small project's files.
 */
const WHOLE: ReadonlySet<string> = new Set([
  ...['.eslintignore', '.prettierignore', '.stylelintignore', '.jshintrc', '.jshintignore', '.jscsrc', '.czrc'],
  ...['.taprc', '.istanbul.yml', '.nodemonignore', '.npmignore', '.nvmrc', '.node-version', '.tool-versions'],
  ...['tslint.json', 'nodemon.json', 'nest-cli.json', '.oxlintrc.json', '.cspell.json'],
  ...['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml', 'lefthook.toml', 'lefthook.json'],
])

/** With an ending of `CONFIG`, or none. */
const RC: ReadonlySet<string> = new Set([
  ...['.eslintrc', '.prettierrc', '.stylelintrc', '.markdownlint', '.markdownlintignore', '.markdownlintrc'],
  ...['.commitlintrc', '.lintstagedrc', '.huskyrc', '.releaserc', '.release-it', '.mocharc', '.nycrc', '.c8rc'],
  ...['.depcheckrc', '.ncurc'],
])

/** With an ending of `CODE`. */
const CODED: ReadonlySet<string> = new Set([
  ...['eslint.config', 'prettier.config', 'stylelint.config', 'commitlint.config', 'lint-staged.config'],
  ...['release.config', 'karma.conf', 'cypress.config', 'playwright.config', 'ava.config', 'typedoc', 'knip'],
])

const WITH_MORE = [
  /^[tj]sconfig(?:[.-][\w.-]+)?\.json$/,
  /^jest(?:[.-][\w-]+)?\.config\.(?:[cm]?[jt]s|json)$/,
  /^jest[.-](?:e2e|unit|integration)\.(?:[cm]?[jt]s|json)$/,
  /^jest\.(?:setup|preset|global-setup|global-teardown)(?:\.[\w-]+)?\.[cm]?[jt]s$/,
  /^vitest\.(?:config|setup|workspace)(?:\.[\w-]+)?\.[cm]?[jt]s$/,
  /^(?:biome|knip)\.jsonc?$/,
  /^(?:cypress|typedoc)\.json$|^cspell\.(?:json|ya?ml)$/,
]

function isToolConfig(name: string): boolean {
  if (WHOLE.has(name) || RC.has(name.replace(CONFIG, ''))) return true
  if (CODE.test(name) && CODED.has(name.replace(CODE, ''))) return true
  return (
    /^(?:[tj]sconfig|jest|vitest|biome|knip|cypress|typedoc|cspell)/.test(name) &&
    WITH_MORE.some((each) => each.test(name))
  )
}

/** Files of one kind by their whole name, only at the top: below it, a `.gitignore` may be what keeps a directory. */
const TOP_NAMES: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:\.travis\.yml|\.gitlab-ci\.ya?ml|\.?appveyor\.yml|azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|bitbucket-pipelines\.yml|\.drone\.ya?ml|\.woodpecker\.ya?ml|\.cirrus\.yml|buildspec[\w.-]*\.ya?ml|cloudbuild[\w.-]*\.ya?ml|\.?codecov\.ya?ml|\.coveralls\.yml|\.codeclimate\.ya?ml|\.codacy\.ya?ml|sonar-project\.properties|renovate\.json5?|\.renovaterc(?:\.json)?|\.dependabot|\.pre-commit-config\.ya?ml|\.mergify\.yml|\.snyk)$/,
    'ci',
  ],
  [/^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/, 'lockfile'],
  [/^(?:[\w.-]+\.code-workspace|\.gitpod\.ya?ml|\.gitpod\.Dockerfile|\.sublime-project)$/, 'editor'],
  [/^(?:\.gitignore|\.gitattributes|\.gitmodules|\.mailmap|\.git-blame-ignore-revs|\.hgignore|\.git)$/, 'vcs'],
]

/** Files that container engines read, at any depth. */
const DOCKER =
  /^(?:Dockerfile(?:[.-][\w.-]+)?|[\w-][\w.-]*\.Dockerfile|Containerfile(?:[.-][\w.-]+)?|(?:[\w.-]+)?\.dockerignore|\.containerignore|(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml|docker-bake(?:\.override)?\.(?:hcl|json))$/i

/** What editors and file managers leave in a directory, at any depth. */
const DESKTOP: ReadonlySet<string> = new Set(['.editorconfig', '.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * The kind of a file, by its path in the context (or in the application's directory) alone; undefined for all that a
 * program may read. Nothing is told by an extension alone.
 */
export const kindOf = recent(200_000, (path): Kind | undefined => {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const top = parts.length === 0
  const topKind = parts[0] === undefined ? undefined : TOP_DIRECTORIES.get(parts[0])
  if (topKind) return topKind
  for (const part of parts) {
    const kind = DIRECTORIES.get(part)
    if (kind) return kind
  }
  if (TEST_NAME.test(name)) return 'test'
  if (DOCKER.test(name)) return 'docker'
  if (DESKTOP.has(name)) return 'editor'
  if (isToolConfig(name)) return 'tool-config'
  if (!top) return undefined
  if (DOCUMENT.test(name)) return 'docs'
  return TOP_NAMES.find(([pattern]) => pattern.test(name))?.[1]
})
