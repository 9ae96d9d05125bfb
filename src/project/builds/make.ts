import { dirname } from '../path.ts'
import { collector, ROOT } from './draft.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import { bakeIn } from './scripts.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The recipes of a Makefile, each line in a shell of its own, as make runs them in the Makefile's directory, or at the root by
 * `make -f`, where only that has the Dockerfile; a file that others include may run in either. Plain assignments are followed, functions and pattern rules are not.
 * https://www.gnu.org/software/make/manual/make.html
 */
export function makeBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text) || text.length > maximumText) return into.done()
  const own = dirname(path)
  const sure = !path.endsWith('.mk')
  const directories = sure ? [own, ''] : ['', own]
  const lines = joined(text)
  const variables = assignments(lines)
  const oneShell = /^\.ONESHELL:/m.test(text)
  let targets: readonly string[] = []
  let recipe: Line[] = []
  const run = (): void => {
    for (const part of oneShell ? [recipe] : recipe.map((line) => [line])) {
      const script = part.map((line) => line.text.replace(/^\t\s*[@+-]*\s*/, '')).join('\n')
      if (!mayHoldBuild(expand(script, variables, undefined))) continue
      // `$@` is each of the targets in turn.
      const each = /\$[@*(]/.test(script) && targets.length > 0 ? targets : [undefined]
      for (const target of each.slice(0, maximumTargets)) {
        const first = part[0]?.line ?? 1
        const shell = {
          file: path,
          lineOf: (inner: number) => first + (part.length > 1 ? inner - 1 : 0),
          directories,
          sure,
          bake: bakeIn(tree),
        }
        shellBuilds(expand(script, variables, target), shell, tree, into)
      }
    }
    recipe = []
  }
  for (const line of lines) {
    if (line.text.startsWith('\t')) {
      recipe.push(line)
      continue
    }
    if (/^\s*(#|$|ifn?def|ifn?eq|else|endif)/.test(line.text)) continue
    run()
    const rule = /^([^:=#\t]+?)\s*::?(?!=)\s*(.*)$/.exec(line.text)
    targets = rule?.[1]?.split(/\s+/).filter((target) => !/[%$]/.test(target)) ?? []
    const inline = /;(.*)$/s.exec(rule?.[2] ?? '')?.[1]
    if (inline !== undefined) recipe.push({ text: `\t${inline}`, line: line.line })
  }
  run()
  return into.done()
}

const maximumText = 256 * 1024
const maximumTargets = 50

interface Line {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** Lines with those that a backslash continues. In a recipe the backslash is the shell's. */
function joined(text: string): Line[] {
  const out: Line[] = []
  let open: { text: string; line: number } | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (open) open.text += line.trimStart()
    else open = { text: line, line: index + 1 }
    if (!/(^|[^\\])\\$/.test(line)) {
      out.push(open)
      open = undefined
    } else open.text = `${open.text.slice(0, -1)} `
  }
  if (open) out.push(open)
  return out
}

/** Variables that are assigned once; what is assigned again, appended to or read from a shell is not known. */
function assignments(lines: readonly Line[]): ReadonlyMap<string, string | undefined> {
  const values = new Map<string, string | undefined>()
  for (const { text } of lines) {
    const [, name, operator, value = ''] =
      /^\s*(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(\?=|:{1,3}=|\+=|!=|=)\s*(.*)$/.exec(text) ?? []
    if (name === undefined || text.startsWith('\t')) continue
    const plain = value.replace(/(^|\s+)#.*$/, '').trim()
    if (operator === '?=' && values.has(name)) continue
    const again = values.has(name) && values.get(name) !== plain
    values.set(name, again || operator === '+=' || operator === '!=' ? undefined : plain)
  }
  return values
}

const maximumDepth = 10
/** Longest recipe that is put together: variables can double each other again and again. */
const maximumRecipe = 64 * 1024

type Variables = ReadonlyMap<string, string | undefined>

/** Text of a recipe as the shell gets it. What make would put in and is not known is a variable of the shell without a value. */
function expand(text: string, variables: Variables, target: string | undefined): string {
  const budget = { left: maximumRecipe }
  const put = (part: string, depth: number): string => {
    let out = ''
    for (let at = 0; at < part.length;) {
      const dollar = part.indexOf('$', at)
      if (dollar < 0) return out + part.slice(at)
      out += part.slice(at, dollar)
      const next = part[dollar + 1] ?? ''
      const end = next === '(' || next === '{' ? closing(part, dollar + 1) : dollar + 1
      const name = end > dollar + 1 ? part.slice(dollar + 2, end).trim() : next
      at = end + 1
      if (next === '$') out += '$'
      else {
        const known = valueOf(name, variables, target)
        budget.left -= 1 + (known?.text.length ?? 0)
        const goes = known !== undefined && budget.left > 0 && depth < maximumDepth
        out += !goes
          ? `\${${/^[A-Za-z_]\w*$/.test(name) ? name : '__make'}}`
          : known.whole
            ? known.text
            : put(known.text, depth + 1)
      }
    }
    return out
  }
  return put(text, 0)
}

/** The index of what closes the parenthesis or brace at `start`; the end where nothing does. */
function closing(text: string, start: number): number {
  const open = text[start] === '(' ? '(' : '{'
  const close = open === '(' ? ')' : '}'
  let depth = 0
  for (let index = start; index < text.length; index++) {
    if (text[index] === open) depth++
    else if (text[index] === close && --depth === 0) return index
  }
  return text.length
}

/** What a reference stands for; `whole`: nothing in it is make's. */
function valueOf(
  name: string,
  variables: Variables,
  target: string | undefined,
): { readonly text: string; readonly whole: boolean } | undefined {
  const whole = (text: string) => ({ text, whole: true })
  if (name.length > 500) return undefined
  if (name === '@') return target === undefined ? undefined : whole(target)
  if (name === 'CURDIR' || name === 'PWD' || /^shell\s+pwd$/.test(name) || ownDirectory.test(name))
    return whole('${__start__}')
  const program = /^shell\s+(?:which|command -v|type -p)\s+([\w-]+)(?:\s+2>\s*\/dev\/null)?$/.exec(name)?.[1]
  if (program !== undefined) return whole(program)
  if (/^shell\s+git rev-parse --show-toplevel$/.test(name)) return whole(ROOT)
  const substituted = /^@:([^%\s]*)%([^%\s]*)=([^%\s]*)%([^%\s]*)$/.exec(name)
  if (substituted && target !== undefined) {
    const [, before = '', after = '', prefix = '', suffix = ''] = substituted
    const fits = target.startsWith(before) && target.endsWith(after)
    return whole(fits ? `${prefix}${target.slice(before.length, target.length - after.length)}${suffix}` : target)
  }
  const value = variables.get(name)
  return value === undefined || value.length > 4096 ? undefined : { text: value, whole: false }
}

/** The directory of the Makefile itself, as it is usually asked for. */
const ownDirectory =
  /^(?:(?:abspath|realpath|dir|patsubst %\/,%,|shell dirname|lastword|firstword|\$|[()]|MAKEFILE_LIST|\s|\{|\}|word 1,)+)$/
