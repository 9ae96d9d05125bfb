import type { BaseImage } from './types.ts'

/**
 * Megabytes of node images built from the packages of the published ones, unpacked, as `docker images` prints them: a
 * full image is buildpack-deps and the runtime; slim and Alpine ones are the runtime on a small system.
 */
const NODE: Readonly<Record<BaseImage['variant'], number>> = { full: 1100, slim: 240, alpine: 160, distroless: 150 }

/** The same of python images; their Alpine ones are the interpreter on Alpine's own base. */
const PYTHON: Readonly<Record<BaseImage['variant'], number>> = { full: 1110, slim: 160, alpine: 60, distroless: 60 }

/** Megabytes of Python's own modules and library in /usr/local/lib, by and large: what its layer adds to python:3.12-slim. */
export const INTERPRETER = 50

/** Megabytes of a base image as unpacked on disk, to the nearest ten; undefined where it is not known. */
export function baseSize(base: BaseImage | undefined): number | undefined {
  if (base?.name === 'python') return PYTHON[base.variant]
  return base?.name === 'node' ? NODE[base.variant] : undefined
}

/**
 * Megabytes that a package of the system adds with what it depends on to a slim image, and to a full one, which has part of it
 * already; for those that are large: what `apt-get install --no-install-recommends` says on `debian:bookworm-slim` and on a
 * buildpack-deps image of Debian 12, amd64. The latest Chrome is about as large as Chromium.
 */
const LARGE: ReadonlyMap<string, readonly [slim: number, full: number]> = new Map([
  ['ansible', [340, 290]],
  ['blender', [1030, 880]],
  ['build-essential', [320, 0]],
  ['cargo', [680, 420]],
  ['chromium', [710, 630]],
  ['chromium-browser', [710, 630]],
  ['clang', [410, 250]],
  ['cmake', [100, 40]],
  ['default-jdk', [580, 500]],
  ['default-jdk-headless', [310, 280]],
  ['default-jre', [510, 420]],
  ['default-jre-headless', [220, 200]],
  ['default-libmysqlclient-dev', [50, 0]],
  ['default-mysql-client', [140, 80]],
  ['emacs-nox', [300, 160]],
  ['ffmpeg', [480, 360]],
  ['firefox-esr', [470, 390]],
  ['g++', [270, 0]],
  ['gcc', [180, 0]],
  ['gdal-bin', [240, 140]],
  ['gettext', [50, 10]],
  ['gfortran', [250, 40]],
  ['ghc', [1000, 800]],
  ['ghostscript', [80, 60]],
  ['git', [110, 0]],
  ['golang-go', [460, 460]],
  ['google-chrome-stable', [710, 630]],
  ['graphicsmagick', [90, 10]],
  ['imagemagick', [100, 0]],
  ['inkscape', [400, 240]],
  ['libavcodec-dev', [220, 110]],
  ['libboost-all-dev', [870, 460]],
  ['libcairo2-dev', [120, 0]],
  ['libgdal-dev', [700, 380]],
  ['libgl1', [220, 170]],
  ['libgtk-3-0', [180, 90]],
  ['libgtk2.0-0', [130, 50]],
  ['libmagickwand-dev', [380, 0]],
  ['libopenblas-dev', [110, 110]],
  ['libopencv-dev', [1080, 900]],
  ['libpango1.0-dev', [220, 10]],
  ['libreoffice', [540, 430]],
  ['libreoffice-core', [360, 270]],
  ['libreoffice-writer', [420, 330]],
  ['librsvg2-dev', [200, 0]],
  ['libvips', [170, 30]],
  ['libvips-dev', [530, 130]],
  ['llvm', [250, 200]],
  ['mariadb-server', [260, 200]],
  ['mercurial', [50, 0]],
  ['mono-complete', [380, 250]],
  ['mono-runtime', [70, 20]],
  ['nodejs', [100, 50]],
  ['npm', [240, 150]],
  ['octave', [610, 450]],
  ['openjdk-17-jdk', [590, 500]],
  ['openjdk-17-jdk-headless', [310, 280]],
  ['openjdk-17-jre-headless', [230, 200]],
  ['pandoc', [170, 170]],
  ['php-cli', [70, 20]],
  ['postgresql', [320, 220]],
  ['postgresql-client', [70, 10]],
  ['python3-dev', [90, 40]],
  ['python3-matplotlib', [870, 520]],
  ['python3-numpy', [70, 40]],
  ['python3-opencv', [850, 690]],
  ['python3-pandas', [110, 80]],
  ['python3-pip', [50, 10]],
  ['python3-scipy', [680, 390]],
  ['qemu-user-static', [390, 390]],
  ['r-base', [170, 90]],
  ['r-base-core', [140, 60]],
  ['rustc', [660, 410]],
  ['tesseract-ocr', [100, 20]],
  ['texlive', [280, 170]],
  ['texlive-full', [7270, 7080]],
  ['texlive-latex-extra', [450, 320]],
  ['texlive-xetex', [470, 340]],
  ['vim', [40, 40]],
  ['vlc', [490, 370]],
  ['wkhtmltopdf', [380, 310]],
  ['xvfb', [240, 190]],
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

/** What others of the table depend on and count already. Source: `apt-cache depends` of Debian 12. */
const WITHIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['gcc', ['g++', 'build-essential', 'gfortran', 'rustc', 'cargo']],
  ['g++', ['build-essential']],
  ['rustc', ['cargo']],
  ['default-jre-headless', ['default-jre', 'default-jdk-headless', 'default-jdk']],
  ['default-jre', ['default-jdk']],
  ['default-jdk-headless', ['default-jdk']],
  ['openjdk-17-jre-headless', ['openjdk-17-jdk-headless', 'openjdk-17-jdk']],
  ['openjdk-17-jdk-headless', ['openjdk-17-jdk']],
  ['r-base-core', ['r-base']],
  ['nodejs', ['npm']],
])

const counted = (names: ReadonlySet<string>): string[] =>
  [...names].filter((name) => !WITHIN.get(name)?.some((other) => names.has(other)))

/** Megabytes that packages of the system add together, by and large. */
export const packagesSize = (names: ReadonlySet<string>, base: BaseImage | undefined): number =>
  counted(names).reduce((sum, name) => sum + (sizeOn(base, name) ?? PACKAGE), 0)

/** Those of them that are large, with their megabytes. */
export const largePackages = (
  names: ReadonlySet<string>,
  base: BaseImage | undefined,
): [name: string, megabytes: number][] =>
  counted(names).flatMap((name) => {
    const megabytes = sizeOn(base, name) ?? 0
    return megabytes > PACKAGE ? [[name, megabytes]] : []
  })

const sizeOn = (base: BaseImage | undefined, name: string): number | undefined =>
  LARGE.get(name)?.[base?.variant === 'full' ? 1 : 0]
