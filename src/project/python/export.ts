import { hasOption, namesOf } from './options.ts'
import type { PythonCommand } from './types.ts'

/** The install that brings what a list has which a command exports: `poetry export`, `pipenv requirements`, `pip-compile`. */
export function installOfExport<Command extends PythonCommand>(command: Command): Command {
  const { tool, options, requirements } = command
  switch (tool) {
    case 'poetry':
      return { ...command, verb: 'install', options: ['--no-root', ...poetryGroups(options), ...poetryExtras(options)] }
    case 'pipenv':
      return { ...command, verb: 'install', options: pipenvCategories(options) }
    case 'pdm':
      return { ...command, verb: 'install', options: ['--no-self', ...options] }
    case 'uv':
      return requirements.length > 0
        ? { ...command, verb: 'install' }
        : { ...command, verb: 'sync', options: options.map((option) => option.replace(/^--no-emit-/, '--no-install-')) }
    default:
      return { ...command, verb: 'install' }
  }
}

/** Without an option the main group alone. https://github.com/python-poetry/poetry-plugin-export */
function poetryGroups(options: readonly string[]): string[] {
  if (hasOption(options, '--all-groups')) return ['--all-groups']
  const only = namesOf(options, '--only')
  const more = [...namesOf(options, '--with'), ...(hasOption(options, '--dev') ? ['dev'] : [])]
  return ['--only', (only.length > 0 ? only : ['main', ...more]).join(',')]
}

function poetryExtras(options: readonly string[]): string[] {
  return hasOption(options, '--all-extras')
    ? ['--all-extras']
    : namesOf(options, '--extras', '-E').flatMap((name) => ['--extras', name])
}

/** https://pipenv.pypa.io/en/latest/commands.html#requirements */
function pipenvCategories(options: readonly string[]): string[] {
  if (hasOption(options, '--dev-only')) return ['--categories', 'dev-packages']
  const named = namesOf(options, '--categories')
  if (named.length > 0) return ['--categories', named.join(',')]
  return hasOption(options, '--dev', '-d') ? ['--dev'] : []
}
