import { absolute } from '../../src/image/paths.ts'
import type { Entry, Image, Step } from '../../src/image/types.ts'

export const isNode = ({ effects }: Step): boolean => effects.some(({ type }) => type === 'node')

/** Whether a command makes the list that an install reads, of a lockfile: `poetry export`, `pip-compile`. */
export const makesList = ({ effects }: Step): boolean =>
  effects.some((effect) => effect.type === 'python' && effect.verb === 'export')

/** The installs of one RUN, as the last of them: `python -m venv env && env/bin/pip install`. Undefined for those before it. */
export function installOf(step: Step, { steps }: Image): Step | undefined {
  const all = steps.filter((each) => each.instruction === step.instruction && each.work === 'install')
  if (all.length === 1 || all.some(isNode)) return step
  if (step !== all.at(-1)) return undefined
  return { ...step, requires: requiredBy(all) }
}

/** What several commands read of the context, together. */
export function requiredBy(steps: readonly Step[]): Step['requires'] {
  return steps.some(({ requires }) => requires === 'all')
    ? 'all'
    : steps.flatMap(({ requires }) => (requires === 'all' ? [] : requires))
}

/** Why the source must not be copied below an install: a command edits a file that it reads, and the source has it as it was. */
export function editedFor(step: Step, image: Image): { because: string } | undefined {
  const below = new Set(image.steps.flatMap((each) => (each.instruction > step.instruction ? [each.text] : [])))
  const edited = [...image.files].filter(
    ([, { origin }]) =>
      origin.type === 'context' &&
      origin.edited !== undefined &&
      step.requires.includes(origin.path) &&
      !below.has(origin.edited),
  )
  const [path, entry] = edited.find(([each]) => each.endsWith('/package.json')) ?? edited[0] ?? []
  if (path === undefined || !entry) return undefined
  return { because: `${path} is edited (line ${entry.line}), and the source copied below the install would undo that` }
}

/**
 * Lists of requirements that an install reads in another place than that of the source, where a line of its own has copied them:
 * their paths in the context. `broad`: the lines that copy the source.
 */
export function readElsewhere(
  { effects, cwd }: Step,
  files: readonly (readonly [path: string, Entry])[],
  broad: ReadonlySet<number>,
): ReadonlySet<string> {
  const named = effects.flatMap((effect) =>
    effect.type === 'python' ? [...effect.requirements, ...effect.constraints] : [],
  )
  const read = new Set(named.map((path) => absolute(path, cwd)))
  const from = (isBroad: boolean) =>
    files.flatMap(([path, { origin, line }]) =>
      origin.type === 'context' && read.has(path) && broad.has(line) === isBroad ? [origin.path] : [],
    )
  const own = new Set(from(true))
  return new Set(from(false).filter((path) => !own.has(path)))
}

/** The path of a manifest of Node's. */
export const MANIFEST = /(^|\/)package\.json$/

/** Why an install has no manifest of the context: another file may be renamed to it. */
export function noManifest(present: readonly (readonly [path: string, Entry])[]): string {
  const [, entry] = present.find(([path]) => MANIFEST.test(path)) ?? []
  return entry?.origin.type === 'context'
    ? `a RUN makes a package.json of ${entry.origin.path}`
    : 'no package.json is there when the install runs'
}

/** Whether packages were installed in its directory before, for a build above: `npm ci --omit=dev` after `npm run build`. */
export function followsBuild(install: Step, { steps }: Image): boolean {
  const before = (step: Step) =>
    steps.filter((each) => each.stage === install.stage && each.instruction < step.instruction)
  return before(install).some(
    (build) =>
      build.work === 'build' &&
      before(build).some(
        (each) => each.work === 'install' && each.cwd === install.cwd && isNode(each) === isNode(install),
      ),
  )
}
