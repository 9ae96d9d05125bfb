/** `3.11` of an official image's tag: `3.11`, `3.11.4-slim`, `3.11-rc-bookworm`. Undefined for `3`, `latest`, `slim`, which move on. */
export function pythonMinor(tag: string): string | undefined {
  return /^(\d+\.\d+)(?=$|[.\-abr])/.exec(tag)?.[1]
}

/** The `python3` of a distribution. Source: `apt-cache policy python3` of each, packages.debian.org and packages.ubuntu.com. */
const DISTRIBUTIONS: ReadonlyMap<string, string> = new Map([
  ['stretch', '3.5'],
  ['buster', '3.7'],
  ['bullseye', '3.9'],
  ['bookworm', '3.11'],
  ['trixie', '3.13'],
  ['xenial', '3.5'],
  ['bionic', '3.6'],
  ['focal', '3.8'],
  ['jammy', '3.10'],
  ['noble', '3.12'],
])

/** The minor version of a Debian or Ubuntu release's own Python, by its code name. */
export function distributionPython(codename: string): { readonly minor: string } | undefined {
  const minor = DISTRIBUTIONS.get(codename)
  return minor === undefined ? undefined : { minor }
}
