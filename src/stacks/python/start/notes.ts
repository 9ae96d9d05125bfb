import type { AppFiles, Evidence, Named } from '../../types.ts'
import { dirname } from '../../../project/path.ts'
import { CommandNotes, type Place } from '../../commands/notes.ts'
import { isKnown, plain, type Leaf, type Word } from '../../commands/words.ts'
import { findMain, findModule, MODULE, searchPath, type FoundModule } from './modules.ts'
import type { PythonStart, PythonStartOptions } from './types.ts'

type Flag = 'installs' | 'syncs' | 'writesAtStart' | 'development' | 'site' | 'interactive'

/** How a file says which settings Django takes. */
const SETTINGS = /DJANGO_SETTINGS_MODULE['"]\s*(?:,|\]\s*=)\s*['"]([\w.]+)['"]/

/** Collects what Python start commands come to. */
export class PythonNotes extends CommandNotes {
  readonly options: PythonStartOptions
  private readonly modules = new Map<string, Named>()
  private readonly outside = new Map<string, Named>()
  private readonly managers = new Map<string, Named>()
  private readonly flags = new Map<Flag, Evidence>()

  constructor(
    app: AppFiles,
    evidence: Evidence,
    resolve: (path: string, cwd: string) => string | undefined,
    options: PythonStartOptions,
  ) {
    super(app, evidence, resolve)
    this.options = options
  }

  result(scripts: readonly string[]): Omit<PythonStart, 'unfollowed'> {
    return {
      programs: [...this.programs.values()],
      packages: [...this.packages.values()],
      entries: [...this.entries.values()],
      outside: [...this.outside.values()],
      modules: [...this.modules.values()],
      managers: [...this.managers.values()],
      scripts,
      ...Object.fromEntries(this.flags),
      unknown: this.unknowns,
    }
  }

  flag(flag: Flag, evidence: Evidence): void {
    if (!this.flags.has(flag)) this.flags.set(flag, evidence)
  }

  manager(name: string, evidence: Evidence): void {
    this.program(name, evidence)
    if (!this.managers.has(name)) this.managers.set(name, { name, evidence })
  }

  /** Where modules are looked for: what is given, the working directory, PYTHONPATH, and where a project's own code lies. */
  roots(leaf: Leaf, ...first: readonly string[]): readonly string[] {
    const path = searchPath(leaf.env.get('PYTHONPATH'), (one) => this.inside(one, leaf))
    return [...new Set([...first, leaf.cwd, ...path, '', 'src'])]
  }

  /**
   * A module that is imported. `part` of a name may be an attribute: `app.celery` of app.py. Unknown where it is neither the
   * application's nor an installed distribution's.
   */
  module(
    name: string,
    leaf: Leaf,
    roots: readonly string[],
    how: { readonly main?: boolean; readonly part?: boolean } = {},
  ): FoundModule | undefined {
    if (!MODULE.test(name)) {
      this.unknown(leaf.evidence)
      return undefined
    }
    if (!this.modules.has(name)) this.modules.set(name, { name, evidence: leaf.evidence })
    let found = how.main ? findMain(this.app, name, roots) : findModule(this.app, name, roots)
    for (let outer = name; !found && how.part && outer.includes('.');) {
      outer = outer.slice(0, outer.lastIndexOf('.'))
      found = findModule(this.app, outer, roots)
    }
    if (found) this.source(found, leaf)
    else this.foreign(name, leaf, roots)
    return found
  }

  /** A module that is not among the application's files: a distribution's, or nobody knows. */
  private foreign(name: string, leaf: Leaf, roots: readonly string[]): void {
    const top = name.split('.')[0] ?? name
    const own = roots.some((root) => this.has(top, { cwd: root, evidence: leaf.evidence }))
    const distribution = top.toLowerCase().replaceAll('_', '-')
    if (!own && this.options.installed?.(distribution)) this.package(distribution, leaf.evidence)
    else this.unknown(leaf.evidence)
  }

  /** A file that runs, with the packages around it and the settings that it names. */
  source({ file, root }: FoundModule, leaf: Leaf): void {
    this.path(file, leaf)
    for (let parent = dirname(file); parent !== '' && parent !== root; parent = dirname(parent))
      this.existing(`${parent}/__init__.py`, { cwd: '', evidence: leaf.evidence })
    const named = SETTINGS.exec(this.app.read(file) ?? '')?.[1]
    const settings = named === undefined ? undefined : (leaf.env.get('DJANGO_SETTINGS_MODULE') ?? named)
    if (settings !== undefined) this.module(settings, leaf, [...new Set([root, ...this.roots(leaf)])])
  }

  /** `python x.py`: the file that a word names; undefined where it is not the application's. */
  script(word: Word, leaf: Leaf): string | undefined {
    const path = isKnown(word) ? this.inside(word.value, leaf) : undefined
    const file =
      path === undefined
        ? undefined
        : [path, `${path === '' ? '' : `${path}/`}__main__.py`].find((one) => this.app.has(one))
    if (file === undefined) {
      const elsewhere = path === undefined && isKnown(word) && this.options.readOutside?.(word.value) !== undefined
      if (!elsewhere) this.unknown(leaf.evidence)
      else if (!this.outside.has(word.value))
        this.outside.set(word.value, { name: word.value, evidence: leaf.evidence })
      return undefined
    }
    this.source({ file, root: dirname(file) }, leaf)
    return file
  }
}

/** Arguments with `-k=value` of one letter taken apart, as argparse and click read it. */
export const separated = (args: readonly Word[]): readonly Word[] =>
  args.flatMap((word) => {
    const match = /^(-[A-Za-z])=(.+)$/s.exec(word.value)
    return match ? [plain(match[1] ?? ''), { ...word, value: match[2] ?? '' }] : [word]
  })

/** What a variable of the environment adds to a command: `GUNICORN_CMD_ARGS="--bind=0.0.0.0 -w 4"`. */
export const wordsOf = (text: string | undefined): readonly Word[] =>
  (text ?? '')
    .split(/\s+/)
    .filter((one) => one !== '')
    .map(plain)

export type Tool = (notes: PythonNotes, leaf: Leaf) => void
export type { Place }
