import { rememberedInterpreter } from '../common/interpreter.ts'
import { outcomeOf } from './install.ts'

/** What the commands of npm, yarn, pnpm and bun do to an image. */
export const nodeInterpreter = rememberedInterpreter(['node', 'program'], outcomeOf)
