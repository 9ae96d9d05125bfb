import { DEFAULT_PATH } from '../../knowledge/base.ts'
import { clean } from '../../project/path.ts'
import { parseScript } from '../../shell/parse.ts'
import { evidenceAt } from '../common/evidence.ts'
import type { SimpleCommand } from '../../shell/types.ts'
import { functionsOf } from './positional.ts'
import { QUIET } from './system.ts'
import type { At, Follower } from './types.ts'
import { isKnown, plain, type Word } from './words.ts'
import { unwrapOnce, waiterOf } from './wrappers.ts'

/** A shell with `-c`, or with a script's file. */
export function shell(follower: Follower, name: string, args: readonly Word[], at: At): void {
  follower.program(name, at.evidence)
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as Word
    if (/^-[a-z]*c[a-z]*$/.test(word.value)) {
      const line = args[index + 1]
      if (!line || line.opaque) return follower.unknown(at.evidence)
      // `sh -c 'exec "$@"' -- npm start`: the word after the line is `$0`.
      return follower.text(line.value, { ...at, args: [args.slice(index + 3)] })
    }
    if (word.value === '-o' || word.value === '+o') index++
    // `bash ./wait-for-it.sh db:5432 -- npm start`: what the script does is known by its name, or by what it says.
    else if (
      /(?:^|\/)wait-for(?:-it)?\.sh$/.test(word.value) ||
      (word.value.includes('/') && waiterOf(textOf(follower, word.value, at)) !== undefined)
    )
      return follower.words(args.slice(index), at)
    else if (!word.value.startsWith('-'))
      return isKnown(word) ? scriptFile(follower, word.value, args.slice(index + 1), at) : follower.unknown(at.evidence)
  }
  // It reads what somebody types: anything may be started there.
  follower.unknown(at.evidence)
}

/** The text of a script, of the application or elsewhere in the image. */
export function textOf(follower: Follower, written: string, { cwd }: At): string | undefined {
  const path = follower.inside(written, cwd)
  return path === undefined ? follower.options.readOutside?.(written) : follower.app.read(path)
}

/** The path of a script that was copied to a directory of the PATH, and is started by its name. */
export function scriptOnPath(follower: Follower, name: string, at: At): string | undefined {
  // What the image's own PATH is may not be known.
  const directories = `${at.env.get('PATH') ?? ''}:${DEFAULT_PATH}`.split(':').filter((path) => path.startsWith('/'))
  return directories
    .map((directory) => `${directory.replace(/\/$/, '')}/${name}`)
    .find((path) => textOf(follower, path, at)?.startsWith('#!') === true)
}

function scriptFile(follower: Follower, written: string, args: readonly Word[], at: At): void {
  const path = follower.inside(written, at.cwd)
  const text = textOf(follower, written, at)
  if (path !== undefined) follower.read(path, at.evidence)
  if (text === undefined) return follower.unknown(at.evidence)
  runFile(follower, path ?? written, text, args, at)
}

function runFile(follower: Follower, path: string, text: string, args: readonly Word[], at: At): void {
  follower.once(`${path} ${args.map((word) => word.raw).join(' ')}`, () => {
    const interpreter = shebangOf(text)
    if (interpreter !== undefined) follower.program(interpreter, at.evidence)
    follower.text(text, { ...at, file: path, args: [args] }, (offset) => evidenceAt(path, text, offset))
  })
}

/** `. ./env.sh` */
export function sourced(follower: Follower, file: Word | undefined, at: At): void {
  if (!isKnown(file)) return follower.unknown(at.evidence)
  if (follower.ecosystem.sources(file.value)) return
  const path = follower.inside(file.value, at.cwd)
  const text = path === undefined ? undefined : follower.app.read(path)
  if (path === undefined || text === undefined) return follower.unknown(at.evidence)
  follower.read(path, at.evidence)
  runFile(follower, path, text, at.args[0] ?? [], at)
}

/** The base image's own entry script, one of the application's of that name, or one elsewhere in the image. */
export function entrypoint(follower: Follower, name: string, args: readonly Word[], at: At): void {
  const outside = follower.options.readOutside?.(`/usr/local/bin/${name}`)
  if (outside !== undefined) return runFile(follower, `/usr/local/bin/${name}`, outside, args, at)
  const own = [name, `docker/${name}`, `scripts/${name}`, `bin/${name}`].find((path) => follower.app.has(path))
  const official = name.startsWith('docker-entrypoint') ? follower.ecosystem.entrypoint : undefined
  if (own !== undefined) scriptFile(follower, own, args, { ...at, cwd: '' })
  else {
    follower.program(name, at.evidence)
    if (!official) follower.unknown(at.evidence)
  }
  if (official && args.length > 0) follower.words(official(args), at)
}

