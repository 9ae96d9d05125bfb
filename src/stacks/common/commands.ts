import { decompressorsOf } from '../../shell/decompressor.ts'
import { programsInArguments } from '../commands/in-arguments.ts'
import { innerScript } from '../../shell/inner.ts'
import { parseScript } from '../../shell/parse.ts'
import { baseName, unwrap } from '../../shell/wrappers.ts'
import { ENVIRONMENT_HOLE, HOLE } from './values.ts'

/** What a command line starts. */
export interface Started {
  readonly programs: readonly string[]
  /** Words that may be paths: `scripts/weigh.sh` of `bash scripts/weigh.sh`. */
  readonly paths: readonly string[]
  /** A program that is known only at run time. */
  readonly opaque: boolean
}

/** A variable's name stands for what is not known, so that the shell's parser takes the line. */
const STANDIN = '${RESTAGE_UNKNOWN}'

/** The programs of a command line with holes: `ffmpeg -i ${file}` starts ffmpeg. */
export function programsOf(line: string): Started {
  if (line.trim() === '') return { programs: [], paths: [], opaque: false }
  return collect(line.replaceAll(ENVIRONMENT_HOLE, STANDIN).replaceAll(HOLE, STANDIN), 0)
}

function collect(line: string, depth: number): Started {
  const script = parseScript(line)
  const programs = new Set<string>()
  const paths = new Set<string>()
  let opaque = script.errors.length > 0 || depth > 4
  for (const command of script.commands) {
    const first = command.words[0]
    if (first) {
      if (first.opaque || first.value.includes('${')) opaque = true
      else programs.add(first.value)
    }
    const { command: bare } = unwrap(command)
    const program = bare.words[0]
    if (program && program !== first) {
      if (program.opaque || program.value.includes('${')) opaque = true
      else programs.add(program.value)
    }
    for (const { opaque: unknown, value } of command.words)
      if (!unknown && /\/|\.\w+$/.test(value) && !/^-|\$\{/.test(value)) paths.add(value)
    if (program && !program.opaque)
      for (const name of programsInArguments(baseName(program.value), bare.words.slice(1))) programs.add(name)
    // `find . -exec mogrify {} +`
    bare.words.forEach(({ value }, index) => {
      const next = bare.words[index + 1]
      if (program && baseName(program.value) === 'find' && /^-(?:exec|ok)(?:dir)?$/.test(value) && next && !next.opaque)
        programs.add(next.value)
    })
    for (const name of decompressorsOf(bare.words.map(({ value }) => value))) programs.add(name)
    const inner = innerScript(command)
    if (inner !== undefined && depth <= 4) {
      const nested = collect(inner, depth + 1)
      for (const name of nested.programs) programs.add(name)
      for (const path of nested.paths) paths.add(path)
      opaque ||= nested.opaque
    } else if (program && SHELLS.has(baseName(program.value)) && bare.words.some((word) => word.value === '-c'))
      opaque = true
  }
  return { programs: [...programs].filter((name) => !BUILTINS.has(name)), paths: [...paths], opaque }
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh'])

/** Words of the shell itself. Source: POSIX, Shell Command Language, 2.14 and 2.15. */
const BUILTINS = new Set(
  '. : [ alias break cd continue echo eval exec exit export false getopts hash printf pwd read readonly return set shift source test times trap true type ulimit umask unalias unset wait'.split(
    ' ',
  ),
)
