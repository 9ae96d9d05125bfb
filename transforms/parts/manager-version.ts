import type { Image, Step } from '../../src/image/types.ts'
import type { Lockfile, Manifest } from '../../src/project/types.ts'

/** A version of a manager: its major, or the newest that there is when the image is built, and the line that says so. */
interface Told {
  readonly major: number | 'newest'
  readonly line?: number
}

/**
 * Why the manager that runs could not install what the lockfile says, as far as its version is told: pnpm installs without a
 * lockfile of a form that it does not read, or writes it anew, and stops where it is asked for a frozen one.
 */
export function unreadLock(
  image: Image,
  step: Step,
  lockfile: Lockfile,
  manifest: Manifest,
  read: (path: string) => string | undefined,
): string | undefined {
  const before = image.steps.filter((each) => each.instruction < step.instruction || each === step)
  if (lockfile.manager === 'yarn-berry') return unreadByYarn(before)
  if (lockfile.manager === 'yarn') return migratedByYarn(before, lockfile, manifest, read)
  if (lockfile.manager !== 'pnpm') return undefined
  const form = Number(lockfile.version)
  const told = pnpmOf(before, manifest)
  const readers = READ_BY.find(({ to }) => !(form >= to))?.pnpm ?? []
  const named = `version ${lockfile.version} of ${lockfile.path}`
  if (told === undefined)
    return readers.includes('newest') ? undefined : `which pnpm runs is not known, and not every one reads ${named}`
  if (readers.includes(told.major)) return undefined
  const from = told.line === undefined ? '' : ` (line ${told.line})`
  return `${told.major === 'newest' ? 'the newest pnpm' : `pnpm ${told.major}`}${from} does not read ${named}`
}

/** By forms of the lockfile below `to`, the versions of pnpm that install it frozen: tried with pnpm 7.33, 8.15, 9.15 and 10.34. */
const READ_BY: readonly { readonly to: number; readonly pnpm: readonly Told['major'][] }[] = [
  { to: 6, pnpm: [3, 4, 5, 6, 7] },
  { to: 9, pnpm: [8, 9] },
  { to: Infinity, pnpm: [9, 10, 11, 12, 'newest'] },
]

function pnpmOf(steps: readonly Step[], { packageManager }: Manifest): Told | undefined {
  const fixed = majorOf(/^pnpm@(.+)/.exec(packageManager ?? '')?.[1])
  if (fixed !== undefined) return { major: fixed }
  let found: Told | undefined
  for (const { effects, line, text } of steps) {
    for (const effect of effects) {
      if (effect.type !== 'node') continue
      const name =
        effect.verb === 'global' || effect.tool === 'corepack'
          ? effect.packages.find((each) => /^(?:pnpm|@pnpm\/exe)(?:@|$)/.test(each))
          : undefined
      const written = name?.replace(/^.[^@]*@?/, '')
      if (name !== undefined && (written === '' || /^(?:latest|next)$/.test(written ?? '')))
        // `corepack enable pnpm` names the program, and leaves a version that is there.
        found = effect.verb === 'enable' ? (found ?? { major: 'newest', line }) : { major: 'newest', line }
      else if (name !== undefined) {
        const major = majorOf(written)
        found = major === undefined ? undefined : { major, line }
      } else if (effect.verb === 'enable') found ??= { major: 'newest', line }
    }
    if (/get\.pnpm\.io/.test(text) && !/PNPM_VERSION/.test(text)) found = { major: 'newest', line }
  }
  return found
}

/** `8`, `^8.6.0`, `latest-8`. */
function majorOf(version: string | undefined): number | undefined {
  const [, major] = /^(?:(?:latest|next)-)?[~^v]?(\d+)(?![\d$])/.exec(version ?? '') ?? []
  return major === undefined ? undefined : Number(major)
}

function unreadByYarn(steps: readonly Step[]): string | undefined {
  const taken = takenYarn(steps).find(({ version }) => !/^\d+\.\d+\.\d+/.test(version))
  return (
    taken &&
    `line ${taken.line} takes yarn ${taken.version}, whichever that is then, and a newer one may write the lockfile anew`
  )
}

/** yarn 2 and later write the lockfile of yarn 1 anew, and stop where they may not: https://yarnpkg.com/migration/guide */
function migratedByYarn(
  steps: readonly Step[],
  { path }: Lockfile,
  { packageManager = '' }: Manifest,
  read: (path: string) => string | undefined,
): string | undefined {
  const anew = `writes ${path} anew, which is yarn 1's`
  if (/^yarn@[2-9]/.test(packageManager)) return `${packageManager.replace(/\+.*/, '')} (packageManager) ${anew}`
  if (/^\s*yarnPath\s*:/m.test(read('.yarnrc.yml') ?? '')) return `the yarn that .yarnrc.yml names ${anew}`
  const taken = takenYarn(steps).find(({ version }) => !/^[~^v]?1(?:\.|$)|^classic$/.test(version))
  return taken && `yarn ${taken.version} (line ${taken.line}) ${anew}`
}

/** Versions of yarn that commands take: `yarn set version berry` (https://yarnpkg.com/cli/set/version), `corepack prepare yarn@4.1.0`. */
function takenYarn(steps: readonly Step[]): { readonly version: string; readonly line: number }[] {
  return steps.flatMap(({ effects, line }) =>
    effects.flatMap((effect) => {
      if (effect.type !== 'node' || (effect.tool !== 'yarn' && effect.tool !== 'corepack')) return []
      const [, version] =
        effect.tool === 'yarn' && effect.target === 'set' && effect.rest[0] === 'version'
          ? effect.rest
          : [undefined, effect.packages.find((each) => /^yarn@/.test(each))?.slice('yarn@'.length)]
      return version === undefined ? [] : [{ version, line }]
    }),
  )
}
