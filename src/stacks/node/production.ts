import { binPackage } from '../../knowledge/node-programs.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { parseScript } from '../../shell/parse.ts'
import type { AppFiles } from '../types.ts'
import type { Manifest } from '../../project/types.ts'
import type { Effect } from '../../shell/types.ts'

import type { Selection } from './focused.ts'
import { isBerry } from './install-inputs.ts'
import { LIFECYCLE } from './lifecycle.ts'
import { membersOf } from './workspaces.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>

/** The option that leaves development dependencies out of an install; undefined where the tool has none that is known. */
export function productionOption(tool: string, npm: number | undefined, project: AppFiles): string | undefined {
  switch (tool) {
    case 'npm':
      return npm !== undefined && npm < 7 ? '--production' : '--omit=dev'
    case 'yarn':
      return isBerry(project) ? undefined : '--production'
    case 'pnpm':
      return '--prod'
    case 'bun':
      return '--production'
    default:
      return undefined
  }
}

/** The first lifecycle script of a manifest that starts a program of a development dependency, and fails without it. */
export function devScript(manifest: Manifest): string | undefined {
  return LIFECYCLE.find((name) => {
    const script = Object.hasOwn(manifest.scripts, name) ? (manifest.scripts[name] ?? '') : ''
    if (/\|\|/.test(script)) return false
    return parseScript(script).commands.some(({ words }) => {
      const [program = '', ...rest] = words.map((word) => word.value)
      const started = program === 'npx' ? (rest.find((word) => !word.startsWith('-')) ?? '') : program
      return (
        Object.hasOwn(manifest.devDependencies, binPackage(started)) ||
        program === 'npm' ||
        program === 'yarn' ||
        program === 'pnpm'
      )
    })
  })
}

/** Whether a manifest has a script that an install may run. */
export const hasLifecycle = (manifests: readonly Manifest[]): boolean =>
  manifests.some(({ scripts }) => LIFECYCLE.some((name) => Object.hasOwn(scripts, name)))

export type Prune = { readonly ok: true; readonly command: string } | { readonly ok: false; readonly because: string }

const known = (command: string): Prune => ({ ok: true, command })
const refused = (because: string): Prune => ({ ok: false, because })

/**
 * The command that takes development dependencies out of installed packages, those of workspaces included. Lifecycle scripts are
 * skipped where the project has any: they ran at the install, and their tools are what leaves. `held`: directories of packages
 * that the install made, from the project's; `chosen`: for which of the workspaces it was.
 */
export function pruneCommand(
  effect: NodeEffect,
  npm: number | undefined,
  manifest: Manifest | undefined,
  project: AppFiles,
  held: readonly string[],
  chosen?: Selection,
): Prune {
  if (!manifest) return refused('no package.json is there when it runs')
  const members = membersOf(project)
  if (manifest.workspaces.length > 0 && members.size === 0) return refused('no manifest of its workspaces is there')
  const manifests = [manifest, ...members.values()]
  const scripted = hasLifecycle(manifests)
  const quiet = scripted ? ' --ignore-scripts' : ''
  const carried = effect.options
    .filter((option) => option === '--legacy-peer-deps' || option === '--force')
    .map((option) => ` ${option}`)
    .join('')
  switch (effect.tool) {
    case 'npm':
      if (members.size > 0 && (npm === undefined || npm < 7)) return refused(`npm ${npm ?? ''} may know no workspaces`)
      return known(
        npm !== undefined && npm < 7
          ? `npm prune --production${quiet}`
          : `npm prune --omit=dev${quiet}${carried}${chosen?.npm ?? ''}`,
      )
    case 'yarn':
      return isBerry(project)
        ? focus(manifests, project, chosen?.yarn)
        : known(
            `yarn install${effect.options.includes('--frozen-lockfile') ? ' --frozen-lockfile' : ''} --production --ignore-scripts --prefer-offline`,
          )
    case 'pnpm':
      if (members.size > 0)
        return scripted ? refused(REINSTALLS) : reinstall(effect, held, chosen?.pnpmProduction ?? '')
      return known(`CI=true pnpm prune --prod${quiet === '' ? '' : quietPnpm(project)}`)
    default:
      return refused(`${effect.tool} has no command that prunes`)
  }
}

const REINSTALLS = 'pnpm would install the workspaces anew, and run their scripts without development dependencies'

/**
 * `pnpm prune` knows the root alone, and empties its members; an install over what is there leaves the store of the packages as it
 * is. An install anew leaves production packages alone (run with 8.15, 9.0, 9.15, 10.4, 11.28 and 12.21). https://pnpm.io/cli/prune
 */
function reinstall({ options }: NodeEffect, held: readonly string[], chosen: string): Prune {
  if (!options.includes('--frozen-lockfile')) return refused('the install is not held to pnpm-lock.yaml')
  return known(`rm -rf ${held.join(' ')} && pnpm install --frozen-lockfile --prod --prefer-offline${chosen}`)
}

/**
 * yarn 4's own command, which works from its cache and leaves manifest and lockfile as they are (run with 4.0.2, 4.1.1,
 * 4.5.3 and 4.9.2 and `nodeLinker: node-modules`; with workspaces, 4.1.1). It runs the project's install scripts again.
 * https://yarnpkg.com/cli/workspaces/focus
 */
function focus(manifests: readonly Manifest[], project: AppFiles, chosen: string | undefined): Prune {
  const because = focusRefusal(manifests, project)
  if (because !== undefined) return refused(because)
  return known(`yarn workspaces focus${chosen ?? (manifests.length > 1 ? ' --all' : '')} --production`)
}

/** Why `yarn workspaces focus` is not known to do here what it says. */
export function focusRefusal(manifests: readonly (Manifest | undefined)[], project: AppFiles): string | undefined {
  const settings = project.read('.yarnrc.yml') ?? ''
  const lockfile = readLockfile((path) => project.read(path), '')
  const script = ['preinstall', 'install', 'postinstall'].find((name) =>
    manifests.some((each) => each !== undefined && Object.hasOwn(each.scripts, name)),
  )
  if (lockfile?.manager !== 'yarn-berry' || !(Number(lockfile.version) >= 8))
    return 'yarn before 4 prunes only with a plugin, and no yarn.lock of yarn 4 is there'
  if (!/^\s*nodeLinker:\s*["']?node-modules\b/m.test(settings))
    return 'yarn workspaces focus is known to prune only where nodeLinker is node-modules'
  if (/^\s*plugins:/m.test(settings)) return 'a plugin of yarn may take part in every install'
  if (script !== undefined)
    return `yarn workspaces focus runs the ${script} script again, without development dependencies`
  return undefined
}

/** `pnpm prune` has `--ignore-scripts` from 8.15 on, as the setting alone before; a lockfile of version 9 is pnpm 9's or later. */
function quietPnpm(project: AppFiles): string {
  const lockfile = readLockfile((path) => project.read(path), '')
  return lockfile?.manager === 'pnpm' && Number(lockfile.version) >= 9
    ? ' --ignore-scripts'
    : ' --config.ignore-scripts=true'
}
