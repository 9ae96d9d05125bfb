import type { Focus } from '../../image/types.ts'
import type { Effect } from '../../shell/types.ts'
import type { AppFiles } from '../types.ts'
import { isBerry } from './install-inputs.ts'
import { LIFECYCLE } from './lifecycle.ts'
import { focusRefusal, type Prune } from './production.ts'
import { membersOf, rootManifest } from './workspaces.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>
export type Focused = Extract<Focus, { ok: true }>

/** What of the workspaces a command is told to install for. */
export interface Selection {
  readonly npm: string
  readonly pnpm: string
  readonly pnpmProduction: string
  readonly yarn: string
}

/**
 * The words that choose a member with all that it depends on, and the root. Before 9.15 pnpm installs for every member all the same
 * where it looks for one set of peers for all (run with 8.15 to 12.21). https://pnpm.io/9.x/npmrc#dedupe-peer-dependents
 */
export function selectionOf({ name, root, needs }: Focused, project: AppFiles): Selection {
  const scripts = rootManifest(project)?.scripts ?? {}
  const withRoot = needs.includes('') || LIFECYCLE.some((each) => Object.hasOwn(scripts, each))
  const [, major = 0, minor = 0] = (/^pnpm@(\d+)\.(\d+)/.exec(rootManifest(project)?.packageManager ?? '') ?? []).map(
    Number,
  )
  const apart = major > 9 || (major === 9 && minor >= 15) ? '' : ' --config.dedupe-peer-dependents=false'
  return {
    npm: ` --workspace=${name}${withRoot ? ' --include-workspace-root' : ''}`,
    pnpm: ` --filter=${name}...${apart}`,
    pnpmProduction: ` --filter-prod=${name}...${apart}`,
    yarn: `${withRoot && root !== undefined ? ` ${root}` : ''} ${name}`,
  }
}

const refused = (because: string): Prune => ({ ok: false, because })

/** An install, as it is written, for what a member of the workspace depends on alone. */
export function focusedInstall(
  written: string,
  effect: NodeEffect,
  npm: number | undefined,
  project: AppFiles,
  focus: Focused,
): Prune {
  const selection = selectionOf(focus, project)
  if (![focus.name, focus.root ?? ''].every((name) => /^[@\w./-]*$/.test(name)))
    return refused(`the name ${focus.name} would have to be quoted`)
  switch (effect.tool) {
    case 'npm':
      // The option for the root came with version 8: https://docs.npmjs.com/cli/v8/using-npm/config#include-workspace-root
      if (npm === undefined || npm < 8)
        return refused(`npm ${npm ?? ''} may not install for one workspace and the root`)
      if (effect.verb !== 'ci') return refused('the install is not held to its lockfile')
      return { ok: true, command: written + selection.npm }
    case 'pnpm':
      if (!effect.options.includes('--frozen-lockfile')) return refused('the install is not held to pnpm-lock.yaml')
      return { ok: true, command: written + selection.pnpm }
    case 'yarn': {
      if (!isBerry(project)) return refused('yarn 1 installs for every workspace alike')
      const because = focusRefusal([rootManifest(project), ...membersOf(project).values()], project)
      return because === undefined ? { ok: true, command: `yarn workspaces focus${selection.yarn}` } : refused(because)
    }
    default:
      return refused(`what ${effect.tool} installs for one workspace is not known`)
  }
}
