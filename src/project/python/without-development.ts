import { pdmGroups } from './install-pdm.ts'
import { poetryGroups } from './install-poetry.ts'
import { uvGroups, uvWords } from './install-uv.ts'
import { readPdmLock } from './locks.ts'
import { readProject } from './manifest.ts'
import type { PythonProject } from './manifest-types.ts'
import { isDevelopmentName } from './name.ts'
import { hasOption } from './options.ts'
import type { InstallOptions, PythonCommand, PythonFiles } from './types.ts'
import { compareVersions, parseVersion } from './version.ts'

export interface WithoutOptions extends InstallOptions {
  /** Poetry's version, where it is known: `1.1.13`. Else `POETRY_VERSION` of the environment is asked. */
  readonly poetry?: string
}

/**
 * The options to add so that groups for developers are not installed. Undefined where none would be, where the command asks for them
 * by name, and where nothing can be said.
 */
export function withoutDevelopment(
  command: PythonCommand,
  app: PythonFiles,
  options: WithoutOptions = {},
): readonly string[] | undefined {
  if (command.verb !== 'install' && command.verb !== 'sync') return undefined
  if (command.requirements.length > 0 || command.packages.length > 0) return undefined
  const project = readProject(app, '.')
  if (!project) return undefined
  switch (command.tool) {
    case 'poetry':
      return forPoetry(project, command.options, options)
    case 'uv':
      return command.verb === 'sync' ? forUv(project, uvWords(command.options, options)) : undefined
    case 'pdm':
      return forPdm(project, command.options, app.read('pdm.lock'))
    default:
      // pipenv installs them only where it is asked to.
      return undefined
  }
}

/** `--only` is there from 1.2 on, and `--no-dev` is gone in 2.0. Source: https://python-poetry.org/docs/managing-dependencies/#dependency-groups */
function forPoetry(project: PythonProject, words: readonly string[], options: WithoutOptions): string[] | undefined {
  const said = words.some((word) => /^--(with|without|only|only-root|no-dev|all-groups|dev-only)(=|$)/.test(word))
  const groups = poetryGroups(project, words).filter((group) => group !== 'main')
  const development = groups.filter((group) => !isPlain(project, group))
  if (said || development.length === 0) return undefined
  const written = options.poetry ?? options.environment?.['POETRY_VERSION']
  const version = written === undefined ? undefined : parseVersion(written)
  const first = parseVersion('1.2.0')
  if (version && first && compareVersions(version, first) < 0) return ['--no-dev']
  return development.length === groups.length ? ['--only', 'main'] : ['--without', development.join(',')]
}

/** A group that may be for the program: its name is none of developers'. One that only holds nothing is neither. */
function isPlain({ groups }: PythonProject, name: string): boolean {
  return groups.has(name) && !isDevelopmentName(name)
}

function forUv(project: PythonProject, words: readonly string[]): string[] | undefined {
  const said = words.some((word) => /^--(only-dev|only-group|group|all-groups|dev)(=|$)/.test(word))
  const development = uvGroups(project, words).filter((group) => !isPlain(project, group))
  if (said || development.length === 0) return undefined
  return development.flatMap((group) => (group === 'dev' ? ['--no-dev'] : ['--no-group', group]))
}

/** `--prod` leaves out every group, and keeps the extras that are named. */
function forPdm(project: PythonProject, words: readonly string[], lock: string | undefined): string[] | undefined {
  const said = hasOption(words, '--prod', '--production', '--no-dev', '--dev', '-d', '--without', '--no-default')
  const locked = lock === undefined ? undefined : readPdmLock(lock, 'pdm.lock')?.groups
  const chosen = pdmGroups(project, words, locked).filter((group) => group !== 'main')
  const groups = chosen.filter((group) => project.groups.has(group))
  const others = groups.some((group) => isPlain(project, group))
  // Without `--prod` the extras of the lock are installed as well.
  const extras = chosen.filter((group) => project.extras.has(group) && !words.includes(group))
  return said || groups.length === 0 || others ? undefined : ['--prod', ...extras.flatMap((extra) => ['-G', extra])]
}
