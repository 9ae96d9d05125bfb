import { GENERATOR, loose } from '../../image/origin.ts'
import { absolute, below, join } from '../../image/paths.ts'
import type { Outcome } from '../../image/types.ts'
import { readLockfile } from '../../project/lock/index.ts'
import { readManifest } from '../../project/manifest.ts'
import type { Project } from '../../project/types.ts'
import type { Effect } from '../../shell/types.ts'
import { type At, filesBelow } from '../common/interpreter.ts'
import type { AppFiles } from '../types.ts'
import { build, installsElsewhere, script } from './built.ts'
import {
  INSTALL_FILES,
  installInputs,
  isBerry,
  lackingVariables,
  linkedAbove,
  linkedPlaces,
  LOCKFILES,
  membersWithPackages,
  namesPackages,
} from './install-inputs.ts'
import { bringsUnseen, caches, corepackCache, downloadsOf, namedVersion, SHIMS } from './install-places.ts'
import { scopeOf, significant, workspaceWords } from './options.ts'
import { linkedPackages } from './linked-packages.ts'
import { lockedLifecycle, ownLifecycle, writesProject } from './lifecycle.ts'
import { selectedMembers } from './selected.ts'
import { memberDirectories } from './workspaces.ts'

type NodeEffect = Extract<Effect, { type: 'node' }>
export type Command = NodeEffect | Extract<Effect, { type: 'program' }>
type Texts = Pick<Project, 'read'>

/** What a command of npm, yarn, pnpm, bun or an installed package does to an image. */
export function outcomeOf(effect: Command, at: At, project: Texts): Outcome | undefined {
  if (effect.type === 'program') return build([effect.name, ...effect.args], at.cwd, at, project)
  const told = node(effect, at, project)
  return told && { ...told, lacks: lackingVariables(effect.tool, at, filesBelow(at.cwd, at, project)) }
}

function node(effect: NodeEffect, at: At, project: Texts): Outcome | undefined {
  const directory = effect.directory === undefined ? at.cwd : absolute(effect.directory, at.cwd)
  const where = directory
  if (effect.tool === 'corepack') return corepack(effect, at)
  switch (effect.verb) {
    case 'install':
    case 'ci':
      return install(effect, where, at, project)
    case 'add':
      return add(effect, where, at, project)
    case 'global':
      if (isLinked(effect)) return undefined
      return {
        work: 'tool',
        writes: [
          ...effect.packages.map((written) => {
            const name = toolName(written)
            return {
              path: `/usr/local/lib/node_modules/${name}`,
              kind: 'tree' as const,
              origin: { type: 'tool' as const, name, command: `${effect.tool} global ${written}` },
            }
          }),
          ...caches(effect.tool, at.home),
        ],
      }
    case 'config':
      return {
        work: 'system',
        writes: [
          {
            path: join(at.home, effect.tool === 'yarn' ? '.yarnrc' : '.npmrc'),
            kind: 'file',
            origin: { type: 'cache', of: `${effect.tool}'s settings` },
          },
        ],
      }
    case 'cache':
      return { work: 'clean', writes: [] }
    case 'other':
      return changesPackages(effect) ? add(effect, where, at, project) : undefined
    case 'prune':
      return prune(effect, where, at, project)
    case 'rebuild':
      return { work: 'install', writes: [], requires: [] }
    case 'run':
    case 'exec': {
      const argv = [
        effect.tool,
        ...workspaceWords(effect),
        ...(effect.verb === 'run' ? ['run'] : effect.tool === 'npx' ? [] : ['exec']),
        effect.target ?? '',
        ...effect.rest,
      ]
      return effect.verb === 'run' ? script(argv, where, at, project) : build(argv, where, at, project)
    }
    default:
      return undefined
  }
}

/** `corepack enable` puts programs on PATH; `corepack prepare pnpm@9 --activate` fetches one. */
function corepack(effect: NodeEffect, at: At): Outcome {
  const words = [effect.target, ...effect.packages, ...effect.rest].filter((word) => word !== undefined)
  const origin = { type: 'tool', name: 'corepack', command: `corepack ${words.join(' ')}` } as const
  const fetches = words.some((word) => /^(prepare|install|use|up|hydrate)$/.test(word)) || effect.verb === 'install'
  return { work: 'tool', writes: [{ path: SHIMS, kind: 'tree', origin }, ...(fetches ? [corepackCache(at.home)] : [])] }
}

/** `npm install -g .`: its programs are links to files of a directory, and those that are not there yet are left out without a word. */
const isLinked = ({ tool, packages }: NodeEffect): boolean =>
  packages.some((each) => /^(?:\.{1,2}(?:\/|$)|[/~]|file:|link:)|\.tgz$/.test(each)) ||
  (tool === 'npm' && packages.length === 0)

