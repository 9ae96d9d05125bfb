import { field, fieldsOf, parseJson, stringOf } from '../project/json.ts'
import { inspected } from './inspect.ts'
import type { Address } from './probe.ts'

/** What an engine tells of a container. */
export interface Seen {
  readonly running: boolean
  readonly exitCode: number
  readonly health: { readonly status: string; readonly log: readonly string[] }
  readonly addresses: (port: number) => readonly Address[]
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** What `inspect` tells of a container. */
export function seenIn(text: string): Seen {
  const container = inspected(text)
  const state = field(container, 'State')
  const health = field(state, 'Health')
  const checks = field(health, 'Log')
  const network = field(container, 'NetworkSettings')
  const own = Object.values(fieldsOf(field(network, 'Networks')))
    .map((one) => stringOf(field(one, 'IPAddress')) ?? '')
    .filter(Boolean)
  return {
    running: field(state, 'Running') === true,
    exitCode: Number(field(state, 'ExitCode') ?? 0),
    health: {
      status: stringOf(field(health, 'Status')) ?? '',
      log: linesOf(stringOf(field(Array.isArray(checks) ? checks.at(-1) : undefined, 'Output')) ?? '').slice(-20),
    },
    addresses: (port) => {
      const bound = field(network, 'Ports', `${port}/tcp`)
      const published = Number(field(Array.isArray(bound) ? bound[0] : undefined, 'HostPort') ?? 0)
      const hosts = own.map((host) => ({ host, port }))
      return published > 0 ? [{ host: '127.0.0.1', port: published }, ...hosts] : hosts
    },
  }
}

/** Lines that begin with their times, in the order of these, without them; podman has one too wherever it joined two pieces. */
export function inOrder(lines: readonly string[]): string[] {
  const rows = lines.flatMap((line) => {
    const [, time, rest] = /^(\d{4}-\d\d-\d\dT\S+) ?(.*)$/.exec(line) ?? []
    return time === undefined || rest === undefined ? [] : [{ time, rest }]
  })
  rows.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
  return rows.map(({ rest }) => rest.replace(/(?<=\S)\d{4}-\d\d-\d\dT[\d:]+\.\d{9}Z (?=.*$)/g, '').trimEnd())
}

/** nerdctl's last word, in the form of its log: `time="…" level=fatal msg="1 errors:\nfailed to …"`. */
function fatal(line: string): string[] {
  const quoted = /^time="[^"]*" level=fatal msg=("(?:[^"\\]|\\.)*")$/.exec(line)?.[1]
  const text = quoted === undefined ? undefined : field(parseJson(`{"text":${quoted}}`), 'text')
  return text === undefined ? [line] : linesOf(String(text)).filter((each) => !/^\d+ errors:$/.test(each))
}

/** What an engine says of a container that does not start, without what differs from one to the next, and its asides. */
export function startFailure(said: string): string[] {
  return linesOf(said)
    .flatMap(fatal)
    .filter((line) => !/^Error: failed to start containers: |^time="|^failed to connect to syslog/.test(line))
    .map((line) => line.replace(/container "?[0-9a-f]{64}"?/g, 'the container'))
}
