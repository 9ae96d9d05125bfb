// Writes src/knowledge/data/suites.ts: the code name that each tag without one stood on when it was last listed, and which
// node tags lack the entrypoint, the user or Yarn that later ones have.
//   node scripts/knowledge/run.mjs suites OFFICIAL-IMAGES DOCKER-NODE
// Both are clones with their history: docker-library/official-images for the entries, and nodejs/docker-node for the
// Dockerfiles that node's entries name.
import { execFileSync } from 'node:child_process'
import { codenameIn, CODENAMES, isForeign, namesAlpine } from '../../src/knowledge/tag-words.ts'
import { writeWordSet } from '../../src/knowledge/word-set.ts'
import { joinBlocks, writeData } from './write.ts'

const IMAGES = [
  ...['node', 'python', 'golang', 'ruby', 'php', 'rust', 'openjdk', 'eclipse-temurin', 'nginx', 'httpd', 'maven'],
  ...['gradle', 'buildpack-deps', 'debian', 'ubuntu'],
]

interface Entry {
  readonly tags: readonly string[]
  readonly directory: string
  readonly commit: string
}

const [images, dockerNode] = process.argv.slice(2)
if (!images || !dockerNode) throw new Error('usage: suites OFFICIAL-IMAGES DOCKER-NODE')
const git = (repository: string, ...args: string[]): string =>
  execFileSync('git', ['-C', repository, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const lists = new Map(IMAGES.map((image) => [image, lastEntries(image)] as const))
const dockerfiles = nodeDockerfiles(lists.get('node')!)

writeData('suites', 'Made by scripts/knowledge/suites.ts.', {
  FLOATING: joinBlocks([...lists].map(([image, last]) => [image, describe(image, last)] as const)),
  NODE_WITHOUT: joinBlocks([
    ['entrypoint', nodeTags((text) => !/^ENTRYPOINT\b/m.test(text))],
    ['yarn', nodeTags((text) => !/\/bin\/yarn\b/.test(text))],
    ['user', nodeTags((text) => !/(useradd|adduser)\b.*\bnode\b/.test(text))],
  ]),
})

/** Each tag's entry in the last list that had it. */
function lastEntries(image: string): Map<string, Entry> {
  const last = new Map<string, Entry>()
  for (const text of versions(image)) {
    for (const entry of entries(text)) for (const tag of entry.tags) last.set(tag, entry)
  }
  return last
}

function describe(image: string, last: ReadonlyMap<string, Entry>): string {
  const tags = new Map<string, string[]>()
  for (const [tag, entry] of last) {
    if (codenameIn(tag) !== undefined || namesAlpine(tag) || isForeign(tag)) continue
    const codename = codenameOf(entry) ?? (image === 'node' ? fromLine(entry) : undefined)
    if (codename !== undefined) tags.set(codename, [...(tags.get(codename) ?? []), tag])
  }
  return [...tags]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([codename, list]) => `${codename}\n${writeWordSet(list)}`)
    .join('\n\n')
}

function nodeTags(lacks: (dockerfile: string) => boolean): string {
  const found = [...lists.get('node')!].filter(([tag, entry]) => {
    const text = dockerfiles.get(objectOf(entry))
    return text !== undefined && !isForeign(tag) && lacks(text)
  })
  return writeWordSet(found.map(([tag]) => tag))
}

/** The file's text after each commit, oldest first: a diff with unlimited context holds the whole file. */
function* versions(image: string): Iterable<string> {
  const log = git(
    images!,
    'log',
    '--reverse',
    '--format=%x01',
    '-p',
    '--unified=1000000',
    '--no-renames',
    '--',
    `library/${image}`,
  )
  for (const patch of log.split('\u0001').slice(1)) {
    const start = patch.indexOf('\n@@')
    if (start < 0) continue
    const lines = patch.slice(start + 1).split('\n')
    yield lines.flatMap((line) => (line.startsWith('+') || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n')
  }
}

function entries(text: string): Entry[] {
  return /^Tags:/m.test(text) ? newEntries(text) : oldEntries(text)
}

/** Since 2016: blocks with the fields Tags, SharedTags, GitCommit and Directory. Windows shares tags with Linux. */
function newEntries(text: string): Entry[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const field = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'm').exec(block)?.[1] ?? ''
    const tags = [field('Tags'), field('SharedTags')].flatMap((list) => list.split(',')).map((tag) => tag.trim())
    const directory = field('Directory')
    if (field('Tags') === '' || isForeign(directory.replaceAll('/', '-')) || isForeign(field('Architectures')))
      return []
    return [{ tags: tags.filter((tag) => tag !== ''), directory, commit: field('GitCommit') }]
  })
}

/** Before: `TAG: URL@COMMIT DIRECTORY`, one a line. */
function oldEntries(text: string): Entry[] {
  const groups = new Map<string, Entry & { tags: string[] }>()
  for (const line of text.split('\n')) {
    const [, tag, place, commit = '', directory = ''] = /^([\w.-]+): *(\S+@(\w+))(?: +(\S+))? *$/.exec(line) ?? []
    if (tag === undefined) continue
    const key = `${place} ${directory}`
    const group = groups.get(key) ?? { tags: [], directory, commit }
    group.tags.push(tag)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The one code name of an entry's tags or directory; undefined where there is none, or more than one. */
function codenameOf(entry: Entry): string | undefined {
  const words = [...entry.tags.flatMap((tag) => tag.split('-')), ...entry.directory.split(/[/-]/)]
  const found = new Set(words.filter((word) => CODENAMES.has(word)))
  return found.size === 1 ? [...found][0] : undefined
}

function fromLine(entry: Entry): string | undefined {
  const text = dockerfiles.get(objectOf(entry)) ?? ''
  return codenameIn((/^FROM +\S+:(\S+)/m.exec(text)?.[1] ?? '').replaceAll('_', '-'))
}

function objectOf(entry: Entry): string {
  return `${entry.commit}:${entry.directory}/Dockerfile`
}

/** The Dockerfiles that entries name, all in one run of git. */
function nodeDockerfiles(last: ReadonlyMap<string, Entry>): Map<string, string> {
  const names = [...new Set([...last.values()].map(objectOf))]
  const out = execFileSync('git', ['-C', dockerNode!, 'cat-file', '--batch'], {
    input: names.map((name) => `${name}\n`).join(''),
    maxBuffer: 1 << 30,
  })
  const texts = new Map<string, string>()
  let at = 0
  for (const name of names) {
    const end = out.indexOf('\n', at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(name, out.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}