/** `@nestjs/cli@10` → `@nestjs/cli`. */
export function toolName(written: string): string {
  const at = written.indexOf('@', 1)
  return at < 0 ? written : written.slice(0, at)
}

const CHANGES = new Set(['uninstall', 'remove', 'rm', 'update', 'up', 'upgrade'])

/** Whether a command adds, removes or renews packages of the project beside what its manifest and lockfile said. */
export function changesPackages({ verb, target, options }: NodeEffect): boolean {
  if (verb !== 'other') return verb === 'add'
  return CHANGES.has(target ?? '') && !options.includes('-g') && !options.includes('--global')
}

/** What is named is installed, and written down, even where the manifest names nothing or there is none. */
function named(effect: NodeEffect, directory: string, at: At): Pick<Outcome, 'work' | 'writes' | 'because'> {
  const tool = effect.tool === 'npx' || effect.tool === 'corepack' ? 'npm' : effect.tool
  const origin = { type: 'install', tool, scope: scopeOf(effect, at.environment), directory } as const
  return {
    work: 'install',
    because: 'the scripts of what it names are not known',
    writes: [
      { path: join(directory, 'node_modules'), kind: 'tree', origin },
      ...caches(tool, at.home),
      loose(directory),
    ],
  }
}

/** `npm install express`: packages by name, which the manifest and the lockfile then have as well. */
function add(effect: NodeEffect, directory: string, at: At, project: Texts): Outcome {
  const told = install(effect, directory, at, project)
  const installed =
    told.work === 'nothing' && effect.verb === 'add' ? { ...told, ...named(effect, directory, at) } : told
  const verb = effect.verb === 'other' ? effect.target : 'add'
  const key = [effect.tool, verb, ...effect.packages, ...effect.options].join(' ')
  const changed = effect.options.includes('--no-save')
    ? []
    : ['package.json', ...INSTALL_FILES.filter((name) => /lock/.test(name))]
  const files = changed.flatMap((name) => {
    const path = join(directory, name)
    const source = at.source(path)
    return source === undefined
      ? []
      : [{ path, kind: 'file' as const, origin: { type: 'context' as const, path: source, edited: key } }]
  })
  return {
    ...installed,
    work: installed.work === 'nothing' ? 'install' : installed.work,
    key,
    writes: [...installed.writes, ...files],
  }
}

