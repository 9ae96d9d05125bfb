import { join, relative, resolve } from 'node:path'
import { byHand, rewrite } from '../index.ts'
import { ignoreFileOf } from '../project/ignore.ts'
import { overlay } from '../project/overlay.ts'
import type { Project } from '../project/types.ts'
import { unified } from '../report/diff.ts'
import type { Evidence, Rewrite } from '../types.ts'
import type { Target } from '../workspace/discover.ts'
import { slashed, type Listings } from '../workspace/listings.ts'
import { createPlan } from '../workspace/plan.ts'
import { createLocalBases, createProjects } from '../workspace/projects.ts'
import { ConfigError, createPlacer, type Place } from '../workspace/place.ts'
import { inside, type Writing } from '../workspace/write.ts'
import type { Failed } from './failure.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage.ts'

/** One Dockerfile, looked at. */
export interface Looked {
  /** As people know it: relative to where restage was called. */
  readonly path: string
  readonly context: string
  /** Whether the context is the Dockerfile's own directory, as nothing denies. */
  readonly ownContext: boolean
  /** The file and line of the repository that says so, and what says otherwise. */
  readonly contextBy?: string
  readonly rewrite: Rewrite
  readonly patches: readonly Patch[]
  readonly writings: readonly Writing[]
  /** The repository that it lies in, absolute. */
  readonly root: string
  /** Where the patches apply, if not where restage was called. */
  readonly elsewhere: string | undefined
  /** Tells the run that it will not be written. */
  readonly discard: () => void
  readonly subject: Subject
  /** What the check says of a rewrite that somebody else made. */
  readonly problems?: readonly string[]
}

/** What a Dockerfile is built from, for whoever builds it. */
export interface Subject {
  /** Absolute, like `context`. */
  readonly path: string
  readonly context: string
  /** The Dockerfile's path from its context. */
  readonly dockerfile: string
  readonly text: string
  /** The ignore file that holds for it; undefined where there is none. */
  readonly ignore: string | undefined
  readonly project: Project
  /** Rewrites it once more, with what its containers showed, and without some transforms. Gives the place of the first result. */
  readonly again: (evidence: Evidence | undefined, without: readonly string[]) => Looked | Failed
  /** The same with what somebody wrote in its place. */
  readonly by: (dockerfile: string) => Looked | Failed
}

export interface Patch {
  readonly shown: string
  readonly made: boolean
  readonly isDockerfile: boolean
  readonly after: string
  readonly patch: string
}

/** A path with `/` between its parts, from one directory to a file. */
const way = (from: string, to: string): string => slashed(relative(from, to))

/** A Dockerfile that is left as it is, without being looked into. */
export interface Left {
  readonly path: string
  readonly left: { readonly because: string; readonly hint?: string }
}

/** Reads Dockerfiles and rewrites them, one after another. */
export interface Looker {
  /** Reads one, and finds its context. */
  place(target: Target): Place | Left | Failed
  /** Rewrites it. */
  look(place: Place): Looked | Failed
  /** Both; what is left as it is counts as a failure. */
  lookAt(target: Target): Looked | Failed
}

/**
 * The looker of a run. It remembers what earlier files of the run change, so that the diffs of a run apply one after the other,
 * and that a dry run shows what `--write` would write.
 */
