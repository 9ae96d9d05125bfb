import { namedOrigin } from '../../image/managers.ts'
import { join } from '../../image/paths.ts'
import type { Outcome } from '../../image/types.ts'
import type { Lockfile, Manifest } from '../../project/types.ts'
import type { At } from '../common/interpreter.ts'
import type { AppFiles } from '../types.ts'
import { manifestPackages } from './brought.ts'
import { type Browsers, majorOf, puppeteerBrowsers, type Told } from './browsers.ts'
import { playwrightBrowsers } from './playwright-browsers.ts'

/** Stands for the programs that `corepack enable` puts on PATH. */
export const SHIMS = '/usr/local/lib/node_modules/corepack/shims'

/** Where corepack keeps the managers that it fetched. https://github.com/nodejs/corepack#environment-variables */
export const corepackCache = (home: string) => ({
  path: join(home, '.cache/node/corepack'),
  kind: 'tree' as const,
  origin: { type: 'tool' as const, name: 'corepack', command: 'the managers that corepack fetched' },
})

/**
 * Where pnpm, from 10 on, puts the version of itself that packageManager names, where it is another: it runs that one from
 * then on. https://pnpm.io/10.x/settings#managepackagemanagerversions
 */
export function namedVersion({ packageManager = '' }: Manifest, at: At): Outcome['writes'] {
  const named = /^pnpm@(\d[^+]*)/.exec(packageManager)?.[1]
  const command = at.tool('/usr/local/lib/node_modules/pnpm')
  const given = /@(\d[\w.-]*)$/.exec(command ?? '')?.[1]
  const switches = given === undefined || Number.parseInt(given) >= 10
  if (named === undefined || command === undefined || given === named || !switches) return []
  const home = at.environment.get('PNPM_HOME') ?? join(at.home, '.local/share/pnpm')
  return [{ path: join(home, PNPM_VERSIONS), kind: 'tree' as const, origin: namedOrigin('pnpm', named) }]
}

/** Below pnpm's own directory. */
export const PNPM_VERSIONS = '.tools'

/** A fork reads the same configuration and variables: rebrowser-puppeteer@24.8.1 getConfiguration.js. */
const PUPPETEER: ReadonlySet<string> = new Set(['puppeteer', 'rebrowser-puppeteer'])

/** Places outside of node_modules where install scripts of packages put what they download. */
export function downloadsOf(
  lockfile: Lockfile | undefined,
  manifest: Manifest,
  app: AppFiles,
  directory: string,
  told: Told,
): Browsers {
  const installed = installedPackages(lockfile, manifest)
  const majors = installed
    .flatMap(({ name, version }) => (PUPPETEER.has(name) ? [majorOf(version)] : []))
    // Before 19, Puppeteer kept Chromium in its own directory: its changelog.
    .filter((major) => major >= 19)
  const others = playwrightBrowsers(
    installed.map(({ name }) => name),
    app,
    told,
  )
  const browsers = majors.length > 0 ? puppeteerBrowsers(app, directory, majors, told) : { paths: [] }
  if ('because' in browsers || 'because' in others) return 'because' in browsers ? browsers : others
  return { paths: [...browsers.paths, ...others.paths] }
}

function installedPackages(
  lockfile: Lockfile | undefined,
  manifest: Manifest,
): readonly { name: string; version: string }[] {
  if (lockfile && lockfile.packages.length > 0) return lockfile.packages
  return manifestPackages(manifest).map(([name, version]) => ({ name, version }))
}

/** Where each tool keeps downloads: https://docs.npmjs.com/cli/using-npm/config#cache and the tools' own `cache dir`. */
export function caches(tool: string, home: string): Outcome['writes'] {
  const cache = (path: string) => ({ path, kind: 'tree' as const, origin: { type: 'cache' as const, of: tool } })
  switch (tool) {
    case 'npm':
    case 'npx':
      return [cache(join(home, '.npm'))]
    case 'yarn':
      return [cache(home === '/root' ? '/usr/local/share/.cache/yarn' : join(home, '.cache/yarn'))]
    case 'pnpm':
      return [cache(join(home, '.local/share/pnpm/store'))]
    case 'bun':
      return [cache(join(home, '.bun/install/cache'))]
    default:
      return []
  }
}

/** Whether it installs what a manifest says that is not of the build context: another stage, a download or a command made it. */
export function bringsUnseen(packages: readonly string[], directory: string, at: At): boolean {
  const manifest = join(directory, 'package.json')
  return packages.length === 0 && at.has(manifest) && at.source(manifest) === undefined
}
