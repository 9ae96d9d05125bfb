import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { isForAnother } from '../verify/served.ts'
import type { Answer } from '../verify/types.ts'
import type { Probe } from './types.ts'

/** Milliseconds that an answer is waited for. */
const patience = 5_000
/** Bytes of a body that are counted. */
const counted = 64 * 1024 * 1024
/** Milliseconds between two askings. */
const pause = 300

export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done()
    const finish = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      done()
    }
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
  })
}

/** One GET, redirects not followed. Undefined where nothing answers in time, or what answers is no HTTP. */
export function get(host: string, port: number, path: string, signal: AbortSignal): Promise<Answer | undefined> {
  return new Promise((done) => {
    let head: IncomingMessage | undefined
    let bytes = 0
    /** A stream of events never ends: its head is an answer. */
    const finish = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      asked?.destroy()
      done(head && { status: head.statusCode ?? 0, bytes, type: head.headers['content-type'] ?? '' })
    }
    const timer = setTimeout(finish, patience)
    let asked: ClientRequest | undefined
    if (signal.aborted) return finish()
    signal.addEventListener('abort', finish)
    try {
      asked = request({ host, port, path, agent: false, headers: { accept: '*/*' } })
    } catch {
      // A path that HTTP does not allow.
      return finish()
    }
    asked.on('error', finish)
    asked.on('close', finish)
    asked.on('response', (response) => {
      head = response
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > counted) finish()
      })
      response.on('error', finish)
      response.on('end', finish)
    })
    asked.end()
  })
}

export interface Address {
  readonly host: string
  readonly port: number
}

/**
 * Asks until something answers, or it is over. A server's error may only mean that it is still starting: it is asked again for a
 * while, one that stands in front of another for as long as there is time, and the last answer holds.
 */
export async function keepAsking(
  probe: Probe,
  addresses: () => readonly Address[],
  over: AbortSignal,
): Promise<Answer | undefined> {
  let answer: Answer | undefined
  let first: number | undefined
  while (!over.aborted) {
    for (const { host, port } of addresses()) {
      const got = await get(host, port, probe.path, over)
      if (!got) continue
      answer = got
      first ??= performance.now()
      break
    }
    const late = first !== undefined && performance.now() - first > patience
    if (answer && (answer.status < 500 || (late && !isForAnother(answer)))) return answer
    await sleep(pause, over)
  }
  return answer
}
