import type { Step } from '../../src/image/types.ts'
import { parseScript } from '../../src/shell/parse.ts'

/** What an install of the system's packages says beside their names, and a line that takes its place says as well. */
export interface KeptWords {
  /** `ACCEPT_EULA=Y`, as it is written. */
  readonly assignments: readonly string[]
  /** `-t bookworm-backports` */
  readonly options: readonly string[]
}

/** apt-get(8): which release, which settings, and what is let through. */
const VALUED = /^(?:-[toc]|--(?:target-release|default-release|option|config-file))$/
const ALONE = /^(?:-[toc].|--(?:(?:target-release|default-release|option|config-file)=|allow-|force-yes$))/

/** Undefined where the installs of a RUN do not say the same, what they say depends on a variable, or dpkg installs a file. */
export function keptWords(steps: readonly Step[]): KeptWords | undefined {
  const exported: string[] = []
  let first: KeptWords | undefined
  for (const step of steps) {
    const [command] = parseScript(step.text).commands
    if (!command) continue
    const words = command.words.map(({ range }) => step.text.slice(range.start, range.end))
    if (words[0] === 'export') exported.push(...words.slice(1).filter((word) => word.includes('=')))
    if (!step.effects.some((effect) => effect.type === 'packages' && effect.action === 'install')) continue
    if (step.effects.some((effect) => effect.type === 'packages' && effect.options.includes('dpkg'))) return undefined
    const start = command.words[0]?.range.start ?? 0
    const assignments = command.assignments.length > 0 ? step.text.slice(0, start).trim().split(' ') : []
    const options = words.flatMap((word, index) =>
      VALUED.test(word) ? words.slice(index, index + 2) : ALONE.test(word) ? [word] : [],
    )
    const given = words[0] === 'sudo' ? words.filter((word) => /^\w+=/.test(word)) : []
    const own = { assignments: [...exported, ...assignments, ...given], options }
    if (first && JSON.stringify(first) !== JSON.stringify(own)) return undefined
    first = own
  }
  const kept = first ?? { assignments: [], options: [] }
  return [...kept.assignments, ...kept.options].some((word) => word.includes('$')) ||
    // A value with blanks in quotes.
    kept.assignments.some((word) => !/^\w+=\S*$/.test(word) || (word.split(/["']/).length - 1) % 2 === 1)
    ? undefined
    : kept
}
