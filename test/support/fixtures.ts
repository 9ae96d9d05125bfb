import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectOf } from '../../src/project/literal.ts'
import { maySpeak } from '../../src/project/builds/kinds.ts'
import { createSurroundings } from '../../src/project/neighbours.ts'
import type { Input, Options, Rewrite } from '../../src/types.ts'

export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** `case.json`: all of it optional. */
interface Case {
  /** What the case shows. */
  readonly about?: string
  readonly options?: Options
  /** Parts of reasons that must be given for leaving something alone, or for withholding it. */
  readonly skips?: readonly string[]
  /** The Dockerfile, from input/; by default `Dockerfile`. */
  readonly dockerfile?: string
  /** The build context, from input/ (which then is the repository); by default input/ itself. */
  readonly context?: string
  readonly executable?: readonly string[]
  /** Symbolic links by path, with their targets. */
  readonly links?: Readonly<Record<string, string>>
}

export interface Fixture {
  /** `transforms/multi-stage/basic`. */
  readonly id: string
  readonly kind: 'transforms' | 'stacks'
  /** The transform or the stack. */
  readonly subject: string
  readonly folder: string
  readonly case: Case
  readonly options: Options
  readonly input: Input
  /** Every file of input/, by path from it. */
  readonly texts: Readonly<Record<string, string>>
  /** What output/ holds, by path from input/. */
  readonly output: Readonly<Record<string, string>>
}

/** Texts of all files below a folder, by path; none where there is no folder. */
export function textsBelow(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  const visit = (at: string): void => {
    for (const name of readdirSync(join(folder, at)).sort()) {
      const path = at === '' ? name : `${at}/${name}`
      if (statSync(join(folder, path)).isDirectory()) visit(path)
      else texts[path] = readFileSync(join(folder, path), 'utf8')
    }
  }
  if (existsSync(folder)) visit('')
  return texts
}

const within = (context: string, path: string): string | undefined =>
  context === '' ? path : path.startsWith(`${context}/`) ? path.slice(context.length + 1) : undefined

const relativeTo = (context: string, path: string): string =>
  within(context, path) ?? `${'../'.repeat(context.split('/').length)}${path}`

function inputOf(
  texts: Readonly<Record<string, string>>,
  maybe: readonly string[],
  given: Case,
  options: Options,
): Input {
  const context = given.context ?? ''
  const dockerfile = given.dockerfile ?? 'Dockerfile'
  const text = texts[dockerfile]
  if (text === undefined) throw new Error(`input/ has no ${dockerfile}`)
  const inContext = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([path, value]) => {
        const inside = within(context, path)
        return inside === undefined ? [] : [[inside, value] as const]
      }),
    )
  const only = (paths: readonly string[]): string[] => paths.flatMap((path) => within(context, path) ?? [])
  const project = projectOf(inContext(texts), {
    prefix: context,
    maybe: only(maybe),
    executable: only(given.executable ?? []),
    links: inContext(given.links ?? {}),
    surroundings: Object.fromEntries(
      createSurroundings(Object.keys(texts).filter(maySpeak).sort(), (path) => texts[path])(context),
    ),
  })
  return { dockerfile: { path: relativeTo(context, dockerfile), text }, project, options }
}

function load(kind: Fixture['kind'], subject: string, name: string): Fixture {
  const folder = join(repository, 'fixtures', kind, subject, name)
  const file = join(folder, 'case.json')
  const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case) : {}
  const options: Options = kind === 'transforms' ? { only: [subject], ...given.options } : { ...given.options }
  const texts = textsBelow(join(folder, 'input'))
  const list = join(folder, 'maybe.txt')
  const maybe = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
  const input = inputOf(texts, maybe, given, options)
  const output = textsBelow(join(folder, 'output'))
  return { id: `${kind}/${subject}/${name}`, kind, subject, folder, case: given, options, input, texts, output }
}

const foldersOf = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => statSync(join(path, name)).isDirectory())
        .sort()
    : []

/** Every fixture there is. */
export function fixtures(): Fixture[] {
  return (['transforms', 'stacks'] as const).flatMap((kind) => {
    const folder = join(repository, 'fixtures', kind)
    return foldersOf(folder).flatMap((subject) =>
      foldersOf(join(folder, subject)).map((name) => load(kind, subject, name)),
    )
  })
}

/** The files that a rewrite changes, by path from input/. */
export function changedBy(fixture: Fixture, rewrite: Rewrite): Record<string, string> {
  const context = fixture.case.context ?? ''
  return Object.fromEntries(
    rewrite.files.map(({ path, after }) => {
      const up = /^(?:\.\.\/)+/.exec(path)?.[0].length ?? 0
      return [up > 0 || context === '' ? path.slice(up) : `${context}/${path}`, after]
    }),
  )
}

/** The input as it is once files have changed. */
export function inputAfter(fixture: Fixture, changed: Readonly<Record<string, string>>): Input {
  const texts = { ...fixture.texts, ...changed }
  const maybe = [...fixture.input.project.files].filter(([, facts]) => facts.presence === 'maybe').map(([path]) => path)
  const context = fixture.case.context
  const fromInput = context === undefined ? maybe : maybe.map((path) => `${context}/${path}`)
  return inputOf(texts, fromInput, fixture.case, fixture.options)
}

/** Writes what a rewrite makes as the fixture's output/, in place of what is there. */
export function writeOutput(fixture: Fixture, changed: Readonly<Record<string, string>>): void {
  const folder = join(fixture.folder, 'output')
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(changed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
