import { alpinePackageOf, isApplet, unknownPath, unlikeDebian } from '../knowledge/alpine.ts'
import { binPackage, toolKind } from '../knowledge/node-programs.ts'
import { BUILTINS } from '../shell/builtins.ts'
import { innerScript } from '../shell/inner.ts'
import { parseScript } from '../shell/parse.ts'
import type { SimpleCommand } from '../shell/types.ts'
import { baseName, unwrapOnce } from '../shell/wrappers.ts'
import { shorten } from './run.ts'
import { directoryOf, reachable } from './steps.ts'
import type { Entry, Image, Replay, Step } from './types.ts'

/** What of a stage that was made on Debian does not work on Alpine, or is not known to. */
export interface Fault {
  readonly line: number
  readonly because: string
}

/**
 * What of a final stage stands against Alpine: the commands that its lines run, files that may hold programs linked to glibc, accounts and
 * settings that Alpine does not have. What the packages of an install hold is not asked here. Instructions of `without` are left out.
 */
export function faultsOnAlpine(image: Image, without: ReadonlySet<number> = new Set()): Fault[] {
  const { contract } = image
  const line = image.start.line ?? 1
  const faults: Fault[] = []
  for (const step of image.steps) {
    if (without.has(step.instruction)) continue
    const because = stepFault(step, image)
    if (because !== undefined) faults.push({ line: step.line, because: `line ${step.line} ${because}` })
  }
  for (const [path, entry] of image.files) {
    const because = entryFault(path, entry, image)
    if (because !== undefined) faults.push({ line: entry.line, because })
  }
  for (const account of contract.user.split(':'))
    if (!isAccount(account)) faults.push({ line, because: `the user ${account} is not known to be there on Alpine` })
  if (contract.shell !== undefined && !/^\["(\/bin\/)?sh",/.test(contract.shell))
    faults.push({ line, because: `SHELL ${contract.shell} runs every line, and Alpine has sh alone` })
  for (const [name, value] of contract.env) {
    const path =
      name === 'PATH' ? undefined : /(?:^|[:= ])(\/(?:usr\/)?(?:s?bin|lib\w*|share)\/[^:\s]*)/.exec(value)?.[1]
    if (path !== undefined || /^LD_/.test(name))
      faults.push({ line, because: `ENV ${name} names ${path ?? value}, which Alpine does not have there` })
  }
  return faults
}

const INSTALLS: ReadonlySet<string> = new Set(['install', 'ci', 'add'])

/** Installs that may bring other packages than the lockfile names: the first of each directory, in the stages that the image needs. */
export function unfrozen(replay: Replay): Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const index of [...reachable(replay)].sort((a, b) => a - b)) {
    for (const step of replay.stages[index]?.steps ?? []) {
      // One that depends on a condition is opaque, and installs all the same.
      if (step.work !== 'install' && step.work !== 'opaque') continue
      const [effect] = step.effects.flatMap((each) => (each.type === 'node' && INSTALLS.has(each.verb) ? [each] : []))
      if (!effect || seen.has(directoryOf(step.key))) continue
      const frozen =
        effect.verb === 'ci' || effect.options.some((option) => /^--(frozen-lockfile|immutable)$/.test(option))
      if (!step.conditional) seen.add(directoryOf(step.key))
      if (!frozen)
        faults.push({
          line: step.line,
          because: `\`${shorten(step.text)}\` (line ${step.line}) may install other packages than the lockfile names`,
        })
    }
  }
  return faults
}

/** Alpine's packages of the programs that RUN lines of a stage start. */
export function packagesForSteps(image: Image, without: ReadonlySet<number> = new Set()): Map<string, string> {
  const found = new Map<string, string>()
  for (const step of image.steps) {
    if (without.has(step.instruction)) continue
    for (const program of programsOf(step.text)) {
      const name = isApplet(program) ? undefined : alpinePackageOf(program, image.base?.suite)
      if (name !== undefined) found.set(name, `line ${step.line} starts ${program}`)
    }
  }
  return found
}

function stepFault(step: Step, image: Image): string | undefined {
  if (step.work === 'install' || step.work === 'build' || step.work === 'script' || step.work === 'opaque')
    return `runs \`${shorten(step.text)}\` in the run stage, where Alpine may come to something else`
  if (step.effects.some((effect) => effect.type === 'packages' && effect.manager === 'apk')) return undefined
  return shellFault(
    step.text,
    (program) =>
      image.base?.programs.has(program) === true || alpinePackageOf(program, image.base?.suite) !== undefined,
  )
}

