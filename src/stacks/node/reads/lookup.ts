import type { AppFiles } from '../../types.ts'
import { aliasesOf, type Aliases } from './aliases.ts'
import { appIndex, type AppIndex } from '../../common/app-index.ts'
import type { ReadsOptions } from './types.ts'

export interface Lookup {
  readonly index: AppIndex
  readonly aliases: Aliases
}

const lookups = new WeakMap<AppFiles, Map<string, Lookup>>()

/** The application's files, arranged for looking up; kept, since the same application is asked about again and again. */
export function lookupOf(app: AppFiles, { directory, packageNames }: ReadsOptions): Lookup {
  const known = lookups.get(app) ?? new Map<string, Lookup>()
  lookups.set(app, known)
  const key = `${directory ?? ''}\n${packageNames ? [...packageNames].join(' ') : '-'}`
  const found = known.get(key)
  if (found) return found
  const lookup: Lookup = {
    index: appIndex(app, directory),
    aliases: aliasesOf(app, packageNames && ((name) => packageNames.has(name))),
  }
  known.set(key, lookup)
  return lookup
}
