import { sanitizeLine } from '../report/sanitize.ts'
import { duration } from '../report/words.ts'
import type { Channel } from './output.ts'

/** What long work says of itself while it goes on. */
export interface Progress {
  /**
   * `key` is one of several things that go on at once; without a text it is over. The time shown is that of this text, or since
   * `since` (as Date.now() gives it).
   */
  say(key: string, text: string | undefined, since?: number): void
  /** Takes the line away, so that something may be printed. */
  clear(): void
  end(): void
}

const CLEAR = '\r\u001b[K'

/**
 * One line at the bottom of a terminal: what goes on, and for how long. In a pipe and in CI nothing is printed. `quiet` asks
 * for nothing anywhere.
 */
export function createProgress(channel: Channel, options: { readonly quiet: boolean; readonly ci: boolean }): Progress {
  const on = channel.isTTY && !options.ci && !options.quiet
  const current = new Map<string, { text: string; since: number }>()
  let shown = false
  let drawn = 0

  const clear = (): void => {
    if (shown) channel.print(CLEAR)
    shown = false
  }
  const draw = (): void => {
    const parts = [...current].map(([key, { text, since }]) => {
      const seconds = Math.round((Date.now() - since) / 1000)
      return `${key}: ${text}${seconds > 0 ? ` · ${seconds} s` : ''}`
    })
    if (parts.length === 0) return clear()
    drawn = Date.now()
    const line = sanitizeLine(parts.join('  |  '))
    channel.print(`${CLEAR}${channel.paint.dim(line.slice(0, channel.columns - 1))}`)
    shown = true
  }
  const timer = on ? setInterval(draw, 500) : undefined
  timer?.unref()

  return {
    say: (key, text, since) => {
      if (!on) return
      if (text === undefined) current.delete(key)
      else if (current.get(key)?.text !== text) current.set(key, { text, since: since ?? Date.now() })
      // Thousands of files a minute need not be seen one by one.
      if (since === undefined || Date.now() - drawn >= 100) draw()
    },
    clear,
    end: () => {
      clearInterval(timer)
      clear()
    },
  }
}

/** `, about 12 s left`, once enough is done to tell; `elapsed` in seconds. */
export function remaining(done: number, all: number, elapsed: number): string {
  if (elapsed < 1 || done === 0) return ''
  return `, about ${duration((elapsed / done) * (all - done))} left`
}
