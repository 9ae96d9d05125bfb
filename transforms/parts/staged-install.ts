import type { RunInstruction } from '../../src/dockerfile/types.ts'
import { PROGRAMS } from '../../src/image/paths.ts'
import type { Facts, Image, Step } from '../../src/image/types.ts'
import { bundledPackages, pythonMinor } from '../../src/knowledge/python-interpreters.ts'
import { toolsIn } from '../../src/stacks/python/install.ts'
import type { Context, Edit } from '../../src/types.ts'
import type { Classification } from './classify.ts'
import { writtenCommand } from './command-words.ts'
import type { Region } from './regions.ts'

/** An install of Python packages in a directory of their own, which one COPY puts where the interpreter has its packages. */
export interface StagedInstall {
  readonly edits: readonly Edit[]
  readonly regions: readonly Region[]
}

const PREFIX = '/install'

/**
 * `pip install --prefix=/install`, for the one install of an image whose packages go to the interpreter's own prefix, where
 * nothing of the build looks at them there. pip.pypa.io/cli/pip_install, `--prefix`.
 */
export function stagedInstall(
  context: Context,
  image: Image,
  facts: Facts,
  regions: readonly Region[],
  { lastBuild }: Classification,
): StagedInstall | undefined {
  // Distributions put packages elsewhere below a prefix than their own installs do.
  if (image.files.has(PREFIX) || image.base?.name !== 'python') return undefined
  const steps = image.steps.filter((step) => programsOf(step) !== undefined)
  const [step] = steps
  const programs = step && programsOf(step)
  if (!step || programs === undefined || steps.length > 1 || step.instruction !== lastBuild) return undefined
  if (step.user !== 'root' || step.conditional || after(image, step) || keepsTools(image, step, facts)) return undefined
  const replaced = facts.replaced ?? []
  const leaving = removal(replaced.map(({ name }) => name))
  if (!mayLeaveFirst(replaced, image)) return undefined
  // What is installed in place, and what is cloned, is found by links from there.
  if (step.writes.some((path) => image.files.get(path)?.origin.type === 'output')) return undefined
  if (image.steps.some((each) => bringsPackages(each, facts))) return undefined
  const effect = step.effects.find((each) => each.type === 'python')
  const plain =
    effect?.tool === 'pip' &&
    effect.verb === 'install' &&
    effect.interpreter === undefined &&
    effect.editables.length === 0 &&
    !effect.options.some((option) => ELSEWHERE.test(option))
  const run = context.dockerfile.instructions[step.instruction]
  const command = plain ? writtenCommand(run as RunInstruction, step) : undefined
  const verb = command?.words.find(({ value }) => value === 'install')
  if (!command || !verb) return undefined
  const prefix = programs.slice(0, programs.lastIndexOf('/bin/'))
  const own = (region: Region) =>
    step.writes.includes(region.holds ?? region.path) && region.path.startsWith(`${prefix}/`)
  const staged: Region = { path: PREFIX, to: prefix, owner: 'root:root', whole: false, holds: programs }
  const file = context.path
  const first = replaced.length > 0 ? [{ file, start: command.start, end: command.start, text: `${leaving} && ` }] : []
  return {
    edits: [...first, { file, start: verb.end, end: verb.end, text: ` --prefix=${PREFIX}` }],
    regions: [
      ...regions.filter((region) => !own(region)),
      replaced.length > 0 ? { ...staged, after: leaving } : staged,
    ],
  }
}

type Replaced = NonNullable<Facts['replaced']>

const removal = (names: readonly string[]): string => `pip uninstall -y ${names.join(' ')}`

/**
 * Whether what an install replaces of the base may leave before it: what satisfies a requirement is not installed again, so that
 * the prefix would not have it. Any version but the one that is asked for would be another than the original's. Without setuptools
 * pip builds in an environment of its own: so does that of every image of Python 3.7 and later (pip 22.3 and later,
 * `_internal/pyproject.py`); pip itself is what installs.
 */
function mayLeaveFirst(replaced: Replaced, { base }: Image): boolean {
  if (replaced.length === 0) return true
  const [, minor] = /^3\.(\d+)/.exec(pythonMinor(base?.tag ?? '') ?? '') ?? []
  const names = new Set(replaced.map(({ name }) => name))
  return (
    replaced.every(({ pinned }) => pinned) && names.has('setuptools') && !names.has('pip') && Number(minor ?? 0) >= 7
  )
}

/**
 * The directories of the interpreter as they are copied: packages of the base that an install may have replaced leave first, so
 * that no two versions of one lie there together.
 */
export function overBase(regions: readonly Region[], image: Image, { replaced = [] }: Facts): readonly Region[] {
  const names = [...new Set([...replaced.map(({ name }) => name), ...upgradedBackends(image)])]
  if (image.base?.name !== 'python' || names.length === 0) return regions
  const after = removal(names)
  return regions.map((region) => (region.holds === `/usr/local/bin/${PROGRAMS}` ? { ...region, after } : region))
}

/** What the base builds packages with, and a line of its own upgrades: `pip install -U pip setuptools`. */
function upgradedBackends({ base, steps }: Image): string[] {
  const bundled = (base && bundledPackages(base.tag)) ?? []
  const installed = steps.flatMap(({ work, effects }) =>
    work === 'tool' ? effects.flatMap((effect) => (effect.type === 'python' ? toolsIn(effect) : [])) : [],
  )
  return installed.filter((name) => name !== 'pip' && bundled.includes(name))
}

/**
 * Whether a tool that stays behind brings packages of its own (wheel: packaging): pip takes what it finds among them for installed,
 * and leaves it out.
 */
const bringsPackages = ({ work, effects }: Step, { tools }: Facts): boolean =>
  work === 'tool' &&
  effects.some((effect) => {
    const names = effect.type === 'python' && effect.tool !== 'pipx' ? toolsIn(effect) : []
    return names.some((name) => !/^(?:pip|setuptools|uv)$/.test(name)) && !names.some((name) => tools.has(name))
  })

/** Options that say where packages go, or that take what is there for something to be replaced. */
const ELSEWHERE =
  /^(?:--(?:prefix|target|root|user|upgrade|force-reinstall|ignore-installed|src)(?:=|$)|-[a-zA-Z]*[tUI])/

/** Where a step puts programs beside the interpreter's. */
const programsOf = ({ writes }: Step): string | undefined => writes.find((path) => path.endsWith(`/${PROGRAMS}`))

/** Whether the same RUN installs tools that the image keeps beside its packages. */
function keepsTools({ steps, files }: Image, install: Step, { tools }: Facts): boolean {
  return steps.some(
    (step) =>
      step.instruction === install.instruction &&
      step.writes.some((path) => {
        const origin = files.get(path)?.origin
        return origin?.type === 'tool' && tools.has(origin.name)
      }),
  )
}

/** Whether the same RUN goes on to use what it installs. */
function after({ steps }: Image, install: Step): boolean {
  const rest = steps.slice(steps.indexOf(install) + 1)
  return rest.some(
    ({ instruction, work }) => instruction === install.instruction && work !== 'clean' && work !== 'nothing',
  )
}
