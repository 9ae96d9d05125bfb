/** The Python of a distribution: its package `python3`. */
export interface DistributionPython {
  /** `3.11` */
  readonly minor: string
  /** Where the distribution's own Python packages are. */
  readonly packages: string
  /** Where its pip installs to, as root and without options. */
  readonly installs: string
  /** Whether pip refuses to install there unless it is told `--break-system-packages` (PEP 668). */
  readonly externallyManaged: boolean
}

/**
 * By code name. Source: the version of `python3` in each release's package index; the file EXTERNALLY-MANAGED came into
 * libpython3.11-stdlib 3.11.2 (Debian 12) and python3.11 of Ubuntu 23.04; dist-packages: /usr/share/doc/python3/README.Debian.
 */
const DISTRIBUTIONS: ReadonlyMap<string, readonly [minor: string, externallyManaged: boolean]> = new Map([
  ['jessie', ['3.4', false]],
  ['stretch', ['3.5', false]],
  ['buster', ['3.7', false]],
  ['bullseye', ['3.9', false]],
  ['bookworm', ['3.11', true]],
  ['trixie', ['3.13', true]],
  ['trusty', ['3.4', false]],
  ['xenial', ['3.5', false]],
  ['bionic', ['3.6', false]],
  ['focal', ['3.8', false]],
  ['jammy', ['3.10', false]],
  ['kinetic', ['3.10', false]],
  ['lunar', ['3.11', true]],
  ['mantic', ['3.11', true]],
  ['noble', ['3.12', true]],
  ['oracular', ['3.12', true]],
  ['plucky', ['3.13', true]],
  ['questing', ['3.13', true]],
])

/** The Python of a Debian or Ubuntu release; undefined for a code name that is in no row. */
export function distributionPython(codename: string): DistributionPython | undefined {
  const row = DISTRIBUTIONS.get(codename)
  if (!row) return undefined
  const [minor, externallyManaged] = row
  return {
    minor,
    packages: '/usr/lib/python3/dist-packages',
    installs: `/usr/local/lib/python${minor}/dist-packages`,
    externallyManaged,
  }
}

/** The minor version that a tag of the official image fixes: `3.11` of `3.11.4-slim-bookworm`; undefined for `3`, `latest`, `slim`. */
export function pythonMinor(tag: string): string | undefined {
  return /^([23]\.\d+)(?:\.\d+)?(?:(?:a|b|rc)\d+|-rc)?(?:-|$)/.exec(tag)?.[1]
}

/**
 * The distributions that the official image of a tag has beside Python; undefined where the tag does not say which Python it is.
 *
 * Source: docker-library/python. Every image has pip. get-pip brought setuptools and wheel to all; since commit a8ec33a6 of
 * 27 August 2024 ("Stop installing setuptools in python 3.12+") images of 3.12 and later have neither. 3.12.4 was replaced on
 * 7 August of that year, so that the tags of it and of earlier versions still have both.
 */
export function bundledPackages(tag: string): readonly string[] | undefined {
  const minor = pythonMinor(tag)
  // The newest Python, whatever it is by now.
  if (minor === undefined)
    return /^(?:3|latest|slim|3-slim|(?:3-)?(?:slim-)?(?:trixie|bookworm))$/.test(tag) ? ['pip'] : undefined
  const before = minor.startsWith('2.') || Number(minor.slice(2)) < 12 || /^3\.12\.[0-4](?!\d)/.test(tag)
  return before ? ['pip', 'setuptools', 'wheel'] : ['pip']
}
