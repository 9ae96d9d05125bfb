import type { Image } from '../../image/types.ts'
import type { Manifest } from '../../project/types.ts'
import type { AppFiles, Start } from '../types.ts'

/** What pnpm compares with what it installed. */
export const COMPARED = ['pnpm-lock.yaml', 'pnpm-workspace.yaml']

/** What such a pnpm does, in words. */
export const COMPARES = 'compares what is installed before it starts a script, and would install again'

/**
 * The pnpm that installs again before it starts a script, where what is installed is not all that it installed last:
 * verifyDepsBeforeRun, from 11 on. Seen with 11.0, 11.22 and 12.21: after a prune, and after `install --prod`, where the registry
 * is out of reach, the script does not start, with the lockfile beside it or (11.0, 12.21) without. With all packages and the
 * lockfile it does. https://pnpm.io/settings#verifydepsbeforerun
 */
export function checkingPnpm(
  { start, manifest, files }: { readonly start: Start; readonly manifest: Manifest | undefined; files: AppFiles },
  image: Image,
): string | undefined {
  if (!start.programs.some(({ name }) => name === 'pnpm') || isAskedNotTo(files, image)) return undefined
  // pnpm 11 runs on Node 22 and newer.
  if (Number(/^\d+/.exec(image.base?.tag ?? '')?.[0] ?? Infinity) < 22) return undefined
  const installed = installedVersion(image)
  const named = /^pnpm@(\d[\w.-]*)/.exec(manifest?.packageManager ?? '')?.[1]
  // Before 10, pnpm leaves it to corepack to run the version that is named.
  const version = installed !== undefined && majorOf(installed) < 10 ? installed : (named ?? installed)
  if (version === undefined) return 'the newest pnpm'
  return majorOf(version) >= 11 ? `pnpm ${version}` : undefined
}

const majorOf = (version: string): number => Number.parseInt(version)

/** The version that a RUN puts there; undefined for the newest, and where none is told. */
function installedVersion({ steps }: Image): string | undefined {
  let found: string | undefined
  for (const { effects } of steps)
    for (const effect of effects) {
      if (effect.type !== 'node' || (effect.verb !== 'global' && effect.tool !== 'corepack')) continue
      const word = [...effect.packages, ...effect.rest].find((each) => /^(?:pnpm|@pnpm\/exe)(?:@|$)/.test(each))
      if (word === undefined || effect.verb === 'enable') continue
      found = /@(?:(?:latest|next)-)?[~^v]?(\d[\w.-]*)$/.exec(word)?.[1]
    }
  return found
}

function isAskedNotTo(files: AppFiles, { contract }: Image): boolean {
  for (const [name, value] of contract.env)
    if (/^(?:p?npm)_config_verify_deps_before_run$/i.test(name) && value === 'false') return true
  return (
    /^\s*verifyDepsBeforeRun:\s*false\b/m.test(files.read('pnpm-workspace.yaml') ?? '') ||
    /^\s*verify-deps-before-run\s*=\s*false\b/m.test(files.read('.npmrc') ?? '')
  )
}
