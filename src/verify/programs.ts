import { join } from '../project/path.ts'
import { innerScript } from '../shell/inner.ts'
import { parseScript } from '../shell/parse.ts'
import type { SimpleCommand } from '../shell/types.ts'
import { unwrapOnce } from '../shell/wrappers.ts'
import { keep, programDirectories } from './cures.ts'
import type { Asked } from './libraries.ts'
import { has, lookup, search } from './lookup.ts'
import type { FileSystem, Finding, ImageConfig } from './types.ts'

/** Scripts that a shell reads; of those in other languages only the interpreter is known. */
const SHELL = /^#![^\n]*\b(?:ba|da|a|k|z)?sh\b/
const DEEPEST = 8

/** Programs that the settings of the image and its entry scripts start, and that the original has alone. */
export function programFindings({ before, after, beforeConfig, packageOf }: Asked): Finding[] {
  const directories = programDirectories({ config: beforeConfig })
  return [...started(before, beforeConfig)].flatMap(([name, by]): Finding[] => {
    const place = (files: FileSystem): string | undefined => {
      if (!name.includes('/')) return search(files, directories, name)
      const found = join(name.startsWith('/') ? '/' : beforeConfig.workdir || '/', name)
      return has(files, found) ? found : undefined
    }
    const found = place(before)
    if (found === undefined || place(after) !== undefined) return []
    const because = `${by} starts it`
    const cure = keep(found, { before, owner: packageOf })(because)
    return [{ comparison: 'program', what: name, because: `was ${found}, is not found; ${because}`, cure }]
  })
}

/** Names of programs, each with what starts it. */
function started(files: FileSystem, config: ImageConfig): Map<string, string> {
  const at = lookup(files)
  const names = new Map<string, string>()
  const read = new Set<string>()
  const directories = programDirectories({ config })

  const script = (text: string, by: string, depth: number): void => {
    const { commands, errors } = parseScript(text)
    if (errors.length === 0) for (const one of commands) command(one, by, depth)
  }

  /** The program, and those that it starts in turn. */
  const command = (one: SimpleCommand, by: string, depth: number): void => {
    const [word, ...operands] = one.words
    if (!word || word.opaque || word.variables.length > 0 || depth > DEEPEST) return
    program(word.value, by, depth)
    // A script may be handed to its interpreter: `sh start.sh`.
    for (const { value } of operands) if (/^\.{0,2}\/|\.sh$/.test(value)) open(absolute(value), depth)
    const text = innerScript(one)
    if (text !== undefined) script(text, by, depth + 1)
    const wrapped = unwrapOnce(one)
    if (wrapped) command(wrapped.command, by, depth + 1)
  }

  const absolute = (path: string): string => join(path.startsWith('/') ? '/' : config.workdir || '/', path)

  const program = (name: string, by: string, depth: number): void => {
    if (name === '') return
    if (!names.has(name)) names.set(name, by)
    const path = name.includes('/') ? absolute(name) : search(files, directories, name)
    if (path !== undefined) open(path, depth)
  }

  const open = (path: string, depth: number): void => {
    const place = at.real(path)
    const text = place === undefined ? undefined : at.files.get(place)?.text
    if (place === undefined || !text?.startsWith('#!') || read.has(place) || depth > DEEPEST) return
    read.add(place)
    for (const interpreter of interpreters(text)) program(interpreter, place, depth + 1)
    if (SHELL.test(text)) script(text, place, depth + 1)
  }

  const words = (given: readonly string[], by: string): void => {
    script(given.map(quoted).join(' '), by, 0)
  }
  words(config.entrypoint ?? [], 'ENTRYPOINT')
  // With an ENTRYPOINT, CMD is its arguments: a program for a script that ends in `exec "$@"`.
  words(config.cmd ?? [], 'CMD')
  const [kind, ...test] = config.healthcheck?.test ?? []
  if (kind === 'CMD') words(test, 'HEALTHCHECK')
  else if (kind === 'CMD-SHELL') script(test[0] ?? '', 'HEALTHCHECK', 0)
  return names
}

/** `#!/usr/bin/env -S node --flag`: both of its programs. */
function interpreters(text: string): string[] {
  const [program = '', ...rest] = (/^#!\s*([^\n]*)/.exec(text)?.[1] ?? '').trim().split(/\s+/)
  if (!/(^|\/)env$/.test(program)) return [program]
  const started = rest.find((word) => !word.startsWith('-') && !word.includes('='))
  return started === undefined ? [program] : [program, started]
}

const quoted = (word: string): string => `'${word.replace(/'/g, `'\\''`)}'`
