import type { Step } from '../../src/image/types.ts'
import { toolName } from '../../src/stacks/node/install.ts'

/** Package managers, static servers and migrators whose published tarballs, and those of their dependencies, hold no code to compile. */
const PLAIN = new Set([
  ...['npm', 'pnpm', 'yarn', 'bun', 'serve', 'http-server', 'json-server'],
  // No install script and no binding.gyp: sequelize-cli 6.6, knex 3.3, typeorm 1.1, migrate-mongo 14.0, node-pg-migrate 9.0.
  ...['sequelize-cli', 'knex', 'typeorm', 'migrate-mongo', 'node-pg-migrate', 'tsc-alias', 'pino-pretty'],
])

/** Global tools that a step installs; `plain` ones are known to be JavaScript alone. */
export function toolsOf(step: Step): { readonly name: string; readonly line: number; readonly plain: boolean }[] {
  if (step.work !== 'tool') return []
  return step.effects
    .flatMap((effect) => (effect.type === 'node' && effect.tool !== 'corepack' ? effect.packages : []))
    .map(toolName)
    .map((name) => ({ name, line: step.line, plain: PLAIN.has(name) }))
}
