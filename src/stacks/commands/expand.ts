import { decompressorsOf } from '../../shell/decompressor.ts'
import { parseScript } from '../../shell/parse.ts'
import type { SimpleCommand } from '../../shell/types.ts'
import { clean, directoriesOf, join } from '../../project/path.ts'
import type { AppFiles, Evidence, Named } from '../types.ts'
import { changedDirectory, entrypoint, interpreted, runPath, scriptOnPath, shell, sourced, textOf } from './entries.ts'
import { aliased, calledFunction, writtenScript } from './handed-on.ts'
import { programsInArguments } from './in-arguments.ts'
import { functionsOf, handsOver, positional, runnersOf, setArgs } from './positional.ts'
import { QUIET, SHELLS } from './system.ts'
import type { AppCommand, At, Commands, Ecosystem, ExpandOptions, Follower } from './types.ts'
import { assigned, substituted, withPath } from './variables.ts'
import { isKnown, plain, type Leaf, type Word } from './words.ts'
import { unwrapOnce, waiterOf } from './wrappers.ts'

const DEEPEST = 32
const WAITERS = /(?:^|\/)wait-for(?:-it)?(?:\.sh)?$/
const MOST_STEPS = 2000

/**
 * Follows commands through package managers, scripts of manifests, shells, entry scripts and process managers, down to the
 * programs that run. Safe against cycles; what is not understood is in `unknown`.
 */
export class Expander implements Follower {
  readonly app: AppFiles
  readonly options: ExpandOptions
  readonly ecosystem: Ecosystem
  private readonly leaves: Leaf[] = []
  private readonly scripts: string[] = []
  private readonly programs = new Map<string, Named>()
  private readonly packages = new Map<string, Named>()
  private readonly files = new Map<string, Named>()
  private readonly writes: Named[] = []
  private readonly unknowns: Evidence[] = []
  private readonly active = new Set<string>()
  private readonly handovers = new Map<string, { readonly evidence: Evidence; given: boolean }>()
  private directories: ReadonlySet<string> | undefined
  private steps = 0

  constructor(app: AppFiles, options: ExpandOptions, ecosystem: Ecosystem) {
    this.app = app
    this.options = options
    this.ecosystem = ecosystem
  }

  /** Follows commands, each from its own directory. */
  follow(commands: readonly AppCommand[]): Commands {
    for (const { command, cwd, evidence } of commands) {
      const at: At = { cwd, evidence, env: this.options.environment ?? new Map(), args: [[]], bins: false, depth: 0 }
      if (command.form === 'exec') this.words(command.argv.map(plain), at)
      else this.text(command.text, at)
    }
    for (const { evidence, given } of this.handovers.values()) if (!given) this.unknown(evidence)

    return {
      leaves: this.leaves,
      scripts: this.scripts,
      programs: [...this.programs.values()],
      packages: [...this.packages.values()],
      files: [...this.files.values()],
      writes: this.writes,
      unknown: this.unknowns,
    }
  }

  program(name: string, evidence: Evidence): void {
    if (!this.programs.has(name)) this.programs.set(name, { name, evidence })
  }

  package(name: string, evidence: Evidence): void {
    if (!this.packages.has(name)) this.packages.set(name, { name, evidence })
  }

  leaf(leaf: Leaf): void {
    this.leaves.push(leaf)
  }

  ran(script: string): void {
    if (!this.scripts.includes(script)) this.scripts.push(script)
  }

  once(key: string, body: () => void): void {
    if (this.active.has(key)) return
    this.active.add(key)
    body()
    this.active.delete(key)
  }

  read(path: string, evidence: Evidence): void {
    if (!this.files.has(path)) this.files.set(path, { name: path, evidence })
  }

  unknown(evidence: Evidence): void {
    if (!this.unknowns.some((one) => one.file === evidence.file && one.line === evidence.line))
      this.unknowns.push(evidence)
  }

