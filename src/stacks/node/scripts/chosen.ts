import { readManifest } from '../../../project/manifest.ts'
import { clean, dirname } from '../../../project/path.ts'
import type { AppFiles } from '../../types.ts'
import { isKnown, type Word } from '../../commands/words.ts'
import { type Members, memberClosure, memberDependencies, memberNamed, membersOf, rootManifest } from '../workspaces.ts'

/** Workspaces in which a manager runs a script. `passing`: those that have no such script are passed over. */
export type Chosen =
  | { readonly type: 'root' }
  /** Each by its name or its directory. */
  | { readonly type: 'named'; readonly names: readonly Word[] }
  | { readonly type: 'all'; readonly root: boolean; readonly passing: boolean }
  /** `X...` and its kin, as pnpm and turbo write them. None: every member. */
  | { readonly type: 'filters'; readonly filters: readonly Word[] }
  /** What a member depends on, itself included. */
  | { readonly type: 'from'; readonly name: Word }

/** Directories of the workspaces, from the application's; undefined where they cannot be told. */
export function chosenDirectories(app: AppFiles, chosen: Chosen): readonly string[] | undefined {
  const members = membersOf(app)
  switch (chosen.type) {
    case 'root':
      return ['']
    case 'named':
      return each(chosen.names, (name) => workspace(app, members, name))
    case 'all':
      return members.size === 0 ? undefined : [...(chosen.root ? [''] : []), ...members.keys()]
    case 'filters':
      return filtered(app, members, chosen.filters)
    case 'from': {
      const from = isKnown(chosen.name) ? workspace(app, members, chosen.name.value) : undefined
      return from === undefined ? undefined : memberClosure(members, [from])
    }
  }
}

function each(names: readonly Word[], find: (name: string) => string | undefined): readonly string[] | undefined {
  const found = new Set<string>()
  for (const name of names) {
    const directory = isKnown(name) ? find(name.value) : undefined
    if (directory === undefined) return undefined
    found.add(directory)
  }
  return [...found]
}

/** A member by its name or its directory; where the manifests of the root name no members, any package. */
function workspace(app: AppFiles, members: Members, written: string): string | undefined {
  const path = clean(written)
  if (path === '.') return ''
  if (app.has(`${path}/package.json`)) return path
  const named = memberNamed(members, written)
  if (named !== undefined) return named
  if (members.size > 0) return rootManifest(app)?.name === written ? '' : undefined
  for (const each of app.paths()) {
    if (!each.endsWith('/package.json') || each.includes('node_modules/')) continue
    if (readManifest((one) => app.read(one), each)?.name === written) return dirname(each)
  }
  return undefined
}

/**
 * The members that filters take: `name`, `name...` with what it depends on, `name^...` with that alone, `./directory`. Others are not
 * worked out: those of changed files, of dependents, patterns, and `!name`. https://pnpm.io/filtering, https://turborepo.com/docs/reference/run#--filter-string
 */
function filtered(app: AppFiles, members: Members, filters: readonly Word[]): readonly string[] | undefined {
  if (members.size === 0) return undefined
  if (filters.length === 0) return [...members.keys()]
  const found = new Set<string>()
  for (const filter of filters) {
    const [, name, without, dependencies] = isKnown(filter)
      ? (/^\{?([\w@./-]+?)\}?(\^)?(\.\.\.)?$/.exec(filter.value) ?? [])
      : []
    const directory = name === undefined || /^\.\.\./.test(name) ? undefined : workspace(app, members, name)
    if (directory === undefined || (without !== undefined && dependencies === undefined)) return undefined
    const manifest = members.get(directory) ?? rootManifest(app)
    const below =
      dependencies === undefined || !manifest ? [] : memberClosure(members, memberDependencies(members, manifest))
    for (const one of [...(without === undefined ? [directory] : []), ...below]) found.add(one)
  }
  return [...found]
}
