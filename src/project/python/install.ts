import { type Collected, collector, finish, type Sync } from './collect.ts'
import { installWithPdm } from './install-pdm.ts'
import { installWithPip, noteBuilt } from './install-pip.ts'
import { installWithPipenv } from './install-pipenv.ts'
import { installWithPoetry } from './install-poetry.ts'
import { installWithUv } from './install-uv.ts'
import { hasOption, valuesOf } from './options.ts'
import type { Install, InstallOptions, PythonCommand, PythonFiles } from './types.ts'

/**
 * What an install command brings and reads. `app` has paths relative to the directory that the command works in, which is that of
 * its `--directory` where it has one. Commands that install nothing bring nothing.
 */
export function readInstall(written: PythonCommand, app: PythonFiles, options: InstallOptions = {}): Install {
  const collected = collector()
  const command = written.verb === 'run' ? withRunOptions(written) : written
  if (!installs(command)) return finish(collected, true)
  const place = options.place ?? { file: '', line: 0, text: `${command.tool} ${command.verb}` }
  const install = syncer(command)
  const sync: Sync = { command, app, directory: '.', options, place, collected }
  const closed = install ? install(sync) : installWithPip(sync)
  noteBuiltBy(command, options, collected)
  return finish(collected, closed)
}

function installs({ tool, verb, options }: PythonCommand): boolean {
  if (verb === 'run') return tool === 'uv' && !hasOption(options, '--no-sync', '--no-project')
  return verb === 'install' || verb === 'sync' || verb === 'add'
}

/** Variables of the tools for what they are to build: each one's documentation of its settings. */
const BUILT: Readonly<Partial<Record<PythonCommand['tool'], readonly string[]>>> = {
  pip: ['PIP_NO_BINARY'],
  pipenv: ['PIP_NO_BINARY'],
  uv: ['UV_NO_BINARY_PACKAGE'],
  poetry: ['POETRY_INSTALLER_NO_BINARY'],
  pdm: ['PDM_NO_BINARY'],
}

function noteBuiltBy(
  { tool, verb, options }: PythonCommand,
  { environment = {} }: InstallOptions,
  collected: Collected,
): void {
  for (const name of BUILT[tool] ?? []) noteBuilt(environment[name], collected)
  if (tool === 'poetry') return
  // Of `uv sync` a switch, with the names in another option. https://docs.astral.sh/uv/reference/cli/
  const all = tool === 'uv' && verb !== 'install' && hasOption(options, '--no-binary')
  if (all || (tool === 'uv' && /^(?:1|true|yes|on)$/i.test(environment['UV_NO_BINARY'] ?? '')))
    noteBuilt(':all:', collected)
  if (!all) for (const value of valuesOf(options, '--no-binary')) noteBuilt(value, collected)
  for (const value of valuesOf(options, '--no-binary-package')) noteBuilt(value, collected)
}

/** For tools that install what a project's manifest says; none where the command line says all. */
function syncer({
  tool,
  verb,
  packages,
  requirements,
  editables,
}: PythonCommand): ((sync: Sync) => boolean) | undefined {
  if (verb === 'add') return undefined
  switch (tool) {
    case 'poetry':
      return installWithPoetry
    case 'pdm':
      return installWithPdm
    case 'pipenv':
      return requirements.length > 0 || editables.length > 0 ? undefined : installWithPipenv
    case 'uv':
      return verb === 'install' || (verb === 'sync' && packages.length + requirements.length > 0)
        ? undefined
        : installWithUv
    default:
      return undefined
  }
}

/** `uv run --no-dev --group web python app.py`: options up to the program. */
function withRunOptions(command: PythonCommand): PythonCommand {
  const words = command.packages
  let end = 0
  while (words[end]?.startsWith('-')) end += RUN_VALUED.has(words[end] ?? '') ? 2 : 1
  return { ...command, options: [...command.options, ...words.slice(0, end)], packages: words.slice(end) }
}

const RUN_VALUED = new Set(
  '--group --only-group --no-group --extra --no-extra --package --no-install-package --with --python -p --env-file -m --module'.split(
    ' ',
  ),
)
