import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { repository } from './support/fixtures.ts'

interface Import {
  readonly from: string
  readonly to: string
  readonly typesOnly: boolean
}

function sources(folder: string): string[] {
  return readdirSync(join(repository, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(join(repository, path)).isDirectory()) return sources(path)
    return path.endsWith('.ts') ? [path] : []
  })
}

const files = [...sources('src'), ...sources('transforms')]
const texts = new Map(files.map((path) => [path, readFileSync(join(repository, path), 'utf8')]))

/** The text without comments. Strings with `//` in them lose their end, which no check here minds. */
const code = (path: string): string =>
  (texts.get(path) ?? '').replace(/\/\*[^]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')

/** Templates that hold values are code, and stay. */
const withoutStrings = (text: string): string =>
  text
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\[^])*`/g, (template) => (template.includes('${') ? template : "''"))

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'"]*?from\s+)?'([^']+)'|import\('([^']+)'\)/g

function importsOf(path: string): Import[] {
  return [...code(path).matchAll(statement)].map(([, typeKeyword, clause = '', fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? ''
    const names = /\{([^}]*)\}/
      .exec(clause)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const everyNameIsType = names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '))
    const to = specifier.startsWith('.') ? relative(repository, join(repository, dirname(path), specifier)) : specifier
    return { from: path, to, typesOnly: typeKeyword !== undefined || everyNameIsType }
  })
}

const imports = files.flatMap(importsOf)
const values = imports.filter(({ typesOnly }) => !typesOnly)

/** Higher layers import lower ones, and those of their own. Types are shared freely: they are gone when the code runs. */
const layers: readonly (readonly string[])[] = [
  ['src/memo'],
  ['src/knowledge'],
  ['src/project', 'src/shell', 'src/dockerfile'],
  ['src/image'],
  ['src/stacks'],
  ['transforms'],
  ['src/index.ts', 'src/analyse.ts', 'src/bases.ts', 'src/judge.ts', 'src/types.ts'],
  ['src/verify'],
  ['src/report', 'src/workspace', 'src/engine'],
  ['src/cli'],
]
const layerOf = (path: string): number =>
  layers.findIndex((names) => names.some((name) => path === name || path.startsWith(`${name}/`)))

describe('the architecture', () => {
  it('sees the imports that there are', () => {
    expect(imports).toContainEqual({ from: 'src/cli/bin.ts', to: 'src/cli/compiled.ts', typesOnly: false })
    expect(imports).toContainEqual({ from: 'src/workspace/context.ts', to: 'src/dockerfile/types.ts', typesOnly: true })
    expect(values.length).toBeGreaterThan(50)
  })

  it('gives every file a layer', () => {
    expect(files.filter((path) => layerOf(path) < 0)).toEqual([])
  })

  it('points one way', () => {
    const upward = values.filter(({ from, to }) => layerOf(to) > layerOf(from))
    expect(upward.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('has no import cycle', () => {
    const next = new Map<string, Import[]>()
    for (const one of values) next.set(one.from, [...(next.get(one.from) ?? []), one])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      else if (!done.has(path)) {
        for (const { to } of next.get(path) ?? []) visit(to, [...trail, path])
        done.add(path)
      }
    }
    for (const path of files) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('touches files, processes, the clock and chance only at its edge', () => {
    const edge = /^src\/(cli|workspace|engine|project\/disk)\//
    const reached =
      /^(node:)?(fs|child_process|os|net|dns|http|https|worker_threads|timers|crypto|process|perf_hooks)(\/|$)/
    const globals =
      /\bprocess\.(?!versions\b)|\bDate\.|\bnew Date\b|\bMath\.random\b|\bperformance\.|\bfetch\(|\bsetTimeout\(/
    const touches = (path: string): boolean =>
      imports.some(({ from, to }) => from === path && reached.test(to)) || globals.test(withoutStrings(code(path)))
    expect(files.filter((path) => !edge.test(path) && touches(path))).toEqual([])
    expect(files.filter((path) => edge.test(path) && touches(path))).toContain('src/project/disk/git.ts')
  })

  it('prints only in the command line', () => {
    const printing = files.filter(
      (path) => !path.startsWith('src/cli/') && /\bconsole\.|process\.std(out|err)/.test(withoutStrings(code(path))),
    )
    expect(printing).toEqual([])
  })

  it('keeps its files small', () => {
    /** Longer ones, each with its reason. */
    const long: Readonly<Record<string, string>> = {
      'src/shell/walk.ts': 'one walk over the kinds of node that a script is parsed into, a case each',
    }
    const over = files.filter(
      (path) => !path.startsWith('src/knowledge/') && (texts.get(path) ?? '').split('\n').length > 321,
    )
    expect(over.filter((path) => !Object.hasOwn(long, path))).toEqual([])
    expect(
      Object.keys(long).filter((path) => !over.includes(path)),
      'listed, and no longer long',
    ).toEqual([])
  })
})
