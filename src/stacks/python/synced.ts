import { field } from '../../project/json.ts'
import { readInstall } from '../../project/python/install.ts'
import { readProject } from '../../project/python/manifest.ts'
import { hasOption } from '../../project/python/options.ts'
import { lockStep } from '../../project/python/step.ts'
import type { AppFiles } from '../types.ts'
import type { InstalledPackages } from './installed.ts'
import { isOn } from './places.ts'

/** Options of `uv run` that only tell how it runs. https://docs.astral.sh/uv/reference/cli/#uv-run */
const HARMLESS = /^(?:--(?:locked|frozen|no-dev|dev|no-progress|quiet|offline|no-cache|module)|-q|-m|-n)$/

/**
 * Whether `uv sync`, as `uv run` does it first, would find in the environment all that it wants: the image has synced the same lock,
 * held to the manifest, with all of these packages and with the project itself.
 */
export function isSynced(
  words: readonly string[],
  directory: string,
  app: AppFiles,
  { syncs }: InstalledPackages,
  environment: ReadonlyMap<string, string>,
  python: string | undefined,
): boolean {
  const last = syncs.at(-1)
  if (last?.directory !== directory || !words.every((word) => HARMLESS.test(word))) return false
  const held = (options: readonly string[]): boolean => hasOption(options, '--locked', '--frozen')
  const variables = isOn(environment.get('UV_FROZEN')) || isOn(environment.get('UV_LOCKED'))
  const isHeld = hasOption(last.options, '--locked') || held(words) || variables
  // `--frozen` installs from a lock that it does not compare with the manifest.
  if (!isHeld && lockStep('uv', app, '')?.ok !== true) return false
  const project = readProject(app, '.')
  // What else of the project has it built again is told there.
  if (!project || field(project.toml, 'tool', 'uv', 'cache-keys') !== undefined) return false
  const packaged =
    field(project.toml, 'build-system') !== undefined || field(project.toml, 'tool', 'uv', 'package') === true
  if (packaged && last.options.some((option) => /^--no-install-(?:project|workspace|local)$/.test(option))) return false
  const wanted = readInstall(
    {
      ...{ tool: 'uv', verb: 'sync', packages: [], requirements: [], constraints: [], editables: [] },
      options: words,
    },
    app,
    { ...(python === undefined ? {} : { python }), environment: Object.fromEntries(environment) },
  )
  return (
    wanted.closed &&
    last.install.closed &&
    [...wanted.packages].every(([name, { version, extras }]) => {
      const there = last.install.packages.get(name)
      return there?.version === version && extras.every((extra) => there?.extras.includes(extra) === true)
    })
  )
}
