import { moduleProbe, probed } from '../verify/modules.ts'
import type { Pair } from '../verify/pair.ts'
import type { BuiltImage, Run, Side } from '../verify/types.ts'
import { readArchive } from './archive.ts'
import type { BuildRequest, Engine, Probe, RunRequest, Watch } from './types.ts'
import type { Workplace } from './workplace.ts'

/** How containers are started and watched. */
export type ObserveSettings = Pick<RunRequest, 'env' | 'envFiles' | 'platform' | 'probes' | 'seconds'>

/** Base images that were read in this run, by the text that builds them. */
export type Bases = Map<string, Side['base']>

/** Builds, runs and reads images of one Dockerfile. */
export interface Observer {
  /** Builds a pair and sees all that is compared. `like` is what the original did: what it did in a moment, this one gets four moments for. */
  see(name: string, pair: Pair, like?: Side): Promise<Side>
  /** The original, with its runs that were watched for less time than one of the rewrite that ended, watched once more. */
  fair(name: string, before: Side, after: Side): Promise<Side>
  /** The files of a pair that is built with nothing from a cache; undefined where it no longer builds. */
  anew(name: string, pair: Pair): Promise<Side['files']>
  /** Seconds of a build as it comes, image thrown away; undefined where it does not build. */
  time(name: string, pair: Pair): Promise<number | undefined>
  /** Takes away the images of a side. */
  discard(side: Side): Promise<void>
}

/** Seconds for the program that tries to load modules. */
const LOADING = 180

export function observer(
  engine: Engine,
  place: Workplace,
  settings: ObserveSettings,
  stack: string | undefined,
  bases: Bases,
  watch: Watch,
): Observer {
  const step = (name: string, text: string): void => watch.step?.(`${name}: ${text}`)
  const named = (name: string): Watch => ({ signal: watch.signal, step: (text) => step(name, text) })

  const build = (name: string, request: BuildRequest) => engine.build(request, named(name))

  const filesOf = (name: string, image: BuiltImage) => {
    step(name, 'reading its files')
    return readArchive(engine.export(image, watch))
  }

  const baseOf = async (name: string, pair: Pair): Promise<Side['base']> => {
    const request = await place.baseRequest(`${name} base`, pair)
    if (request === undefined) return undefined
    if (bases.has(request.key)) return bases.get(request.key)
    const built = await build(`${name}, its base`, request)
    const base = built.ok ? { files: await filesOf(name, built.image), config: built.image.config } : undefined
    if (built.ok) await engine.discard(built.image)
    bases.set(request.key, base)
    return base
  }

  const modulesOf = async (name: string, image: BuiltImage): Promise<Side['modules']> => {
    const command = moduleProbe(stack)
    if (command === undefined) return undefined
    step(name, 'loading its modules')
    const printed = await engine.print(image, command, LOADING, watch)
    return printed.exitCode === 0 ? probed(printed.stdout) : undefined
  }

  const runOf = (name: string, image: BuiltImage, network: Run['network'], seconds: number): Promise<Run> => {
    step(name, network === 'open' ? 'running it' : 'running it with no way out')
    return engine.run({ ...settings, probes: probesOf(image, settings.probes), image, network, seconds }, watch)
  }

  const runsOf = async (name: string, image: BuiltImage, like: Side | undefined): Promise<Run[]> => {
    const runs: Run[] = []
    if (engine.idle !== undefined) return runs
    for (const network of ['open', 'closed'] as const) {
      const was = like?.runs.find((run) => run.network === network)
      // One that was watched to the end of the time did nothing that could be waited for.
      const waited = was !== undefined && was.seconds < settings.seconds ? 4 * was.seconds : 0
      runs.push(await runOf(name, image, network, Math.max(settings.seconds, waited)))
    }
    return runs
  }

  return {
    see: async (name, pair, like) => {
      const built = await build(name, await place.request(name, pair))
      if (!built.ok) return { build: built, runs: [] }
      const contextBytes = place.contextBytes(pair)
      const files = await filesOf(name, built.image)
      const base = await baseOf(name, pair)
      const modules = await modulesOf(name, built.image)
      const runs = await runsOf(name, built.image, like)
      return {
        build: { ...built, contextBytes },
        files,
        runs,
        ...(base === undefined ? {} : { base }),
        ...(modules === undefined ? {} : { modules }),
      }
    },
    fair: async (name, before, after) => {
      if (!before.build.ok) return before
      const runs: Run[] = []
      for (const was of before.runs) {
        const is = after.runs.find(({ network }) => network === was.network)
        const cut = was.state === 'running' && is?.state === 'exited'
        // Time enough for a machine that is busier now than it was then.
        runs.push(cut ? await runOf(name, before.build.image, was.network, 2 * Math.max(was.seconds, is.seconds)) : was)
      }
      return { ...before, runs }
    },
    anew: async (name, pair) => {
      const built = await build(name, { ...(await place.request(name, pair)), noCache: true })
      if (!built.ok) return undefined
      const files = await filesOf(name, built.image)
      await engine.discard(built.image)
      return files
    },
    time: async (name, pair) => {
      const built = await build(name, await place.request(name, pair))
      if (!built.ok) return undefined
      await engine.discard(built.image)
      return built.seconds
    },
    discard: async ({ build: built }) => {
      if (built.ok) await engine.discard(built.image)
    },
  }
}

/** The root of each port that an image exposes, and what is asked for by hand in its place. */
function probesOf({ config }: BuiltImage, asked: readonly Probe[]): Probe[] {
  const exposed = config.expose.flatMap((port) => {
    const number = Number(/^(\d+)(?:\/tcp)?$/i.exec(port)?.[1])
    return Number.isNaN(number) || asked.some((probe) => probe.port === number) ? [] : [{ port: number, path: '/' }]
  })
  return [...asked, ...exposed]
}
