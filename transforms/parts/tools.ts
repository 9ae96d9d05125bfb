import type { Step } from '../../src/image/types.ts'
import { toolName } from '../../src/stacks/node/install.ts'

/** Package managers and static servers whose published tarballs, and those of their dependencies, hold no code to compile. */
const PLAIN = new Set(['npm', 'pnpm', 'yarn', 'bun', 'serve', 'http-server'])

/** Global tools that a step installs; `plain` ones are known to be JavaScript alone. */
export function toolsOf(step: Step): { readonly name: string; readonly line: number; readonly plain: boolean }[] {
  if (step.work !== 'tool') return []
  return step.effects
    .flatMap((effect) => (effect.type === 'node' && effect.tool !== 'corepack' ? effect.packages : []))
    .map(toolName)
    .map((name) => ({ name, line: step.line, plain: PLAIN.has(name) }))
}
