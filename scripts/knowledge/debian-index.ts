import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Entry {
  readonly name: string
  readonly source: string
  readonly section: string
  /** The first name of each alternative of Depends and Pre-Depends; a virtual one as its only provider. */
  readonly depends: readonly string[]
}

export interface Index {
  readonly packages: ReadonlyMap<string, Entry>
  /** Names that no package has and exactly one provides: `libxslt-dev` → `libxslt1-dev`. */
  readonly virtual: ReadonlyMap<string, string>
  /** Program → packages that ship a file of that name in a directory of PATH. */
  readonly programs: ReadonlyMap<string, readonly string[]>
  /** Packages that ship a shared library (`libx.so.1`, `libx-3.2.so`) in a directory that the loader searches. */
  readonly libraries: ReadonlySet<string>
}

/** Dependencies as apt reads them: groups of alternatives, in order. */
export interface Relations {
  readonly packages: ReadonlyMap<
    string,
    { readonly depends: readonly (readonly string[])[]; readonly recommends: readonly (readonly string[])[] }
  >
  /** Virtual name → packages that provide it. */
  readonly providers: ReadonlyMap<string, readonly string[]>
}

/** Reads what Packages.SUITE of a folder says of Depends, Pre-Depends, Recommends and Provides. */
export function readRelations(folder: string, suite: string): Relations {
  const packages = new Map<string, { depends: string[][]; recommends: string[][] }>()
  const providers = new Map<string, string[]>()
  for (const field of paragraphs(readFileSync(join(folder, `Packages.${suite}`), 'utf8'))) {
    const name = field('Package')
    if (name === '') continue
    packages.set(name, {
      depends: [...groupsOf(field('Depends')), ...groupsOf(field('Pre-Depends'))],
      recommends: groupsOf(field('Recommends')),
    })
    for (const [provided = ''] of groupsOf(field('Provides')))
      providers.set(provided, [...(providers.get(provided) ?? []), name])
  }
  return { packages, providers }
}

/** The fields of each paragraph of an index: https://www.debian.org/doc/debian-policy/ch-controlfields.html */
function paragraphs(text: string): ((name: string) => string)[] {
  return text
    .split('\n\n')
    .map((paragraph) => (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(paragraph)?.[1] ?? '')
}

/** Reads Packages.SUITE and Contents.SUITE of a folder: Debian's own indices, uncompressed. */
export function readIndex(folder: string, suite: string): Index {
  const { programs, libraries } = readContents(readFileSync(join(folder, `Contents.${suite}`), 'utf8'))
  return { ...readPackages(readFileSync(join(folder, `Packages.${suite}`), 'utf8')), programs, libraries }
}

function readPackages(text: string): Pick<Index, 'packages' | 'virtual'> {
  const raw = paragraphs(text).flatMap((field) => {
    const name = field('Package')
    if (name === '') return []
    const source = field('Source').split(' ')[0] || name
    const section = field('Section').split('/').at(-1) ?? ''
    const depends = [field('Depends'), field('Pre-Depends')].flatMap(alternatives)
    return [{ name, source, section, depends, provides: alternatives(field('Provides')) }]
  })
  const real = new Set(raw.map((entry) => entry.name))
  const providers = new Map<string, string[]>()
  for (const entry of raw)
    for (const name of entry.provides) providers.set(name, [...(providers.get(name) ?? []), entry.name])
  const resolve = (name: string): string[] => {
    const found = providers.get(name) ?? []
    return real.has(name) ? [name] : found.length === 1 ? found : []
  }
  const packages = new Map(
    raw.map(({ name, source, section, depends }) => [
      name,
      { name, source, section, depends: depends.flatMap(resolve) },
    ]),
  )
  const virtual = [...providers].flatMap(([name, [provider, second]]) =>
    real.has(name) || provider === undefined || second !== undefined ? [] : [[name, provider] as const],
  )
  return { packages, virtual: new Map(virtual) }
}

/** The names of each group: `a (>= 1) | b, c:any` gives a and b, and c. */
const groupsOf = (field: string): string[][] =>
  field
    .split(',')
    .map((group) => group.split('|').flatMap((each) => /^ *([a-z0-9][a-z0-9+.-]*)/.exec(each)?.[1] ?? []))
    .filter((group) => group.length > 0)

/** The first name of each group. */
const alternatives = (field: string): string[] => groupsOf(field).flatMap(([first]) => first ?? [])

function readContents(text: string): Pick<Index, 'programs' | 'libraries'> {
  const programs = new Map<string, string[]>()
  const libraries = new Set<string>()
  for (const line of text.split('\n')) {
    const space = line.lastIndexOf(' ')
    const tab = line.lastIndexOf('\t')
    const cut = Math.max(space, tab)
    const path = line.slice(0, cut).trimEnd()
    const owners = line
      .slice(cut + 1)
      .split(',')
      .map((owner) => owner.slice(owner.lastIndexOf('/') + 1))
    const program = /^(?:usr\/)?s?bin\/([^/]+)$|^usr\/games\/([^/]+)$/.exec(path)
    if (program) {
      const name = program[1] ?? program[2] ?? ''
      programs.set(name, [...(programs.get(name) ?? []), ...owners])
    } else if (/^(usr\/)?lib\/(x86_64-linux-gnu\/)?lib[^/]*\.so(?:\.[^/]*)?$/.test(path)) {
      for (const owner of owners) libraries.add(owner)
    }
  }
  return { programs, libraries }
}
