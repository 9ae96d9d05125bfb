import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createLooker } from '../../src/cli/look.ts'
import { type Settings, settingsOf } from '../../src/cli/settings.ts'
import { transforms } from '../../src/index.ts'
import { createListings } from '../../src/workspace/listings.ts'
import { isDockerfile } from '../../src/project/dockerfiles.ts'
import { overlay } from '../../src/project/overlay.ts'
import type { Project } from '../../src/project/types.ts'
import type { Input } from '../../src/types.ts'
import { discover } from '../../src/workspace/discover.ts'
import { createPlacer, type Place } from '../../src/workspace/place.ts'
import { createLocalBases, createProjects } from '../../src/workspace/projects.ts'
import { repository, textsBelow } from './fixtures.ts'

/** A small monorepo, `fixtures/workspaces/CASE/input`. */
export interface Workspace {
  readonly name: string
  readonly folder: string
  /** Of `case.json`. */
  readonly about: string
  /** As they are written on the command line. */
  readonly args: Readonly<Record<string, unknown>>
  /** Parts of reasons that must be given for leaving something alone. */
  readonly skips: readonly string[]
  /** `expected.txt`: a line for each Dockerfile, its context with what says so, or why it is left. */
  readonly expected: string
  /** What output/ holds, by path from input/. */
  readonly output: Readonly<Record<string, string>>
}

const all = join(repository, 'fixtures', 'workspaces')

export function workspaces(): Workspace[] {
  return readdirSync(all).map((name) => {
    const folder = join(all, name)
    const given = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as {
      about: string
      args?: Record<string, unknown>
      skips?: string[]
    }
    const file = join(folder, 'expected.txt')
    return {
      name,
      folder,
      about: given.about,
      args: given.args ?? {},
      skips: given.skips ?? [],
      expected: existsSync(file) ? readFileSync(file, 'utf8') : '',
      output: textsBelow(join(folder, 'output')),
    }
  })
}

/** Copies a monorepo, with files laid over it, to a directory of its own, and gives what is made of it there. */
export function inCopy<T>({ folder }: Workspace, over: Readonly<Record<string, string>>, work: (root: string) => T): T {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'restage-workspaces-')))
  try {
    cpSync(join(folder, 'input'), root, { recursive: true })
    for (const [path, text] of Object.entries(over)) writeFileSync(join(root, path), text)
    return work(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Where the Dockerfiles below a directory are built from, a line each. */
export function placed(root: string): string {
  const listings = createListings()
  const place = createPlacer(listings, undefined)
  const lines = discover([root], root, isDockerfile, listings).targets.map((target) => {
    const found = place(target)
    const path = relative(root, target.path)
    if (found.ok) return `${path}: ${told(found.place, root)}\n`
    return `${path}: ${'left' in found ? `left: ${found.left.because}` : `error: ${found.error.message}`}\n`
  })
  return lines.join('')
}

function told({ context, evidence, besides, bases }: Place, root: string): string {
  const by =
    evidence === undefined ? '' : ` by ${evidence.file}:${evidence.line}${besides === undefined ? '' : `; ${besides}`}`
  const on = bases.map(({ reference, build }) => {
    const stage = build.target === undefined ? '' : ` to ${build.target}`
    return `, ${reference} is ${build.dockerfile}${stage} by ${build.evidence.file}:${build.evidence.line}`
  })
  return `${relative(root, context) || '.'}${by}${on.join('')}`
}

/** The Dockerfiles below a directory that are looked into, each with its context. */
export function inputs(root: string, args: Workspace['args']): Input[] {
  const listings = createListings()
  const { options, isDockerfile: isOne } = settings(root, args)
  const projects = createProjects()
  const place = createPlacer(listings, undefined)
  const projectAt = ({ target, context }: Place): Project =>
    projects(context, relative(context, target.path), listings.repositoryOf(context))
  const bases = createLocalBases(projectAt)
  return discover([root], root, isOne, listings).targets.flatMap((target) => {
    const found = place(target)
    if (!found.ok) return []
    const { context, text, sharedBy, names } = found.place
    const project = overlay(projectAt(found.place), { sharedBy, contextNames: names })
    const dockerfile = { path: relative(context, target.path), text }
    return [{ dockerfile, project, bases: bases(found.place), options }]
  })
}

const settings = (root: string, args: Workspace['args']): Settings =>
  settingsOf(
    { ...args, paths: [root] },
    root,
    transforms.map(({ name }) => name),
  )

/** What a run changes below a directory, by path from there, and its reasons for what it leaves alone. */
export function changed(
  root: string,
  args: Workspace['args'],
): { readonly files: Record<string, string>; readonly reasons: string[] } {
  const listings = createListings()
  const given = settings(root, args)
  const looker = createLooker(given, root, listings)
  const files: Record<string, string> = {}
  const reasons: string[] = []
  for (const target of discover([root], root, given.isDockerfile, listings).targets) {
    const place = looker.place(target)
    if ('error' in place || 'left' in place) continue
    const looked = looker.look(place)
    if ('error' in looked) throw new Error(`${looked.path}: ${looked.error.message}`)
    for (const { path, after } of looked.writings) files[relative(root, path)] = after
    const { skipped, withheld } = looked.rewrite
    reasons.push(...skipped.map(({ because }) => because), ...withheld.flatMap(({ reasons }) => reasons))
  }
  return { files, reasons }
}
