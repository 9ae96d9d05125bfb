import { parseScript } from '../../../shell/parse.ts'
import type { SimpleCommand } from '../../../shell/types.ts'
import { readManifest } from '../../../project/manifest.ts'
import { clean, directoriesOf, join } from '../../../project/path.ts'
import type { Manifest } from '../../../project/types.ts'
import type { AppFiles, Evidence, Named } from '../../types.ts'
import { evidenceAt } from '../evidence.ts'
import { managed, type Managed } from './managers.ts'
import { expandStarter } from './starters.ts'
import { isKnown, plain, type Leaf, type Word } from './words.ts'
import { unwrapOnce } from './wrappers.ts'

/** Where a command runs. */
export interface At {
  readonly cwd: string
  readonly evidence: Evidence
  readonly env: ReadonlyMap<string, string>
  /** `$1`, `$2`, … in an entry script; each of the lists that they may be. */
  readonly args: readonly (readonly Word[])[]
  /** `node_modules/.bin` is on the PATH: inside npm scripts. */
  readonly bins: boolean
  readonly depth: number
  /** The script file that holds it. */
  readonly file?: string
}

export interface Commands {
  readonly leaves: readonly Leaf[]
  /** npm scripts that run, in order. */
  readonly scripts: readonly string[]
  readonly programs: readonly Named[]
  readonly packages: readonly Named[]
  readonly files: readonly Named[]
  /** Files that redirections write, from the application's directory. */
  readonly writes: readonly Named[]
  readonly unknown: readonly Evidence[]
}

export interface ExpandOptions {
  /** The application's absolute directory in the image. */
  readonly directory?: string
  /** The text of a script of the image outside the application's directory, by its absolute path. */
  readonly readOutside?: (path: string) => string | undefined
  /** The package of a program: `typescript` for `tsc`. */
  readonly packageOf: (program: string) => string | undefined
}

const DEEPEST = 32
const MOST_STEPS = 2000
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
/** Words of the shell that start nothing, and programs that change nothing and read nothing of the application. */
const QUIET = new Set(': [ [[ alias bg break cd continue declare echo exit export false fg getopts hash jobs kill let local printf pwd read readonly return set shift shopt sleep test times trap true type typeset ulimit umask unalias unset wait'.split(' '))

/** Follows commands down to the programs that run. */
export class Expander {
  readonly app: AppFiles
  readonly options: ExpandOptions
  readonly leaves: Leaf[] = []
  readonly scripts: string[] = []
  private readonly programs = new Map<string, Named>()
  private readonly packages = new Map<string, Named>()
  private readonly files = new Map<string, Named>()
  private readonly writes: Named[] = []
  private readonly unknowns: Evidence[] = []
  private readonly active = new Set<string>()
  private directories: ReadonlySet<string> | undefined
  private steps = 0

  constructor(app: AppFiles, options: ExpandOptions) {
    this.app = app
    this.options = options
  }

