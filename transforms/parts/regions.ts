import { layoutCopy } from '../../src/dockerfile/layout.ts'
import type { Style } from '../../src/dockerfile/style.ts'
import { dropOf } from '../../src/image/drops.ts'
import { below, isInEveryBase, isSystemDirectory, parentOf, PROGRAMS, within, written } from '../../src/image/paths.ts'
import { shorten, variablesIn } from '../../src/image/run.ts'
import { variablesIn as environmentOf } from '../../src/image/state.ts'
import type { Entry, Facts, Image, Step } from '../../src/image/types.ts'
import { PNPM_VERSIONS } from '../../src/stacks/node/install-places.ts'
import { standsAlone } from './tools-again.ts'

/** A path of the build stage that the run stage takes. */
export interface Region {
  readonly path: string
  readonly owner: string
  /** Lies over whatever the context brings below it. */
  readonly whole: boolean
  /** The path that commands wrote, where that stands for something in the region. */
  readonly holds?: string
  /** A command that runs before it is copied. */
  readonly after?: string
  /** Where it goes, if not to the same path. */
  readonly to?: string
}

export type Regions =
  | { readonly ok: true; readonly regions: readonly Region[] }
  | { readonly ok: false; readonly line: number; readonly because: string }

/** `ln -s /opt/tide/bin/tide /usr/local/bin/tide`: a link is followed by a COPY that names it, and is made again. */
export function linksInSystem({ effects, conditional, text }: Step): boolean {
  return (
    !conditional &&
    /^ln(?: -\w+)+ \/\S+ \/\S+$/.test(text) &&
    effects.every((effect) => effect.type === 'links' && isInEveryBase(parentOf(effect.path)))
  )
}

/** What the commands of a build leave that the image needs: the paths to copy, outermost first. */
export function regionsOf(steps: readonly Step[], image: Image, facts: Facts): Regions {
  const found = new Map<string, Region>()
  const deleted = new Set<string>()
  for (const step of steps) {
    for (const effect of step.effects) {
      if (effect.type === 'removes' || (effect.type === 'copies' && effect.move))
        for (const path of effect.type === 'removes' ? [effect.path] : effect.from) deleted.add(path)
    }
    for (const path of step.writes) {
      const entry = image.files.get(path)
      if (!entry || entry.origin.type === 'cache') continue
      // A later COPY of the context has taken its place.
      if (entry.origin.type === 'context' && entry.origin.edited === undefined) continue
      if (entry.kind === 'loose') {
        if (isSystemDirectory(path)) return { ok: false, line: step.line, because: reasonOf(image, step) }
        found.set(path, { path, owner: entry.owner, whole: true })
        continue
      }
      if (dropOf(path, entry, facts)) continue
      const unset = [...variablesIn(path)].find((name) => !environmentOf(step.environment).has(name))
      if (unset !== undefined)
        return { ok: false, line: step.line, because: `where \`${shorten(step.text)}\` writes rests on $${unset}` }
      // It lies beside what the same RUN installs.
      if (entry.origin.type === 'tool' && image.files.has(`${parentOf(path)}/${PROGRAMS}`) && installs(steps, step))
        continue
      if (mayBeAbsent(path, step, image))
        return { ok: false, line: step.line, because: `whether \`${shorten(step.text)}\` runs depends on a condition` }
      const isTool = entry.origin.type === 'tool' && entry.origin.name !== 'corepack'
      if (isTool && standsAlone(step, steps, image)) continue
      if (isTool)
        return {
          ok: false,
          line: step.line,
          because: path.endsWith(`/${PNPM_VERSIONS}`)
            ? `it fetches ${entry.origin.command}, and a start without it would fetch it again`
            : 'it installs a tool that the image starts, together with other work',
        }
      if (path.endsWith('/corepack/shims')) continue
      const directory = directoryOf(path, entry, image)
      if (directory !== undefined) {
        found.set(directory, { path: directory, owner: entry.owner, whole: false, holds: path })
        continue
      }
      if (entry.kind === 'link' && linksInSystem(step)) continue
      if (entry.kind === 'link')
        return { ok: false, line: step.line, because: `it makes the link ${path} together with other work` }
      if (
        isSystemDirectory(path) ||
        (entry.kind === 'directory' && [...image.files.keys()].some((each) => each !== path && within(each, path)))
      )
        continue
      found.set(path, { path, owner: entry.owner, whole: isOverSource(path, image) })
    }
  }
  // What a build removes must not come back with a later COPY of the context.
  const removed = [...deleted].filter(
    (path) => within(path, facts.directory) && !path.startsWith(`${facts.directory}/node_modules/.cache`),
  )
  if (removed.length > 0 && !isSystemDirectory(facts.directory)) {
    found.set(facts.directory, {
      path: facts.directory,
      owner: image.files.get(facts.directory)?.owner ?? 'root:root',
      whole: true,
    })
  }
  const regions = [...found.values()].sort((a, b) => a.path.length - b.path.length)
  return {
    ok: true,
    regions: regions.filter((each) => !regions.some((other) => other !== each && within(each.path, other.path))),
  }
}

