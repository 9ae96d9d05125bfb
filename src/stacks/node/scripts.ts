import type { AppFiles } from '../types.ts'
import { Expander } from '../commands/expand.ts'
import type { ExpandOptions } from '../commands/types.ts'
import { NODE } from './scripts/ecosystem.ts'

/** Follows commands as `Expander` does, through npm scripts with their hooks. */
export const nodeExpander = (app: AppFiles, options: ExpandOptions): Expander => new Expander(app, options, NODE)
