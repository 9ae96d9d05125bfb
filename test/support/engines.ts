import { spawnSync } from 'node:child_process'

/** RESTAGE_E2E: `1` makes a missing engine a failure, `0` leaves all engines out; else each is used where it answers. */
const wanted = process.env['RESTAGE_E2E']

/** Those that RESTAGE_ENGINES names (`docker,podman`), else Docker. */
export const engines = (process.env['RESTAGE_ENGINES'] ?? 'docker').split(',')

export const answers = (engine: string): boolean =>
  wanted !== '0' && spawnSync(engine, ['info'], { stdio: 'ignore', timeout: 20_000 }).status === 0

/** Whether a missing engine fails rather than being passed over. */
export const required = wanted === '1'

/** What the failure says then. */
export const missing = (engine: string): string => `${engine} does not answer: start it, or leave RESTAGE_E2E unset`

/** A minute, in milliseconds. */
export const minutes = 60_000