export function createLooker(settings: Settings, cwd: string, listings: Listings): Looker {
  const planned = createPlan()
  const projects = createProjects()
  const placed = createPlacer(listings, settings.context)

  const place = (target: Target): Place | Left | Failed => {
    const found = placed(target)
    if (found.ok) return found.place
    if ('left' in found) return { path: way(cwd, target.path), left: found.left }
    return {
      path: way(cwd, target.path),
      ...(found.text === undefined ? {} : { text: found.text }),
      error: found.error,
    }
  }

  const projectAt = ({ target: { path, root }, context }: Place): Project => {
    const repository = listings.repositoryOf(inside(root, context) ? root : context)
    return planned.over(projects(context, way(context, path), repository), context)
  }
  const bases = createLocalBases(projectAt)

  const look = (place: Place): Looked | Failed => {
    const { target, text, context, evidence, besides, sharedBy, names, buildArgs } = place
    const { path, root } = target
    const shown = way(cwd, path)
    const dockerfile = way(context, path)
    const repository = listings.repositoryOf(inside(root, context) ? root : context)
    const local = bases(place)
    const plain = projectAt(place)
    const project = overlay(plain, { sharedBy, contextNames: names, buildArgs })
    let mine: readonly Writing[] = []

    const again: Subject['again'] = (evidence, without) => {
      const options = { ...settings.options, skip: [...(settings.options.skip ?? []), ...without] }
      const result = rewrite({
        dockerfile: { path: dockerfile, text },
        project,
        bases: local,
        options,
        ...(evidence === undefined ? {} : { evidence }),
      })
      if (!result.ok) return { path: shown, text, error: result.error }
      for (const { path } of mine) planned.forget(path)
      const looked = told(result.rewrite)
      mine = looked.writings
      return looked
    }

    const by: Subject['by'] = (proposed) => {
      const judged = byHand({ dockerfile: { path: dockerfile, text }, project, bases: local }, { dockerfile: proposed })
      return 'problems' in judged
        ? { ...told(judged.rewrite), problems: judged.problems }
        : { path: shown, text: proposed, error: judged }
    }

    const told = (rewrite: Rewrite): Looked => {
      const patches: Patch[] = []
      const writings: Writing[] = []
      const base = inside(cwd, path) ? cwd : root
      for (const file of rewrite.files) {
        const full = resolve(context, file.path)
        const name = way(base, full)
        planned.note(full, file.after)
        patches.push({
          shown: way(cwd, full),
          made: file.before === undefined,
          isDockerfile: full === path,
          after: file.after,
          patch: unified(name, file.before, file.after),
        })
        const fence = inside(root, full) ? root : repository.root
        writings.push({ path: full, before: file.before, after: file.after, root: fence })
      }
      return {
        path: shown,
        context: way(cwd, context) || '.',
        ownContext: besides === undefined && context === join(path, '..'),
        ...(evidence === undefined
          ? {}
          : {
              contextBy: [`${evidence.file}:${evidence.line}`, ...(besides === undefined ? [] : [besides])].join('; '),
            }),
        rewrite,
        patches,
        writings,
        root,
        elsewhere: base === cwd ? undefined : base,
        discard: () => {
          for (const { path } of writings) planned.forget(path)
        },
        subject: {
          path,
          context,
          dockerfile,
          text,
          ignore: ignoreFileOf(project, dockerfile).text,
          project,
          again,
          by,
        },
      }
    }
    return again(undefined, [])
  }

  const guarded = <T>({ path }: Target, work: () => T | Failed): T | Failed => {
    try {
      return work()
    } catch (error) {
      if (error instanceof ConfigError)
        throw new UsageError(`${way(cwd, error.path)}: ${error.message}.`, 'Mend it, or take it away.')
      const message = `restage failed on this file, and leaves it as it is: ${error instanceof Error ? error.message : String(error)}`
      const hint = 'This is a fault of restage: please report it with the Dockerfile.'
      return { path: way(cwd, path), error: { message, hint } }
    }
  }
  return {
    place: (target) => guarded(target, () => place(target)),
    look: (found) => guarded(found.target, () => look(found)),
    lookAt: (target) =>
      guarded(target, () => {
        const found = place(target)
        if ('left' in found) {
          const { because, hint } = found.left
          return {
            path: found.path,
            error: { message: `it is left as it is: ${because}`, ...(hint === undefined ? {} : { hint }) },
          }
        }
        return 'error' in found ? found : look(found)
      }),
  }
}
