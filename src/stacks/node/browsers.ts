import { join } from '../../image/paths.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import type { At } from '../common/interpreter.ts'
import type { AppFiles } from '../types.ts'
import { ANCHOR, HOLE } from '../common/values.ts'
import { configPaths, propertyOf, readConfig, type Value } from './literals.ts'

/** Where an install puts browsers that it fetches. */
export type Browsers = { readonly paths: readonly string[] } | { readonly because: string }

const NOWHERE: Browsers = { paths: [] }
const MOVES = /cacheDirectory|skip\w*Download/
const SKIPS = /^(?:npm_(?:package_)?config_)?puppeteer_skip_\w*download$/i
/** Values that say no: `getBooleanEnvVar` of puppeteer's getConfiguration.ts. */
const NO = /^(?:|0|false|off|never)$/i

/**
 * Where Puppeteer, from 19 on, keeps what its install script fetches: variables stand above its configuration.
 * https://pptr.dev/guides/configuration, https://pptr.dev/api/puppeteer.configuration
 */
export function puppeteerBrowsers(app: AppFiles, directory: string, options: readonly string[], at: At): Browsers {
  const skips = [...at.environment].some(([name, value]) => SKIPS.test(name) && !NO.test(value))
  if (skips || options.includes('--ignore-scripts')) return NOWHERE
  const named = at.environment.get('PUPPETEER_CACHE_DIR')
  // A relative one is below the package itself, where its script runs.
  if (named !== undefined && !named.includes('$')) return named.startsWith('/') ? { paths: [named] } : NOWHERE
  if (named !== undefined || at.declares('PUPPETEER_CACHE_DIR')) return unknown('PUPPETEER_CACHE_DIR')
  const { writes = [], reads = [] } = nativeModule('puppeteer') ?? {}
  const path = reads.find((name) => app.has(name) && (name !== 'package.json' || ownPart(app) !== undefined))
  const text = path === undefined ? '' : (app.read(path) ?? '')
  if (path === undefined || !MOVES.test(text))
    return { paths: writes.map((each) => join(at.home, each.replace(/^~\//, ''))) }
  return configured(app, directory, path, text)
}

function configured(app: AppFiles, directory: string, path: string, text: string): Browsers {
  const part = path === 'package.json' ? ownPart(app) : undefined
  const config = /\.ya?ml$/.test(path) ? undefined : readConfig(app, path)
  const given = (key: string): readonly Value[] =>
    part === undefined ? (config?.settings(key) ?? []).map(({ value }) => value) : [propertyOf(part, key)]
  if (given('skipDownload').some((value) => value.type === 'plain' && value.value === true))
    // One of several browsers may be meant.
    return /\b(?:chrome|firefox)\b/.test(text) ? unknown(path) : NOWHERE
  const [place, ...more] = given('cacheDirectory')
  if (place?.type !== 'text' || more.length > 0 || place.texts.length !== 1) return unknown(path)
  const [told = ''] = place.texts
  if (told.startsWith('/') && !told.includes(HOLE)) return { paths: [told] }
  // What is relative to the working directory is so to the package's own while its script runs.
  const paths = told.startsWith(ANCHOR) && !text.includes('process.cwd') ? configPaths(place, '') : undefined
  return paths ? { paths: paths.map((each) => join(directory, each)) } : unknown(path)
}

const unknown = (by: string): Browsers => ({ because: `where Puppeteer puts what it fetches is not known (${by})` })

/** What package.json says to Puppeteer. */
const ownPart = (app: AppFiles): Value | undefined =>
  readConfig(app, 'package.json')
    ?.settings('puppeteer')
    .map(({ value }) => value)
    .find(({ type }) => type === 'object')
