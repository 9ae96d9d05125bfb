import { join } from '../../image/paths.ts'
import type { AppFiles } from '../types.ts'
import { type Browsers, runsByPnpm, type Told } from './browsers.ts'

/** Packages whose install script fetches Chromium: install.js of playwright-chromium@1.65.0, @playwright/browser-chromium@1.64.1. */
const CHROMIUM: ReadonlySet<string> = new Set(['playwright-chromium', '@playwright/browser-chromium'])

/** The same of browsers whose libraries are not known here, or that are put where a configuration says. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['playwright-firefox', 'playwright-webkit', '@playwright/browser-firefox', '@playwright/browser-webkit'],
  'puppeteer-chromium-resolver',
])

/** Values that say no: `getAsBooleanFromENV` of playwright-core. */
const NO = /^(?:|0|false)$/

/**
 * Where the install scripts of Playwright's packages keep the browsers that they fetch. `playwright` itself fetches none since 1.38.
 * https://playwright.dev/docs/browsers#managing-browser-binaries
 */
export function playwrightBrowsers(names: readonly string[], app: AppFiles, { tool, options, at }: Told): Browsers {
  const other = names.find((name) => OTHERS.has(name))
  const name = names.find((each) => CHROMIUM.has(each)) ?? other
  if (name === undefined || options.includes('--ignore-scripts')) return { paths: [] }
  const runs = tool === 'pnpm' ? runsByPnpm(app, at, name) : tool === 'bun' ? undefined : true
  if (runs === undefined) return { because: `whether this ${tool} runs the install script of ${name} is not known` }
  if (!runs) return { paths: [] }
  if (other !== undefined) return { because: `where ${other} puts the browser that it fetches is not known` }
  const skip = at.environment.get('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD')
  if (skip !== undefined && !NO.test(skip)) return { paths: [] }
  if (at.declares('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD') && skip === undefined)
    return unknown('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD')
  const place = at.environment.get('PLAYWRIGHT_BROWSERS_PATH')
  if (place === undefined && at.declares('PLAYWRIGHT_BROWSERS_PATH')) return unknown('PLAYWRIGHT_BROWSERS_PATH')
  // 0 is below the package itself.
  if (place === '0') return { paths: [] }
  if (place !== undefined && !/^\/[^$]*$/.test(place)) return unknown('PLAYWRIGHT_BROWSERS_PATH')
  return { paths: [place ?? join(at.home, '.cache/ms-playwright')] }
}

const unknown = (by: string): Browsers => ({ because: `where Playwright puts what it fetches is not known (${by})` })
