import type { RunInstruction } from '../../src/dockerfile/types.ts'
import { packageName } from '../../src/image/effects.ts'
import { hasTable, leftOut, RECOMMENDED } from '../../src/image/recommended.ts'
import { within } from '../../src/image/paths.ts'
import type { Image, Step } from '../../src/image/types.ts'
import type { Change, Context, Edit, Skip } from '../../src/types.ts'
import { stepsByRun } from './classify.ts'
import { type WrittenCommand, writtenCommand } from './command-words.ts'

const OPTION = '--no-install-recommends'

/** What TLS needs, and programs that speak it only recommend: it is named where it would be lost. */
const CERTIFICATES = 'ca-certificates'

/** Options after which it is not plain what is installed, or that say it already. */
const OTHERWISE =
  /^(?:-[toc]|--(?:(?:no-)?install-recommends|target-release|default-release|option|config-file|solver)(?:=|$))/

/** `--no-install-recommends` for every `apt-get install` of the final stage whose packages do without what they recommend. */
export function* withoutRecommended(context: Context): Iterable<Change | Skip> {
  const { dockerfile, replay, path: file } = context
  const { final } = replay
  for (const [index, steps] of stepsByRun(final)) {
    const run = dockerfile.instructions[index]
    if (run?.kind !== 'RUN') continue
    for (const step of steps) {
      const told = recommendedIn(run, step, context)
      if (told === undefined) continue
      // Where nothing is known of any package, that is said once.
      if (!hasTable(final)) return yield { because: `what packages recommend on ${final.reference} is not known` }
      if ('because' in told) yield { line: run.line, ...told }
      else yield { ...changeOf(told, run.line), edits: told.edits.map((edit) => ({ file, ...edit })) }
    }
  }
}

interface Bare {
  readonly edits: readonly Omit<Edit, 'file'>[]
  readonly names: readonly string[]
  /** What may be used and is left out all the same. */
  readonly lost: readonly string[]
}

function changeOf({ names, lost }: Bare, line: number): Omit<Change, 'edits'> {
  const [first = ''] = names
  return {
    title: 'install no packages that others only recommend',
    because: `what ${names.length > 1 ? `${first} and others` : first} (line ${line}) depend${names.length > 1 ? '' : 's'} on is installed all the same`,
    safety: lost.length === 0 ? 'safe' : 'unsafe',
    ...(lost.length === 0 ? {} : { amends: [{ field: RECOMMENDED, from: lost.join(' '), to: '' }] }),
  }
}

/** How an install is written without recommended packages; why it stays; undefined where there is nothing to say of it. */
function recommendedIn(
  run: RunInstruction,
  step: Step,
  { dockerfile: { text }, replay: { final: image }, options }: Context,
): Bare | Omit<Skip, 'line'> | undefined {
  const effect = step.effects.find(
    (each) => each.type === 'packages' && each.manager === 'apt' && each.action === 'install',
  )
  if (effect?.type !== 'packages' || effect.names.length === 0) return undefined
  const command = writtenCommand(run, step)
  const verb = command ? verbOf(command) : undefined
  if (!command || verb === undefined || command.words.some(({ value }) => OTHERWISE.test(value))) return undefined
  const names = effect.names.map(packageName)
  const before = image.steps.slice(0, image.steps.indexOf(step))
  const lists = otherLists(before, image)
  if (lists !== undefined) return { because: lists }
  const there = new Set([...names, ...before.flatMap(installs)])
  const { leaves, lacks, unknown } = leftOut(names, image, (name) => there.has(name))
  if (unknown !== undefined) return { because: `what ${unknown} recommends is not known` }
  const lost = [...lacks].filter(([name]) => name !== CERTIFICATES)
  if (leaves.size + lost.length === 0) return { because: 'what its packages recommend is there', noNeed: true }
  if (lost.length > 0 && options.unsafe !== true) {
    const by = lost[0]?.[1]
    const used = lost.filter(([, each]) => each === by).map(([name]) => name)
    return { because: `${by} recommends ${used.join(', ')}, which may be used` }
  }
  const edits = [optionAt(command, verb), ...(lacks.has(CERTIFICATES) ? [nameAt(command, text)] : [])]
  return { edits, names, lost: lost.map(([name]) => name) }
}

/** The index of `install` among the words of an apt-get command. */
function verbOf({ words }: WrittenCommand): number | undefined {
  const program = words.findIndex(({ value }) => value === 'apt-get' || value === 'apt')
  const verb = words.findIndex(({ value }, index) => index > program && !value.startsWith('-'))
  return program >= 0 && words[verb]?.value === 'install' ? verb : undefined
}

/** Where lists of packages may come from but Debian's own, in words. */
function otherLists(before: readonly Step[], { files }: Image): string | undefined {
  const path = [...files.keys()].find((each) => within(each, '/etc/apt'))
  if (path !== undefined) return `${path} is written, and packages may not be those of Debian`
  const step = before.find(({ work }) => work === 'opaque')
  return step && `line ${step.line} may bring other lists of packages than those of Debian`
}

const installs = ({ effects }: Step): string[] =>
  effects.flatMap((each) => (each.type === 'packages' && each.action === 'install' ? each.names.map(packageName) : []))

/** After the options that follow `install`. */
function optionAt({ words }: WrittenCommand, verb: number): Omit<Edit, 'file'> {
  const next = words.findIndex(({ value }, index) => index > verb && !value.startsWith('-'))
  const end = words[next < 0 ? verb : next - 1]?.end ?? 0
  return { start: end, end, text: ` ${OPTION}` }
}

/** After the last name, on a line of its own where names stand so. */
function nameAt({ words, end }: WrittenCommand, text: string): Omit<Edit, 'file'> {
  const [before, last] = words.slice(-2)
  const between = before && last ? text.slice(before.end, last.start) : ''
  return { start: end, end, text: `${/\n/.test(between) ? between : ' '}${CERTIFICATES}` }
}
