import { flatten, HOLE, textsOf, type Value } from '../../common/values.ts'
import { decompressorsOf } from '../../../shell/decompressor.ts'
import { inPath } from '../../commands/in-arguments.ts'
import { quoted } from '../../commands/positional.ts'
import { plain } from '../../commands/words.ts'
import { programsOf } from '../../common/commands.ts'
import { INTERPRETER } from '../py/known.ts'
import type { Starts } from './tables.ts'

/** What a command comes to. */
export interface Told {
  program(name: string): void
  /** `python -m name` */
  module(name: string): void
  /** A script that the interpreter is given, or a program with a path. */
  path(path: string): void
  opaque(): void
}

const PYTHON = /^(?:.*\/)?(?:python|pypy)(?:\d+(?:\.\d+)*)?$/
const SHELL = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/

/** Programs of other systems than Linux, in branches that never run. */
const ELSEWHERE = new Set(
  'cls cmd cmd.exe powershell powershell.exe taskkill tasklist explorer explorer.exe wmic reg start dir ver osascript sw_vers pbcopy pbpaste ipconfig netsh schtasks where where.exe afplay system_profiler diskutil defaults launchctl hdiutil scutil xcrun brew'.split(
    ' ',
  ),
)

/** Reads the command that an argument of a start function is. `rest`: the arguments after it, of functions that take words. */
export function readCommand(value: Value, rest: readonly Value[], form: Starts['form'], told: Told): void {
  if (value.type === 'either') return value.values.forEach((one) => readCommand(one, rest, form, told))
  if (value.type === 'list') {
    const [program, ...args] = value.items
    return program ? start(textsOf(program), args.map(textsOf), told) : told.opaque()
  }
  if (value.type === 'plain' || value.type === 'object') return
  const texts = textsOf(value)
  if (form === 'words') return start(texts, rest.flatMap(flatten).map(textsOf), told)
  if (form === 'name') return start(texts, [], told)
  for (const one of texts) line(one, told)
}

function line(text: string, told: Told): void {
  if (text.startsWith(HOLE)) return told.opaque()
  const { programs, paths, opaque } = programsOf(text.replaceAll(INTERPRETER, 'python'))
  for (const name of programs) started(name, told)
  for (const path of paths) if (path.endsWith('.sh')) told.path(path)
  if (opaque) told.opaque()
  const module = /(?:^|[\s;&|(])(?:\S*\/)?python\S*\s+(?:-[A-Za-z]\s+)*?-m\s+([\w.]+)/.exec(
    text.replaceAll(INTERPRETER, 'python'),
  )?.[1]
  if (module !== undefined) told.module(module)
  const script = /(?:^|[\s;&|(])(?:\S*\/)?python\S*\s+([\w./-]+\.py)\b/.exec(
    text.replaceAll(INTERPRETER, 'python'),
  )?.[1]
  if (script !== undefined) told.path(script)
}

/** A program with its arguments, each with the texts that it may be. */
function start(programs: readonly string[], args: readonly (readonly string[])[], told: Told): void {
  for (const program of programs) {
    if (program.startsWith(HOLE) || program === '') {
      told.opaque()
      continue
    }
    const interpreter = program.startsWith(INTERPRETER) || PYTHON.test(program)
    if (program.startsWith(INTERPRETER)) scripts(args, told)
    else {
      if (interpreter) scripts(args, told)
      // `Popen(['ls -l'], shell=True)`: a line as the only word.
      if (args.length === 0 && /\s/.test(program.trim())) line(program, told)
      else if (program.includes(HOLE) && !program.includes('/')) told.opaque()
      else started(program.trim(), told)
    }
    for (const name of decompressorsOf([program, ...args.map(([word = '']) => word)])) told.program(name)
    if (SHELL.test(program)) shell(args, told)
    else if (!interpreter) for (const name of beside(program, args)) started(name, told)
  }
}

function started(name: string, told: Told): void {
  if (ELSEWHERE.has(name) || !/^[\w.+@~/\0-\x08][\w.+@~/:\0-\x08-]*$/.test(name)) return
  if (name.includes('/') || name.charCodeAt(0) < 8) told.path(name)
  if (!/[\0-\x08]/.test(name)) told.program(inPath(name))
}

function scripts(args: readonly (readonly string[])[], told: Told): void {
  const flag = args.findIndex((texts) => texts.includes('-m'))
  if (flag >= 0) for (const one of args[flag + 1] ?? []) if (/^[\w.]+$/.test(one)) told.module(one)
  for (const one of args[0] ?? []) if (one.endsWith('.py')) told.path(one)
}

function shell(args: readonly (readonly string[])[], told: Told): void {
  const flag = args.findIndex((texts) => texts.some((one) => /^-\w*c$/.test(one)))
  if (flag >= 0) for (const one of args[flag + 1] ?? [HOLE]) line(one, told)
  else if (args[0]) for (const one of args[0]) if (!one.startsWith('-')) told.path(one)
}

/** What a program starts in its turn, with these words: `['sudo', 'mount', …]`, `['find', '.', '-exec', 'mogrify', …]`. */
const beside = (program: string, args: readonly (readonly string[])[]): readonly string[] =>
  programsOf(
    [program, ...args.map(([word = HOLE]) => word)]
      .map((word) => (word.includes(HOLE) ? HOLE : quoted(plain(word))))
      .join(' '),
  ).programs.slice(1)
