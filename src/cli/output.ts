import { createPaint, type Paint } from '../report/paint.ts'

/** A stream as far as the commands use it. */
export interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

export interface Output {
  /** Standard output: the diff, or what was asked for. */
  readonly out: Channel
  /** Standard error: everything that is said about it. */
  readonly err: Channel
}

export interface Channel {
  readonly paint: Paint
  /** Whether people see it as it is: a terminal, or colours that were asked for. */
  readonly forEyes: boolean
  readonly isTTY: boolean
  /** Columns to wrap to. */
  readonly columns: number
  /** The reader has gone (`restage . | head`). */
  readonly closed: () => boolean
  print(text: string): void
}

/**
 * Whether to colour: `--color` and `--no-color`, then NO_COLOR (https://no-color.org), FORCE_COLOR, `TERM=dumb`, and at last
 * whether the stream is a terminal.
 */
export function wantsColor(
  flag: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  if (flag !== undefined) return flag
  if (environment['NO_COLOR']) return false
  const force = environment['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTTY && environment['TERM'] !== 'dumb'
}

/** Columns of a stream: the terminal's, else COLUMNS, else 100. */
function width(stream: Stream, environment: Readonly<Record<string, string | undefined>>): number {
  const given = Number(environment['COLUMNS'])
  const columns = stream.columns ?? (Number.isInteger(given) && given > 0 ? given : 100)
  return Math.min(columns, 120)
}

function channel(
  stream: Stream,
  color: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Channel {
  const paint = createPaint(wantsColor(color, environment, stream.isTTY === true))
  let closed = false
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    paint,
    isTTY: stream.isTTY === true,
    forEyes: stream.isTTY === true || paint.on,
    columns: width(stream, environment),
    closed: () => closed,
    print: (text) => {
      if (!closed) stream.write(text)
    },
  }
}

export function createOutput(
  streams: { readonly stdout: Stream; readonly stderr: Stream },
  environment: Readonly<Record<string, string | undefined>>,
  color: boolean | undefined,
): Output {
  return { out: channel(streams.stdout, color, environment), err: channel(streams.stderr, color, environment) }
}
