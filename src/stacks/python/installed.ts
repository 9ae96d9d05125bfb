import { absolute } from '../../image/paths.ts'
import { variablesIn } from '../../image/state.ts'
import { reachable } from '../../image/steps.ts'
import type { Image, Replay, Step } from '../../image/types.ts'
import { installOfExport } from '../../project/python/export.ts'
import { isDevelopmentName } from '../../project/python/name.ts'
import { readInstall } from '../../project/python/install.ts'
import { withoutDevelopment } from '../../project/python/without-development.ts'
import type { Install, Installed, PythonFiles } from '../../project/python/types.ts'
import type { Project } from '../../project/types.ts'
import { unionFiles } from '../common/app.ts'
import { asked, toolsIn } from './install.ts'
import { minorOf, type PythonEffect } from './places.ts'
import { poetryVersion } from './poetry-version.ts'

/** Packages that an install brings for developers alone, and the option that leaves them out. */
export interface DevelopmentInstall {
  readonly names: readonly string[]
  readonly option: string | undefined
  /** Lists for developers that the command names. */
  readonly lists: readonly string[]
}

/** What one install of the image asks for. */
export interface Asking {
  readonly step: Step
  readonly effect: PythonEffect
  readonly directory: string
  readonly install: Install
  readonly files: SeenFiles
}

/** A `uv sync` of the image. */
export interface Synced {
  readonly directory: string
  readonly options: readonly string[]
  readonly install: Install
}

/** What the image's installs bring, put together. */
export interface InstalledPackages {
  /** By normalised name: a later install counts. */
  readonly packages: ReadonlyMap<string, Installed>
  /** Every package that is installed is in `packages`. */
  readonly closed: boolean
  /** Requirement files and lockfiles that installs read: paths of the context. */
  readonly manifests: ReadonlySet<string>
  /** Lists of requirements that commands made for an install: paths of the image. */
  readonly lists: ReadonlySet<string>
  /** What each `uv sync` brings, in order. */
  readonly syncs: readonly Synced[]
  /** The first install of which no package is seen. */
  readonly unseen?: Step
  /** All installs of packages, in the order of the stages and their lines. */
  readonly installs: readonly Asking[]
  /** Installs that bring packages of development beside others, by the paths that they write. */
  readonly development: ReadonlyMap<string, DevelopmentInstall>
}

/** Whether a command installs lists for developers, by their names, and nothing else: `pip install -r requirements-dev.txt`. */
export function isDevelopmentList({ tool, verb, packages, requirements, editables }: PythonEffect): boolean {
  return (
    (tool === 'pip' || tool === 'uv') &&
    verb === 'install' &&
    packages.length + editables.length === 0 &&
    requirements.length > 0 &&
    requirements.every(isDevelopmentName)
  )
}

/** Commands that install packages of Python, stage by stage. */
export function installSteps(replay: Replay): Step[] {
  return [...reachable(replay)]
    .sort((a, b) => a - b)
    .flatMap((index) => replay.stages[index]?.steps ?? [])
    .filter(({ effects }) => effects.some(({ type }) => type === 'python'))
}

