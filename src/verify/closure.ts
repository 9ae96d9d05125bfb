import { within } from '../image/paths.ts'
import { booleanOf, field, parseJson, stringsOf, type Fields } from '../project/json.ts'
import { dirname, join } from '../project/path.ts'
import { typesOnly } from '../stacks/node/peers.ts'
import { keep } from './cures.ts'
import type { Asked } from './libraries.ts'
import { lookup, type Lookup } from './lookup.ts'
import type { Finding } from './types.ts'

/** A directory that Node takes for an installed package. */
const PACKAGE = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*$/

/**
 * Packages that one which the rewrite has names among its dependencies, and that Node finds in the original alone. Development
 * dependencies are not asked for, and neither are optional peers: whoever has one installs it for its own use.
 * Node's way to a package: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
export function moduleFindings({ before, after, rewrite, packageOf }: Asked): Finding[] {
  const [was, now] = [lookup(before), lookup(after)]
  const left = rewrite.ledger.drops.filter(({ reason, what }) => reason !== 'dev-dependencies' && what.startsWith('/'))
  const lost = new Map<string, { found: string; by: string[] }>()
  for (const [path, { text }] of after) {
    if (text === undefined || !path.endsWith('/package.json')) continue
    const directory = dirname(path)
    // Files of this name lie in packages as well, to mark a directory's format.
    if (path.includes('/node_modules/') && !PACKAGE.test(directory)) continue
    const manifest = parseJson(text)
    if (!manifest || !before.has(path)) continue
    for (const name of dependencies(manifest)) {
      const found = find(was, directory, name)
      if (found === undefined || find(now, directory, name) !== undefined) continue
      if (left.some(({ what }) => within(found, what))) continue
      const known = lost.get(name)
      if (known) known.by.push(directory)
      else lost.set(name, { found, by: [directory] })
    }
  }
  return [...lost].map(([what, { found, by }]): Finding => {
    const more = by.length > 1 ? ` and ${by.length - 1} more` : ''
    const because = `${by[0] ?? ''}${more} depends on it`
    const cure = keep(found, { before, owner: packageOf })(because)
    return { comparison: 'module', what, because: `was ${found}, is not found; ${because}`, cure }
  })
}

function dependencies(manifest: Fields): Set<string> {
  const optional = field(manifest, 'peerDependenciesMeta')
  const peers = Object.keys(stringsOf(manifest.peerDependencies)).filter(
    (name) => booleanOf(field(optional, name, 'optional')) !== true && !typesOnly(name),
  )
  return new Set([
    ...Object.keys(stringsOf(manifest.dependencies)),
    ...Object.keys(stringsOf(manifest.optionalDependencies)),
    ...peers,
  ])
}

/** Node starts from where a package really lies. */
function find(at: Lookup, directory: string, name: string): string | undefined {
  for (let from = at.real(directory) ?? directory; ; from = dirname(from)) {
    if (!from.endsWith('/node_modules')) {
      const candidate = join(from || '/', 'node_modules', name)
      if (at.node(candidate)?.kind === 'directory') return candidate
    }
    if (from === '' || from === '/') return undefined
  }
}
