// Writes src/knowledge/data/python-brings.ts: packages of Python whose newest version asks, by itself or through others, for one that
// loads a library of the system or is compiled, so that a list without a lock brings it unnamed.
//   node scripts/knowledge/run.mjs python-brings INDEX NAME...
// INDEX is the address of an index with PyPI's JSON API (https://docs.pypi.org/api/json/); NAME are the packages to ask about, and
// what they ask for is asked about as well.
import { pythonPackage } from '../../src/knowledge/python-packages.ts'
import { normaliseName } from '../../src/knowledge/python-names.ts'
import { evaluateMarker } from '../../src/project/python/markers.ts'
import { parseRequirement } from '../../src/project/python/requirement.ts'
import { writeData } from './write.ts'

const [index = '', ...names] = process.argv.slice(2)

/** Requirements of the newest version on Linux, without extras. */
async function requirementsOf(name: string): Promise<string[]> {
  const answer = await fetch(`${index}/pypi/${name}/json`)
  if (!answer.ok) return []
  const { info } = (await answer.json()) as { info: { requires_dist: string[] | null } }
  return (info.requires_dist ?? []).flatMap((written) => {
    const requirement = parseRequirement(written)
    if (!requirement) return []
    const { marker } = requirement
    // A marker that cannot be told may be true; an extra is asked for by name.
    if (marker !== undefined && evaluateMarker(marker, { python: '3.12' }) === false) return []
    return requirement.name === undefined ? [] : [requirement.name]
  })
}

const asked = new Map<string, string[]>()
let waiting = names.map(normaliseName)
while (waiting.length > 0) {
  const some = waiting.splice(0, 12)
  const found = await Promise.all(some.map(requirementsOf))
  some.forEach((name, at) => asked.set(name, found[at] ?? []))
  waiting = [...new Set([...waiting, ...found.flat()])].filter((name) => !asked.has(name))
}

/** Whether a package is of interest: it loads a library, or links to those that it is compiled with. */
const loads = (name: string): boolean => {
  const row = pythonPackage(name)
  return row !== undefined && (row.runAlways.length > 0 || (row.wheels === 'none' && row.run.length > 0))
}

function closureOf(name: string): Set<string> {
  const found = new Set<string>()
  for (const queue = [name]; queue.length > 0;)
    for (const each of asked.get(queue.pop() ?? '') ?? [])
      if (!found.has(each)) {
        found.add(each)
        queue.push(each)
      }
  found.delete(name)
  return found
}

const lines = [...asked.keys()].sort().flatMap((name) => {
  const brought = [...closureOf(name)].filter(loads).sort()
  return brought.length > 0 ? [[name, ...brought].join(' ')] : []
})
writeData('python-brings', 'Made by scripts/knowledge/python-brings.ts.', { BROUGHT: lines.join('\n') })
