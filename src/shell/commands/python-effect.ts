import type { Effect, PythonTool, ShellWord } from '../types.ts'
import { type Arguments, type Call, pathOf, unknown } from './arguments.ts'

type PythonEffect = Extract<Effect, { type: 'python' }>

interface Parts {
  readonly verb: PythonEffect['verb']
  readonly packages?: readonly ShellWord[]
  readonly requirements?: readonly ShellWord[]
  readonly constraints?: readonly ShellWord[]
  readonly editables?: readonly ShellWord[]
}

/** Options whose words stand in fields of their own. */
const OWN = /^(?:-[rce]|--(?:requirements?|constraints?|editable|directory|project))(?:[ =]|$)|^-[rce]./

/** One effect, or unknown where a word is worked out by another command. */
export function pythonEffect(tool: PythonTool, call: Call, parsed: Arguments, parts: Parts): readonly Effect[] {
  const { packages = [], requirements = [], constraints = [], editables = [] } = parts
  const directory = parsed.value('--directory', '--project', ...(tool === 'poetry' ? ['-C'] : []))
  const unread = [...packages, ...requirements, ...constraints, ...editables, ...(directory ? [directory] : [])].find(
    (word) => word.opaque,
  )
  if (unread) return [unknown(call.name, `${unread.raw} is not known`)]
  const interpreter = interpreterOf(call)
  const files = [...requirements, ...constraints].filter(({ value }) => !value.includes('://'))
  const effect: PythonEffect = {
    type: 'python',
    tool,
    verb: parts.verb,
    packages: packages.map(({ value }) => value),
    requirements: requirements.map(({ value }) => value),
    constraints: constraints.map(({ value }) => value),
    editables: editables.map(({ value }) => value),
    options: parsed.options.filter((option) => !OWN.test(option)).flatMap((option) => option.split(/ (.*)/s, 2)),
    ...(interpreter === undefined ? {} : { interpreter }),
    ...(directory ? { directory: pathOf(directory) } : {}),
  }
  return [effect, ...(files.length > 0 ? [{ type: 'reads' as const, paths: files.map(pathOf) }] : [])]
}

/** `/opt/venv/bin/pip`, `python3.9` of `python3.9 -m pip`: what decides where a tool installs to. */
function interpreterOf({ command }: Call): string | undefined {
  const program = command.words.find(({ value }) =>
    /(?:^|\/)(?:python|pypy|pip|uv|poetry|pipenv|pdm|easy_install)[\d.]*$/.test(value),
  )
  const written = program?.value
  return written !== undefined && (written.includes('/') || /^(?:python|pip)\d+\.\d/.test(written))
    ? written
    : undefined
}
