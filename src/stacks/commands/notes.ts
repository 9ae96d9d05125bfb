import type { AppFiles, Evidence, Named } from '../types.ts'
import { clean, directoriesOf, join } from '../../project/path.ts'
import { isKnown, type Leaf } from './words.ts'

/** Where a command runs, and where it stands. */
export type Place = Pick<Leaf, 'cwd' | 'evidence'>

/** Collects what start commands come to, whatever the ecosystem: each thing once, with the first place that names it. */
export class CommandNotes {
  readonly app: AppFiles
  /** Where the commands stand, for what has no place of its own. */
  readonly evidence: Evidence
  protected readonly programs = new Map<string, Named>()
  protected readonly packages = new Map<string, Named>()
  protected readonly entries = new Map<string, Named>()
  protected readonly unknowns: Evidence[] = []
  private readonly directories: ReadonlySet<string>
  private readonly resolve: (path: string, cwd: string) => string | undefined

  constructor(app: AppFiles, evidence: Evidence, resolve: (path: string, cwd: string) => string | undefined) {
    this.app = app
    this.evidence = evidence
    this.resolve = resolve
    this.directories = directoriesOf(new Map([...app.paths()].map((path) => [path, undefined])))
  }

  program(name: string, evidence: Evidence): void {
    if (!this.programs.has(name)) this.programs.set(name, { name, evidence })
  }

  package(name: string, evidence: Evidence): void {
    if (name !== '' && !this.packages.has(name)) this.packages.set(name, { name, evidence })
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
}
