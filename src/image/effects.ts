import type { Effect } from '../shell/types.ts'
import { sourceOf } from './origin.ts'
import { chownedTo } from './owners.ts'
import { isInEveryBase, join, within } from './paths.ts'
import type { State } from './state.ts'
import { chown, copyTree, isDirectory, put, putDirectory, remove } from './tree.ts'
import type { Entry } from './types.ts'

/** Puts what an effect does into the tree; gives the paths that it wrote. */
export function apply(
  state: State,
  effect: Effect,
  by: { line: number; owner: string; text: string; conditional?: boolean; reads?: ReadonlySet<string> },
): string[] {
  const { line, owner, text } = by
  const origin: Entry['origin'] = { type: 'output', command: text }
  switch (effect.type) {
    case 'writes':
      if (effect.what === 'directory') putDirectory(state.files, effect.path, owner, line)
      else {
        const was = by.reads?.has(effect.path) ? sourceOf(state.files.get(effect.path)?.origin) : undefined
        const made = was === undefined ? origin : { ...origin, was }
        const { what } = effect
        const write = () => put(state.files, effect.path, { kind: what, origin: made, owner, line })
        if (what === 'tree') keeping(state, effect.path, by, write)
        else write()
      }
      return [effect.path]
    case 'removes': {
      const match = matcher(effect.path)
      const gone = match
        ? [...state.files.keys()].filter(match).flatMap((path) => remove(state.files, path))
        : remove(state.files, effect.path)
      for (const path of gone) state.deleted.add(path)
      if (gone.length === 0) state.deleted.add(effect.path)
      return []
    }
    case 'copies': {
      const paths: string[] = []
      const target = effect.to.replace(/(.)\/+$/, '$1')
      for (const from of effect.from) {
        const match = matcher(from)
        const sources = match ? [...state.files.keys()].filter(match) : [from]
        const many =
          effect.from.length > 1 || match !== undefined || isDirectory(state.files, target) || isInEveryBase(target)
        for (const written of sources) {
          // `cp -r dist/. www`: what the directory holds, and not the directory.
          const source = written.replace(/(.)\/\.?$/, '$1')
          const to = many && !written.endsWith('/.') ? join(target, source.slice(source.lastIndexOf('/') + 1)) : target
          keeping(state, to, by, () => {
            const found = copyTree(state.files, new Map(state.files), source, to, owner, line)
            if (!found) put(state.files, to, { kind: 'tree', origin, owner, line })
          })
          if (effect.move) for (const gone of remove(state.files, source)) state.deleted.add(gone)
          paths.push(to)
        }
      }
      return paths
    }
    case 'links': {
      const tool = toolAt(state.files, effect.target)
      put(state.files, effect.path, { kind: 'link', origin: tool ?? origin, owner, target: effect.target, line })
      return [effect.path]
    }
    case 'owner': {
      const paths = namedBy(state.files, effect.path)
      for (const path of paths) {
        if (!state.files.has(path)) putDirectory(state.files, path, 'root:root', line)
        chown(state.files, path, (old) => chownedTo(effect.owner, old, state.accounts), effect.recursive)
      }
      return paths
    }
    case 'mode': {
      const paths = namedBy(state.files, effect.path)
      for (const named of paths)
        for (const [path, entry] of state.files)
          if (path === named || (effect.recursive && within(path, named)))
            state.files.set(path, { ...entry, mode: effect.mode })
      return paths
    }
    case 'packages':
      applyPackages(state, effect, line, by.conditional === true)
      return []
    case 'user':
      state.accounts.made.add(effect.name)
      if (effect.uid !== undefined) state.accounts.users.set(effect.uid, effect.name)
      if (effect.gid !== undefined)
        state.accounts.primary.set(effect.name, state.accounts.groups.get(effect.gid) ?? effect.gid)
      if (effect.gid !== undefined && !/^\d+$/.test(effect.gid)) state.accounts.groups.set(effect.gid, effect.gid)
      if (effect.home !== undefined) {
        state.accounts.homes.set(effect.name, effect.home)
        putDirectory(state.files, effect.home, `${effect.name}:${effect.name}`, line)
      }
      return []
    case 'group':
      state.accounts.made.add(effect.name)
      if (effect.gid !== undefined) state.accounts.groups.set(effect.gid, effect.name)
      return []
    case 'derived':
      state.derived.add(effect.program)
      return []
    default:
      return []
  }
}

/**
 * What is unpacked or copied into a directory lies beside what is there: that stays, and a file of the context may be another's by
 * now.
 */
function keeping({ files }: State, path: string, { text }: { text: string }, act: () => void): void {
  const before = [...files].filter(([each]) => each !== path && within(each, path))
  act()
  const isUnseen = files.get(path)?.kind === 'tree'
  for (const [each, entry] of before) {
    if (files.has(each)) continue
    const { origin } = entry
    const edited = isUnseen && origin.type === 'context' && entry.kind === 'file'
    files.set(each, edited ? { ...entry, origin: { ...origin, edited: text } } : entry)
  }
}

