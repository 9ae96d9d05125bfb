import type { BaseImage } from './types.ts'

/**
 * Megabytes of node images built from the packages of the published ones, unpacked, as `docker images` prints them: a
 * full image is buildpack-deps and the runtime; slim and Alpine ones are the runtime on a small system.
 */
const NODE: Readonly<Record<BaseImage['variant'], number>> = { full: 1100, slim: 240, alpine: 160, distroless: 150 }

/** The same of python images; their Alpine ones are the interpreter on Alpine's own base. */
const PYTHON: Readonly<Record<BaseImage['variant'], number>> = { full: 1110, slim: 160, alpine: 60, distroless: 60 }

/** Megabytes of a base image as unpacked on disk, to the nearest ten; undefined where it is not known. */
export function baseSize(base: BaseImage | undefined): number | undefined {
  if (base?.name === 'python') return PYTHON[base.variant]
  return base?.name === 'node' ? NODE[base.variant] : undefined
}

/**
 * Megabytes that a package of the system adds to a slim image with what it depends on, for those that are large: what `apt-get
 * install --no-install-recommends` says of Debian 12 on amd64. The latest Chrome is about as large as Chromium.
 */
const LARGE: ReadonlyMap<string, number> = new Map([
  ['blender', 1030],
  ['chromium', 710],
  ['chromium-browser', 710],
  ['google-chrome-stable', 710],
  ['default-jdk', 580],
  ['default-jre-headless', 220],
  ['default-jre', 220],
  ['ffmpeg', 480],
  ['firefox-esr', 470],
  ['gdal-bin', 240],
  ['ghc', 1000],
  ['libreoffice', 540],
  ['libreoffice-core', 360],
  ['libreoffice-writer', 420],
  ['octave', 610],
  ['texlive', 280],
  ['texlive-full', 7270],
  ['texlive-latex-extra', 450],
  ['texlive-xetex', 470],
  ['wkhtmltopdf', 380],
])

/**
 * Megabytes of the browsers that a tool keeps in its directory of a home: https://pptr.dev/guides/installation (Chrome for Linux),
 * https://playwright.dev/docs/browsers#managing-browser-binaries (its three).
 */
export const BROWSERS: ReadonlyMap<string, number> = new Map([
  ['.cache/puppeteer', 280],
  ['.cache/ms-playwright', 650],
])

/** Megabytes of a package of the system, by and large, with what it depends on. */
const PACKAGE = 8

/** Undefined for a package that is not among the large ones. */
export const largePackage = (name: string): number | undefined => LARGE.get(name)

export const packageSize = (name: string): number => LARGE.get(name) ?? PACKAGE
