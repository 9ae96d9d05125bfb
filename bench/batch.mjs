// Rewrites N Dockerfiles in this process and prints `{ files, changed, seconds, megabytes }`. The files are made from the
// fixtures and the examples, each with its project, and made different from one another; the same ones on every machine.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rewrite } from '../dist/index.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function textsBelow(folder, at = '') {
  const texts = {}
  for (const name of readdirSync(join(folder, at)).sort()) {
    const path = at === '' ? name : `${at}/${name}`
    if (name === 'node_modules') continue
    if (statSync(join(folder, path)).isDirectory()) Object.assign(texts, textsBelow(folder, path))
    else texts[path] = readFileSync(join(folder, path), 'utf8')
  }
  return texts
}

const folders = (path) =>
  existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : []

const seeds = ['transforms', 'stacks']
  .flatMap((kind) => folders(join(root, 'fixtures', kind)))
  .flatMap(folders)
  .map((folder) => join(folder, 'input'))
  .concat(folders(join(root, 'examples')))
  .filter((folder) => existsSync(join(folder, 'Dockerfile')))
  .map((folder) => textsBelow(folder))

/** A project of texts, as the command would load it. */
function projectOf(texts) {
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [path, { presence: 'tracked', size: text.length, executable: false }]),
  )
  return { root: '.', files, surroundings: new Map(), read: (path) => texts[path], isText: (path) => path in texts }
}

/** The same Dockerfile as another team would have it: with its own comment, label and names, so that no text comes twice. */
function variant(text, index) {
  return `# Service ${index}.\n${text.replace(/\n?$/, '\n')}LABEL team="team-${index % 97}"\n`
}

const count = Number(process.argv[2] ?? 5000)
let changed = 0
const started = performance.now()
for (let index = 0; index < count; index++) {
  const seed = seeds[index % seeds.length]
  const text = /^\s*#\s*\w+\s*=|^\ufeff/.test(seed.Dockerfile) ? seed.Dockerfile : variant(seed.Dockerfile, index)
  const project = projectOf({ ...seed, Dockerfile: text })
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project })
  if (result.ok && result.rewrite.files.length > 0) changed++
}
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ files: count, changed, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
