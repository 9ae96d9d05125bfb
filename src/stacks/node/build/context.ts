import type { AppFiles, Build, Bundle, Evidence, Named } from '../../types.ts'
import { clean, join } from '../../../project/path.ts'
import { configPaths, type Setting } from '../literals.ts'
import { isKnown, type Leaf, type Word } from '../../commands/words.ts'

/** Collects what a build command writes and compiles. Paths are from the application's directory. */
export class BuildNotes {
  readonly app: AppFiles
  readonly files: readonly string[]
  private readonly outputs = new Map<string, Named>()
  private readonly sources = new Set<string>()
  private readonly packages = new Set<string>()
  private readonly bundles: Bundle[] = []
  private doubt: Evidence | undefined
  private readonly resolve: (path: string, cwd: string) => string | undefined

  constructor(app: AppFiles, resolve: (path: string, cwd: string) => string | undefined) {
    this.app = app
    this.files = [...app.paths()]
    this.resolve = resolve
  }

  result(): Build {
    return {
      outputs: [...this.outputs.values()],
      compiled: [...this.sources],
      packages: [...this.packages],
      bundles: this.bundles,
      ...(this.doubt ? { unknown: this.doubt } : {}),
    }
  }

  /** A path from the application's directory; the directory itself cannot be an output, and is then not known. */
  output(path: string, evidence: Evidence): void {
    const name = clean(path).replace(/^\.$/, '')
    if (name === '' || name.startsWith('..')) return name === '' ? this.unknown(evidence) : undefined
    if (!this.outputs.has(name)) this.outputs.set(name, { name, evidence })
  }

  /** A path as a command names it, from where it runs. What lies outside the application is left out. */
  written(path: string, leaf: Pick<Leaf, 'cwd' | 'evidence'>): void {
    if (/\$\{|[*?]/.test(path)) return this.unknown(leaf.evidence)
    const inside = this.resolve(path, leaf.cwd)
    if (inside !== undefined) this.output(inside, leaf.evidence)
    else if (!path.startsWith('/') && !path.startsWith('..')) this.unknown(leaf.evidence)
  }

  word(word: Word | undefined, leaf: Leaf, fallback?: string): void {
    if (word === undefined) {
      if (fallback !== undefined) this.written(fallback, leaf)
    } else if (isKnown(word)) this.written(word.value, leaf)
    else this.unknown(leaf.evidence)
  }

  /** The paths that a configuration's settings give, or the default where it has none. */
  settings(settings: readonly Setting[], base: string, fallback: string, leaf: Pick<Leaf, 'cwd' | 'evidence'>): void {
    if (settings.length === 0) return this.written(fallback, leaf)
    for (const { value, evidence } of settings) {
      const paths = configPaths(value, base)
      if (!paths) this.unknown(evidence)
      for (const path of paths ?? []) this.output(path, evidence)
    }
  }

  compiled(path: string): void {
    this.sources.add(path)
  }

  package(name: string): void {
    this.packages.add(name)
  }

  /** A path from the application's directory that is an output by itself, with a program and all that it loads. */
  bundle(bundle: Bundle): void {
    this.output(bundle.name, bundle.evidence)
    this.bundles.push(bundle)
  }

  unknown(evidence: Evidence): void {
    this.doubt ??= evidence
  }

  inside(path: string, cwd: string): string | undefined {
    return this.resolve(path, cwd)
  }

  /** Files below a directory; `''` is the application's own. */
  below(directory: string): readonly string[] {
    return directory === '' || directory === '.'
      ? this.files
      : this.files.filter((path) => path.startsWith(`${directory}/`))
  }
}

export type Builder = (notes: BuildNotes, leaf: Leaf) => void

/** A name below the directory where a command runs. */
export const at = (leaf: Pick<Leaf, 'cwd'>, name: string): string => join(leaf.cwd === '' ? '.' : leaf.cwd, name)

/** The directory of a path, `''` for the top. */
export const parent = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
