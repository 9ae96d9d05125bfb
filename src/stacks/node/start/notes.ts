import type { Evidence, Start } from '../../types.ts'
import { clean, join } from '../../../project/path.ts'
import { CommandNotes } from '../../commands/notes.ts'
import { isKnown, type Leaf, type Word } from '../../commands/words.ts'
import { isRelative, packageOf } from '../reads/modules.ts'

/** Collects what a start command comes to. */
export class Notes extends CommandNotes {
  private reads: Evidence | undefined

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

  sources(evidence: Evidence): void {
    this.reads ??= evidence
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
