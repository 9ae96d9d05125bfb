import { archives } from './commands/archives.ts'
import { type Call, type Describer, NOTHING, unknown } from './commands/arguments.ts'
import { builtins } from './commands/builtins.ts'
import { fetch } from './commands/fetch.ts'
import { files } from './commands/files.ts'
import { languages } from './commands/languages.ts'
import { binary, nodeTools } from './commands/node.ts'
import { programs } from './commands/programs.ts'
import { system } from './commands/system.ts'
import { systemPackages } from './commands/system-packages.ts'
import { text } from './commands/text.ts'
import { users } from './commands/users.ts'
import { describeFind, describeXargs } from './indirect.ts'
import { inner } from './inner.ts'
import { parseScript } from './parse.ts'
import { absolute, absoluteEffect } from './paths.ts'
import { redirectEffects } from './redirects.ts'
import type { Effect, ShellWord, SimpleCommand } from './types.ts'
import { baseName, unwrap } from './wrappers.ts'

/** One file a family; a name stands in one of them. */
const DESCRIBERS: ReadonlyMap<string, Describer> = new Map(
  [builtins, files, text, archives, fetch, systemPackages, languages, nodeTools, programs, users, system].flatMap(
    (family) => Object.entries(family),
  ),
)

const MAX_DEPTH = 6
/** Where a program of the system lies; anything else with a `/` is a program of its own. */
const SYSTEM_DIRECTORY = /^(\/usr(\/local)?)?\/s?bin$/
/** Programs of a virtual environment, of conda, of Node under a directory of its own. */
const OWN_DIRECTORY = /(^|\/)s?bin$/

/**
 * What a command reads, writes, adds and removes, its redirections included. Never empty: `nothing` where it changes no
 * file, `unknown` with the program's name where it cannot be told. Paths are as the command has them; in a nested
 * `sh -c` a `cd` goes before those that follow it.
 */
export function describe(command: SimpleCommand): readonly Effect[] {
  return describeAt(command, 0)
}

function describeAt(command: SimpleCommand, depth: number): readonly Effect[] {
  const own = describeProgram(command, depth)
  const redirected = redirectEffects(command.redirects)
  if (redirected.length === 0) return own
  return own.every(({ type }) => type === 'nothing') ? redirected : [...own, ...redirected]
}

/** The effects of the program alone, without the redirections of its command. */
export function describeProgram(command: SimpleCommand, depth = 0): readonly Effect[] {
  if (command.words.length === 0) return assigned(command)
  if (depth > MAX_DEPTH) return [unknown(command.words[0]?.value ?? '', 'nested too deeply')]
  const { command: bare } = unwrap(command)
  const nested = inner(bare)
  if (nested) return describeNested(nested.script, bare, depth)
  const word = bare.words[0] as ShellWord
  if (word.opaque) return [unknown(word.raw, 'the program is not known')]
  const name = baseName(word.value)
  const call: Call = { name, args: bare.words.slice(1), command: bare }
  if (name === 'find') return describeFind(call, (child) => describeProgram(child, depth + 1))
  if (name === 'xargs' || name === 'parallel') return describeXargs(call, (child) => describeProgram(child, depth + 1))
  if (name === 'eval') return describeEval(call, depth)
  if (word.value.includes('/')) return describePath(call, word)
  if (word.variables.length > 0) return [unknown(word.raw, 'the program is not known')]
  return describeName(call)
}

function describeName(call: Call): readonly Effect[] {
  const describer = DESCRIBERS.get(call.name) ?? DESCRIBERS.get(versionless(call.name))
  if (describer) return describer(call)
  // GNU Coding Standards, 4.8.1: `--version` and `--help` print and exit.
  const [only, ...more] = call.args
  if (only && more.length === 0 && (only.value === '--version' || only.value === '--help')) return NOTHING
  const args = call.args.map(({ value }) => value)
  return [{ type: 'unknown', program: call.name, because: 'this program is not known', args }]
}

/** `python3.11`, `pip3.8`, `gcc-12`, `clang++-15`: the program without its version. */
const versionless = (name: string): string => name.replace(/-?\d+(\.\d+)*$/, '')

function describePath(call: Call, word: ShellWord): readonly Effect[] {
  const directory = word.value.slice(0, word.value.lastIndexOf('/'))
  if (/(^|\/)node_modules\/\.bin$/.test(directory)) return binary(call)
  const system = SYSTEM_DIRECTORY.test(directory)
  const known = DESCRIBERS.has(call.name) || DESCRIBERS.has(versionless(call.name))
  if (known && (system || OWN_DIRECTORY.test(directory))) return describeName(call)
  if (system) return [unknown(call.name, 'this program is not known')]
  if (/^(mvnw|gradlew|composer\.phar)$/.test(call.name))
    return [
      ...describeName(call).map((effect) => (effect.type === 'program' ? { ...effect, name: word.value } : effect)),
      { type: 'reads', paths: [word.value] },
    ]
  return [
    { type: 'program', name: word.value, args: call.args.map(({ value }) => value) },
    { type: 'reads', paths: [word.value] },
  ]
}

function assigned(command: SimpleCommand): readonly Effect[] {
  const names = command.assignments.map(({ name }) => name)
  return names.length > 0 ? names.map((name): Effect => ({ type: 'sets', name })) : NOTHING
}

function describeNested(script: string, command: SimpleCommand, depth: number): readonly Effect[] {
  const { commands, errors } = parseScript(script)
  const name = command.words[0]?.value ?? 'sh'
  if (errors.length > 0) return [unknown(name, `its script is not understood: ${errors[0] ?? ''}`)]
  const effects: Effect[] = []
  let cwd = ''
  for (const child of commands) {
    const moved = cwd
    for (const effect of describeAt(child, depth + 1)) {
      if (effect.type === 'directory')
        cwd = child.blocks ? '${PWD}' : absolute(effect.path, { cwd: cwd || '.', home: '~' })
      else if (effect.type !== 'nothing')
        effects.push(moved === '' ? effect : absoluteEffect(effect, { cwd: moved, home: '~' }))
    }
  }
  return effects.length > 0 ? effects : NOTHING
}

/** `eval` of a plain string is that string as a script. */
function describeEval(call: Call, depth: number): readonly Effect[] {
  const opaque = call.args.find((word) => word.opaque || word.variables.length > 0)
  if (opaque) return [unknown('eval', `${opaque.raw} is not known`)]
  return describeNested(call.args.map(({ value }) => value).join(' '), call.command, depth)
}
