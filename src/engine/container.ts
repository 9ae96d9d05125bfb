import { performance } from 'node:perf_hooks'
import type { Answer, BuiltImage, Run } from '../verify/types.ts'
import { foreignPlatform } from './failure.ts'
import { type Made, nameContainer, removeContainer, tagOf } from './made.ts'
import { keepAsking, sleep } from './probe.ts'
import { lastLine, output } from './process.ts'
import { inOrder, type Seen, seenIn, startFailure } from './seen.ts'
import { ask, environment, label, must, type Tool } from './tool.ts'
import { EngineError, type Printed, type RunRequest, type Watch } from './types.ts'

/** Milliseconds between two looks at a container. */
const pause = 300
const logLines = 60
/** Seconds that a bad health is watched for after all ports have answered: it may be of the time before. */
const settled = 5

/** The name of a container, and the words that it is made with. */
function named(made: Made): { name: string; words: readonly string[] } {
  const name = nameContainer(made)
  return { name, words: ['--name', name, '--label', `${label}=${made.run}`, '--pull=never'] }
}

/** The network with no way out, made when it is first wanted. */
async function closedNetwork(tool: Tool, made: Made, watch: Watch): Promise<string> {
  const name = `restage-${made.run}`
  made.networks.add(name)
  made.closed ??= must(tool, ['network', 'create', '--internal', '--label', `${label}=${made.run}`, name], watch)
  await made.closed.catch((error: unknown) => {
    delete made.closed
    throw error
  })
  return name
}

/** The last lines of both streams, in the order of their times. Podman's own `--tail` loses a line that has no end. */
async function logsOf(tool: Tool, name: string): Promise<readonly string[]> {
  const last: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] }
  const tail = tool.name === 'podman' ? [] : ['--tail', String(logLines)]
  await ask(tool, ['logs', '--timestamps', ...tail, name], {
    keep: 0,
    onLine: (line, from) => {
      last[from].push(line)
      if (last[from].length > logLines) last[from].shift()
    },
  })
  return inOrder([...last.stdout, ...last.stderr]).slice(-logLines)
}

/** What a container is made from: nerdctl finds no image by an id that two of its names have. */
const source = ({ name }: Tool, made: Made, { id }: BuiltImage): string =>
  (name === 'nerdctl' ? tagOf(made, id) : undefined) ?? id

/** The image's own check, asked for every second; nothing where it has none. */
function healthWords(tool: Tool, image: BuiltImage): readonly string[] {
  if (!checksHealth(image) || tool.checkHealth) return []
  return ['--health-interval=1s', ...(tool.startInterval ? ['--health-start-interval=1s'] : [])]
}

function checksHealth({ config }: BuiltImage): boolean {
  return config.healthcheck !== undefined && config.healthcheck.test[0] !== 'NONE'
}

/** Seconds after which the image's own times would have called it unhealthy. */
function healthPatience({ config: { healthcheck } }: BuiltImage): number {
  if (!healthcheck) return 0
  return healthcheck.startPeriod + (healthcheck.retries || 3) * (healthcheck.interval || 30)
}

/** A failure to start that is the engine's, not the image's. */
const engineFault = /external connectivity|already in use|already allocated|netavark|cgroup|rootlessport/i

/** Starts an image and watches it: until all that was asked has answered and it is healthy, or it ends, or the time is over. */
export async function runImage(tool: Tool, made: Made, request: RunRequest, watch: Watch): Promise<Run> {
  const { image, network } = request
  const { signal } = watch
  const net = network === 'closed' ? await closedNetwork(tool, made, watch) : undefined
  // This machine has no address on a closed network of nerdctl.
  const probes = net !== undefined && tool.name === 'nerdctl' ? [] : request.probes
  const publish = net === undefined || tool.name === 'podman'
  const ports = publish ? [...new Set(probes.map(({ port }) => port))] : []
  const { name, words } = named(made)
  let began = performance.now()
  const elapsed = (): number => (performance.now() - began) / 1000
  const notStarted = (said: string): Run => ({
    network,
    state: 'not started',
    log: startFailure(said).slice(-logLines),
    answers: new Map(),
    seconds: elapsed(),
  })
  try {
    const created = await ask(
      tool,
      [
        // Programs print it, and what they print is compared.
        ...[
          'create',
          ...words,
          '--hostname=restage',
          tool.name === 'podman' ? '--log-driver=k8s-file' : '--log-driver=json-file',
        ],
        ...(net === undefined ? [] : [`--network=${net}`]),
        ...ports.map((port) => `--publish=127.0.0.1::${port}`),
        ...request.env.map((pair) => `--env=${pair}`),
        ...request.envFiles.map((file) => `--env-file=${file}`),
        ...(request.platform === undefined ? [] : [`--platform=${request.platform}`]),
        ...healthWords(tool, image),
        source(tool, made, image),
      ],
      watch,
    )
    if (created.code !== 0) {
      if (/no command/i.test(created.stderr)) return notStarted(created.stderr)
      throw new EngineError(`${tool.name} create failed: ${lastLine(created.stderr)}`, 'Check --env and --env-file.')
    }
    began = performance.now()
    const started = await ask(tool, ['start', name], watch)
    if (started.code !== 0) {
      if (engineFault.test(started.stderr)) {
        throw new EngineError(
          `${tool.name} start failed: ${lastLine(started.stderr)}`,
          `Check that ${tool.name} works.`,
        )
      }
      return notStarted(started.stderr)
    }
    return await watched(tool, name, { ...request, probes }, elapsed, signal)
  } finally {
    await removeContainer(tool, made, name, watch.signal)
  }
}

