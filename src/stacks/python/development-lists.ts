import { ownSteps, reachable } from '../../image/steps.ts'
import type { Facts, Replay, Step } from '../../image/types.ts'
import { distributionsOf } from '../../knowledge/import-names.ts'
import { bringsWithoutLimits, isPythonDevelopmentTool } from '../../knowledge/python-development-tools.ts'
import { dirname, join } from '../../project/path.ts'
import { parseRequirements } from '../../project/python/requirements.ts'
import type { Installed } from '../../project/python/types.ts'
import { pointTo } from '../common/evidence.ts'
import { pythonCommand } from './commands.ts'
import type { Application } from './program.ts'
import { type Asking, isDevelopmentList } from './installed.ts'
import { shown, usedBy } from './prune.ts'
import { isProgram } from './reads/files.ts'

type Told = NonNullable<Facts['developmentInstalls']>
interface Because {
  readonly because: string
}

/** Installs of lists for developers: which may be left out of the image, by the keys of their steps, and why others may not. */
export function developmentLists(application: Application, replay: Replay, purpose: string | undefined): Told {
  const stages = reachable(replay)
  const order = ownSteps(replay)
  const found = new Map<string, Told extends ReadonlyMap<string, infer One> ? One : never>()
  for (const asking of application.installed.installs) {
    const { step, effect, install } = asking
    if (!isDevelopmentList(effect) || install.development.length === 0 || found.has(step.key)) continue
    const told: Because | Leaving =
      purpose !== undefined
        ? { because: purpose }
        : stages.size < replay.stages.length
          ? { because: 'another stage may use them' }
          : leaving(asking, application, order)
    found.set(
      step.key,
      'because' in told
        ? { line: step.line, ok: false, because: told.because, reads: [] }
        : { line: step.line, ok: true, because: `development: ${shown(told.names)}`, reads: told.reads },
    )
  }
  return found
}

interface Leaving {
  readonly names: readonly string[]
  /** Files of the context that no other install reads. */
  readonly reads: readonly string[]
}

/** Options that choose neither what is installed nor its versions, of pip and `uv pip`. */
const PLAIN =
  /^(?:--(?:no-cache-dir|no-cache|quiet|verbose|disable-pip-version-check|no-input|no-color|progress-bar|root-user-action|index-url|extra-index-url|trusted-host|find-links|default-timeout|timeout|retries|prefer-binary|no-compile|compile|compile-bytecode|system|break-system-packages|require-hashes|no-deps)(?:=.*)?|-[qvif]+)$/

function leaving(asking: Asking, application: Application, order: readonly Step[]): Leaving | Because {
  const { step, effect, install, files } = asking
  const { installed, start } = application
  const at = order.findIndex((each) => each.key === step.key)
  const rest = order.slice(at + 1)
  if (step.conditional) return { because: `line ${step.line} installs them under a condition` }
  const [unread] = install.unknown
  if (unread !== undefined) return { because: unread }
  const odd = effect.options.find((option) => option.startsWith('-') && !PLAIN.test(option))
  if (odd !== undefined)
    return { because: `${odd} in line ${step.line} may change versions of the program's own packages` }
  if (start.installs) return { because: `${pointTo(start.installs)} installs packages when the image starts` }
  if (start.interactive) return { because: `a person says what runs (${pointTo(start.interactive)})` }
  const others = installed.installs.filter((each) => !isDevelopmentList(each.effect))
  const later = others.find((each) => rest.includes(each.step))
  if (later) return { because: `line ${later.step.line} installs packages after them, and finds theirs` }
  if (others.length === 0) return { because: `no line above ${step.line} installs what the program itself needs` }
  const main = new Map(others.flatMap((each) => [...each.install.packages]))
  const names = ownNames(asking, others, main)
  if ('because' in names) return names
  const because =
    usedBy(new Set(names.names), application, rest) ??
    checkedBy(rest, application) ??
    loadedBy(names.names, others, main, application)
  if (because !== undefined) return { because }
  const shared = new Set(installed.installs.flatMap((each) => (each === asking ? [] : sourcesOf(each))))
  return { names: names.names, reads: sourcesOf({ files, install }).filter((source) => !shared.has(source)) }
}

const sourcesOf = ({ files, install }: Pick<Asking, 'files' | 'install'>): string[] =>
  install.reads.flatMap((path) => files.source(path) ?? [])

/** What a list names beside what the program's own lists do: tools of development alone, or why they are not. */
function ownNames(
  { effect, install, files, step }: Asking,
  others: readonly Asking[],
  main: ReadonlyMap<string, Installed>,
): { readonly names: readonly string[] } | Because {
  const shared = new Set(others.flatMap(sourcesOf))
  const isShared = (path: string): boolean => shared.has(files.source(path) ?? '')
  const own = install.reads.filter((path) => !isShared(path))
  const limits = [...effect.constraints]
  const names: string[] = []
  for (const path of own) {
    const { requirements, includes } = parseRequirements(files.read(path) ?? '', path)
    for (const include of includes) if (include.constraint) limits.push(join(dirname(path), include.path))
    for (const { name, place } of requirements) {
      if (name === undefined) return { because: `what ${pointTo(place)} brings is not known` }
      // Its marker is false.
      if (!install.packages.has(name) || names.includes(name)) continue
      if (main.has(name)) return { because: `${name} (${pointTo(place)}) is among the program's own packages` }
      if (!isPythonDevelopmentTool(name))
        return { because: `${name} (${pointTo(place)}) is not known as a tool of development` }
      names.push(name)
    }
  }
  const limit = limits.find((path) => !isShared(path))
  if (limit !== undefined) return { because: `${limit} chooses versions in line ${step.line} alone` }
  return names.length > 0 ? { names } : { because: `line ${step.line} names no other packages than the program's own` }
}

/** Tests and checks of a RUN, and programs that are no part of the application: they load what no source of it does. */
function checkedBy(steps: readonly Step[], { files, directory }: Application): string | undefined {
  const checks = steps.find(({ work, text, effects }) => {
    if (work !== 'script' && work !== 'nothing') return false
    return (
      text.split(/\s+/).some((word) => word.endsWith('.py') && !isProgram(word.replace(/^\.\//, ''))) ||
      effects.some((effect) => {
        const argv = effect.type === 'program' ? [effect.name, ...effect.args] : undefined
        const told = argv && pythonCommand(argv, files, { directory })
        return told?.kind === 'idle' && told.gate === true
      })
    )
  })
  return checks && `line ${checks.line} tests or checks with them`
}

/** What the program loads that may come with these tools alone, or in the version that they chose. */
function loadedBy(
  names: readonly string[],
  others: readonly Asking[],
  main: ReadonlyMap<string, Installed>,
  { reads, files }: Application,
): string | undefined {
  const closed = others.every(({ install }) => install.closed)
  const brought = new Set<string>()
  for (const name of closed ? [] : names) {
    const libraries = bringsWithoutLimits(name)
    if (libraries === undefined)
      return `${name} may choose versions of libraries that the program's own packages bring, which are not all listed`
    for (const each of libraries) brought.add(each)
  }
  const tops = new Set([...files.paths()].flatMap((path) => (path.endsWith('.py') ? path.split('/', 1) : [])))
  for (const [imported, evidence] of reads.imports) {
    const bringers = distributionsOf(imported)
    if (bringers.some((each) => main.has(each))) continue
    if (closed ? !tops.has(imported) : bringers.some((each) => brought.has(each)))
      return `${imported}, which ${pointTo(evidence)} loads, may come with them`
  }
  return undefined
}