function install(effect: NodeEffect, directory: string, at: At, project: Texts): Outcome {
  const app = filesBelow(directory, at, project)
  const manifest = readManifest((path) => app.read(path), 'package.json')
  const scope = scopeOf(effect, at.environment)
  const tool = effect.tool === 'npx' || effect.tool === 'corepack' ? 'npm' : effect.tool
  const selected = selectedMembers(effect, app)
  const workspaces = selected === 'unknown' || selected === undefined ? {} : { workspaces: selected }
  const place = (name: string) => ({
    path: join(directory, name),
    kind: 'tree' as const,
    origin: { type: 'install' as const, tool, scope, directory, ...workspaces },
  })
  const writes: Outcome['writes'][number][] = [place('node_modules')]
  const members = manifest ? memberDirectories(app) : []
  writes.push(...caches(tool, at.home))
  // The first command of a manager that is corepack's fetches it.
  if ((tool === 'yarn' || tool === 'pnpm') && at.has(SHIMS)) writes.push(corepackCache(at.home))
  if (tool === 'pnpm' && manifest) writes.push(...namedVersion(manifest, at))
  const key = `${tool} install in ${directory} ${significant(effect.options)}`
  // Without a manifest, or with one that names no package, nothing is installed: not even the directory is made.
  if (!manifest && (at.unseen(directory) || bringsUnseen(effect.packages, directory, at))) {
    return {
      work: 'opaque',
      key,
      writes: [loose('/')],
      because: 'it installs a project that an earlier command brought, whose files are not known',
    }
  }
  // pnpm's workspaces are not named in the manifest.
  const installs = manifest !== undefined && (namesPackages(manifest) || (tool === 'pnpm' && members.length > 0))
  if (!manifest || !installs) return { work: 'nothing', key, writes: [] }
  const lockfile = readLockfile((path) => app.read(path), '')
  const chosen = members.filter((member) => !Array.isArray(selected) || selected.includes(member))
  const holders = selected === 'unknown' ? undefined : membersWithPackages(tool, chosen, lockfile, app)
  if (holders) for (const member of holders) writes.push(place(`${member}/node_modules`))
  else writes.push(loose(directory))
  if (tool === 'npm') {
    const { holders, unknown } = linkedPackages(directory, manifest, effect.packages, lockfile, at, project)
    const origin = { type: 'install', tool, scope, directory } as const
    for (const path of holders) writes.push({ path, kind: 'tree', origin })
    for (const path of unknown) writes.push(loose(path))
  }
  if (tool === 'yarn' && isBerry(app)) {
    if (!/^\s*nodeLinker:\s*["']?(node-modules|pnpm)\b/m.test(app.read('.yarnrc.yml') ?? '')) {
      return {
        work: 'opaque',
        key,
        writes: [loose('/')],
        because: "yarn's Plug'n'Play leaves packages in its cache, outside of node_modules",
      }
    }
    writes.push(
      { path: join(directory, '.yarn/install-state.gz'), kind: 'file', origin: { type: 'output', command: '' } },
      { path: join(at.home, '.yarn/berry'), kind: 'tree', origin: { type: 'cache', of: 'yarn' } },
    )
  }
  const downloads = downloadsOf(lockfile, manifest, app, directory, { tool, options: effect.options, at })
  if ('because' in downloads)
    return {
      work: 'opaque',
      key,
      writes: [loose('/')],
      because: downloads.because,
    }
  for (const path of downloads.paths) writes.push({ path, kind: 'tree', origin: { type: 'output', command: '' } })
  const own = ownLifecycle(manifest, effect.options, at.npm, app)
  if (own.everything !== undefined && installsElsewhere(manifest.scripts, directory, at, project))
    writes.push(loose('/'))
  const theirs = lockedLifecycle(lockfile, manifest, effect.options, (name) => at.declares(name), app)
  const above = linkedAbove(manifest, directory)
  const holds = above === undefined ? undefined : `a dependency is ${above}, which holds the project`
  const everything = own.everything ?? theirs.everything ?? holds ?? lockAsked(effect, app)
  const paths = installInputs(app, manifest, members, [...own.paths, ...theirs.paths])
  const linked = linkedPlaces(tool, directory, members, at, project)
  const places = [
    ...paths.map((path) => join(directory, path)),
    ...linked,
    ...linked.flatMap((each) => filesIn(each, at)),
  ]
  const requires = [...new Set(places.map((path) => at.source(path)).filter((path) => path !== undefined))]
  const outcome = (besides: readonly string[]): Outcome => {
    const made = [...(own.writes ?? []), ...(theirs.writes ?? [])].map((path) => join(directory, path))
    const anything = (own.everything !== undefined && own.writes === undefined) || theirs.anywhere === true
    return {
      work: 'install',
      key,
      writes: [
        ...writes,
        ...made
          .filter((path) => !besides.includes(path))
          .map((path) => ({ path, kind: 'tree', origin: { type: 'output', command: '' } }) as const),
        ...(anything ||
        writesProject(
          lockfile,
          app,
          effect.options,
          besides.map((path) => below(path, directory)),
        )
          ? [loose(directory)]
          : []),
      ],
    }
  }
  if (everything === undefined) return { ...outcome([]), requires }
  const told: Outcome = { ...outcome([]), because: everything }
  const scripts = [own, theirs].filter((each) => each.everything !== undefined)
  if (scripts.some(({ generated }) => generated === undefined)) return told
  const generated = scripts.flatMap((each) => each.generated ?? []).map((path) => join(directory, path))
  const remade = generated.map((path) => ({ path, kind: 'tree', origin: { type: 'cache', of: GENERATOR } }) as const)
  const apart = outcome(generated)
  return {
    ...told,
    generated: { paths: generated, apart: { ...apart, writes: [...apart.writes, ...remade], requires } },
  }
}

/** It stops without a lockfile, so that one which git does not list may be there for those who build. */
const lockAsked = ({ verb, options }: NodeEffect, app: AppFiles): string | undefined =>
  (verb === 'ci' || options.some((option) => /^--(?:frozen-lockfile|immutable)$/.test(option))) &&
  !LOCKFILES.some((name) => app.has(name))
    ? 'it asks for a lockfile, and git lists none'
    : undefined

const filesIn = (directory: string, at: At): string[] => [...at.below(directory)].map(([path]) => join(directory, path))

function prune(effect: NodeEffect, directory: string, at: At, project: Texts): Outcome {
  const production =
    effect.options.some((option) => /^--(production|prod|omit=dev|omit)$/.test(option)) ||
    at.environment.get('NODE_ENV') === 'production'
  const app = filesBelow(directory, at, project)
  const scope = production ? 'production' : 'all'
  const selected = selectedMembers(effect, app)
  const workspaces = selected === 'unknown' || selected === undefined ? {} : { workspaces: selected }
  const place = (name: string) => ({
    path: join(directory, name),
    kind: 'tree' as const,
    origin: { type: 'install' as const, tool: effect.tool, scope, directory, ...workspaces } as const,
  })
  const members = memberDirectories(app).filter((member) => !Array.isArray(selected) || selected.includes(member))
  const holders =
    membersWithPackages(
      effect.tool,
      members,
      readLockfile((path) => app.read(path), ''),
      app,
    ) ?? members
  return {
    work: 'prune',
    writes: [place('node_modules'), ...holders.map((member) => place(`${member}/node_modules`))],
    requires: [],
  }
}
