import type { Replay, Step } from '../../src/image/types.ts'
import type { Skip } from '../../src/types.ts'

const MANAGERS: ReadonlySet<string> = new Set('npm npx yarn pnpm bun pip uv poetry pipenv pdm'.split(' '))

/** What speaks against saying that nothing is installed: an install under a condition, or one whose words are not all known. */
export function unseenInstall({ stages }: Replay): Skip | undefined {
  for (const [index, { steps, unknowns }] of stages.entries()) {
    const step = steps.find(
      ({ stage, work, effects }) => stage === index && work === 'opaque' && effects.some(installs),
    )
    if (!step) continue
    const { line, conditional, text } = step
    const told = unknowns.find((unknown) => unknown.line === line)?.because
    return { line, because: conditional || told === undefined ? `\`${text}\` runs under a condition` : told }
  }
  return undefined
}

function installs(effect: Step['effects'][number]): boolean {
  if (effect.type === 'unknown') return MANAGERS.has(effect.program)
  return (effect.type === 'node' || effect.type === 'python') && /^(?:install|ci|add|sync)$/.test(effect.verb)
}
