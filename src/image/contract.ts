import type { Contract } from './types.ts'

/** What one image promises and the other does not, one line each. Fields in `amended` may differ: `user`, `env NODE_ENV`. */
export function compareContracts(old: Contract, now: Contract, amended: ReadonlySet<string>): string[] {
  const problems: string[] = []
  const one = (field: string, before: string | undefined, after: string | undefined) => {
    if (before === after || amended.has(field)) return
    if (before === undefined) problems.push(`${field} is new: ${after}`)
    else
      problems.push(
        after === undefined ? `${field} is lost: it was ${before}` : `${field} is ${after}, and was ${before}`,
      )
  }
  one('CMD', old.cmd, now.cmd)
  one('ENTRYPOINT', old.entrypoint, now.entrypoint)
  one('USER', old.user, now.user)
  one('WORKDIR', old.workdir, now.workdir)
  one('HEALTHCHECK', old.healthcheck, now.healthcheck)
  one('STOPSIGNAL', old.stopsignal, now.stopsignal)
  one('SHELL', old.shell, now.shell)
  one('MAINTAINER', old.maintainer, now.maintainer)
  one('ONBUILD', old.onbuild.join('\n') || undefined, now.onbuild.join('\n') || undefined)
  compareMaps('ENV', old.env, now.env, one)
  compareMaps('LABEL', old.label, now.label, one)
  for (const port of union(old.expose, now.expose))
    one(`EXPOSE ${port}`, there(old.expose, port), there(now.expose, port))
  for (const path of union(old.volume, now.volume))
    one(`VOLUME ${path}`, there(old.volume, path), there(now.volume, path))
  return problems
}

function compareMaps(
  keyword: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  one: (field: string, before: string | undefined, after: string | undefined) => void,
): void {
  for (const key of union(old.keys(), now.keys())) one(`${keyword} ${key}`, old.get(key), now.get(key))
}

function there(set: ReadonlySet<string>, value: string): string | undefined {
  return set.has(value) ? 'declared' : undefined
}

function union<T>(a: Iterable<T>, b: Iterable<T>): Set<T> {
  return new Set([...a, ...b])
}