/** apt-get(8), apt.conf(5). */
const ALONE =
  /(?:^| )(?:--no-install-recommends|(?:-o|--option)[ =]?APT::Install-Recommends=(?:false|0|no|off))(?: |$)/i

function applyPackages(
  state: State,
  effect: Extract<Effect, { type: 'packages' }>,
  line: number,
  conditional: boolean,
): void {
  const { manager, action } = effect
  if (manager === 'apt' && !effect.options.includes('dpkg') && (action === 'update' || action === 'install')) {
    put(state.files, '/var/lib/apt/lists', {
      kind: 'tree',
      origin: { type: 'cache', of: 'apt' },
      owner: 'root:root',
      line,
    })
  }
  if (manager === 'apk' && (action === 'update' || action === 'install') && !effect.options.includes('--no-cache')) {
    put(state.files, '/var/cache/apk', { kind: 'tree', origin: { type: 'cache', of: 'apk' }, owner: 'root:root', line })
  }
  for (const written of effect.names) {
    const name = packageName(written)
    if (action === 'install') {
      const known = state.packages.get(name)
      const groups = effect.virtual === undefined ? undefined : [...(known?.groups ?? []), effect.virtual]
      // What was asked for by its own name stays so.
      if (groups && known && !known.groups) continue
      const alone = ALONE.test(effect.options.join(' ')) && known?.alone !== false
      state.packages.set(name, {
        name,
        written,
        line,
        manager,
        alone,
        ...(conditional ? { conditional } : {}),
        ...(groups ? { groups } : {}),
      })
      state.removed.delete(name)
    }
    if (action === 'remove') {
      const gone = state.packages.get(name)
      for (const part of gone?.group ? gone.written.split(' ').map(packageName) : []) leaveGroup(state, part, name)
      state.packages.delete(name)
      state.removed.add(name)
    }
  }
  if (action === 'install' && effect.virtual !== undefined)
    state.packages.set(effect.virtual, {
      name: effect.virtual,
      written: effect.names.join(' '),
      line,
      manager,
      alone: true,
      group: true,
    })
}

/** Takes a package from a group that is removed: it is gone where it was installed for no other. */
function leaveGroup({ packages }: State, name: string, group: string): void {
  const known = packages.get(name)
  if (!known?.groups) return
  const groups = known.groups.filter((each) => each !== group)
  if (groups.length > 0) packages.set(name, { ...known, groups })
  else packages.delete(name)
}

/** `curl=7.88.*`, `libpq-dev/stable`, `nodejs<20`, `g++:amd64` → the name alone. */
export function packageName(written: string): string {
  // An archive is named by its path.
  return /^\.{0,2}\//.test(written) ? written : written.replace(/[=<>~/:].*$/, '')
}

/** The paths that a word of a command stands for: with glob characters, those that are there. */
export function namedBy(files: ReadonlyMap<string, Entry>, pattern: string): string[] {
  const match = matcher(pattern)
  if (!match) return [pattern]
  const depth = pattern.split('/').length
  const found = new Set([...files.keys()].map((path) => path.split('/').slice(0, depth).join('/')).filter(match))
  // A file of the base, which the tree does not hold.
  return found.size > 0 ? [...found] : [pattern]
}

/** A test for a path with glob characters; undefined for a plain one. */
function matcher(pattern: string): ((path: string) => boolean) | undefined {
  const plain = pattern.replace(/\$\{\w+\}/g, '')
  if (!/[*?[]/.test(plain)) return undefined
  const source = pattern
    .replace(/[.+^(){}|\\$]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replace(/\?/g, '[^/]')
  try {
    const test = new RegExp(`^${source}$`)
    return (path) => test.test(path)
  } catch {
    return () => false
  }
}

/** The tool whose program a link leads to: what stands there, or where it may have been told to go, one of its name. */
function toolAt(files: ReadonlyMap<string, Entry>, target: string): Entry['origin'] | undefined {
  const there = files.get(target)
  if (there) return there.origin.type === 'tool' ? there.origin : undefined
  const [program] = /\/bin\/[^/]+$/.exec(target) ?? []
  if (program === undefined || isInEveryBase(target)) return undefined
  return [...files].find(([path, { origin }]) => origin.type === 'tool' && path.endsWith(program))?.[1].origin
}

/** Whether names are worked out by other commands, or stand in variables that only the shell sets: `read`, a loop. */
export const isUntold = (
  { untold, names }: Extract<Effect, { type: 'packages' }>,
  declares: (name: string) => boolean,
): boolean =>
  untold === true || names.some((name) => [...name.matchAll(/\$\{(\w+)/g)].some(([, of = '']) => !declares(of)))
