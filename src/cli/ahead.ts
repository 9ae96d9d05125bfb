import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Rewrite } from '../types.ts'
import type { Target } from '../workspace/discover.ts'
import type { Asked, Foresee, Foreseen, ThreadData } from './foresee.ts'

/** Rewrites that are made before their turn. */
export interface Ahead {
  /** That of a target, in the order of the targets; undefined where its turn is to tell. */
  of(index: number): Promise<Rewrite | undefined>
  /** Stops the threads. */
  close(): Promise<void>
}

/** Dockerfiles for which one more thread pays: it loads the command and lists the repository first. */
const FOR_A_THREAD = 48
/** Threads share no memory. */
const MOST_THREADS = 8
/** Dockerfiles that a thread is given at a time, so that it never waits for the next. */
const AT_A_TIME = 3
/** Dockerfiles whose results are held for their turn. */
const AHEAD = 200

/** Where the code of a thread lies, beside the built command. */
const code = fileURLToPath(new URL('../thread.js', import.meta.url))

/** How many Dockerfiles are looked at at a time, this thread included. */
export function jobsFor(targets: number, wanted: number | undefined): number {
  const most = wanted ?? Math.min(MOST_THREADS, availableParallelism())
  return existsSync(code) ? Math.max(1, Math.min(most, Math.floor(targets / FOR_A_THREAD))) : 1
}

/** Has `jobs` - 1 threads look at Dockerfiles before their turn comes, and does so itself, with `foresee`, while it waits for one. */
export function lookAhead(targets: readonly Target[], jobs: number, data: ThreadData, foresee: Foresee): Ahead {
  const results = new Map<number, Rewrite | undefined>()
  const threads = new Map<Worker, Set<number>>()
  let next = 0
  let answered = (): void => undefined

  const give = (thread: Worker, given: Set<number>, turn: number): void => {
    while (given.size < AT_A_TIME && next < targets.length && next < turn + AHEAD) {
      const index = next++
      given.add(index)
      thread.postMessage({ index, target: targets[index] as Target } satisfies Asked)
    }
  }
  let turn = 0
  for (let count = 1; count < jobs; count++) {
    // What this process is measured with is not for each of its threads.
    const thread = new Worker(code, { workerData: data, execArgv: [] })
    const given = new Set<number>()
    threads.set(thread, given)
    thread.on('message', ({ index, rewrite }: Foreseen) => {
      given.delete(index)
      results.set(index, rewrite)
      give(thread, given, turn)
      answered()
    })
    // One that ends, for want of memory or whatever else, leaves what it was given to its turn.
    const ended = (): void => {
      threads.delete(thread)
      for (const index of given) results.set(index, undefined)
      given.clear()
      answered()
    }
    thread.on('error', ended)
    thread.on('exit', ended)
  }

  const of = async (index: number): Promise<Rewrite | undefined> => {
    turn = index
    for (const [thread, given] of threads) give(thread, given, turn)
    while (index < next && !results.has(index)) {
      if (next < targets.length && next < turn + AHEAD) {
        const own = next++
        results.set(own, foresee(targets[own] as Target))
        // Lets answers come in.
        await new Promise(setImmediate)
      } else await new Promise<void>((done) => (answered = done))
    }
    next = Math.max(next, index + 1)
    const rewrite = results.get(index)
    results.delete(index)
    return rewrite
  }
  return { of, close: async () => void (await Promise.all([...threads.keys()].map((thread) => thread.terminate()))) }
}
