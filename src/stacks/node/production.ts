import { binPackage } from '../../knowledge/node-programs.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { parseScript } from '../../shell/parse.ts'
import type { AppFiles } from '../types.ts'
import type { Manifest } from '../../project/types.ts'
import type { Effect } from '../../shell/types.ts'

import { isBerry } from './install-inputs.ts'

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

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']

/**
 * The command that takes development dependencies out of installed packages. Lifecycle scripts are skipped where the
 * project has any: they ran at the install, and their tools are what leaves.
 */
export function pruneCommand(
  effect: NodeEffect,
  npm: number | undefined,
  manifest: Manifest | undefined,
  project: AppFiles,
): string | undefined {
  if (!manifest || manifest.workspaces.length > 0) return undefined
  const quiet = LIFECYCLE.some((name) => Object.hasOwn(manifest.scripts, name)) ? ' --ignore-scripts' : ''
  const carried = effect.options
    .filter((option) => option === '--legacy-peer-deps' || option === '--force')
    .map((option) => ` ${option}`)
    .join('')
  switch (effect.tool) {
    case 'npm':
      return npm !== undefined && npm < 7 ? `npm prune --production${quiet}` : `npm prune --omit=dev${quiet}${carried}`
    case 'yarn':
      return isBerry(project)
        ? undefined
        : `yarn install${effect.options.includes('--frozen-lockfile') ? ' --frozen-lockfile' : ''} --production --ignore-scripts --prefer-offline`
    case 'pnpm':
      return `CI=true pnpm prune --prod${quiet === '' ? '' : quietPnpm(project)}`
    default:
      return undefined
  }
}

/** `pnpm prune` has `--ignore-scripts` from 8.15 on, as the setting alone before; a lockfile of version 9 is pnpm 9's or later. */
function quietPnpm(project: AppFiles): string {
  const lockfile = readLockfile((path) => project.read(path), '')
  return lockfile?.manager === 'pnpm' && Number(lockfile.version) >= 9
    ? ' --ignore-scripts'
    : ' --config.ignore-scripts=true'
}