/** Whether a file is there only where a condition holds: a COPY of it would stop the build where it does not. */
function mayBeAbsent(path: string, { conditional, effects, text }: Step, { files }: Image): boolean {
  const entry = files.get(path)
  const made = effects.some(({ type }) => type === 'writes' || type === 'copies' || type === 'links')
  if (!conditional || !made || entry?.origin.type !== 'output' || entry.kind === 'directory') return false
  return entry.origin.was === undefined && entry.origin.command === text
}

/** Whether a command has unpacked over files of the context: what the build has there holds them all. */
const isOverSource = (path: string, { files }: Image): boolean =>
  files.get(path)?.kind === 'tree' &&
  [...files].some(
    ([each, { origin }]) => origin.type === 'context' && origin.edited !== undefined && within(each, path),
  )

/** Whether the RUN of a command installs packages as well. */
const installs = (steps: readonly Step[], { instruction }: Step): boolean =>
  steps.some((step) => step.instruction === instruction && step.writes.some((path) => path.endsWith(`/${PROGRAMS}`)))

/** The directory that is copied for a path that only stands for what an install has put there. */
function directoryOf(path: string, { origin }: Entry, { reference }: Image): string | undefined {
  if (origin.type !== 'install') return undefined
  if (path.endsWith(`/${PROGRAMS}`)) return path.slice(0, -PROGRAMS.length - 1)
  const [site, minor] = /\/python3(\.\d+)?\/(?:site|dist)-packages$/.exec(path) ?? []
  // Which minor version a floating tag has, or one that a build is given, is not known.
  return site !== undefined && (minor === undefined || isGiven(reference)) ? path.slice(0, -site.length) : undefined
}

/** Whether a reference has a variable, and no version before it: `python:${VERSION}`, not `python:3.12-${SUITE}`. */
const isGiven = (reference: string): boolean => reference.includes('${') && !/:\d+\.\d+[^$]*\$\{/.test(reference)

function reasonOf(image: Image, step: Step): string {
  return image.unknowns.find((each) => each.line === step.line)?.because ?? 'what it writes is not known'
}

/** `COPY --from=STAGE A B`, with the owner where it is not root. */
export function copyLine(
  style: Style,
  stage: string,
  { path, to = path, owner }: Region,
  image: Image,
  workdir: string,
): string {
  const uniform = owners(image, path, owner)
  return layoutCopy(
    [
      `--from=${stage}`,
      ...(uniform === 'root:root' ? [] : [`--chown=${uniform}`]),
      written(path),
      destination(to, workdir),
    ],
    style,
  )
}

/** The owner of a path and all below it, where it is one. */
function owners(image: Image, path: string, top: string): string {
  const all = new Set<string>([top])
  for (const [each, entry] of image.files) if (within(each, path) && !skipped(entry)) all.add(entry.owner)
  return all.size === 1 ? top : 'root:root'
}

function skipped(entry: Entry): boolean {
  return entry.origin.type === 'cache'
}

export function destination(path: string, workdir: string): string {
  if (path === workdir) return path === '/' ? path : './'
  return within(path, workdir) && workdir !== '/' ? `./${below(path, workdir)}` : written(path)
}

/** A directory as the destination of several files: with a slash at its end. */
export function directoryIn(path: string, workdir: string): string {
  return destination(path, workdir).replace(/\/?$/, '/')
}