  inside(path: string, cwd: string): string | undefined {
    if (path.startsWith('~') || /\$\{/.test(path)) return undefined
    if (!path.startsWith('/')) {
      const found = clean(cwd === '' ? path : `${cwd}/${path}`)
      return found.startsWith('..') ? undefined : found === '.' ? '' : found
    }
    const { directory } = this.options
    const whole = clean(path)
    if (directory !== undefined) {
      if (whole === directory) return ''
      const prefix = directory === '/' ? '/' : `${directory}/`
      return whole.startsWith(prefix) ? whole.slice(prefix.length) : undefined
    }
    // Where the application lies is not known: the longest end of the path that it has.
    const parts = whole.split('/').slice(1)
    for (let from = 1; from < Math.min(parts.length, 10); from++) {
      const end = parts.slice(from).join('/')
      if (this.app.has(end)) return end
    }
    return undefined
  }

  text(text: string, at: At, lines?: (offset: number) => Evidence): void {
    const script = parseScript(text)
    if (script.errors.length > 0) this.unknown(lines?.(0) ?? at.evidence)
    let cwd = at.cwd
    let outer = at.cwd
    let args = at.args
    let env = at.env
    const functions = functionsOf(text)
    const runners = functions.size === 0 ? functions : runnersOf(script)
    for (const command of script.commands) {
      if (!command.subshell) cwd = outer
      const evidence = lines?.(command.range.start) ?? at.evidence
      const here: At = { ...at, cwd, args, env, evidence, functions, runners }
      env = this.options.environment ? assigned(command, env) : withPath(command, env)
      const [first, ...rest] = command.words
      if (first?.value === 'cd') {
        cwd = changedDirectory(
          this,
          rest.find((word) => word.value !== '--'),
          here,
        )
        if (!command.subshell) outer = cwd
      } else if (first?.value === 'set' && rest[0]?.value === '--')
        args = setArgs(args, rest.slice(1), command.conditional)
      else if (first?.value === 'shift') args = args.map((list) => list.slice(Number(rest[0]?.value ?? 1)))
      else {
        if (handsOver(command, text)) this.handedOver(evidence, args)
        this.simple(command, here)
      }
    }
  }

  /** A script that ends in `exec "$@"` starts what a container is told to start: nothing is known where no command tells. */
  private handedOver(evidence: Evidence, args: At['args']): void {
    const key = `${evidence.file}:${evidence.line}`
    const given = args.some((list) => list.length > 0) || this.handovers.get(key)?.given === true
    this.handovers.set(key, { evidence, given })
  }

  simple(command: SimpleCommand, at: At): void {
    const env = new Map(at.env)
    for (const { name, value } of command.assignments) if (value && !value.opaque) env.set(name, value.value)
    for (const { operator, target } of command.redirects) {
      if (/^\d*<<-?$/.test(operator)) writtenScript(this, target.value, { ...at, env })
      const path = isKnown(target) ? this.inside(target.value, at.cwd) : undefined
      if (path === undefined || path === '') continue
      if (operator === '<') this.read(path, at.evidence)
      else if (/^(?:&|\d)?>{1,2}\|?$/.test(operator)) this.writes.push({ name: path, evidence: at.evidence })
    }
    if (command.words[0]?.value === 'export') {
      for (const word of command.words.slice(1)) {
        const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(word.value) ?? []
        this.ecosystem.exported(this, name, value, { ...at, env })
      }
    }
    if (command.words.length > 0) this.words(command.words, { ...at, env }, command.redirects)
  }

  words(written: readonly Word[], at: At, redirects: SimpleCommand['redirects'] = []): void {
    if (at.depth > DEEPEST || ++this.steps > MOST_STEPS) return this.unknown(at.evidence)
    const known = this.options.environment ? written.flatMap((word) => substituted(word, at.env)) : written
    for (const words of positional(known, at.args)) this.one(words, { ...at, depth: at.depth + 1 }, redirects)
  }

  private one(words: readonly Word[], at: At, redirects: SimpleCommand['redirects']): void {
    const [first, ...args] = words
    if (!first) return
    const known = this.ecosystem.first(this, first, at)
    if (!isKnown(known)) return this.unknown(at.evidence)
    const { value } = known
    const name = value.slice(value.lastIndexOf('/') + 1)
    if (at.functions?.has(name)) {
      this.filesOf(args, at)
      if (at.runners?.has(name) === true) calledFunction(this, name, args, at)
      return
    }
    for (const unpacks of decompressorsOf(words.map((word) => word.value))) this.program(unpacks, at.evidence)
    const text = value.includes('/') ? textOf(this, value, at) : undefined
    const waiter = waiterOf(text)
    const wrapped = unwrapOnce(this.ecosystem.wrappers, waiter ?? name, args)
    // `./wait-for-it.sh db:5432` alone only waits.
    if (!wrapped && WAITERS.test(waiter ?? value)) {
      const own = text ?? this.app.read(this.inside(value, at.cwd) ?? '')
      if (own !== undefined) return interpreted(this, value, own, at)
    }
    if (wrapped) {
      if (text !== undefined) interpreted(this, value, text, at)
      else if (wrapped.package !== undefined && this.ecosystem.isPackage(this, name, at))
        this.package(wrapped.package, at.evidence)
      else if (!QUIET.has(name) && name !== 'exec' && name !== 'command' && name !== 'builtin')
        this.program(name, at.evidence)
      const env = new Map([...at.env, ...wrapped.assignments.map((one) => [one.name, one.value] as const)])
      this.filesOf([...wrapped.reads.map(plain)], at)
      for (const path of wrapped.reading)
        if (this.app.has(join(at.cwd, path))) this.read(join(at.cwd, path), at.evidence)
      return this.words(wrapped.words, { ...at, env }, redirects)
    }
    if (name === 'eval') return this.unknown(at.evidence)
    // `exec "$@"` with no arguments.
    if (name === 'exec' && args.length === 0) return
    if (QUIET.has(name) && !value.includes('/')) {
      if (name === 'sleep') this.program(name, at.evidence)
      const [handler] = args
      this.programsIn(name, args, at)
      if (name === 'trap' && isKnown(handler) && /\s/.test(handler.value)) this.text(handler.value, at)
      if (name === 'alias') aliased(this, args, at)
      return this.filesOf(args, at)
    }
    if (SHELLS.has(name)) return shell(this, name, args, at)
    if (name === '.' || name === 'source') return sourced(this, args[0], at)
    const script = value.includes('/') ? undefined : scriptOnPath(this, name, at)
    if (script !== undefined) return this.words([plain(script), ...args], at, redirects)
    if (this.ecosystem.follow(this, value, args, at, redirects)) return
    if (value.includes('/')) return runPath(this, value, args, at, redirects)
    if (name === 'docker-entrypoint.sh' || name === 'docker-entrypoint' || name.endsWith('.sh'))
      return entrypoint(this, name, args, at)
    if (!this.ecosystem.isPackage(this, name, at)) this.programsIn(name, args, at)
    this.bin(name, args, at, redirects)
  }

  /** Programs that a command of the system may start in its turn; a file of that name is what it reads. */
  private programsIn(name: string, args: readonly Word[], at: At): void {
    for (const program of programsInArguments(name, args))
      if (!this.app.has(join(at.cwd, program))) this.program(program, at.evidence)
  }

  bin(name: string, args: readonly Word[], at: At, redirects: SimpleCommand['redirects'] = [], from?: string): void {
    this.ecosystem.bin(this, name, args, at, redirects, from)
  }

  filesOf(words: readonly Word[], at: Pick<At, 'cwd' | 'evidence'>): void {
    for (const word of words) {
      if (!isKnown(word) || word.value.length > 300 || word.value === '.' || word.value === '/') continue
      for (const part of [word.value, word.value.slice(word.value.indexOf('=') + 1)]) {
        const path = this.inside(part, at.cwd)
        if (path !== undefined && path !== '' && (this.app.has(path) || this.isDirectory(path)))
          this.read(path, at.evidence)
      }
    }
  }

  private isDirectory(path: string): boolean {
    this.directories ??= directoriesOf(new Map([...this.app.paths()].map((one) => [one, undefined])))
    return this.directories.has(path)
  }
}
