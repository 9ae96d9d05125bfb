import type { Channel } from './output.ts'

/** Exit codes of a process that a signal ends: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does a task that may be stopped: the first SIGINT or SIGTERM aborts it, says so with `stopping`, and lets it end well; the second
 * ends the process. Gives the task's exit code, or the signal's.
 */
export async function interruptible(
  err: Channel,
  stopping: string,
  task: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController()
  let code: number | undefined
  const listeners = (Object.keys(CODES) as (keyof typeof CODES)[]).map((name) => {
    const listener = (): void => {
      if (code !== undefined) process.exit(code)
      code = CODES[name]
      err.print(`\n${stopping}\n`)
      controller.abort()
    }
    process.on(name, listener)
    return { name, listener }
  })
  try {
    const own = await task(controller.signal)
    return code ?? own
  } catch (error) {
    if (code === undefined) throw error
    return code
  } finally {
    for (const { name, listener } of listeners) process.off(name, listener)
  }
}
