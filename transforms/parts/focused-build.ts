import type { RunInstruction } from '../../src/dockerfile/types.ts'
import type { Step } from '../../src/image/types.ts'
import type { Focused } from '../../src/stacks/node/focused.ts'
import type { Edit } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'

/**
 * A command that builds every workspace, as one that builds what a member depends on: `pnpm -r build`, `turbo run build`,
 * `npm run build --workspaces`, `yarn workspaces foreach -A run build`, and `npm run` of a script of the root that starts turbo. Undefined
 * for another one. `scripts`: the root's.
 */
export function focusedBuild(
  run: RunInstruction,
  step: Step,
  { name, builds }: Focused,
  scripts: Readonly<Record<string, string>>,
): Omit<Edit, 'file'> | undefined {
  const written = writtenCommand(run, step)
  if (!written) return undefined
  const { words, end } = written
  const values = words.map(({ value }) => value)
  const [program = '', ...args] = values
  const swap = (index: number, text: string) => {
    const word = words[index]
    return word && { start: word.start, end: word.end, text }
  }
  if (values.some((value) => /^(?:--filter|-F|--workspace|-w|--from|--scope)(?:=|$)/.test(value))) return undefined
  const all = values.findIndex((value) => /^(?:-r|--recursive|recursive)$/.test(value))
  if (program === 'pnpm' && all > 0) return swap(all, `--filter=${name}...`)
  const every = values.findIndex((value) => value === '--workspaces' || value === '-ws')
  if (program === 'npm' && every > 0) return swap(every, builds.map((each) => `--workspace=${each}`).join(' '))
  const each = values.findIndex((value) => /^(?:-A[a-z]*|--all)$/.test(value))
  if (program === 'yarn' && args[0] === 'workspaces' && args[1] === 'foreach' && each > 0)
    return swap(each, `${values[each] === '--all' ? '-R' : `-R${values[each]?.slice(2) ?? ''}`} --from ${name}`)
  const turbo = values.indexOf('turbo')
  const started = turbo === 0 || (turbo > 0 && /^(?:npx|yarn|pnpm|bunx)$/.test(program))
  if (started && !values.includes('--')) return { start: end, end, text: ` --filter=${name}...` }
  const script = program === 'npm' && args[0] === 'run' && args.length === 2 ? (args[1] ?? '') : ''
  // What follows the name of a script goes to its last command.
  const last = Object.hasOwn(scripts, script) ? (scripts[script] ?? '').split(/[&|;]/).at(-1) : undefined
  return last !== undefined && /^\s*turbo\s/.test(last) && !/ (?:--filter|-F|--)(?:[ =]|$)/.test(last)
    ? { start: end, end, text: ` -- --filter=${name}...` }
    : undefined
}
