import { setTimeout } from 'node:timers/promises'
import { type Ended, lastLine, type Limits, run } from './process.ts'
import { EngineError, type EngineName } from './types.ts'

/** An engine's program, and what it does in its own way. */
export interface Tool {
  readonly name: EngineName
  readonly title: string
  /** An absolute path. */
  readonly program: string
  /** The words that begin a build. */
  readonly build: readonly string[]
  /** Of `--builder`: one that may be elsewhere. */
  readonly builder?: string
  /** Knows `--health-start-interval`. */
  readonly startInterval: boolean
  /** The command by which a container's health is checked once, where the engine leaves checks to timers of systemd, which may not be there. */
  readonly checkHealth?: readonly string[]
}

/** What one run of verify calls its things. */
export const label = 'restage.run'

/** That builds are BuildKit's, and nothing but progress is printed. */
export const environment = { DOCKER_BUILDKIT: '1', DOCKER_CLI_HINTS: 'false', BUILDKIT_PROGRESS: 'plain' }

const gone =
  /cannot connect to|is the docker daemon running|error during connect|cannot access containerd socket|dial unix .*(docker|podman|containerd)\.sock/i

/** Throws where an engine's last word is that there is none. */
export function requireAnswer(tool: Tool, verdict: string): void {
  if (gone.test(verdict)) {
    throw new EngineError(`${tool.name} does not answer: ${verdict}`, `Check that ${tool.name} runs.`)
  }
}

/**
 * What podman and buildah say where an image is removed while they look through all of them: of a thousand listings beside builds
 * whose images were removed, podman 4.3.1 failed in 189.
 */
const meanwhile = /\b(retrieving (parent|label)|reading image|locating (image|item)|is dangling)\b/

/** Whether podman failed at an image that was not asked for: 125 is the exit code of its own failures. */
export const isDisturbed = ({ code, stderr }: Ended): boolean => code === 125 && meanwhile.test(lastLine(stderr))

const TRIES = 20
/** Milliseconds. */
const BETWEEN_TRIES = 100

/** Runs one command of an engine. An engine that does not answer is an EngineError; any other failure is the caller's to read. */
export async function ask(tool: Tool, args: readonly string[], limits: Limits = {}): Promise<Ended> {
  for (let tries = 1; ; tries++) {
    const ended = await run(tool.program, args, { seconds: 120, ...limits, env: { ...environment, ...limits.env } })
    if (isDisturbed(ended) && tries < TRIES) {
      await setTimeout(BETWEEN_TRIES)
      continue
    }
    if (ended.code !== 0) requireAnswer(tool, lastLine(ended.stderr))
    return ended
  }
}

/** The same, where a failure is the engine's. */
export async function must(tool: Tool, args: readonly string[], limits: Limits = {}): Promise<string> {
  const ended = await ask(tool, args, limits)
  if (ended.late) throw new EngineError(`${tool.name} ${args[0]} did not end in time`, `Check that ${tool.name} works.`)
  if (ended.code !== 0) {
    throw new EngineError(
      `${tool.name} ${args[0]} failed: ${lastLine(ended.stderr) || `exit code ${ended.code}`}`,
      `Check that ${tool.name} works.`,
    )
  }
  return ended.stdout
}
