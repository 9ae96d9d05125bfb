import type { CopyInstruction, Instruction } from '../../src/dockerfile/types.ts'
import { isBuildInput, isServiceSetting } from '../../src/image/paths.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { copied } from '../../src/project/copy.ts'
import { compileGlob, hasWildcard } from '../../src/project/glob.ts'
import { visibleFiles } from '../../src/project/ignore.ts'
import { kindOf } from '../../src/project/kinds.ts'
import type { Copied } from '../../src/project/types.ts'
import type { Context } from '../../src/types.ts'
import { isNode } from './installs.ts'
import { workdirAt } from './workdir.ts'

export function isContextCopy(each: Instruction): each is CopyInstruction {
  return (each.kind === 'COPY' || each.kind === 'ADD') && each.from === undefined && each.heredocs.length === 0
}

/** Whether a COPY brings files of the context that the install does not read, but for what is named and seldom edited. */
export function bringsMore(copy: CopyInstruction, image: Image, step: Step, seldomEdited = SELDOM_EDITED): boolean {
  if (step.requires === 'all') return !isNode(step) || bringsSource(copy, image)
  const required = new Set(step.requires)
  const beside = new Set(step.requires.filter((path) => REQUIREMENTS.test(path)).map(folderOf))
  const names = (path: string) => copy.sources.some(({ value }) => namesFile(fileOf(value), fileOf(path)))
  for (const [path, entry] of image.files) {
    if (
      entry.line === copy.line &&
      entry.origin.type === 'context' &&
      (step.inputs.has(entry.origin.path) || isServiceSetting(path)) &&
      !required.has(entry.origin.path) &&
      !((seldomEdited.has(kindOf(entry.origin.path)) || MANIFESTS.test(entry.origin.path)) && names(path)) &&
      !(
        REQUIREMENTS.test(entry.origin.path) &&
        (beside.size === 0 || beside.has(folderOf(entry.origin.path)) || names(entry.origin.path))
      )
    )
      return true
  }
  return false
}

/** Whether a COPY brings anything beside manifests and lockfiles. */
const bringsSource = ({ line }: CopyInstruction, { files }: Image): boolean =>
  [...files.values()].some(
    (entry) => entry.line === line && !(entry.origin.type === 'context' && MANIFESTS.test(entry.origin.path)),
  )

/** Whether a COPY brings what an install may be built with, and nothing else: it stays above that. */
export function bringsBuildInputs({ line }: CopyInstruction, { files }: Image, { cwd }: Step): boolean {
  const brought = [...files].filter(([, entry]) => entry.line === line && entry.origin.type === 'context')
  return brought.length > 0 && brought.every(([path]) => isBuildInput(path, cwd))
}

/** Whether nothing of what a COPY brings is the install's, though a later COPY brings all of it again. */
export function bringsOther(context: Context, copy: CopyInstruction, image: Image, step: Step): boolean {
  const [source] = copy.sources
  if (step.requires === 'all' || copy.flags.length > 0 || copy.sources.length !== 1 || !source) return false
  const required = new Set(step.requires)
  const brought = broughtBy(context, image, copy)
  return (
    brought.length > 1 &&
    brought.every(
      ({ from, to }) =>
        step.inputs.has(from) &&
        !required.has(from) &&
        !REQUIREMENTS.test(from) &&
        image.files.get(to)?.line !== copy.line,
    ) &&
    brought.some(({ from }) => !SELDOM_EDITED.has(kindOf(from)))
  )
}

/** Whether all that a COPY names are files by their endings: `*.json`, `package.json`. */
export const copiesFiles = ({ sources }: CopyInstruction): boolean =>
  sources.every(({ value }) => /\.\w+$/.test(fileOf(value)))

/** Named beside the manifests, they seldom make an install run again that an edit of the source does not. */
const SELDOM_EDITED: ReadonlySet<unknown> = new Set(['docs', 'tool-config'])
export const DOCS: ReadonlySet<unknown> = new Set(['docs'])

/** Manifests and lockfiles that another manager reads, or nobody, and settings of what runs the scripts of workspaces. */
const MANIFESTS =
  /(?:^|\/)(?:(?:turbo|nx|lerna|rush)\.json|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:package|bower|composer)\.json|[\w-]+\.lock|[\w-]*-lock\.(?:json|yaml)|\.(?:python|node)-version|\.nvmrc)$/

/** `tsconfig*.json` as well as `tsconfig.json`; `*` names nothing. */
const namesFile = (written: string, name: string): boolean =>
  written === name || (/[a-z]/i.test(written) && hasWildcard(written) && compileGlob(written)?.(name) === true)

/** Files of requirements, which change together: a directory of them is copied as it is. */
const REQUIREMENTS = /(?:^|\/)(?:[\w.-]*requirements?[\w.-]*(?:\/[\w.-]+)?|constraints?[\w.-]*)\.(?:txt|in)$/

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether a COPY brings manifests and lockfiles of Python alone: there is no source to install before. */
export function bringsManifests(context: Context, image: Image, copy: CopyInstruction): boolean {
  const brought = copy.flags.length > 0 ? [] : broughtBy(context, image, copy)
  return (
    brought.length > 0 &&
    brought.every(({ from }) => /^(?:[^/]+\/)*(?:pyproject\.toml|(?:poetry|uv|pdm)\.lock)$/.test(from))
  )
}

/** Whether two copies give what they bring the same owner and mode. */
const alike = (copy: CopyInstruction, other: CopyInstruction | undefined): boolean =>
  copy.flags.length === (other?.flags.length ?? 0) &&
  copy.flags.every(
    ({ name, value }) => other?.flags.some((flag) => flag.name === name && flag.value === value) === true,
  )

/** The files that a COPY brings, whatever brings them again. */
export function broughtBy(
  context: Context,
  image: Image,
  { index, stage, sources, destination }: CopyInstruction,
): Copied[] {
  const words = sources.map(({ value }) => value)
  const workdir = workdirAt(context.dockerfile, { instruction: index, stage }, image)
  const isDirectory = (path: string) => path === workdir || image.files.get(path)?.kind === 'directory'
  const visible = visibleFiles(context.project, context.ignore)
  return [...copied(visible, words, destination.value, workdir, { isDirectory }).files]
}

/** Files that narrower copies above the first broad one bring, and that it brings again. */
export function broughtAbove(
  context: Context,
  image: Image,
  broad: readonly CopyInstruction[],
  before: readonly Instruction[],
): ReadonlySet<string> {
  const first = broad[0]?.index ?? 0
  const found = new Set<string>()
  for (const each of before) {
    if (each.index >= first || !isContextCopy(each) || !alike(each, broad[0])) continue
    for (const { to } of broughtBy(context, image, each)) found.add(to)
  }
  return found
}
