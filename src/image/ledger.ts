import { hasByEitherName } from '../knowledge/debian.ts'
import { spokenHome } from './owners.ts'
import { BASE_WORKDIR, PROGRAMS, spokenPackages } from './paths.ts'
import type { Drop } from './drop.ts'
import type { Facts, Replay } from './types.ts'

const WORDS: Readonly<Record<Drop['reason'], string>> = {
  'package-cache': 'package caches',
  'dev-dependencies': 'development dependencies',
  'other-workspace': 'other workspaces',
  'compiled-source': 'sources that were compiled',
  'build-input': 'what the build alone uses',
  test: 'tests',
  documentation: 'documentation',
  'tool-config': "tools' configuration",
  'project-file': 'project files',
  'host-artefact': 'artefacts of the host',
  'build-tool': 'build tools',
  'build-package': 'build packages',
  'base-package': 'build tools and headers of the base',
  'recommended-package': 'packages that others recommend',
  'build-state': 'left-overs of the build',
  secret: 'credentials of the build',
}

/** The home and the working directory of a base that is not known have no name: what lies in the latter is told from there. */
const told = (path: string): string => spokenHome(path).replace(`${BASE_WORKDIR}/`, './').replace(BASE_WORKDIR, '.')

/** Why development dependencies are in an image; where they could leave, no step that may takes them out. */
const packagesStay = (told: { readonly ok: boolean; readonly because: string } | undefined): string =>
  told === undefined ? 'packages' : told.ok ? 'packages, those for development among them' : told.because

/** What leaves and what stays, in words for a report: one line a reason and its evidence, the first names given. */
export function ledgerOf(drops: readonly Drop[], after: Replay, facts: Facts, assumes: readonly string[]) {
  const groups = new Map<string, Drop[]>()
  for (const drop of drops) {
    const key = `${drop.reason} ${drop.because}`
    groups.set(key, [...(groups.get(key) ?? []), drop])
  }
  const leaves = [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const names = [...new Set(all.map((drop) => told(drop.what)))]
    const shown = names.slice(0, 4).join(', ')
    return {
      what: `${WORDS[first.reason]}: ${shown}${names.length > 4 ? ` and ${names.length - 4} more` : ''}`,
      because: first.because,
    }
  })
  const stays: { what: string; because: string }[] = []
  for (const [path, { origin, line }] of after.final.files) {
    if (origin.type === 'install' && !path.endsWith(`/${PROGRAMS}`))
      stays.push({
        what: told(spokenPackages(path)),
        because: origin.scope === 'production' ? 'production packages' : packagesStay(facts.prune.get(path)),
      })
    if (origin.type === 'output' && path !== '/')
      stays.push({ what: told(path), because: `made by the build (line ${line})` })
  }
  const { base, packages } = after.final
  const needs = base?.libc === 'musl' && facts.alpine ? facts.alpine.needs : facts.needs
  for (const { name, because } of needs)
    if (packages.has(name) || hasByEitherName(base?.packages, name) || base?.programs.has(name))
      stays.push({ what: name, because })
  const brought = [...after.final.files.values()].some(({ origin }) => origin.type === 'context')
  if (facts.whole !== undefined && brought) stays.push({ what: `${told(facts.directory)} whole`, because: facts.whole })
  return { drops, leaves, stays, assumes: [...new Set(assumes)] }
}
