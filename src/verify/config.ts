import type { Finding, Healthcheck, ImageConfig } from './types.ts'

/** The two configurations, and what may differ between them. */
export interface Configs {
  readonly before: ImageConfig
  readonly after: ImageConfig
  /** Of the images that the two start from: what only they set is their tag's affair. */
  readonly bases?: { readonly before: ImageConfig; readonly after: ImageConfig } | undefined
  /** Fields that the rewrite means to change, as `Amendment.field` names them: `USER`, `ENV NODE_ENV`, `EXPOSE 3000`. */
  readonly amended: ReadonlySet<string>
}

/** What one image promises and the other does not, a finding for each field. */
export function compareConfigs({ before, after, bases, amended }: Configs): Finding[] {
  const findings: Finding[] = []
  const one = (field: string, was: string | undefined, is: string | undefined) => {
    if (was === is || amended.has(field)) return
    findings.push({ comparison: 'config', what: field, because: `was ${was ?? 'not set'}, is ${is ?? 'not set'}` })
  }
  one('ENTRYPOINT', list(before.entrypoint), list(after.entrypoint))
  one('CMD', list(before.cmd), list(after.cmd))
  one('USER', user(before.user), user(after.user))
  one('WORKDIR', before.workdir || '/', after.workdir || '/')
  one('HEALTHCHECK', health(before.healthcheck), health(after.healthcheck))
  one('STOPSIGNAL', signal(before.stopsignal), signal(after.stopsignal))
  one('SHELL', list(before.shell) ?? SHELL, list(after.shell) ?? SHELL)
  one('ONBUILD', before.onbuild.join('; ') || undefined, after.onbuild.join('; ') || undefined)
  one('platform', before.platform, after.platform)
  compareMaps('ENV', before.env, after.env, bases && { before: bases.before.env, after: bases.after.env }, one)
  const labels = bases && { before: bases.before.labels, after: bases.after.labels }
  compareMaps('LABEL', before.labels, after.labels, labels, one)
  compareSets('EXPOSE', before.expose.map(port), after.expose.map(port), one)
  compareSets('VOLUME', before.volumes, after.volumes, one)
  return findings
}

type One = (field: string, was: string | undefined, is: string | undefined) => void
type Values = ReadonlyMap<string, string>

function compareMaps(
  keyword: string,
  before: Values,
  after: Values,
  bases: { readonly before: Values; readonly after: Values } | undefined,
  one: One,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(key)
    const is = after.get(key)
    const inherited = { was: bases?.before.get(key), is: bases?.after.get(key) }
    if (bases && was === inherited.was && is === inherited.is) continue
    // `ENV PATH=/app/bin:$PATH`: what was put before the base's own value is compared.
    if (own(was, inherited.was) !== own(is, inherited.is)) one(`${keyword} ${key}`, quoted(was), quoted(is))
  }
}

/** A value with that of its base taken out. */
function own(value: string | undefined, base: string | undefined): string | undefined {
  return value === undefined || base === undefined || base === '' ? value : value.split(base).join('\0')
}

function compareSets(keyword: string, before: readonly string[], after: readonly string[], one: One): void {
  const there = (set: readonly string[], value: string) => (set.includes(value) ? 'declared' : undefined)
  for (const value of new Set([...before, ...after]))
    one(`${keyword} ${value}`, there(before, value), there(after, value))
}

const SHELL = '["/bin/sh","-c"]'

/** Empty and absent are one: the engine has nothing to start. */
function list(words: readonly string[] | undefined): string | undefined {
  return words === undefined || words.length === 0 ? undefined : JSON.stringify(words)
}

const quoted = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value)

/** `''`, `root`, `0` and `0:0` are one. */
function user(name: string): string {
  return /^(root|0)?(:(root|0))?$/.test(name) ? 'root' : name
}

/** As EXPOSE writes it: TCP is meant where no protocol is named. */
const port = (exposed: string): string => exposed.replace(/\/tcp$/i, '')

const SIGNALS: Readonly<Record<string, string>> = { '15': 'SIGTERM', '9': 'SIGKILL', '2': 'SIGINT', '3': 'SIGQUIT' }

/** The engine sends SIGTERM where none is named. */
function signal(name: string | undefined): string {
  if (name === undefined || name === '') return 'SIGTERM'
  return SIGNALS[name] ?? (name.startsWith('SIG') || /^\d/.test(name) ? name : `SIG${name}`)
}

/** Docker's defaults: https://docs.docker.com/reference/dockerfile/#healthcheck. */
function health(check: Healthcheck | undefined): string | undefined {
  if (check === undefined || check.test.length === 0 || check.test[0] === 'NONE') return undefined
  const { test, interval, timeout, startPeriod, retries } = check
  const times = `every ${interval || 30} s, ${timeout || 30} s each, ${startPeriod} s to start, ${retries || 3} times`
  return `${JSON.stringify(test)} ${times}`
}