async function watched(
  tool: Tool,
  name: string,
  request: RunRequest,
  elapsed: () => number,
  signal: AbortSignal,
): Promise<Run> {
  const { image, probes } = request
  const look = async (): Promise<Seen> => seenIn(await must(tool, ['container', 'inspect', name], { signal }))
  const over = new AbortController()
  const until = over.signal
  const end = (): void => over.abort()
  const timer = setTimeout(end, request.seconds * 1000)
  signal.addEventListener('abort', end)
  const answers = new Map<string, Answer>()
  let answered: number | undefined
  let seen = await look()
  const asking = Promise.all(
    probes.map(async (probe) => {
      const answer = await keepAsking(probe, () => seen.addresses(probe.port), until)
      if (answer) answers.set(`${probe.port}${probe.path}`, answer)
      return answer !== undefined
    }),
  ).then((all) => {
    if (all.length > 0 && all.every(Boolean)) answered = elapsed()
  })
  const health = checksHealth(image)
  const checking =
    health && tool.checkHealth ? checkHealth(tool, tool.checkHealth, name, image, until) : Promise.resolve()
  // It is waited for below.
  checking.catch(() => undefined)
  const finished = (): boolean => {
    if (!health) return answered !== undefined
    const { status } = seen.health
    if (status === 'healthy') return answered !== undefined || probes.length === 0
    if (status !== 'unhealthy') return false
    return elapsed() >= healthPatience(image) || (answered !== undefined && elapsed() - answered >= settled)
  }
  try {
    while (seen.running && !until.aborted && !finished()) {
      await sleep(pause, until)
      seen = await look()
    }
  } finally {
    end()
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    await Promise.all([asking, checking])
  }
  const seconds = elapsed()
  const { status, log } = seen.health
  const lines = await logsOf(tool, name)
  if (request.platform !== undefined && !seen.running && lines.some((line) => /exec format error/i.test(line)))
    throw new EngineError(
      `${tool.name} cannot run the image: ${foreignPlatform(request.platform)}`,
      'Or run restage there.',
    )
  return {
    network: request.network,
    state: seen.running ? 'running' : 'exited',
    ...(!seen.running && { exitCode: seen.exitCode }),
    log: lines,
    answers,
    ...(health && { health: { status: status === 'healthy' || status === 'unhealthy' ? status : 'starting', log } }),
    seconds,
  }
}

/** Asks for one check after the other. */
async function checkHealth(
  tool: Tool,
  check: readonly string[],
  name: string,
  image: BuiltImage,
  until: AbortSignal,
): Promise<void> {
  const seconds = image.config.healthcheck?.timeout || 30
  while (!until.aborted) {
    await ask(tool, [...check, name], { signal: until, seconds: seconds + 5 }).catch((error: unknown) => {
      if (!until.aborted) throw error
    })
    await sleep(1000, until)
  }
}

/** Runs a program in place of the image's own, with no network. One that takes too long is ended, with exit code 124. */
export async function printed(
  tool: Tool,
  made: Made,
  image: BuiltImage,
  command: readonly string[],
  seconds: number,
  watch: Watch,
): Promise<Printed> {
  const { name, words } = named(made)
  const [program = '', ...rest] = command
  try {
    const ended = await ask(
      tool,
      [
        ...['run', ...words, '--network=none', '--no-healthcheck'],
        ...['--entrypoint', program, source(tool, made, image), ...rest],
      ],
      { signal: watch.signal, seconds },
    )
    if (ended.code === 125 && /^(docker: |Error: )/m.test(ended.stderr)) {
      throw new EngineError(`${tool.name} run failed: ${lastLine(ended.stderr)}`, `Check that ${tool.name} works.`)
    }
    return { exitCode: ended.late ? 124 : ended.code, stdout: ended.stdout, stderr: ended.stderr }
  } finally {
    await removeContainer(tool, made, name, watch.signal)
  }
}

/** The image's files as a tar archive, out of a container that is never started: it needs no program. */
export async function* exported(
  tool: Tool,
  made: Made,
  image: BuiltImage,
  watch: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { name, words } = named(made)
  try {
    await must(
      tool,
      ['create', ...words, '--network=none', '--no-healthcheck', source(tool, made, image), '/restage'],
      watch,
    )
    const limits = { signal: watch.signal, seconds: 3600, env: environment, pipe: tool.name === 'podman' }
    yield* output(tool.program, ['export', name], limits)
  } finally {
    await removeContainer(tool, made, name, watch.signal)
  }
}
