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
  ['ansible', 340],
  ['blender', 1030],
  ['build-essential', 320],
  ['cargo', 680],
  ['chromium', 710],
  ['chromium-browser', 710],
  ['clang', 410],
  ['cmake', 100],
  ['default-jdk', 580],
  ['default-jdk-headless', 310],
  ['default-jre', 220],
  ['default-jre-headless', 220],
  ['default-libmysqlclient-dev', 50],
  ['default-mysql-client', 140],
  ['emacs-nox', 300],
  ['ffmpeg', 480],
  ['firefox-esr', 470],
  ['g++', 270],
  ['gcc', 180],
  ['gdal-bin', 240],
  ['gettext', 50],
  ['gfortran', 250],
  ['ghc', 1000],
  ['ghostscript', 80],
  ['git', 110],
  ['golang-go', 460],
  ['google-chrome-stable', 710],
  ['graphicsmagick', 90],
  ['imagemagick', 100],
  ['inkscape', 400],
  ['libavcodec-dev', 220],
  ['libboost-all-dev', 870],
  ['libcairo2-dev', 120],
  ['libgdal-dev', 700],
  ['libgl1', 220],
  ['libgtk-3-0', 180],
  ['libgtk2.0-0', 130],
  ['libmagickwand-dev', 380],
  ['libopenblas-dev', 110],
  ['libopencv-dev', 1080],
  ['libpango1.0-dev', 220],
  ['libreoffice', 540],
  ['libreoffice-core', 360],
  ['libreoffice-writer', 420],
  ['librsvg2-dev', 200],
  ['libvips', 170],
  ['libvips-dev', 530],
  ['llvm', 250],
  ['mariadb-server', 260],
  ['mercurial', 50],
  ['mono-complete', 380],
  ['mono-runtime', 70],
  ['nodejs', 100],
  ['npm', 240],
  ['octave', 610],
  ['openjdk-17-jdk', 590],
  ['openjdk-17-jdk-headless', 310],
  ['openjdk-17-jre-headless', 230],
  ['pandoc', 170],
  ['php-cli', 70],
  ['postgresql', 320],
  ['postgresql-client', 70],
  ['python3-dev', 90],
  ['python3-matplotlib', 870],
  ['python3-numpy', 70],
  ['python3-opencv', 850],
  ['python3-pandas', 110],
  ['python3-pip', 50],
  ['python3-scipy', 680],
  ['qemu-user-static', 390],
  ['r-base', 170],
  ['r-base-core', 140],
  ['rustc', 660],
  ['tesseract-ocr', 100],
  ['texlive', 280],
  ['texlive-full', 7270],
  ['texlive-latex-extra', 450],
  ['texlive-xetex', 470],
  ['vim', 40],
  ['vlc', 490],
  ['wkhtmltopdf', 380],
  ['xvfb', 240],
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

/** Megabytes of packages of the system together, by and large. */
export const packagesSize = (names: ReadonlySet<string>): number =>
  counted(names).reduce((sum, name) => sum + (LARGE.get(name) ?? PACKAGE), 0)

/** Those of them that are large, with their megabytes. */
export const largePackages = (names: ReadonlySet<string>): [name: string, megabytes: number][] =>
  counted(names).flatMap((name) => {
    const megabytes = LARGE.get(name)
    return megabytes === undefined ? [] : [[name, megabytes]]
  })
