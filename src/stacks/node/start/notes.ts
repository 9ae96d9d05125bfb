import type { AppFiles, Evidence, Named, Start } from '../../types.ts'
import { clean, join } from '../../../project/path.ts'
import { isRelative, packageOf } from '../reads/modules.ts'
import { isKnown, type Leaf, type Word } from '../scripts/words.ts'

type Place = Pick<Leaf, 'cwd' | 'evidence'>

/** Collects what a start command comes to. */
export class Notes {
  readonly app: AppFiles
  /** Where the commands stand, for what has no place of its own. */
  readonly evidence: Evidence
  private readonly directories = new Set<string>()
  private readonly programs = new Map<string, Named>()
  private readonly packages = new Map<string, Named>()
  private readonly entries = new Map<string, Named>()
  private readonly unknowns: Evidence[] = []
  private reads: Evidence | undefined
  private readonly resolve: (path: string, cwd: string) => string | undefined

  constructor(app: AppFiles, evidence: Evidence, resolve: (path: string, cwd: string) => string | undefined) {
    this.app = app
    this.evidence = evidence
    this.resolve = resolve
    for (const path of app.paths()) {
      for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const parent = path.slice(0, slash)
        if (this.directories.has(parent)) break
        this.directories.add(parent)
      }
    }
  }

  result(scripts: readonly string[]): Start {
    return {
      programs: [...this.programs.values()],
      packages: [...this.packages.values()],
      entries: [...this.entries.values()],
      scripts,
      ...(this.reads ? { readsSources: this.reads } : {}),
      unknown: this.unknowns,
    }
  }

  program(name: string, evidence: Evidence): void {
    if (!this.programs.has(name)) this.programs.set(name, { name, evidence })
  }

  package(name: string, evidence: Evidence): void {
    if (name !== '' && !this.packages.has(name)) this.packages.set(name, { name, evidence })
  }

  sources(evidence: Evidence): void {
    this.reads ??= evidence
  }

  unknown(evidence: Evidence): void {
    if (!this.unknowns.some((one) => one.file === evidence.file && one.line === evidence.line))
      this.unknowns.push(evidence)
  }

  inside(path: string, { cwd }: Place): string | undefined {
    return this.resolve(path, cwd)
  }

  has(path: string, { cwd }: Place): boolean {
    const full = clean(join(cwd, path))
    return this.app.has(full) || this.directories.has(full)
  }

  /** A path from the application's directory. */
  path(path: string, { evidence }: Place): void {
    if (path !== '' && path !== '.' && !this.entries.has(path)) this.entries.set(path, { name: path, evidence })
  }

  /** A path as a command names it, whether it exists or not. */
  entry(path: string, place: Place): void {
    const inside = this.inside(path, place)
    if (inside === '') this.whole(place)
    else if (inside !== undefined) this.path(inside, place)
  }

  /** A path of which a program takes what is there. */
  existing(path: string, place: Place): void {
    const full = clean(join(place.cwd, path))
    if (this.has(path, place)) this.path(full, place)
  }

  /** The directory itself is read: nothing in it may be left out. */
  whole({ evidence }: Place): void {
    this.unknown(evidence)
  }

  /** Arguments and option values that are paths of the application. */
  files(leaf: Pick<Leaf, 'args' | 'cwd' | 'evidence'>): void {
    for (const word of leaf.args) {
      if (!isKnown(word) || word.value.length > 300) continue
      for (const part of [word.value, word.value.slice(word.value.indexOf('=') + 1)]) {
        const path = part === '' ? undefined : this.inside(part, leaf)
        if (path !== undefined && path !== '' && (this.app.has(path) || this.directories.has(path)))
          this.path(path, leaf)
      }
    }
  }

  /** A module that is preloaded: a package, or a file. */
  module(word: Word, leaf: Leaf): void {
    if (!isKnown(word)) return this.unknown(leaf.evidence)
    const { value } = word
    if (isRelative(value) || value.startsWith('/')) return this.entry(value, leaf)
    const name = packageOf(value.replace(/^file:\/\//, ''))
    // `--import data:…` registers a loader that it names.
    if (value.startsWith('data:')) {
      for (const match of value.matchAll(/['"]([^'"]+)['"]/g)) {
        const inner = match[1] ?? ''
        if (isRelative(inner)) this.entry(inner, leaf)
        else if (packageOf(inner) !== undefined && inner !== 'data') this.package(packageOf(inner) ?? '', leaf.evidence)
      }
      return
    }
    if (name === undefined) return
    // A bare name is a package, unless a file of that name stands there: `-r dotenv/config`, `-r instrument.js`.
    if (this.app.has(clean(join(leaf.cwd, value)))) this.existing(value, leaf)
    this.package(name, leaf.evidence)
  }
}
