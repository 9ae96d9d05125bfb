import type { Image } from '../../src/image/types.ts'
import { binPackage } from '../../src/knowledge/node-programs.ts'

/** Whether the RUNs that follow in the build stage start nothing but Node's own programs. */
export function laterNodeOnly(image: Image, index: number, lastBuild: number, alone: ReadonlySet<number>): boolean {
  const own = new Set(['npm', 'npx', 'yarn', 'pnpm', 'corepack', 'node', 'bun', 'mkdir', 'echo', 'rm'])
  return image.steps.every(
    (step) =>
      step.instruction <= index ||
      step.instruction > lastBuild ||
      alone.has(step.instruction) ||
      step.programs.every((program) => own.has(program)),
  )
}

/** Whether the RUNs that follow in the build stage only install: none works on the files of a service that is not there. */
export function laterInstallsOnly(image: Image, index: number, lastBuild: number, alone: ReadonlySet<number>): boolean {
  return image.steps.every(
    ({ instruction, work }) =>
      instruction < index ||
      instruction > lastBuild ||
      alone.has(instruction) ||
      (instruction === index
        ? work === 'packages' || work === 'clean' || work === 'nothing'
        : /^(?:packages|install|tool|prune|nothing)$/.test(work)),
  )
}

/** What pip builds packages with that bring no wheel, and name no other: it is loaded, and no program of it is started. */
const BACKENDS = ['setuptools', 'wheel', 'poetry-core']

/** Packages whose programs later RUNs start, or that they may build with. */
export function laterPrograms(image: Image, index: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (const step of image.steps) {
    if (step.instruction <= index) continue
    for (const program of step.programs) found.add(binPackage(program)).add(program)
    // `python -m poetry install`: the program is the interpreter.
    for (const effect of step.effects) {
      if (effect.type !== 'python') continue
      found.add(effect.tool)
      if (effect.verb === 'install' || effect.verb === 'sync') for (const backend of BACKENDS) found.add(backend)
    }
  }
  return found
}
