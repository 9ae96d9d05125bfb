import { installedBy } from './package-names.ts'
import { within } from './paths.ts'
import { shorten } from './run.ts'
import { reachable } from './steps.ts'
import type { Image, Replay, Step } from './types.ts'

/** Where apt takes packages from, and the keys that they are signed with: sources.list(5), apt-secure(8). */
const PLACES = ['/etc/apt', '/usr/share/keyrings']

export const isPackageSource = (path: string): boolean => PLACES.some((place) => within(path, place))

/** Whether a command says where packages of the system come from. */
export const writesSources = ({ writes }: Pick<Step, 'writes'>): boolean => writes.some(isPackageSource)

/** The commands above one that say where its packages come from. A script that adds a source installs what it needs before that. */
const sourcesAbove = ({ steps }: Image, step: Step): string =>
  steps
    .slice(0, steps.indexOf(step))
    .filter(writesSources)
    .map(({ text }) => text)
    .join('\n')

/** Packages that come from other sources than in the original, where a command of it has brought some. */
export function otherSources(original: Replay, rewritten: Replay): string[] {
  const writer = original.stages.flatMap(({ steps }) => steps).find(writesSources)
  if (!writer) return []
  const problems: string[] = []
  for (const index of reachable(rewritten)) {
    const image = rewritten.stages[index]
    for (const step of image?.steps ?? []) {
      for (const name of installedBy(step)) {
        const stage = original.stages.find(({ steps }) => steps.some((each) => installedBy(each).includes(name)))
        const first = stage?.steps.find((each) => installedBy(each).includes(name))
        if (image && stage && first && sourcesAbove(image, step) !== sourcesAbove(stage, first))
          problems.push(
            `\`${shorten(step.text)}\` (line ${step.line}) takes ${name} from other sources than the original, which line ${writer.line} adds to`,
          )
      }
    }
  }
  return problems
}