/** Why a shell text does not do on Alpine what it does on Debian. `isThere` tells of programs that BusyBox does not have. */
export function shellFault(text: string, isThere: (program: string) => boolean): string | undefined {
  const path = unknownPath(text)
  if (path !== undefined) return `starts ${path}, which Alpine is not known to have there`
  const parsed = parseScript(text)
  if (parsed.errors.length > 0) return `cannot be read (${parsed.errors[0]})`
  for (const command of parsed.commands) {
    const inner = innerScript(command)
    const because = (inner === undefined ? undefined : shellFault(inner, isThere)) ?? commandFault(command, isThere)
    if (because !== undefined) return because
  }
  return undefined
}

function commandFault(command: SimpleCommand, isThere: (program: string) => boolean): string | undefined {
  for (const { words } of layers(command)) {
    const [first, ...rest] = words
    const program = baseName(first?.value ?? '')
    if (!first || first.opaque || program === '' || program.includes('$')) continue
    if (isApplet(program)) {
      const option = unlikeDebian(
        program,
        rest.map(({ value }) => value),
      )
      if (option !== undefined) return `gives ${program} ${option}, which may mean something else to Alpine's`
    } else if (!BUILTINS.has(program) && (!first.value.includes('/') || /^\/(usr\/)?s?bin\//.test(first.value))) {
      if (!isThere(program)) return `starts ${program}, which Alpine is not known to have`
    }
  }
  return undefined
}

/** A command, and the one that it starts in turn: `exec gosu node npm start` is three. */
function* layers(command: SimpleCommand): Iterable<SimpleCommand> {
  for (let at: SimpleCommand | undefined = command, depth = 0; at && depth < 8; depth++) {
    yield at
    at = unwrapOnce(at)?.command
  }
}

function programsOf(text: string): string[] {
  return parseScript(text).commands.flatMap((command) =>
    [...layers(command)].flatMap(({ words }) => (words[0] && !words[0].opaque ? [baseName(words[0].value)] : [])),
  )
}

/** What scripts and shell commands write is text, or what Node.js runs: programs are fetched or compiled by others. */
const WRITERS = new Set([
  ...['npm', 'npx', 'yarn', 'pnpm', 'bun', 'node', 'corepack', 'heredoc', 'echo', 'printf', 'cat', 'sed'],
  ...['touch', 'ln', 'mkdir', 'date'],
])

function entryFault(path: string, { origin, owner, kind, target, line }: Entry, image: Image): string | undefined {
  const stranger = owner.split(':').find((account) => !isAccount(account))
  if (stranger !== undefined) return `${path} belongs to ${stranger}, who is not known to be there on Alpine`
  if (path.includes('linux-gnu')) return `${path} is a place of Debian's`
  if (kind === 'link' && target !== undefined && /^\/(usr\/(?!local\/|share\/zoneinfo\/)|s?bin\/|lib)/.test(target))
    if (!image.files.has(target)) return `${path} links to ${target}, which Alpine is not known to have`
  switch (origin.type) {
    case 'foreign':
      return `${path} comes from ${origin.reference.split(' ')[0] ?? ''}, and may be linked to glibc`
    case 'tool':
      return origin.name === 'corepack' || image.steps.some((step) => step.line === line && step.work === 'tool')
        ? undefined
        : `${origin.name} was installed on Debian, and may hold programs that are linked to glibc`
    case 'output': {
      // `NAME=value npm run build`
      const [program = ''] = origin.command.split(/\s+/).filter((word) => word !== '' && !/^\w+=/.test(word))
      const writer = baseName(program)
      return WRITERS.has(writer) || toolKind(binPackage(writer)) !== undefined || writer === 'next'
        ? undefined
        : `${path} is what \`${shorten(origin.command)}\` made, and may be linked to glibc`
    }
    default:
      return undefined
  }
}

/** Users and groups that node's Debian and Alpine images both have under the same number. */
function isAccount(name: string): boolean {
  return name === 'root' || name === 'node' || /^\d+$/.test(name)
}
