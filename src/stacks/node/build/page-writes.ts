import { evidenceAt } from '../../common/evidence.ts'
import { HOLE } from '../../common/values.ts'
import type { AppFiles, Evidence } from '../../types.ts'
import { allSources } from '../reachable.ts'
import { readsOf } from '../reads.ts'
import { FS_MOVES, FS_WRITES } from '../reads/tables.ts'
import { parent } from './context.ts'

/** What the code of a project's pages writes while they are made: a place that is there before, or one that cannot be told. */
export interface PageWrite {
  readonly name?: string
  readonly evidence: Evidence
}

/** Functions of `node:fs` that leave something behind. */
const LEAVES = new Set(
  [...FS_WRITES, ...FS_MOVES].filter((name) => !/^(?:unlink|rm|rmdir|remove|ch|lch|l?utimes)/.test(name)),
)
const LEAVING = new RegExp(`\\b(${[...LEAVES].join('|')})\\s*\\(`)

/** A page of `pages/` whose data is made at build time, and files of `app/` that may be rendered then. */
const PAGE = /^(?:src\/)?pages\/(?!api\/).*\.[cm]?[jt]sx?$/
const STATIC = /\bgetStatic(?:Props|Paths)\b/
const ROUTE =
  /^(?:src\/)?app\/(?:.*\/)?(?:page|layout|template|default|not-found|sitemap|robots|manifest|icon|opengraph-image)\.[jt]sx?$/
/** It runs in a browser, or when someone asks. */
const LATER = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*['"]use (?:client|server)['"]/

/** More files than these are not followed. */
const MOST = 500

/**
 * Next runs a project's own code as it builds: its configuration, and what makes the data of static pages, as does one that writes
 * a feed or a sitemap below `public/`. https://nextjs.org/docs/pages/building-your-application/data-fetching/get-static-props
 */
export function pageWrites(app: AppFiles, root: string, config: string | undefined, cwd: string): readonly PageWrite[] {
  const below = (path: string) => (root === '' ? path : path.slice(root.length + 1))
  const queue = allSources(app).filter((path) => {
    if (root !== '' && !path.startsWith(`${root}/`)) return false
    if (ROUTE.test(below(path))) return true
    return PAGE.test(below(path)) && STATIC.test(app.read(path) ?? '')
  })
  if (config !== undefined) queue.push(config)
  const seen = new Set(queue)
  const found: PageWrite[] = []
  for (let file = queue.pop(); file !== undefined && seen.size <= MOST; file = queue.pop()) {
    const text = app.read(file)
    if (text === undefined || LATER.test(text)) continue
    const reads = readsOf(app, [file], { cwd })
    const match = LEAVING.exec(text)
    if (match) {
      const evidence = evidenceAt(file, text, match.index)
      const names = [...reads.touched].filter(([, calls]) => [...calls.keys()].some((call) => LEAVES.has(call)))
      for (const [name] of names) found.push(place(app, name, evidence))
      if (names.length === 0 && reads.opaqueWrites.length > 0) found.push({ evidence })
    }
    for (const { name } of reads.paths) {
      if (seen.has(name) || !/\.[cm]?[jt]sx?$/.test(name)) continue
      seen.add(name)
      queue.push(name)
    }
  }
  return found.filter(({ name }) => name === undefined || !/^(?:\/|\.\.|\.next\/|node_modules\/)/.test(name))
}

/** The file that is written over, or the directory that it is put into, where the context has that. */
function place(app: AppFiles, name: string, evidence: Evidence): PageWrite {
  if (name.startsWith('/')) return { name, evidence }
  if (app.has(name)) return { name, evidence }
  const directory = parent(name.split(HOLE, 1)[0] ?? '')
  const there = directory !== '' && [...app.paths()].some((path) => path.startsWith(`${directory}/`))
  return there ? { name: directory, evidence } : { evidence }
}
