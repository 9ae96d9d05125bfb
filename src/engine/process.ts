import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { onPath } from './path.ts'
import { EngineError } from './types.ts'

/** How a process is held. */
export interface Limits {
  readonly signal?: AbortSignal
  /** Seconds until it is stopped. */
  readonly seconds?: number
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Bytes that are kept of each stream, the first ones; 16 MiB. */
  readonly keep?: number
  readonly onLine?: (line: string, from: 'stdout' | 'stderr') => void
  /**
   * Where a process leaves things behind when a signal ends it: called over and over for ten seconds before the first signal,
   * so that it may be brought to end by itself.
   */
  readonly ease?: (pid: number) => void
  /** Called where it is ended by a signal after all. */
  readonly onKill?: () => void
  /** Of `output`: the program opens /dev/stdout anew, which the socket that Node gives it does not allow: it is given a pipe. */
  readonly pipe?: boolean
}

export interface Ended {
  /** As a shell has it: 128 and the signal's number where a signal ended it. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** The time was over before it ended. */
  readonly late: boolean
}

/** What is thrown where the caller's signal stopped something. */
export function stopped(): Error {
  return Object.assign(new Error('stopped'), { name: 'AbortError' })
}

const seconds = 1000
const graceForEase = 10 * seconds
const graceForTerm = 5 * seconds
/** A grandchild may hold the pipes of a process that has ended. */
const graceForPipes = 2 * seconds

interface Launched {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number; late: boolean }>
  readonly stop: () => void
}

/** Starts a program in a process group of its own, with nothing to read. The program is an absolute path: nothing looks it up. */
function launch(program: string, args: readonly string[], limits: Limits, stdout: number | 'pipe' = 'pipe'): Launched {
  if (limits.signal?.aborted) throw stopped()
  const child = spawn(program, args, {
    stdio: ['ignore', stdout, 'pipe'],
    detached: true,
    windowsHide: true,
    env: { ...process.env, ...limits.env },
  })
  const timers: NodeJS.Timeout[] = []
  const later = (run: () => void, wait: number): void => void timers.push(setTimeout(run, wait))
  let stopping = false
  let late = false

  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal)
    } catch {
      child.kill(signal)
    }
  }
  const end = (): void => {
    limits.onKill?.()
    kill('SIGTERM')
    later(() => kill('SIGKILL'), graceForTerm)
  }
  const stop = (): void => {
    if (stopping || child.exitCode !== null || child.signalCode !== null) return
    stopping = true
    const { pid } = child
    if (!limits.ease || pid === undefined) return end()
    const { ease } = limits
    const again = (waited: number): void => {
      ease(pid)
      if (waited >= graceForEase) end()
      else later(() => again(waited + 200), 200)
    }
    again(0)
  }

  limits.signal?.addEventListener('abort', stop)
  if (limits.seconds !== undefined) {
    later(() => {
      late = !stopping
      stop()
    }, limits.seconds * seconds)
  }
  const ended = new Promise<{ code: number; late: boolean }>((done, fail) => {
    const clear = (): void => {
      limits.signal?.removeEventListener('abort', stop)
      for (const timer of timers) clearTimeout(timer)
    }
    child.once('error', (error) => {
      clear()
      fail(new EngineError(`${program} cannot be started: ${error.message}`, 'Check that it may be executed.'))
    })
    child.once('exit', () => {
      later(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, graceForPipes)
    })
    child.once('close', (code, signal) => {
      clear()
      done({ code: code ?? 128 + (signal === 'SIGKILL' ? 9 : 15), late })
    })
  })
  ended.catch(() => undefined)
  return { child, ended, stop }
}

/** Keeps the first bytes of a stream; the rest is read and let go. */
function keepText(stream: Readable | null, bytes: number): () => string {
  const chunks: Buffer[] = []
  let left = bytes
  stream?.on('data', (chunk: Buffer) => {
    if (left > 0) chunks.push(chunk.subarray(0, left))
    left -= chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

/** Characters of a line that are handed on; what follows is let go. */
const longestLine = 16 * 1024

/** A line ends at a line feed, or where a progress bar returns to its beginning. */
function eachLine(stream: Readable | null, call: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let line = ''
  const take = (text: string): void => {
    const [first = '', ...others] = text.split(/\r?\n|\r(?!$)/)
    line = (line + first).slice(0, longestLine)
    for (const other of others) {
      call(line.replace(/\r$/, ''))
      line = other.slice(0, longestLine)
    }
  }
  stream?.on('data', (chunk: Buffer) => take(decoder.write(chunk)))
  stream?.on('close', () => {
    take(decoder.end())
    if (line !== '') call(line)
  })
}

/** Runs a program to its end. Throws where it cannot be started, and `AbortError` where it was stopped, once it has ended. */
export async function run(program: string, args: readonly string[], limits: Limits = {}): Promise<Ended> {
  const { child, ended } = launch(program, args, limits)
  const keep = limits.keep ?? 16 * 1024 * 1024
  const stdout = keepText(child.stdout, keep)
  const stderr = keepText(child.stderr, keep)
  const { onLine } = limits
  if (onLine) {
    eachLine(child.stdout, (line) => onLine(line, 'stdout'))
    eachLine(child.stderr, (line) => onLine(line, 'stderr'))
  }
  const { code, late } = await ended
  if (limits.signal?.aborted) throw stopped()
  return { code, stdout: stdout(), stderr: stderr(), late }
}

/** Both ends of a pipe. Node makes none: it is a named one, and its name is gone when this returns. */
async function openPipe(): Promise<{ read: Readable; write: number }> {
  const program = await onPath('mkfifo', process.env['PATH'] ?? '', [])
  if (program === undefined) throw new EngineError('mkfifo is not on PATH', 'Install coreutils, or use docker.')
  const folder = await mkdtemp(join(tmpdir(), 'restage-pipe-'))
  try {
    const path = join(folder, 'pipe')
    const { code, stderr } = await run(program, [path])
    if (code !== 0) throw new EngineError(`mkfifo failed: ${lastLine(stderr)}`, 'Check the folder of temporary files.')
    const read = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    return { read: new Socket({ fd: read, readable: true, writable: false }), write: openSync(path, 'w') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A program's standard output as it comes; it waits for its reader. Ends with an EngineError where the program fails. */
export async function* output(
  program: string,
  args: readonly string[],
  limits: Limits = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const pipe = limits.pipe ? await openPipe() : undefined
  const { child, ended, stop } = launch(program, args, limits, pipe?.write)
  if (pipe) closeSync(pipe.write)
  const from = pipe ? pipe.read : child.stdout
  const stderr = keepText(child.stderr, 64 * 1024)
  try {
    if (from) for await (const chunk of from) yield chunk as Uint8Array
    const { code, late } = await ended
    if (limits.signal?.aborted) throw stopped()
    if (late) throw new EngineError(`${args[0] ?? program} took longer than ${limits.seconds} seconds`, 'Try again.')
    if (code !== 0) throw new EngineError(lastLine(stderr()) || `exit code ${code}`, 'Try again.')
  } catch (error) {
    if (limits.signal?.aborted) throw stopped()
    throw error
  } finally {
    stop()
    from?.destroy()
    await ended.catch(() => undefined)
  }
}

export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? ''
}
