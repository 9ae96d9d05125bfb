import { resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { transforms } from '../index.ts'
import type { Rewrite } from '../types.ts'
import type { Target } from '../workspace/discover.ts'
import { createListings, type Listings } from '../workspace/listings.ts'
import { batchSettingsOf, type BatchSettings } from './batch-settings.ts'
import { createLooker } from './look.ts'
import { selectionOf } from './narrow.ts'
import type { Arguments } from './settings.ts'

/** What becomes of a Dockerfile where the run changes nothing of what it is built from; undefined where that is for its turn to tell. */
export type Foresee = (target: Target) => Rewrite | undefined

export function createForesee(settings: BatchSettings, cwd: string, listings: Listings): Foresee {
  const looker = createLooker(settings, cwd, listings)
  const selection = selectionOf(settings.narrowed, cwd)
  return (target) => {
    const place = looker.place(target)
    if ('error' in place || 'left' in place || !selection.takesPlace(place)) return undefined
    const looked = looker.look(place)
    if ('error' in looked) return undefined
    looked.discard()
    return looked.rewrite
  }
}

/** What a thread is started with: the command line of the run, as yargs gave it. */
export interface ThreadData {
  readonly given: Arguments
  readonly cwd: string
}

/** A Dockerfile that a thread is asked about, by its place in the run. */
export interface Asked {
  readonly index: number
  readonly target: Target
}

/** Its answer. */
export interface Foreseen {
  readonly index: number
  readonly rewrite: Rewrite | undefined
}

/** Answers in a thread of its own, until it is stopped. */
export async function foreseeInThread(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this is no thread')
  const { given, cwd } = workerData as ThreadData
  const names = transforms.map(({ name }) => name)
  const settings = batchSettingsOf(given, cwd, names)
  const listings = createListings(settings)
  await listings.prepare(settings.paths.map((path) => resolve(cwd, path)))
  const foresee = createForesee(settings, cwd, listings)
  port.on('message', ({ index, target }: Asked) => {
    let rewrite: Rewrite | undefined
    try {
      rewrite = foresee(target)
    } catch {
      // It is told of where its turn comes.
    }
    port.postMessage({ index, rewrite } satisfies Foreseen)
  })
}
