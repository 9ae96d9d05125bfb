import { field, stringOf } from '../json.ts'
import { clean } from '../path.ts'
import { evaluate, type Scope } from './expressions.ts'
import { holeIn } from './holes.ts'
import type { Builds, NamedContext, Tree } from './types.ts'

/** The workspace of a job, where its repository, and others, are checked out. */
export interface Workspace {
  readonly tree: Tree
  /** What was read in the workspace, as paths of the repository. */
  mapped(builds: Builds): Builds
}

/** `actions/checkout` puts a repository into `path`: https://github.com/actions/checkout#usage */
export function workspaceOf(steps: unknown, scope: Scope, tree: Tree): Workspace {
  let own: string | undefined
  const others: string[] = []
  for (const step of Array.isArray(steps) ? steps : []) {
    if (!/^actions\/checkout(@|$)/.test(stringOf(field(step, 'uses')) ?? '')) continue
    const written = stringOf(field(step, 'with', 'path'))
    const at = written === undefined ? '' : evaluate(written, scope).trim()
    const path = at === '' || clean(at) === '.' ? '' : clean(at)
    const repository = stringOf(field(step, 'with', 'repository'))
    if (repository !== undefined && !/github\.repository\s*\}\}/.test(repository)) others.push(path)
    else if (holeIn(path) === undefined) own ??= path
  }
  if ((own ?? '') === '' && others.length === 0) return { tree, mapped: (builds) => builds }
  const prefix = own === undefined || own === '' ? '' : `${own}/`
  const isOther = (path: string): boolean =>
    others.some((other) =>
      other === ''
        ? own !== '' && !`${path}/`.startsWith(prefix === '' ? '\0' : prefix)
        : `${path}/`.startsWith(`${other}/`),
    )
  /** Undefined for a path of another repository, or of none. */
  const inOwn = (path: string): string | undefined => {
    if (isOther(path)) return undefined
    if (prefix === '') return path
    if (path === own) return ''
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined
  }
  return {
    tree: {
      read: (path) => {
        const inner = inOwn(path)
        return inner === undefined ? undefined : tree.read(inner)
      },
      has: (path) => {
        const inner = inOwn(path)
        return inner !== undefined && tree.has(inner)
      },
    },
    mapped: ({ builds, unread }) => {
      const kept: Builds['builds'][number][] = []
      const told = [...unread.map(({ dockerfile: _d, context: _c, ...rest }) => rest)]
      for (const build of builds) {
        const [dockerfile, context] = [inOwn(build.dockerfile), inOwn(build.context)]
        const contexts: Record<string, NamedContext> = Object.create(null)
        let all = true
        for (const [name, named] of Object.entries(build.contexts)) {
          const value = named.kind === 'directory' ? inOwn(named.value) : named.value
          if (value === undefined) all = false
          else contexts[name] = { ...named, value }
        }
        if (dockerfile === undefined || context === undefined || !all) {
          told.push({ because: 'it is built from what is checked out of another repository', evidence: build.evidence })
        } else kept.push({ ...build, dockerfile, context, contexts })
      }
      return { builds: kept, unread: told }
    },
  }
}
