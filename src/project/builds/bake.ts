import { collector } from './draft.ts'
import { bakeFile, type BakeTarget } from './bake-file.ts'
import { basename, dirname, join } from '../path.ts'
import { hclText, type HclValue } from './hcl.ts'
import { type Holed, holeIn } from './holes.ts'
import type { Values } from './interpolate.ts'
import { crossed } from './matrix.ts'
import type { Build, Builds, Tree, Unread } from './types.ts'

/**
 * The builds of a bake file. Its paths are relative to the directory that bake is called in, which the file does not tell:
 * a file at the root is called there, another one there or in its own directory, as its Dockerfiles say. `cwd` is given
 * where a command tells. https://docs.docker.com/build/bake/reference/ and https://github.com/docker/buildx/issues/1028
 */
export function bakeBuilds(path: string, text: string, tree: Tree, cwd?: string): Builds {
  const into = collector(tree)
  if (!/target/.test(text)) return into.done()
  const file = withOverride(path, text, tree)
  const evidence = { file: path, line: 1, text: basename(path) }
  if (!file) {
    into.unread(evidence, 'it is not understood as a bake file')
    return into.done()
  }
  const directories = cwd === undefined ? [...new Set(['', dirname(path)])] : [cwd]
  const readings = directories.map((directory) => readIn(directory, file, tree))
  const [only] = readings
  if (readings.length === 1 && only) return only
  // One call builds all of them, so that they are together where most of the Dockerfiles are.
  const scores = readings.map(
    ({ builds }) => builds.filter((build) => tree.has(build.dockerfile) && tree.has(build.context)).length,
  )
  const best = Math.max(...scores)
  const winners = readings.filter((_, index) => scores[index] === best)
  const [winner] = winners
  if (best > 0 && winner && winners.length === 1) return winner
  for (const build of only?.builds ?? []) {
    into.unread(
      build.evidence,
      best === 0 ? 'its Dockerfile is not there' : 'from where it is called decides what it builds',
    )
  }
  for (const unread of only?.unread ?? []) into.put({ unread })
  return into.done()
}

interface BakeFile {
  readonly path: string
  readonly targets: ReadonlyMap<string, BakeTarget>
  readonly variables: Values
}

/** `docker-bake.override.*` is laid over `docker-bake.*`: https://docs.docker.com/build/bake/reference/#file-format */
function withOverride(path: string, text: string, tree: Tree): BakeFile | undefined {
  const file = bakeFile(path, text)
  if (!file) return undefined
  const name = basename(path)
  const isOverride = /^docker-bake\.override\./.test(name)
  if (!isOverride) return { path, ...file }
  const targets = new Map<string, BakeTarget>()
  for (const other of ['docker-bake.json', 'docker-bake.hcl']) {
    const base = join(dirname(path), other)
    const below = tree.read(base)
    const read = below === undefined ? undefined : bakeFile(base, below)
    for (const [key, target] of read?.targets ?? []) targets.set(key, target)
  }
  const merged = new Map([...file.targets].map(([key, target]) => [key, over(targets.get(key), target)]))
  for (const [key, target] of targets) if (!merged.has(key)) merged.set(key, { ...target, hidden: true })
  return { path, targets: merged, variables: file.variables }
}

/** Fields of a target laid over those of another: maps are merged, all else is replaced. */
function over(below: BakeTarget | undefined, above: BakeTarget): BakeTarget {
  if (!below) return above
  const fields = new Map(below.fields)
  for (const [name, value] of above.fields) {
    const under = fields.get(name)
    const merged: HclValue =
      value.kind === 'map' && under?.kind === 'map'
        ? { kind: 'map', entries: [...under.entries, ...value.entries] }
        : value
    fields.set(name, merged)
  }
  return { ...above, fields }
}

function readIn(
  directory: string,
  file: BakeFile,
  tree: Tree,
): { readonly builds: readonly Build[]; readonly unread: readonly Unread[] } {
  const into = collector(tree)
  for (const [name, target] of file.targets) {
    if (target.hidden) continue
    const whole = inherited(name, target, file, new Set())
    const axes = whole.fields.get('matrix')
    // What others inherit from, and says nothing of what it builds itself, is a template.
    if (!['context', 'dockerfile', 'target'].some((key) => target.fields.has(key)) && isInherited(name, file)) continue
    for (const cell of axes?.kind === 'map' ? cells(axes, file.variables) : [{}]) {
      const values: Values = (variable) => valueIn(cell, variable) ?? file.variables(variable)
      const text = (key: string): Holed | undefined => hclText(whole.fields.get(key), values)
      const named = axes === undefined ? name : (text('name') ?? name)
      const inline = whole.fields.get('dockerfile-inline')
      if (inline && inline.kind !== 'null') continue
      into.add({
        evidence: { file: file.path, line: target.line, text: `target ${holeIn(named) === undefined ? named : name}` },
        name: holeIn(named) === undefined ? named : name,
        base: directory,
        context: text('context') ?? '.',
        dockerfile: text('dockerfile'),
        dockerfileIn: 'context',
        target: text('target'),
        args: pairs(whole.fields.get('args'), values),
        contexts: pairs(whole.fields.get('contexts'), values).map(([key, value]) => [key, value ?? '']),
        images: texts(whole.fields.get('tags'), values),
      })
    }
  }
  return into.done()
}

/** `inherits = ["a", "b"]`: the later one wins, what the target itself says most of all. */
function inherited(name: string, target: BakeTarget, file: BakeFile, seen: ReadonlySet<string>): BakeTarget {
  if (seen.has(name) || seen.size > 20) return target
  const parents = texts(target.fields.get('inherits'), file.variables)
  let below: BakeTarget | undefined
  for (const parent of parents.slice(0, 50)) {
    const other = file.targets.get(parent)
    if (!other) continue
    const whole = inherited(parent, other, file, new Set([...seen, name]))
    // A matrix and its names are not inherited.
    const fields = new Map([...whole.fields].filter(([key]) => key !== 'matrix' && key !== 'name'))
    below = over(below, { ...whole, fields })
  }
  return over(below, target)
}

const isInherited = (name: string, file: BakeFile): boolean =>
  [...file.targets.values()].some((target) => texts(target.fields.get('inherits'), file.variables).includes(name))

/** The combinations of a target's matrix. https://docs.docker.com/build/bake/matrices/ */
function cells(axes: HclValue & { readonly kind: 'map' }, values: Values): Readonly<Record<string, unknown>>[] {
  const plain = (value: HclValue): unknown => {
    if (value.kind === 'list') return value.items.map(plain)
    if (value.kind === 'map')
      return Object.fromEntries(value.entries.map(([key, item]) => [hclText(key, values) ?? '', plain(item)]))
    return hclText(value, values)
  }
  return crossed(
    axes.entries.flatMap(([key, value]) => {
      const list = plain(value)
      return Array.isArray(list) ? [[hclText(key, values) ?? '', list] as const] : []
    }),
  )
}

/** `item` and `item.name` of a combination. */
function valueIn(cell: unknown, name: string): Holed | undefined {
  let found = cell
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = (found as Record<string, unknown>)[part]
  }
  return typeof found === 'string' ? found : undefined
}

const texts = (value: HclValue | undefined, values: Values): Holed[] =>
  value?.kind === 'list' ? value.items.map((item) => hclText(item, values)).filter((item) => item !== undefined) : []

const pairs = (value: HclValue | undefined, values: Values): (readonly [string, Holed | undefined])[] =>
  value?.kind === 'map' ? value.entries.map(([key, item]) => [hclText(key, values) ?? '', hclText(item, values)]) : []
