import { field, fieldsOf, isFields, stringListOf, stringOf, type Fields } from '../json.ts'
import { readLocated } from '../located.ts'
import { basename } from '../path.ts'
import { collector, pathFrom, ROOT } from './draft.ts'
import { textOf } from './expressions.ts'
import { holeIn } from './holes.ts'
import { interpolate, type Values } from './interpolate.ts'
import { crossed } from './matrix.ts'
import { mayHoldBuild } from './shell.ts'
import type { Builds, Tree } from './types.ts'
import { scriptParts, yamlScript } from './yaml-script.ts'

/**
 * The jobs of a GitLab pipeline: `before_script` and `script` in one shell at the root, with the variables of the file and the
 * job, for every combination of `parallel: matrix`, and with what the job extends. Jobs of local includes are extended too.
 * https://docs.gitlab.com/ci/yaml/
 */
export function gitlabBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!mayHoldBuild(text) && !/extends/.test(text)) return into.done()
  const document = readLocated(text)?.findLast(({ value }) => isFields(value))
  if (!document || !isFields(document.value)) {
    if (mayHoldBuild(text)) into.unread({ file: path, line: 1, text: basename(path) }, 'it is not understood as YAML')
    return into.done()
  }
  const own = document.value
  const jobs: Fields = { ...included(own['include'], tree), ...own }
  const used = new Set(Object.values(own).flatMap((job) => extendsOf(job)))
  for (const name of Object.keys(own)) {
    const job = whole(name, jobs, new Set())
    if (!job || job['script'] === undefined || (name.startsWith('.') && used.has(name))) continue
    for (const cell of matrixOf(field(job, 'parallel', 'matrix'))) {
      const given = { ...fieldsOf(jobs['variables']), ...fieldsOf(job['variables']), ...cell }
      const values = valuesOf(given)
      const before = job['before_script'] ?? field(jobs['default'], 'before_script') ?? jobs['before_script']
      const parts = [
        ...scriptParts(referenced(before, jobs), [name, 'before_script']),
        ...scriptParts(referenced(job['script'], jobs), [name, 'script']),
      ]
      yamlScript({ file: path, document, parts, directory: '', values }, tree, into)
    }
  }
  return into.done()
}

function valuesOf(given: Fields): Values {
  const lookup = (name: string, depth: number): string | undefined => {
    if (name === 'CI_PROJECT_DIR') return ROOT
    const entry = Object.hasOwn(given, name) ? given[name] : undefined
    const text = textOf(isFields(entry) ? entry['value'] : entry)
    if (text === undefined || depth > 10) return undefined
    const value = interpolate(text, (other) => lookup(other, depth + 1))
    return value.length > 16 * 1024 ? undefined : value
  }
  return (name) => lookup(name, 0)
}

/** `parallel: { matrix: [{ A: [x, y], B: z }] }`: each entry's lists with each other. */
function matrixOf(matrix: unknown): readonly Fields[] {
  if (!Array.isArray(matrix)) return [{}]
  const cells = matrix
    .slice(0, 256)
    .flatMap((entry) =>
      crossed(
        Object.entries(fieldsOf(entry)).map(([name, value]) => [name, Array.isArray(value) ? value : [value]] as const),
      ),
    )
  return cells.length === 0 ? [{}] : cells.slice(0, 256)
}

const extendsOf = (job: unknown): string[] => {
  const value = field(job, 'extends')
  return typeof value === 'string' ? [value] : stringListOf(value)
}

/** A job with what it extends: maps are merged, all else is replaced. */
function whole(name: string, jobs: Fields, seen: ReadonlySet<string>): Fields | undefined {
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined
  if (!isFields(job) || seen.has(name) || seen.size > 11) return undefined
  let merged: Fields = {}
  for (const parent of extendsOf(job)) merged = over(merged, whole(parent, jobs, new Set([...seen, name])) ?? {})
  return over(merged, job)
}

function over(below: Fields, above: Fields): Fields {
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const under = Object.hasOwn(merged, key) ? merged[key] : undefined
    merged[key] = isFields(value) && isFields(under) ? { ...under, ...value } : value
  }
  return merged
}

/** `!reference [.job, script]` stands as a list of names. */
function referenced(value: unknown, jobs: Fields): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item: unknown) => {
    if (!Array.isArray(item)) return item
    const [job, ...keys] = stringListOf(item)
    const found = job === undefined || keys.length === 0 ? undefined : field(jobs, job, ...keys)
    return found ?? item
  })
}

/** The jobs of `include: local:` files. */
function included(value: unknown, tree: Tree): Fields {
  let jobs: Fields = {}
  for (const item of (Array.isArray(value) ? value : [value]).slice(0, 50)) {
    const written = stringOf(isFields(item) ? item['local'] : item)
    const file =
      written === undefined || holeIn(written) !== undefined ? undefined : pathFrom('', written.replace(/^\//, ''))
    const text = file?.ok ? tree.read(file.value) : undefined
    const document = text === undefined ? undefined : readLocated(text)?.findLast((each) => isFields(each.value))
    jobs = { ...jobs, ...fieldsOf(document?.value) }
  }
  return jobs
}
