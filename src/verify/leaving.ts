import type { Drop } from '../image/drop.ts'
import type { Account } from './accounts.ts'
import type { SystemPackages } from './packages.ts'

/**
 * Packages of the original that may be missing, with why: those that the ledger names, those of the base where it leaves them behind, and
 * what only these brought along. One that somebody asked for by name is not brought along.
 */
export function leavingPackages(
  drops: readonly Drop[],
  before: SystemPackages,
  after: SystemPackages,
  base: SystemPackages | undefined,
): Map<string, Account> {
  const leaving = new Map<string, Account>()
  const gone = (name: string): boolean => before.packages.has(name) && !after.packages.has(name)
  const leave = (name: string, account: Account): void => {
    if (!gone(name) || leaving.has(name)) return
    leaving.set(name, account)
    const found = before.packages.get(name)
    bring([...(found?.depends ?? []), ...(found?.recommends ?? [])], account)
  }
  const bring = (relations: readonly (readonly string[])[], account: Account): void => {
    for (const one of relations.flat())
      for (const provider of before.providers(one))
        if (!before.asked.has(provider) || base?.packages.has(provider)) leave(provider, account)
  }
  for (const { reason, what } of drops) if (reason === 'build-package') leave(what, 'build-package')
  if (drops.some(({ reason }) => reason === 'base-package'))
    for (const name of base?.packages.keys() ?? []) leave(name, 'base-package')
  for (const [name, { recommends }] of before.packages) if (!gone(name)) bring(recommends, 'recommended-package')
  return leaving
}
