import type { Image } from '../../image/types.ts'
import type { Application } from './facts.ts'
import { allSources } from './reachable.ts'

/**
 * Packages that draw the text of an SVG with fonts that fontconfig, or they themselves, find in the system. Sources:
 * https://sharp.pixelplumbing.com/install#fonts, https://github.com/yisibl/resvg-js `loadSystemFonts`.
 */
const DRAWING: ReadonlySet<string> = new Set(['sharp', '@resvg/resvg-js'])

/** Text in an SVG, or in what sharp is asked to draw: https://sharp.pixelplumbing.com/api-constructor, `text.text`. */
const TEXT = /<text[\s>]|\btext\s*:\s*\{\s*text\b/

/** What full images have fonts from, and where they are told of. */
const FONTS = ['fontconfig-config', 'fonts-dejavu-core']

/** Packages of the base without which a package draws no text that a file of the project has, and that file. */
export function fontsFor(
  name: string,
  { files }: Application,
  { base }: Image,
): { readonly packages: readonly string[]; readonly because: string } | undefined {
  if (!DRAWING.has(name)) return undefined
  const packages = FONTS.filter((each) => base?.packages?.has(each))
  const texts = [...allSources(files), ...[...files.paths()].filter((path) => path.endsWith('.svg'))]
  const file = packages.length > 0 ? texts.find((path) => TEXT.test(files.read(path) ?? '')) : undefined
  return file === undefined ? undefined : { packages, because: `${name} may draw the text of ${file} with them` }
}
