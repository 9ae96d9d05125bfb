// Prints the rows of src/knowledge/cuda-images.ts: the released `devel` images of nvidia/cuda on Ubuntu that have a `runtime` one.
//   node scripts/knowledge/run.mjs cuda CLONE...
// Each is a clone with its history of https://gitlab.com/nvidia/container-images/cuda, or of a copy of it; what any of them lists counts.
import { execFileSync } from 'node:child_process'

const LISTS = ['README.md', 'doc/supported-tags.md']
const TAG = /`(\d+(?:\.\d+)+-(?:cudnn\d*-)?(?:devel|runtime)-ubuntu\d+\.\d+)[`\s]/g

const clones = process.argv.slice(2)
if (clones.length === 0) throw new Error('usage: cuda CLONE...')
const git = (clone: string, ...args: string[]): string =>
  execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })

const listed = new Set(clones.flatMap(tagsOf))
const released = [...listed].filter((tag) => tag.includes('-devel-') && listed.has(tag.replace('devel', 'runtime')))
process.stdout.write(`${rows(released).join('\n')}\n`)

/** What any version of the lists names. */
function tagsOf(clone: string): string[] {
  return LISTS.flatMap((path) =>
    git(clone, 'log', '--format=%H', '--diff-filter=AM', '--', path)
      .split('\n')
      .filter(Boolean)
      .flatMap((commit) => [...git(clone, 'show', `${commit}:${path}`).matchAll(TAG)].map(([, tag = '']) => tag)),
  )
}

/** `CUDNN… UBUNTU…: VERSION…`, versions of the same libraries and systems together. */
function rows(tags: readonly string[]): string[] {
  const versions = new Map<string, Map<string, Set<string>>>()
  for (const tag of tags) {
    const [, version = '', library = '-', system = ''] = /^([\d.]+)(?:-(cudnn\d*))?-devel-ubuntu(.+)$/.exec(tag) ?? []
    const libraries = versions.get(version) ?? new Map<string, Set<string>>()
    versions.set(version, libraries.set(library, (libraries.get(library) ?? new Set<string>()).add(system)))
  }
  const shapes = new Map<string, string[]>()
  for (const [version, libraries] of [...versions].sort(([a], [b]) => compare(a, b))) {
    const bySystems = new Map<string, string[]>()
    for (const [library, systems] of [...libraries].sort(([a], [b]) => compare(a, b))) {
      const key = [...systems].sort(compare).join(' ')
      bySystems.set(key, [...(bySystems.get(key) ?? []), library])
    }
    for (const [systems, names] of bySystems) {
      const shape = `${names.join(',')} ${systems}`
      shapes.set(shape, [...(shapes.get(shape) ?? []), version])
    }
  }
  return [...shapes].map(([shape, of]) => `${shape}: ${of.join(' ')}`)
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
