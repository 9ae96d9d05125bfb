// Writes src/knowledge/data/brought-packages.ts: npm packages that bring one which an image must know of, by the version from which
// they do, for projects without a lockfile that would name it.
//   node scripts/knowledge/run.mjs brought-packages REGISTRY NAME...
// REGISTRY is the address of a registry with npm's API (https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md); NAME are the
// packages to ask about.
import compare from 'semver/functions/compare.js'
import prerelease from 'semver/functions/prerelease.js'
import { writeData } from './write.ts'

const [registry = '', ...names] = process.argv.slice(2)

/** What is of interest: it fetches a browser, or draws with libraries and fonts of the system. */
const SOUGHT = [
  ...['puppeteer', 'phantomjs-prebuilt', 'html-pdf'],
  ...['canvas', '@napi-rs/canvas', 'skia-canvas', 'sharp'],
]

/** The lowest version of a range that has an upper end, else `latest`. */
const lowest = (range: string): string =>
  /^(?:\^|~|=)?\d/.test(range) ? (/\d+(?:\.\d+)*/.exec(range)?.[0] ?? 'latest') : 'latest'

/** What versions that are alike share: the major, and the minor below 1. */
const seriesOf = (version: string): string => /^(?:0\.)?[^.]+/.exec(version)?.[0] ?? version

async function linesOf(name: string): Promise<string[]> {
  const answer = await fetch(`${registry}/${name.replace('/', '%2f')}`)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  const { versions } = (await answer.json()) as {
    versions: Record<string, Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>>>
  }
  const stable = Object.keys(versions)
    .filter((version) => prerelease(version) === null)
    .sort(compare)
  return SOUGHT.flatMap((sought) => {
    const steps: string[] = []
    let last = '-'
    for (const version of stable) {
      const { dependencies, optionalDependencies } = versions[version] ?? {}
      const range = { ...dependencies, ...optionalDependencies }[sought]
      const brought = range === undefined ? '-' : lowest(range)
      if (seriesOf(brought) !== seriesOf(last)) steps.push(`${version}=${brought}`)
      last = brought
    }
    return steps.length > 0 ? [`${name} ${sought} ${steps.join(' ')}`] : []
  })
}

const lines = (await Promise.all(names.sort().map(linesOf))).flat()
writeData('brought-packages', 'Made by scripts/knowledge/brought-packages.ts.', { BROUGHT: lines.join('\n') })
