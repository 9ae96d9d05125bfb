import { join } from '../../image/paths.ts'
import { nativeModule } from '../../knowledge/native-modules.ts'
import type { At } from '../common/interpreter.ts'
import type { AppFiles } from '../types.ts'
import { ANCHOR, HOLE } from '../common/values.ts'
import { configPaths, propertyOf, readConfig, type Value } from './literals.ts'

/** Where an install puts browsers that it fetches. */
export type Browsers = { readonly paths: readonly string[] } | { readonly because: string }

const NOWHERE: Browsers = { paths: [] }
const MOVES = /cacheDirectory|skip\w*Download|executablePath/
const PREFIX = /^(?:npm_(?:package_)?config_)?puppeteer_/i
/** Values that say no: `getBooleanEnvVar` of Puppeteer's getConfiguration.ts. */
const NO = /^(?:|0|false|off|never)$/i

/** What an install is told besides its project. */
export interface Told {
  readonly tool: string
  readonly options: readonly string[]
  readonly at: At
}

/** The major that a version or a range stands for: the newest, where it names no upper one. */
export const majorOf = (version: string): number =>
  /^(?:\*|x|latest|next|>=?.*|)$/i.test(version.trim()) ? Infinity : Number(/\d+/.exec(version)?.[0] ?? 0)

/**
 * Where Puppeteer, from 19 on, keeps what its install script fetches: variables stand above its configuration.
 * https://pptr.dev/guides/configuration, https://pptr.dev/api/puppeteer.configuration
 */
export function puppeteerBrowsers(app: AppFiles, directory: string, majors: readonly number[], told: Told): Browsers {
  const { at, options, tool } = told
  if (options.includes('--ignore-scripts')) return NOWHERE
  const runs = tool === 'pnpm' ? runsByPnpm(app, at, 'puppeteer') : true
  if (runs === undefined) return { because: 'whether this pnpm runs the install script of puppeteer is not known' }
  return runs ? (toldByVariables(at, majors) ?? placeBeside(app, directory, at)) : NOWHERE
}

function toldByVariables(at: At, majors: readonly number[]): Browsers | undefined {
  let place: Browsers | undefined
  for (const [name, value] of at.environment) {
    const key = PREFIX.test(name) ? name.replace(PREFIX, '').toLowerCase() : ''
    const until = forgotten(name, key)
    if (until !== undefined && majors.every((major) => major >= until)) continue
    if (until !== undefined && majors.some((major) => major >= until)) return unknown(name)
    if (/^skip_(?:chromium_)?download$/.test(key))
      // Before getBooleanEnvVar, any text said yes.
      return NO.test(value) && value !== '' ? unknown(name) : value === '' ? undefined : NOWHERE
    // "Default to skipDownload if executablePath is set": getConfiguration.ts
    if (key === 'executable_path' && value !== '') place = NOWHERE
    if (/skip_.*download/.test(key)) return unknown(name)
    if (key !== 'cache_dir' && key !== 'cache_directory') continue
    if (value.includes('$')) return unknown(name)
    // A relative one is below the package itself, where its script runs.
    place ??= value.startsWith('/') ? { paths: [value] } : NOWHERE
  }
  return place ?? (at.declares('PUPPETEER_CACHE_DIR') ? unknown('PUPPETEER_CACHE_DIR') : undefined)
}

/** The first major that reads a variable no longer: getConfiguration.js of puppeteer@19.11.1, 20.9.0, 22.15.0 and 23.11.1. */
const forgotten = (name: string, key: string): number | undefined =>
  key === 'skip_chromium_download' ? 20 : key !== '' && /^npm_/i.test(name) ? 23 : undefined

function placeBeside(app: AppFiles, directory: string, at: At): Browsers {
  const { writes = [], reads = [] } = nativeModule('puppeteer') ?? {}
  const path = reads.find((name) => app.has(name) && (name !== 'package.json' || ownPart(app) !== undefined))
  const text = path === undefined ? '' : (app.read(path) ?? '')
  if (path === undefined || !MOVES.test(text))
    return { paths: writes.map((each) => join(at.home, each.replace(/^~\//, ''))) }
  return configured(app, directory, path, text)
}

/** pnpm from 10 on runs the scripts of packages that the project names alone. https://pnpm.io/10.x/settings#onlybuiltdependencies */
export function runsByPnpm(app: AppFiles, at: At, name: string): boolean | undefined {
  const manifest = app.read('package.json') ?? ''
  const texts = [manifest, ...(app.read('pnpm-workspace.yaml') ?? '').split(/\n(?=[a-z])/i), app.read('.npmrc') ?? '']
  const all = texts.some((text) => /dangerously-?allow-?all-?builds["']?\s*[:=]\s*true/i.test(text))
  if (
    all ||
    texts.some((text) =>
      new RegExp(`(?:onlyBuiltDependencies|allowBuilds)\\W[^\\]}]*?["'\\s]${name}\\b(?!\\W+false)`).test(text),
    )
  )
    return true
  const command = at.tool('/usr/local/lib/node_modules/pnpm')
  const given = /@(\d+)[\w.-]*$/.exec(command ?? '')?.[1]
  const named = /"packageManager":\s*"pnpm@(\d+)/.exec(manifest)?.[1]
  const newest = command === undefined ? undefined : '10'
  const major = given !== undefined && Number(given) < 10 ? given : (named ?? given ?? newest)
  return major === undefined ? undefined : Number(major) < 10
}

function configured(app: AppFiles, directory: string, path: string, text: string): Browsers {
  const part = path === 'package.json' ? ownPart(app) : undefined
  const config = /\.ya?ml$/.test(path) ? undefined : readConfig(app, path)
  const given = (key: string): readonly Value[] =>
    part === undefined ? (config?.settings(key) ?? []).map(({ value }) => value) : [propertyOf(part, key)]
  if (given('skipDownload').some((value) => value.type === 'plain' && value.value === true))
    // One of several browsers may be meant.
    return /\b(?:chrome|firefox)\b/.test(text) ? unknown(path) : NOWHERE
  const [program] = given('executablePath').filter(({ type }) => type !== 'plain')
  if (program) return program.type === 'text' && program.texts.every(Boolean) ? NOWHERE : unknown(path)
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