  result(): Commands {
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

  /** A path of the application, relative to it. */
  read(path: string, evidence: Evidence): void {
    if (!this.files.has(path)) this.files.set(path, { name: path, evidence })
  }

  unknown(evidence: Evidence): void {
    if (!this.unknowns.some((one) => one.file === evidence.file && one.line === evidence.line)) this.unknowns.push(evidence)
  }

  /** The path of the application that a word names, whether it exists or not; undefined where it leads out of it. */
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

  /** A shell's command line or a script's text. */
  text(text: string, at: At, lines?: (offset: number) => Evidence): void {
    const script = parseScript(text)
    if (script.errors.length > 0) this.unknown(lines?.(0) ?? at.evidence)
    let cwd = at.cwd
    let outer = at.cwd
    let args = at.args
    for (const command of script.commands) {
      if (!command.subshell) cwd = outer
      const evidence = lines?.(command.range.start) ?? at.evidence
      const here: At = { ...at, cwd, args, evidence }
      const [first, ...rest] = command.words
      if (first?.value === 'cd') {
        cwd = this.changed(rest.find((word) => word.value !== '--'), here)
        if (!command.subshell) outer = cwd
      } else if (first?.value === 'set' && rest[0]?.value === '--') args = setArgs(args, rest.slice(1), command.conditional)
      else if (first?.value === 'shift') args = args.map((list) => list.slice(Number(rest[0]?.value ?? 1)))
      else this.simple(command, here)
    }
  }

  private changed(target: Word | undefined, at: At): string {
    if (target && /\$\(.*dirname.*\$(?:0|\{?BASH_SOURCE).*\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\}/.test(target.raw)) {
      const own = at.file === undefined ? undefined : at.file.includes('/') ? at.file.slice(0, at.file.lastIndexOf('/')) : ''
      if (own !== undefined) return clean(`${own === '' ? '.' : own}/${/\)\/([\w./-]+)/.exec(target.raw)?.[1] ?? ''}`).replace(/^\.$/, '')
    }
    const inside = isKnown(target) ? this.inside(target.value, at.cwd) : undefined
    if (inside !== undefined) return inside
    if (target && !(isKnown(target) && target.value.startsWith('/'))) this.unknown(at.evidence)
    return target?.value.startsWith('/') && this.options.directory === undefined ? '' : at.cwd
  }

  simple(command: SimpleCommand, at: At): void {
    const env = new Map(at.env)
    for (const { name, value } of command.assignments) if (value && !value.opaque) env.set(name, value.value)
    for (const { operator, target } of command.redirects) {
      const path = isKnown(target) ? this.inside(target.value, at.cwd) : undefined
      if (path === undefined || path === '') continue
      if (operator === '<') this.read(path, at.evidence)
      else if (/^(?:&|\d)?>{1,2}\|?$/.test(operator)) this.writes.push({ name: path, evidence: at.evidence })
    }
    if (command.words[0]?.value === 'export') {
      for (const word of command.words.slice(1)) {
        const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(word.value) ?? []
        if (name === 'NODE_OPTIONS') this.leaves.push({ program: 'node', args: [...splitWords(value), plain('--version')], cwd: at.cwd, evidence: at.evidence, env, redirects: [] })
      }
    }
    if (command.words.length > 0) this.words(command.words, { ...at, env }, command.redirects)
  }

  /** One command, by its words. */
  words(written: readonly Word[], at: At, redirects: SimpleCommand['redirects'] = []): void {
    if (at.depth > DEEPEST || ++this.steps > MOST_STEPS) return this.unknown(at.evidence)
    for (const words of positional(written, at.args)) this.one(words, { ...at, depth: at.depth + 1 }, redirects)
  }

  private one(words: readonly Word[], at: At, redirects: SimpleCommand['redirects']): void {
    const [first, ...args] = words
    if (!first) return
    const known = npmVariable(first, at, this.manifestFor(at.cwd))
    if (!isKnown(known)) return this.unknown(at.evidence)
    const { value } = known
    const name = value.slice(value.lastIndexOf('/') + 1)
    const wrapped = unwrapOnce(name, args)
    if (wrapped) {
      const own = value.includes('/') ? this.inside(value, at.cwd) : undefined
      if (own !== undefined && this.app.has(own)) this.interpreted(own, at)
      else if (wrapped.package !== undefined && this.isPackage(name, at)) this.package(wrapped.package, at.evidence)
      else if (!QUIET.has(name) && name !== 'exec' && name !== 'command' && name !== 'builtin') this.program(name, at.evidence)
      const env = new Map([...at.env, ...wrapped.assignments.map((one) => [one.name, one.value] as const)])
      this.filesOf([...wrapped.reads.map(plain)], at)
      for (const path of wrapped.reading) if (this.app.has(join(at.cwd, path))) this.read(join(at.cwd, path), at.evidence)
      return this.words(wrapped.words, { ...at, env }, redirects)
    }
    if (name === 'eval') return this.unknown(at.evidence)
    if (QUIET.has(name) && !value.includes('/')) {
      if (name === 'sleep') this.program(name, at.evidence)
      return this.filesOf(args, at)
    }
    if (SHELLS.has(name)) return this.shell(name, args, at)
    if (name === '.' || name === 'source') return this.sourced(args[0], at)
    const run = value.includes('/') && !/^\/(?:usr\/(?:local\/)?)?bin\//.test(value) ? undefined : managed(name, args)
    if (run) return this.manager(name, run, at)
    const bin = /(?:^|\/)node_modules\/\.bin\/([^/]+)$/.exec(value)?.[1]
    if (bin !== undefined) return this.bin(bin, args, { ...at, bins: true }, redirects)
    if (value.includes('/')) return this.path(value, args, at, redirects)
    if (name === 'docker-entrypoint.sh' || name === 'docker-entrypoint' || name.endsWith('.sh')) return this.entrypoint(name, args, at)
    this.bin(name, args, at, redirects)
  }

  /** A script of the application of which it is known what it does: `wait-for-it.sh`. */
  private interpreted(path: string, at: At): void {
    this.read(path, at.evidence)
    const shell = shebangOf(this.app.read(path) ?? '')
    if (shell !== undefined) this.program(shell, at.evidence)
  }

  /** Whether a bare name is a package's program and not one of the image. */
  private isPackage(name: string, at: At): boolean {
    const manifest = this.manifestFor(at.cwd)
    const package_ = this.options.packageOf(name) ?? name
    return at.bins || (manifest !== undefined && [package_, name].some((one) => depends(manifest, one)))
  }

  /** A program on the PATH, or in `node_modules/.bin` where `at.bins`. */
  bin(name: string, args: readonly Word[], at: At, redirects: SimpleCommand['redirects'] = [], from?: string): void {
    const manifest = this.manifestFor(at.cwd)
    const known = this.options.packageOf(name)
    const dependency = manifest && [known, name].find((one) => one !== undefined && depends(manifest, one))
    const package_ = from ?? dependency ?? (at.bins && known !== undefined && !SYSTEM.has(name) ? known : undefined)
    if (package_ !== undefined) this.package(package_, at.evidence)
    // Outside npm scripts a name is looked for on the image's PATH, where a package's program is only if it is put there.
    if (!SYSTEM_BINS.has(name) && (package_ === undefined || (!at.bins && from === undefined) || (dependency === undefined && from === undefined))) this.program(name, at.evidence)
    if (SYSTEM_BINS.has(name)) this.program(name, at.evidence)
    const leaf: Leaf = { program: name, args, cwd: at.cwd, evidence: at.evidence, env: at.env, redirects, ...(package_ === undefined ? {} : { package: package_ }) }
    if (!expandStarter(this, leaf, at)) this.leaves.push(leaf)
  }

  private shell(name: string, args: readonly Word[], at: At): void {
    this.program(name, at.evidence)
    for (let index = 0; index < args.length; index++) {
      const word = args[index] as Word
      if (/^-[a-z]*c[a-z]*$/.test(word.value)) {
        const line = args[index + 1]
        if (!line || line.opaque) return this.unknown(at.evidence)
        // `sh -c 'exec "$@"' -- npm start`: the word after the line is `$0`.
        return this.text(line.value, { ...at, args: [args.slice(index + 3)] })
      }
      if (word.value === '-o' || word.value === '+o') index++
      else if (!word.value.startsWith('-')) return isKnown(word) ? this.scriptFile(word.value, args.slice(index + 1), at) : this.unknown(at.evidence)
    }
  }

  private scriptFile(written: string, args: readonly Word[], at: At): void {
    const path = this.inside(written, at.cwd)
    const text = path === undefined ? this.options.readOutside?.(written) : this.app.read(path)
    if (path !== undefined) this.read(path, at.evidence)
    if (text === undefined) return this.unknown(at.evidence)
    this.runFile(path ?? written, text, args, at)
  }

  private runFile(path: string, text: string, args: readonly Word[], at: At): void {
    const key = `${path} ${args.map((word) => word.raw).join(' ')}`
    if (this.active.has(key)) return
    this.active.add(key)
    const { file: _, ...rest } = at
    const shell = shebangOf(text)
    if (shell !== undefined) this.program(shell, at.evidence)
    this.text(text, { ...rest, file: path, args: [args] }, (offset) => evidenceAt(path, text, offset))
    this.active.delete(key)
  }

  private sourced(file: Word | undefined, at: At): void {
    if (!isKnown(file)) return this.unknown(at.evidence)
    const path = this.inside(file.value, at.cwd)
    const text = path === undefined ? undefined : this.app.read(path)
    if (path === undefined || text === undefined) return this.unknown(at.evidence)
    this.read(path, at.evidence)
    this.runFile(path, text, at.args[0] ?? [], at)
  }

  /** The node image's own entry script, one of the application's of that name, or one elsewhere in the image. */
  private entrypoint(name: string, args: readonly Word[], at: At): void {
    const outside = this.options.readOutside?.(`/usr/local/bin/${name}`)
    if (outside !== undefined) return this.runFile(`/usr/local/bin/${name}`, outside, args, at)
    const own = [name, `docker/${name}`, `scripts/${name}`, `bin/${name}`].find((path) => this.app.has(path))
    if (own !== undefined) this.scriptFile(own, args, { ...at, cwd: '' })
    else if (!name.startsWith('docker-entrypoint')) {
      this.program(name, at.evidence)
      this.unknown(at.evidence)
    }
    if (!name.startsWith('docker-entrypoint')) return
    if (own === undefined) this.program(name, at.evidence)
    // https://github.com/nodejs/docker-node/blob/main/docker-entrypoint.sh: options and unknown commands go to node.
    if (args.length > 0) this.words(args[0]?.value.startsWith('-') ? [plain('node'), ...args] : args, at)
  }

  private path(value: string, args: readonly Word[], at: At, redirects: SimpleCommand['redirects']): void {
    const path = this.inside(value, at.cwd)
    if (path === undefined || (value.startsWith('/') && !this.app.has(path) && /^\/(?:usr\/|s?bin\/)/.test(value))) {
      const name = value.slice(value.lastIndexOf('/') + 1)
      const outside = this.options.readOutside?.(value)
      if (outside !== undefined && /^#!.*\b(?:ba|da|a)?sh\b/.test(outside)) return this.runFile(value, outside, args, at)
      if (name.startsWith('docker-entrypoint')) return this.entrypoint(name, args, at)
      if (value.endsWith('.sh')) {
        this.program(value, at.evidence)
        return this.unknown(at.evidence)
      }
      return this.bin(name, args, at, redirects)
    }
    this.read(path, at.evidence)
    const text = this.app.read(path)
    const shebang = /^#![^\n]*/.exec(text ?? '')?.[0] ?? ''
    if (text !== undefined && (/\b(?:ba|da|a|z|k)?sh\b/.test(shebang) || (shebang === '' && path.endsWith('.sh')))) return this.runFile(path, text, args, at)
    const interpreter = /([\w.-]+)\s*$/.exec(shebang.replace(/\s+-.*$/, ''))?.[1]
    if (interpreter !== undefined) return this.words([plain(interpreter), plain(value), ...args], at, redirects)
    // An absent file is a build's output, or was copied there by a line of its own; a binary runs by itself.
    this.filesOf(args, at)
    if (text !== undefined || path.endsWith('.sh')) this.unknown(at.evidence)
  }

  /** Words that are paths of the application. */
  filesOf(words: readonly Word[], at: Pick<At, 'cwd' | 'evidence'>): void {
    for (const word of words) {
      if (!isKnown(word) || word.value.length > 300 || word.value === '.' || word.value === '/') continue
      for (const part of [word.value, word.value.slice(word.value.indexOf('=') + 1)]) {
        const path = this.inside(part, at.cwd)
        if (path !== undefined && path !== '' && (this.app.has(path) || this.isDirectory(path))) this.read(path, at.evidence)
      }
    }
  }

  private isDirectory(path: string): boolean {
    this.directories ??= directoriesOf(new Map([...this.app.paths()].map((one) => [one, undefined])))
    return this.directories.has(path)
  }

  manifestFor(cwd: string): (Manifest & { readonly directory: string }) | undefined {
    for (let directory = cwd; ; directory = directory.includes('/') ? directory.slice(0, directory.lastIndexOf('/')) : '') {
      const manifest = readManifest((path) => this.app.read(path), join(directory === '' ? '.' : directory, 'package.json'))
      if (manifest) return { ...manifest, directory }
      if (directory === '') return undefined
    }
  }

  private manager(name: string, run: Managed, at: At): void {
    this.program(name, at.evidence)
    if (run.type === 'unknown') return this.unknown(at.evidence)
    const cwd = this.directoryOf(run, at)
    if (cwd === undefined) return this.unknown(at.evidence)
    const here: At = { ...at, cwd, bins: true }
    switch (run.type) {
      case 'script':
        return this.script(run, here, name)
      case 'bin': {
        const [first, ...args] = run.words
        if (run.package !== undefined) this.package(run.package, at.evidence)
        if (!isKnown(first)) return this.unknown(at.evidence)
        if (first.value.includes('/') || SHELLS.has(first.value) || unwrapOnce(first.value, args) || managed(first.value, args)) return this.words(run.words, here)
        return this.bin(first.value, args, here, [], run.package ?? this.options.packageOf(first.value) ?? (SYSTEM_BINS.has(first.value) ? undefined : first.value))
      }
      case 'line':
        if (run.package !== undefined) this.package(run.package, at.evidence)
        return run.text.opaque ? this.unknown(at.evidence) : this.text(run.text.value, here)
      case 'runtime':
        return this.bin(run.runtime, run.args, here)
      case 'own':
        this.leaves.push({ program: name, args: [plain(run.verb), ...run.args], cwd, evidence: at.evidence, env: at.env, redirects: [] })
    }
  }

  private directoryOf(run: Managed, at: At): string | undefined {
    if (!('directory' in run) && !('workspace' in run)) return at.cwd
    let cwd = at.cwd
    if ('directory' in run && run.directory) {
      const inside = isKnown(run.directory) ? this.inside(run.directory.value, at.cwd) : undefined
      if (inside === undefined) return undefined
      cwd = inside
    }
    if (!('workspace' in run) || !run.workspace) return cwd
    return isKnown(run.workspace) ? this.workspace(run.workspace.value) : undefined
  }

  private workspace(name: string): string | undefined {
    const direct = clean(name)
    if (this.app.has(`${direct}/package.json`)) return direct
    for (const path of this.app.paths()) {
      if (!path.endsWith('/package.json') || path.includes('node_modules/')) continue
      if (readManifest((one) => this.app.read(one), path)?.name === name) return path.slice(0, -'/package.json'.length)
    }
    return undefined
  }

  script(run: Extract<Managed, { type: 'script' }>, at: At, manager: string): void {
    const manifest = this.manifestFor(at.cwd)
    const directory = manifest?.directory ?? at.cwd
    if (manifest) this.read(manifest.path, at.evidence)
    const scripts = manifest?.scripts ?? {}
    const found = Object.hasOwn(scripts, run.name)
    if (!found) {
      if (run.name === 'start' && (manager === 'npm' || manager === 'pnpm') && this.app.has(join(directory === '' ? '.' : directory, 'server.js'))) {
        return this.bin('node', [plain('server.js'), ...run.args], { ...at, cwd: directory })
      }
      if (run.name === 'restart') return ['stop', 'start'].forEach((name) => this.script({ ...run, name, optional: name === 'stop' }, at, manager))
      if (run.orBin && manifest && this.options.packageOf(run.name) !== undefined) return this.bin(run.name, run.args, at, [], this.options.packageOf(run.name))
      if (run.orBin && manifest && depends(manifest, run.name)) return this.bin(run.name, run.args, at, [], run.name)
      if (!run.optional) this.unknown(at.evidence)
      return
    }
    const key = `${directory}#${run.name}#${run.args.map((word) => word.raw).join(' ')}`
    if (this.active.has(key) || !manifest) return
    this.active.add(key)
    const names = run.hooks ? [`pre${run.name}`, run.name, `post${run.name}`] : [run.name]
    for (const name of names) {
      const body = Object.hasOwn(scripts, name) ? scripts[name] : undefined
      if (body === undefined) continue
      if (!this.scripts.includes(name)) this.scripts.push(name)
      const evidence = this.scriptEvidence(manifest.path, name)
      const { file: _, ...rest } = at
      const here: At = { ...rest, cwd: directory, evidence, bins: true, args: [[]], depth: at.depth + 1 }
      if (here.depth > DEEPEST) this.unknown(evidence)
      else this.text(name === run.name && run.args.length > 0 ? `${body} ${run.args.map(quoted).join(' ')}` : body, here)
    }
    this.active.delete(key)
  }

  scriptEvidence(path: string, name: string): Evidence {
    const text = this.app.read(path) ?? ''
    const scripts = Math.max(text.indexOf('"scripts"'), 0)
    const found = text.indexOf(`${JSON.stringify(name)}:`, scripts)
    return evidenceAt(path, text, found < 0 ? Math.max(text.indexOf(JSON.stringify(name), scripts), 0) : found)
  }
}

/** Programs of Node's images, whatever package has the same name. */
const SYSTEM_BINS = new Set(['node', 'bun', 'deno'])
const SYSTEM = new Set([...SYSTEM_BINS, 'npm', 'npx', 'yarn', 'pnpm', 'cp', 'mv', 'rm', 'mkdir', 'cat', 'touch', 'tar', 'find', 'ls', 'chmod', 'chown', 'sed', 'grep', 'awk', 'curl', 'wget', 'git', 'make', 'python', 'python3', 'gcc', 'which', 'head', 'tail', 'sort', 'xargs', 'tee', 'date', 'open'])

/** The interpreter's name: `bash` of `#!/usr/bin/env bash`. */
function shebangOf(text: string): string | undefined {
  const path = /^#![ \t]*(?:\S*\/env[ \t]+(?:-\S+[ \t]+)*)?(\S+)/.exec(text.slice(0, 200))?.[1]
  return path?.slice(path.lastIndexOf('/') + 1)
}

export function depends(manifest: Manifest, name: string): boolean {
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].some((table) => Object.hasOwn(table, name))
}

const quoted = (word: Word): string => (/^[\w@%+=:,./-]+$/.test(word.raw) || /^["'$]/.test(word.raw) ? word.raw : `'${word.value.replaceAll("'", `'\\''`)}'`)

const splitWords = (text: string): Word[] => text.split(/\s+/).filter((one) => one !== '').map(plain)

/** The words with `"$@"`, `$*` and `$1` in their place, once for each list of arguments that there may be. */
function positional(words: readonly Word[], lists: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  if (!words.some((word) => POSITIONAL.test(word.raw))) return [words]
  return lists.map((list) =>
    words.flatMap((word) => {
      const match = POSITIONAL.exec(word.raw)
      if (!match) return [word]
      if (match[1] === '@' || match[1] === '*') return list
      const one = list[Number(match[1]) - 1]
      return one ? [one] : []
    }),
  )
}

const POSITIONAL = /^"?\$\{?([@*1-9])\}?"?$/

/** `set -- node "$@"`: the new arguments, and where it may not run, the old ones as well. */
function setArgs(lists: readonly (readonly Word[])[], words: readonly Word[], conditional: boolean): readonly (readonly Word[])[] {
  const changed = positional(words, lists)
  const all = conditional ? [...changed, ...lists.filter((list) => !list[0]?.value.startsWith('-'))] : changed
  return all.slice(0, 8)
}

/** `$npm_package_main` in an npm script. */
function npmVariable(word: Word, _at: At, manifest: Manifest | undefined): Word {
  if (word.opaque || word.variables.length === 0 || !manifest) return word
  const value = word.value.replace(/\$\{npm_package_main\}/g, manifest.main ?? 'index.js').replace(/\$\{npm_package_name\}/g, manifest.name ?? '')
  return value === word.value ? word : { ...word, value, variables: word.variables.filter((name) => name !== 'npm_package_main' && name !== 'npm_package_name') }
}
