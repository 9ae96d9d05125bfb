import { join } from 'node:path'
import { requireCompiled } from './compiled.ts'
import type * as Main from './main.ts'

/** What a thread of the command runs. */
const { foreseeInThread } = requireCompiled(join(__dirname, 'command', 'main.cjs')) as typeof Main
void foreseeInThread()