/** What each install of an image asks for, read in the files that the image has. */
export function installedPackages(replay: Replay, project: Project): InstalledPackages {
  const packages = new Map<string, Installed>()
  const development = new Map<string, DevelopmentInstall>()
  const manifests = new Set<string>()
  const lists: ListedRequirements[] = []
  const syncs: Synced[] = []
  const installs: Asking[] = []
  let closed = true
  let unseen: Step | undefined
  const { final } = replay
  const minor = minorOf(final.base)
  for (const step of installSteps(replay)) {
    for (const effect of step.effects) {
      if (effect.type !== 'python' || effect.tool === 'venv' || toolsIn(effect).length > 0) continue
      if (effect.verb === 'export') lists.push({ effect: installOfExport(effect), step })
      if (effect.verb !== 'install' && effect.verb !== 'sync' && effect.verb !== 'add') continue
      const from = lists.filter((list) => readsList(effect, step, list, replay))
      const requirements = effect.requirements.filter((written) => {
        const path = absolute(written, step.cwd)
        return !from.some((list) => holdsList(path, list, replay.stages[step.stage]))
      })
      const whole = from.length === 0 || requirements.length + effect.packages.length + effect.editables.length > 0
      const parts = [...(whole ? [{ effect: { ...effect, requirements }, step }] : []), ...from]
      let found = false
      for (const part of parts) {
        const directory = part.effect.directory ?? part.step.cwd
        const seen = filesAt(directory, part.step, replay, project)
        const command = asked(part.effect, directory)
        const options = {
          ...(minor === undefined ? {} : { python: minor }),
          environment: Object.fromEntries(variablesIn(step.environment)),
        }
        const told = readInstall(command, seen, options)
        if (effect.tool === 'uv' && effect.verb === 'sync' && effect.requirements.length === 0)
          syncs.push({ directory, options: effect.options, install: told })
        installs.push({ step, effect: part.effect, directory, install: told, files: seen })
        found ||= told.packages.size > 0 || told.reads.length > 0
        for (const [name, each] of told.packages) packages.set(name, each)
        if (told.development.length > 0 && !isDevelopmentList(effect)) {
          const poetry = effect.tool === 'poetry' ? poetryVersion(step, replay, minor) : undefined
          const known = poetry === undefined ? options : { ...options, poetry }
          const option = from.length > 0 ? undefined : withoutDevelopment(command, seen, known)?.join(' ')
          const named = effect.requirements.filter(isDevelopmentName)
          for (const path of step.writes) development.set(path, { names: told.development, option, lists: named })
        }
        closed &&= told.closed
        for (const path of told.reads) {
          const source = MANIFEST.test(path) ? seen.source(path) : undefined
          if (source !== undefined) manifests.add(source)
        }
      }
      if (!found) unseen ??= step
    }
  }
  return {
    ...{ packages, closed, manifests, development, installs, syncs, lists: new Set(lists.flatMap(listPaths)) },
    ...(unseen === undefined ? {} : { unseen }),
  }
}

/** Directories of the image in which projects lie that are installed from there, and in which the commands that do so run. */
export function installedProjects({ installs }: InstalledPackages): readonly string[] {
  const found = installs.flatMap(({ directory, install }) =>
    [...install.packages.values()].flatMap(({ source }) =>
      source?.type === 'path' ? [directory, absolute(source.path, directory)] : [],
    ),
  )
  return [...new Set(found)].filter((path) => path !== '/')
}

/** An export, as the install that brings what its list has. */
interface ListedRequirements {
  readonly effect: PythonEffect
  readonly step: Step
}

/** The files that a list goes to; none where it is printed. */
const listPaths = ({ step }: ListedRequirements): readonly string[] =>
  step.effects.flatMap((effect) => (effect.type === 'writes' && effect.what === 'file' ? [effect.path] : []))

/** Whether a path is the file that a list goes to, or a copy of it in another stage. */
function holdsList(path: string, list: ListedRequirements, stage: Image | undefined): boolean {
  const origin = stage?.files.get(path)?.origin
  return listPaths(list).includes(path) || (origin?.type === 'output' && origin.command === list.step.text)
}

/** Whether an install has a list by its file, or by the pipe of the same RUN. */
function readsList({ requirements }: PythonEffect, install: Step, list: ListedRequirements, replay: Replay): boolean {
  const paths = listPaths(list)
  return requirements.some((written) => {
    const path = absolute(written, install.cwd)
    return paths.length === 0
      ? path === '/dev/stdin' && install.instruction === list.step.instruction
      : holdsList(path, list, replay.stages[install.stage])
  })
}

/** Files that only installs read: those of requirements and locks. A pyproject.toml may be read by the program. */
const MANIFEST =
  /(?:^|\/)(?:[\w.-]*(?:requirements?|constraints?)[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|Pipfile\.lock|(?:poetry|uv|pdm)\.lock)$/

export interface SeenFiles extends PythonFiles {
  /** The context's path of a file. */
  source(path: string): string | undefined
}

/** The context's files as a command found them, those included that later lines, or the end of a bind mount, took away. */
function filesAt(directory: string, step: Step, replay: Replay, project: Project): SeenFiles {
  const images: readonly Image[] = [...replay.stages].reverse()
  const sourceOf = (path: string): string | undefined => {
    const full = absolute(path, directory)
    for (const { files } of images) {
      const origin = files.get(full)?.origin
      if (origin?.type === 'context') return origin.path
    }
    return [...step.inputs].find((input) => full.endsWith(`/${input}`))
  }
  return {
    source: sourceOf,
    paths: () => unionFiles(images, directory, project).paths(),
    outside: (other) => unionFiles(images, absolute(other, directory), project).paths(),
    has: (path) => sourceOf(path) !== undefined,
    read: (path) => {
      const source = sourceOf(path)
      return source === undefined ? undefined : project.read(source)
    },
  }
}
