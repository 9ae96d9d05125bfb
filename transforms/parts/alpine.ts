import { lineRange, removalRange } from '../../src/dockerfile/edit.ts'
import { layoutRun } from '../../src/dockerfile/layout.ts'
import { styleOf } from '../../src/dockerfile/style.ts'
import type { Stage } from '../../src/dockerfile/types.ts'
import { faultsOnAlpine, packagesForSteps, unfrozen } from '../../src/image/alpine.ts'
import { packageName } from '../../src/image/effects.ts'
import type { Step } from '../../src/image/types.ts'
import { alpinePackage } from '../../src/knowledge/alpine.ts'
import { alpineTag } from '../../src/knowledge/tags.ts'
import type { BaseImage } from '../../src/knowledge/types.ts'
import type { Change, Context, Edit, Skip } from '../../src/types.ts'
import { stepsByRun } from './classify.ts'
import { insertionPoint } from './insertion.ts'

/** What musl does otherwise than glibc. Source: musl's wiki, "Functional differences from glibc". */
const MUSL: readonly string[] = [
  "musl's resolver finds the names that are looked up: it asks all name servers at once, and reads no nsswitch.conf",
  "nothing rests on glibc's locales, its thread stacks of 8 MB, or its version in process.report",
]

/** Platforms that every Alpine tag of node has. Source: the Architectures of its entries in docker-library/official-images. */
const PLATFORMS = new Set(['linux/amd64', 'linux/arm64', 'linux/arm64/v8'])

/** Puts the final stage of an image whose packages were installed on Debian on Alpine; else the reason why not. */
export function onAlpine(context: Context, stage: Stage, base: BaseImage): Change | Skip {
  const { dockerfile, facts, path: file, replay } = context
  const { from } = stage
  const refuse = (because: string, line: number = from.line): Skip => ({ line, because })
  const tag = alpineTag(base.name, base.tag)
  if (tag === undefined) return refuse(`${base.name}:${base.tag} has no Alpine image of the same version`)
  if (facts.alpine === undefined) return refuse('whether what runs here runs on musl is not known')
  if (facts.alpine.refused !== undefined) return refuse(facts.alpine.refused)
  const { platform } = replay.final
  if (platform !== undefined && !PLATFORMS.has(platform))
    return refuse(`whether it is there for ${platform} is not known`)
  const moved = movedInstalls(context, stage)
  if (!('names' in moved)) return refuse(moved.because, moved.line)
  const [fault] = [...faultsOnAlpine(replay.final, moved.runs), ...unfrozen(replay)]
  if (fault) return refuse(fault.because, fault.line)

  const word = from.imageWord
  const image = `${word.value.replace(/[:@].*$/, '')}:${tag}`
  const needs = new Map([
    ...packagesForSteps(replay.final, moved.runs),
    ...facts.alpine.needs.map(({ name, because }) => [name, because] as const),
  ])
  const missing = [...needs.keys()].filter((name) => !moved.names.has(name)).sort()
  const edits: Edit[] = [{ file, start: word.range.start, end: word.range.end, text: image }, ...moved.edits(missing)]
  if (moved.names.size === 0 && missing.length > 0) {
    const place = lineRange(dockerfile, insertionPoint(stage)).end
    const gap = dockerfile.text.slice(0, place).endsWith('\n') ? '' : dockerfile.eol
    const text = gap + layoutRun([['apk', 'add', '--no-cache', ...missing]], styleOf(dockerfile)) + dockerfile.eol
    edits.push({ file, start: place, end: place, text })
  }
  const needed = missing.map((name) => `${name}: ${needs.get(name) ?? ''}`).slice(0, 2)
  return {
    title: `run on ${image}`,
    because: `Alpine was asked for, and no package that runs is linked to glibc${needed.length > 0 ? ` (${needed.join('; ')})` : ''}`,
    safety: 'unsafe',
    edits,
    assumes: [...MUSL, ...moved.assumes, ...facts.alpine.assumes],
    amends: [{ field: 'libc', from: 'glibc', to: 'musl' }],
  }
}

interface Moved {
  /** Indices of the RUNs that become `apk add`, or go. */
  readonly runs: ReadonlySet<number>
  /** Packages of Alpine that they install. */
  readonly names: ReadonlySet<string>
  readonly assumes: readonly string[]
  /** What they become, the first with these packages beside its own. */
  edits(more: readonly string[]): Edit[]
}

/** The RUNs of a stage that do nothing but install packages of Debian, as ones that install Alpine's. */
function movedInstalls({ dockerfile, path: file, replay }: Context, stage: Stage): Moved | Skip {
  const found = new Map<number, string[]>()
  const assumes: string[] = []
  for (const [index, steps] of stepsByRun(replay.final)) {
    if (!steps.some(isApt)) continue
    const [first] = steps
    const other = steps.find((step) => !isApt(step) && !cleansApt(step))
    if (other)
      return {
        line: other.line,
        because: `line ${first?.line ?? other.line} does more than install packages of Debian`,
      }
    const names: string[] = []
    for (const step of steps) {
      for (const effect of step.effects) {
        if (effect.type !== 'packages' || effect.action === 'update' || effect.action === 'clean') continue
        if (effect.action !== 'install')
          return { line: step.line, because: `line ${step.line} does more than install packages` }
        for (const written of effect.names) {
          const name = packageName(written) === written ? alpinePackage(written) : undefined
          if (name === undefined)
            return {
              line: step.line,
              because: `line ${step.line} installs ${written}, and no package of Alpine is known for it`,
            }
          if (!names.includes(name)) names.push(name)
        }
        // Recommended by Debian's package, and so installed beside it.
        if (names.includes('git') && !effect.options.includes('--no-install-recommends'))
          assumes.push(
            `git of line ${step.line} opens no connection by SSH, unless openssh-client is installed by name`,
          )
      }
    }
    found.set(index, names)
  }
  const style = styleOf(dockerfile)
  return {
    runs: new Set(found.keys()),
    names: new Set([...found.values()].flat()),
    assumes,
    edits: (more) => {
      let rest = more
      return stage.instructions.flatMap((instruction) => {
        const names = found.get(instruction.index)
        if (!names) return []
        if (names.length === 0) return [{ file, ...removalRange(dockerfile, instruction), text: '' }]
        const text = layoutRun([['apk', 'add', '--no-cache', ...names, ...rest]], style)
        rest = []
        return [{ file, start: instruction.range.start, end: instruction.range.end, text }]
      })
    },
  }
}

function isApt({ effects, conditional }: Step): boolean {
  return !conditional && effects.some((effect) => effect.type === 'packages' && effect.manager === 'apt')
}

/** `rm -rf /var/lib/apt/lists/*` and its kin. */
function cleansApt({ work, effects }: Step): boolean {
  return (
    (work === 'clean' || work === 'nothing') &&
    effects.every(
      (effect) =>
        effect.type === 'nothing' ||
        effect.type === 'sets' ||
        (effect.type === 'removes' && /^\/(var\/(lib\/apt\/lists|cache)|tmp|var\/tmp)(\/|$)/.test(effect.path)),
    )
  )
}
