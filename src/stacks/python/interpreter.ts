import { rememberedInterpreter } from '../common/interpreter.ts'
import { outcomeOf } from './install.ts'

/** What the commands of pip, uv, Poetry, Pipenv and PDM, and Python's own programs, do to an image. */
export const pythonInterpreter = rememberedInterpreter(['python', 'program'], outcomeOf)