/** A program by its path. */
export function runPath(
  follower: Follower,
  value: string,
  args: readonly Word[],
  at: At,
  redirects: SimpleCommand['redirects'],
): void {
  const path = follower.inside(value, at.cwd)
  if (path === undefined || (value.startsWith('/') && !follower.app.has(path) && /^\/(?:usr\/|s?bin\/)/.test(value))) {
    const name = value.slice(value.lastIndexOf('/') + 1)
    const outside = follower.options.readOutside?.(value)
    if (outside !== undefined && /^#!.*\b(?:ba|da|a)?sh\b/.test(outside))
      return runFile(follower, value, outside, args, at)
    if (name.startsWith('docker-entrypoint')) return entrypoint(follower, name, args, at)
    if (value.endsWith('.sh')) {
      follower.program(value, at.evidence)
      return follower.unknown(at.evidence)
    }
    return follower.bin(name, args, at, redirects)
  }
  follower.read(path, at.evidence)
  const text = follower.app.read(path)
  const shebang = /^#![^\n]*/.exec(text ?? '')?.[0] ?? ''
  if (text !== undefined && (/\b(?:ba|da|a|z|k)?sh\b/.test(shebang) || (shebang === '' && path.endsWith('.sh'))))
    return runFile(follower, path, text, args, at)
  systemPython(follower, shebang.slice(2).trim(), at)
  const interpreter = /([\w.-]+)\s*$/.exec(shebang.replace(/\s+-.*$/, ''))?.[1]
  if (interpreter !== undefined) return follower.words([plain(interpreter), plain(value), ...args], at, redirects)
  // An absent file is a build's output, or was copied there by a line of its own; a binary runs by itself.
  follower.filesOf(args, at)
  if (text !== undefined || path.endsWith('.sh')) follower.unknown(at.evidence)
}

/** Notes the distribution's own interpreter, which is another one than that of an image of Python. */
export function systemPython(follower: Follower, path: string, { evidence }: At): void {
  const [found] = /^\/usr\/bin\/python3(?:\.\d+)?(?!\S)/.exec(path) ?? []
  if (found !== undefined) follower.program(found, evidence)
}

/** The interpreter's name: `bash` of `#!/usr/bin/env bash`. */
function shebangOf(text: string): string | undefined {
  const path = /^#![ \t]*(?:\S*\/env[ \t]+(?:-\S+[ \t]+)*)?(\S+)/.exec(text.slice(0, 200))?.[1]
  return path?.slice(path.lastIndexOf('/') + 1)
}

/** The directory after `cd`. */
export function changedDirectory(follower: Follower, target: Word | undefined, at: At): string {
  if (target && /\$\(.*dirname.*\$(?:0|\{?BASH_SOURCE).*\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\}/.test(target.raw)) {
    const own =
      at.file === undefined ? undefined : at.file.includes('/') ? at.file.slice(0, at.file.lastIndexOf('/')) : ''
    if (own !== undefined)
      return clean(`${own === '' ? '.' : own}/${/\)\/([\w./-]+)/.exec(target.raw)?.[1] ?? ''}`).replace(/^\.$/, '')
  }
  const inside = isKnown(target) ? follower.inside(target.value, at.cwd) : undefined
  if (inside !== undefined) return inside
  if (target && !(isKnown(target) && target.value.startsWith('/'))) follower.unknown(at.evidence)
  return target?.value.startsWith('/') && follower.options.directory === undefined ? '' : at.cwd
}

/** A script of which it is known what it does (`wait-for-it.sh`): the programs that it needs. */
export function interpreted(follower: Follower, written: string, text: string, at: At): void {
  const path = follower.inside(written, at.cwd)
  if (path !== undefined) follower.read(path, at.evidence)
  const interpreter = shebangOf(text)
  if (interpreter !== undefined) follower.program(interpreter, at.evidence)
  const functions = functionsOf(text)
  for (const command of parseScript(text).commands) {
    // `timeout 5 nc …` starts both.
    for (let words: readonly Word[] | undefined = command.words; words;) {
      const [first, ...rest]: readonly Word[] = words
      if (!isKnown(first) || !/^[\w.-]+$/.test(first.value) || functions.has(first.value)) break
      if (!QUIET.has(first.value)) follower.program(first.value, at.evidence)
      words = unwrapOnce(follower.ecosystem.wrappers, first.value, rest)?.words
    }
  }
}
