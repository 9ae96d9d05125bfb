import type { Effect } from '../../shell/types.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>

/** Whether this install leaves development dependencies out. */
export function scopeOf(effect: NodeEffect, environment: ReadonlyMap<string, string>): 'all' | 'production' {
  const options = effect.options.map((option) => option.toLowerCase())
  const has = (...names: string[]) => names.some((name) => options.includes(name))
  const included = options.indexOf('--include')
  if (included >= 0 && options[included + 1] === 'dev') return 'all'
  if (/^(dev|development)$/.test(environment.get('NPM_CONFIG_INCLUDE') ?? environment.get('npm_config_include') ?? ''))
    return 'all'
  if (has('--include=dev', '--production=false', '--prod=false', '--no-production', '--also=dev')) return 'all'
  if (has('--production', '--production=true', '--prod', '--only=production', '--only=prod', '--omit=dev', '--no-dev'))
    return 'production'
  if (effect.tool === 'pnpm' && effect.options.includes('-P')) return 'production'
  const omit = options.indexOf('--omit')
  if (omit >= 0 && options[omit + 1] === 'dev') return 'production'
  const only = options.indexOf('--only')
  if (only >= 0 && /^prod/.test(options[only + 1] ?? '')) return 'production'
  if (/^(dev|development)$/.test(environment.get('NPM_CONFIG_OMIT') ?? environment.get('npm_config_omit') ?? ''))
    return 'production'
  if ((environment.get('NPM_CONFIG_PRODUCTION') ?? '') === 'true') return 'production'
  // npm, yarn 1 and pnpm leave development dependencies out where NODE_ENV says production; bun does not.
  return environment.get('NODE_ENV') === 'production' && effect.tool !== 'bun' ? 'production' : 'all'
}

/** Options that choose what is installed or how it is laid out: they tell installs apart. */
export function significant(options: readonly string[]): string {
  return options
    .filter(
      (option) =>
        // Which workspaces they are for is told of what they install.
        !/^(?:--(?:workspace|filter|filter-prod|include-workspace-root|config\.dedupe-peer-dependents)|-[wF])(?:[= ]|$)/.test(
          option,
        ) &&
        !/^--(production|prod|only|omit|include|no-audit|no-fund|prefer-offline|silent|quiet|progress|no-progress|loglevel|frozen-lockfile|immutable|no-optional-log|verbose)(=|$)/.test(
          option,
        ) &&
        !/^-(s|q|P|d|dd)$/.test(option) &&
        option !== 'dev' &&
        option !== 'production',
    )
    .join(' ')
}

/** The words that choose the workspaces of a script. */
export function workspaceWords({ options }: NodeEffect): string[] {
  const every = options[0]?.startsWith('workspaces') === true
  return options.flatMap((option) => (every || CHOOSES.test(option) ? option.split(' ') : []))
}

const CHOOSES =
  /^(?:workspace |(?:-[wFr]|-ws|-iwr|--(?:workspaces?|workspace-root|include-workspace-root|if-present|filter|filter-prod|recursive|parallel|resume-from))(?:[ =]|$))/
