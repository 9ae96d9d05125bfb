import { installerEffects } from './installers.ts'
import type { Effect, SimpleCommand } from './types.ts'
import { baseName } from './wrappers.ts'

/** What earlier commands of a script say of later ones. */
export interface Memory {
  /** Where `make install` writes, by the directory that was configured. */
  readonly prefixes: Map<string, readonly string[]>
  /** Files that were fetched, with their addresses. */
  readonly fetched: Map<string, string>
  /** What the command before fetched. */
  url: string | undefined
}

export const newMemory = (): Memory => ({ prefixes: new Map(), fetched: new Map(), url: undefined })

/**
 * The effects of a command in the light of those before it: a fetched script is what its address says it is, or
 * unknown, and `make install` writes below the prefix that `configure` or cmake was given in the same directory.
 * `effects` have absolute paths; so has the result, save for paths that installers have below `~` or a variable.
 */
export function refine(
  command: SimpleCommand,
  effects: readonly Effect[],
  cwd: string,
  memory: Memory,
): readonly Effect[] {
  const refined = fetchedScript(command, installed(command, effects, cwd, memory), memory)
  remember(command, refined, cwd, memory)
  return refined
}

const INTERPRETERS = /^(ba|da|z|k|a)?sh$|^python[\d.]*$|^php\d*$|^perl$|^ruby$|^node(js)?$/

function fetchedScript(command: SimpleCommand, effects: readonly Effect[], memory: Memory): readonly Effect[] {
  const reading = effects.find((effect) => effect.type === 'unknown' && effect.because.endsWith('reads from its input'))
  if (reading) {
    if (command.joined !== '|' || memory.url === undefined) return effects
    const known = installerEffects(memory.url, command.words.slice(1))
    return known ? [...effects.filter((effect) => effect !== reading), ...known] : effects
  }
  const program = effects.find((effect) => effect.type === 'program')
  if (program?.type !== 'program' || memory.fetched.size === 0) return effects
  const direct = memory.fetched.get(program.name)
  const read = effects.find((effect) => effect.type === 'reads')
  const url =
    direct ??
    (INTERPRETERS.test(baseName(program.name)) && read?.type === 'reads'
      ? memory.fetched.get(read.paths[0] ?? '')
      : undefined)
  // What says more than "it runs" is described already: get-pip.py, the installer of conda.
  if (url === undefined || effects.some((effect) => effect.type === 'packages' || effect.type === 'writes'))
    return effects
  const rest = effects.filter((effect) => effect !== program)
  const known = installerEffects(url, command.words.slice(1))
  return known
    ? [...rest, ...known]
    : [...rest, { type: 'unknown', program: program.name, because: 'it runs a fetched program' }]
}

function installed(command: SimpleCommand, effects: readonly Effect[], cwd: string, memory: Memory): readonly Effect[] {
  const where = effects.findIndex(
    (effect) => effect.type === 'unknown' && /^(g|b)?make$|^cmake$|^ninja$|^meson$/.test(effect.program),
  )
  if (where < 0) return effects
  const at = command.words[command.words.findIndex(({ value }) => value === '-C' || value === '--build') + 1]
  const moved = effects.find((effect) => effect.type === 'writes' && effect.what === 'tree')
  const directory = moved?.type === 'writes' && at !== command.words[0] ? moved.path : cwd
  const prefixes = memory.prefixes.get(directory)
  return prefixes
    ? [
        ...effects.filter((_, index) => index !== where),
        ...prefixes.map((path): Effect => ({ type: 'writes', path, what: 'tree' })),
      ]
    : effects
}

/**
 * `--prefix` and the `--…dir` options of configure (GNU Coding Standards, 7.2.5), CMAKE_INSTALL_PREFIX: /usr/local
 * unless they are given. Undefined where the prefix is not an absolute path.
 */
function prefixesOf(args: readonly string[], program: string): readonly string[] | undefined {
  const paths: string[] = []
  let prefix = '/usr/local'
  for (const [index, value] of args.entries()) {
    const option = /^(?:--?(prefix|[a-z]+dir|exec-prefix)|-D(CMAKE_INSTALL_PREFIX)(?::\w+)?)(?:=(.*))?$/.exec(value)
    if (!option) continue
    const given = option[3] ?? args[index + 1] ?? ''
    if (option[1] === 'prefix' || option[2]) prefix = given
    else if (program !== 'cmake' && option[1] !== 'srcdir' && given.startsWith('/')) paths.push(given)
  }
  return prefix.startsWith('/') || prefix.startsWith('${')
    ? [prefix, ...paths.filter((path) => !path.startsWith(prefix + '/'))]
    : undefined
}

function remember(command: SimpleCommand, effects: readonly Effect[], cwd: string, memory: Memory): void {
  memory.url = undefined
  const urls = effects.flatMap((effect) => (effect.type === 'network' && effect.url !== undefined ? [effect.url] : []))
  if (urls.length > 0) {
    memory.url = urls[0]
    const files = effects.flatMap((effect) => (effect.type === 'writes' && effect.what === 'file' ? [effect.path] : []))
    for (const [index, path] of files.entries()) memory.fetched.set(path, urls[index] ?? (urls[0] as string))
    return
  }
  for (const effect of effects) {
    // `curl … | tee file`, `cp`, `mv`: a copy of what was fetched was fetched.
    if (effect.type === 'copies' && effect.from.length === 1) {
      const url = memory.fetched.get(effect.from[0] as string)
      if (url === undefined) continue
      const into = effect.to.endsWith('/') ? effect.to + baseName(effect.from[0] as string) : effect.to
      memory.fetched.set(into, url)
    }
    if (effect.type !== 'program') continue
    const name = baseName(effect.name)
    if (!/^(configure|config|Configure|autogen\.sh|bootstrap|cmake)$/.test(name)) continue
    if (name === 'cmake' && command.words.some(({ value }) => value === '--build' || value === '--install')) continue
    const prefixes = prefixesOf(effect.args, name)
    const explicit = name === 'configure' || name === 'cmake' || effect.args.some((arg) => arg.startsWith('--prefix'))
    if (prefixes && explicit) memory.prefixes.set(cwd, prefixes)
  }
}
