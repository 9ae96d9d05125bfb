/** How a build that failed told so. */
export interface Told {
  /** The step that it was at: `RUN npm ci`. */
  readonly step?: string
  /** What that step printed, its last lines. */
  readonly log: readonly string[]
  /** The engine's last word. */
  readonly verdict: string
  /** No step was begun, nor the Dockerfile read: it is the engine that could not do what it was asked. */
  readonly early: boolean
}

/** Reads what a build prints, line by line. */
export interface Progress {
  /** The step that the line begins. */
  readonly read: (line: string) => string | undefined
  readonly told: () => Told
  /** Bytes of the build context, as far as they are told. */
  readonly contextBytes: () => number | undefined
  /** Identifiers of images that it made or used, short or long, in order. */
  readonly images: () => readonly string[]
  /** References that it pulled. */
  readonly pulled: () => readonly string[]
}

const kept = 60

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 }

/** `1.25MB` in bytes. */
function bytesOf(text: string): number | undefined {
  const [, number = '', unit = ''] = /^([\d.]+)\s?([kKMGT]?B)$/.exec(text) ?? []
  const factor = units[unit]
  return factor === undefined ? undefined : Math.round(Number(number) * factor)
}

function push(lines: string[], line: string): void {
  lines.push(line)
  if (lines.length > kept) lines.shift()
}

/** What BuildKit says of a build that is stopped. */
const stops = /context canceled|Canceled/

interface Vertex {
  step?: string
  readonly log: string[]
}

/** BuildKit's plain progress: `#12 [build 4/7] RUN npm ci`, then `#12 0.52 added 3 packages`, `#12 ERROR: …`. */
export function buildkitProgress(): Progress {
  const vertices = new Map<string, Vertex>()
  const sent = new Map<string, number>()
  const last: string[] = []
  let failed: Vertex | undefined
  let begun: Vertex | undefined
  let verdict: string | undefined

  function read(line: string): string | undefined {
    const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? []
    if (number === undefined || text === undefined) {
      if (/^(ERROR: |error: )?(failed to solve|executor failed)|^ERROR: /.test(line)) verdict = line
      if (line.trim() !== '') push(last, line)
      return undefined
    }
    const vertex = vertices.get(number) ?? { log: [] }
    vertices.set(number, vertex)
    const [, stage, named] = /^\[([^\]]*)\] (.*)$/.exec(text) ?? []
    const step = named ?? /^exporting to .*/.exec(text)?.[0]
    if (step !== undefined) {
      vertex.step = step
      // The others load what is needed, or ask for leave to.
      if (stage !== undefined && !/\d\/\d+$/.test(stage)) return undefined
      begun = vertex
      return step
    }
    const size = /^transferring context: (\S+)/.exec(text)?.[1]
    const bytes = size === undefined ? undefined : bytesOf(size)
    // What is sent of the ignore file is told in the same words.
    if (bytes !== undefined && vertex.step === 'load build context') sent.set(number, bytes)
    const printed = /^\d+\.\d+ (.*)$/.exec(text)?.[1]
    if (printed !== undefined) push(vertex.log, printed)
    const error = /^ERROR: (.*)$/.exec(text)?.[1]
    if (error !== undefined && !stops.test(error)) failed ??= vertex
    return undefined
  }

  return {
    read,
    told: () => {
      // One that was stopped names no step: it is at the last that it began.
      const at = failed ?? (verdict === undefined || stops.test(verdict) ? begun : undefined)
      return {
        ...(at?.step !== undefined && { step: at.step }),
        log: at ? at.log : last,
        verdict: verdict ?? last.at(-1) ?? '',
        early: vertices.size === 0 && !/failed to solve/.test(verdict ?? ''),
      }
    },
    contextBytes: () => (sent.size === 0 ? undefined : [...sent.values()].reduce((sum, bytes) => sum + bytes, 0)),
    images: () => [],
    pulled: () => [],
  }
}

/** Podman's: `[1/2] STEP 4/6: RUN npm ci`, what it prints as it is, `--> 5610b8909f1`, `Error: …`. */
export function podmanProgress(): Progress {
  const images: string[] = []
  const pulled: string[] = []
  let log: string[] = []
  let step: string | undefined
  let verdict: string | undefined

  function read(line: string): string | undefined {
    const begun = /^(?:\[\d+\/\d+\] )?STEP \d+(?:\/\d+)?: (.*)$/.exec(line)?.[1]
    if (begun !== undefined) {
      step = begun
      log = []
      return begun
    }
    const made = /^--> (?:Using cache |Pushing cache .*:)?([0-9a-f]{11,64})$/.exec(line)?.[1]
    if (made !== undefined) {
      images.push(made)
      return undefined
    }
    const reference = /^Trying to pull (\S+?)(?:\.\.\.)?$/.exec(line)?.[1]
    if (reference !== undefined) pulled.push(reference)
    if (/^Error: /.test(line)) verdict = line
    else if (line.trim() !== '') push(log, line)
    return undefined
  }

  return {
    read,
    told: () => {
      const last = verdict ?? log.at(-1) ?? ''
      const early = step === undefined && !/dockerfile|containerfile|pars(e|ing)|instruction|syntax/i.test(last)
      return { ...(step !== undefined && { step }), log, verdict: last, early }
    },
    contextBytes: () => undefined,
    images: () => images,
    pulled: () => pulled,
  }
}
