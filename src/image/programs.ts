import { alpinePackage } from '../knowledge/alpine.ts'
import { isServed, packageOfProgram, programsInSlim } from '../knowledge/packages.ts'
import type { Suite } from '../knowledge/types.ts'
import { BUILTINS } from '../shell/builtins.ts'
import { packageName } from './effects.ts'
import { parentOf, PROGRAMS } from './paths.ts'
import { reachable } from './steps.ts'
import type { Image, Replay, Step } from './types.ts'

/** Whether a program fetches, and checks certificates that its package only recommends. */
export const fetches = (program: string): boolean => /^(curl|wget|git)$/.test(program)

/** The first step of a stage that fetches. */
export function fetchesIn(image: Image): Step | undefined {
  return image.steps.find(({ programs }) => programs.some(fetches))
}

/** Programs that speak TLS, and find no certificates where only the full image has them. */
export function missingCertificates(original: Image, now: Image): string[] {
  if (!original.base?.packages?.has('ca-certificates') || now.base?.packages?.has('ca-certificates') !== false)
    return []
  if (now.packages.has('ca-certificates')) return []
  const step = fetchesIn(now)
  return step ? [`line ${step.line} opens connections, and ${now.reference} has no certificates`] : []
}

/** What RUN lines of a stage start that the slim image of its base does not have, and no package that is installed brings. */
export function missingOnSlim(
  image: Image,
): { readonly line: number; readonly program: string; readonly owner: string | undefined }[] {
  const suite = image.base?.suite
  // The system's own programs are the same in every suite: one that is not known is told by a neighbour.
  const known = suite !== undefined && isServed(suite) ? suite : 'bookworm'
  const slim = programsInSlim(known)
  return image.steps.flatMap((step) =>
    step.programs.flatMap((program) => {
      if (
        program === '' ||
        program.includes('/') ||
        program.includes('$') ||
        image.base?.programs.has(program) ||
        bringsProgram(image, program) ||
        slim.has(program) ||
        BUILTINS.has(program)
      )
        return []
      const owner = packageOfProgram(program, known)
      const brought = owner === undefined ? step.work === 'script' && bringsPrograms(image) : image.packages.has(owner)
      return brought
        ? []
        : [{ line: step.line, program, owner: suite !== undefined && isServed(suite) ? owner : undefined }]
    }),
  )
}

/** Whether a line has put a program of this name into a directory of PATH. */
const bringsProgram = ({ files }: Image, program: string): boolean =>
  ['/usr/local/bin', '/usr/bin', '/bin'].some((directory) => files.has(`${directory}/${program}`))

/** Whether there are installed packages whose programs are not seen one by one: pip's, of the interpreter or of an environment. */
const bringsPrograms = ({ files, contract }: Image): boolean =>
  ['/usr/local/bin', ...(contract.env.get('PATH') ?? '').split(':')].some(
    (directory) =>
      files.get(`${directory}/${PROGRAMS}`)?.origin.type === 'install' ||
      files.get(parentOf(directory))?.origin.type === 'install',
  )

/** Packages that lines install, and whose programs a RUN line starts where they are not installed by then. */
export function uninstalledPrograms(original: Replay, rewritten: Replay): string[] {
  const early = new Set(earlyTools(original).map(({ name }) => name))
  const tools = earlyTools(rewritten).filter(({ name }) => !early.has(name))
  return [
    ...tools.map(({ line, name }) => `line ${line} starts ${name}, which is installed below it`),
    ...uninstalledPackages(original, rewritten),
  ]
}

/** Tools that a line starts above the one of the same stage that installs them first: `poetry install`, `pip install poetry`. */
function earlyTools(replay: Replay): { readonly line: number; readonly name: string }[] {
  return [...reachable(replay)].flatMap((index) => {
    const { steps = [], parent } = replay.stages[index] ?? {}
    const brought = (each: Step, name: string) =>
      each.work === 'tool' && each.writes.some((path) => path.endsWith(`/bin/${name}`))
    const above = parent === undefined ? [] : (replay.stages[parent]?.steps ?? [])
    return steps.flatMap(({ line, programs }, at) =>
      programs
        .filter((name) => steps.slice(at + 1).some((each) => brought(each, name)))
        .filter((name) => ![...above, ...steps.slice(0, at)].some((each) => brought(each, name)))
        .map((name) => ({ line, name })),
    )
  })
}

function uninstalledPackages(original: Replay, rewritten: Replay): string[] {
  const stages = [...original.stages, ...rewritten.stages]
  const installed = new Set(stages.flatMap((stage) => [...stage.packages.keys()]))
  if (installed.size === 0) return []
  const before = new Set(lackingPackages(original, installed).map(({ program, name }) => `${program} ${name}`))
  return lackingPackages(rewritten, installed)
    .filter(({ program, name }) => !before.has(`${program} ${name}`))
    .map(({ line, program, name }) => `line ${line} starts ${program}, and ${name} is not installed by then`)
}

/** Programs that are started before the package among `installed` that brings them is there. */
function lackingPackages(
  replay: Replay,
  installed: ReadonlySet<string>,
): { readonly line: number; readonly program: string; readonly name: string }[] {
  return [...reachable(replay)].flatMap((index) => {
    const stage = replay.stages[index]
    if (!stage) return []
    const { base, parent } = stage
    // Which package brings a program differs little between suites: one that is not known is told by a neighbour.
    const suite = base?.suite !== undefined && isServed(base.suite) ? base.suite : 'bookworm'
    const there = new Set(parent === undefined ? [] : replay.stages[parent]?.packages.keys())
    return stage.steps.flatMap(({ line, programs, effects }) => {
      const lacking = programs
        .filter((program) => base?.programs.has(program) !== true)
        .flatMap((program) => neededBy(program, suite).map((name) => ({ line, program, name })))
        .filter(({ name }) => installed.has(name) && base?.packages?.has(name) !== true)
        .filter(({ name }) => !there.has(name) && !(base?.libc === 'musl' && there.has(alpinePackage(name) ?? name)))
      for (const effect of effects) {
        if (effect.type !== 'packages' || effect.action !== 'install') continue
        for (const written of effect.names) there.add(packageName(written))
      }
      return lacking
    })
  })
}

/** Packages by which a program runs; what fetches needs certificates as well. */
function neededBy(program: string, suite: Suite): string[] {
  return [packageOfProgram(program, suite) ?? program, ...(fetches(program) ? ['ca-certificates'] : [])]
}
