import { readTsconfig, type Tsconfig } from '../../../project/tsconfig.ts'
import { clean, join } from '../../../project/path.ts'
import { evidenceAt } from '../../common/evidence.ts'
import { parseSource } from '../js/source.ts'
import { isRelative, resolveModule } from '../reads/modules.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, type Leaf } from '../../commands/words.ts'
import type { Evidence } from '../../types.ts'
import { parent, type Builder, type BuildNotes } from './context.ts'
import { commonDirectory, inputsOf } from './inputs.ts'

const VALUED = options(
  '-p --project -m --module -t --target --outDir --rootDir --outFile --declarationDir --tsBuildInfoFile --jsx --lib --moduleResolution --types --typeRoots --mapRoot --sourceRoot --baseUrl --locale',
)

/** https://www.typescriptlang.org/docs/handbook/compiler-options.html */
export const tsc: Builder = (notes, leaf) => {
  notes.package('typescript')
  // The booleans of tsc may stand before `true` and `false`.
  const args = leaf.args.filter((word) => word.value !== 'true' && word.value !== 'false')
  const parsed = parseArgs(args, VALUED)
  if (hasOption(parsed, '--noEmit', '--version', '-v', '--init', '--showConfig', '--listFilesOnly', '--help', '-h'))
    return
  const outDir = optionOf(parsed, '--outDir')
  const outFile = optionOf(parsed, '--outFile', '--out')
  if ([outDir, outFile].some((word) => word && !isKnown(word))) return notes.unknown(leaf.evidence)
  if (outFile) return notes.written(outFile.value, leaf)
  const overrides = {
    ...(outDir ? { outDir: notes.inside(outDir.value, leaf.cwd) ?? '' } : {}),
    ...given('rootDir', optionOf(parsed, '--rootDir')?.value, leaf, notes),
    declarationsOnly: hasOption(parsed, '--emitDeclarationOnly'),
  }
  const build = hasOption(parsed, '-b', '--build')
  const operands = parsed.operands
  if (operands.some((word) => !isKnown(word))) return notes.unknown(leaf.evidence)
  if (!build && operands.length > 0) {
    const files = operands
      .map((word) => notes.inside(word.value, leaf.cwd))
      .filter((path): path is string => path !== undefined && notes.app.has(path))
    return emit(notes, { inputs: withImports(notes, files), config: undefined, evidence: leaf.evidence, ...overrides })
  }
  const named = optionOf(parsed, '-p', '--project')
  if (named && !isKnown(named)) return notes.unknown(leaf.evidence)
  const projects = build && operands.length > 0 ? operands.map((word) => word.value) : [named?.value ?? '.']
  for (const project of projects) compileProject(notes, project, leaf, overrides, new Set(), build)
}

const given = (name: 'rootDir', value: string | undefined, leaf: Leaf, notes: BuildNotes): { rootDir?: string } => {
  const path = value === undefined ? undefined : notes.inside(value, leaf.cwd)
  return path === undefined ? {} : { [name]: path }
}

interface Overrides {
  readonly outDir?: string
  readonly rootDir?: string
  readonly declarationsOnly?: boolean
}

/** A project by its tsconfig or its directory, with what it references where `references`. */
export function compileProject(
  notes: BuildNotes,
  project: string,
  leaf: Leaf,
  overrides: Overrides,
  seen: Set<string>,
  references: boolean,
): void {
  const inside = notes.inside(project, leaf.cwd)
  const path =
    inside === undefined
      ? undefined
      : /\.jsonc?$/.test(inside)
        ? inside
        : join(inside === '' ? '.' : inside, 'tsconfig.json')
  const config = path === undefined ? undefined : readTsconfig((one) => notes.app.read(one), path)
  if (path === undefined || !config) return notes.unknown(leaf.evidence)
  if (seen.has(path) || seen.size > 200) return
  seen.add(path)
  const text = notes.app.read(path) ?? ''
  const outDirAt = text.indexOf('"outDir"')
  const evidence = outDirAt < 0 ? leaf.evidence : evidenceAt(path, text, outDirAt)
  if (references) {
    for (const reference of config.references)
      compileProject(
        notes,
        reference.startsWith('/') ? reference : `/${reference}`.slice(1),
        { ...leaf, cwd: '' },
        overrides,
        seen,
        true,
      )
  }
  // The published bases under this name set no output: https://github.com/tsconfig/bases
  const foreign = config.unresolved.filter((name) => !name.startsWith('@tsconfig/'))
  if (foreign.length > 0 && config.outDir === undefined && overrides.outDir === undefined)
    return notes.unknown(evidence)
  if (config.noEmit === true) return
  const directory = parent(path)
  const outDir = overrides.outDir ?? path_(config.outDir)
  const inputs = inputsOf(notes, {
    directory,
    allowJs: config.allowJs === true,
    ...(config.include ? { include: config.include } : {}),
    ...(config.exclude ? { exclude: config.exclude } : {}),
    ...(config.files ? { files: config.files } : {}),
    ...(outDir === undefined || outDir === '' ? {} : { outDir }),
  })
  if (config.outFile !== undefined) return notes.output(config.outFile, evidence)
  const rootDir = overrides.rootDir ?? path_(config.rootDir) ?? (config.composite ? directory : undefined)
  emit(notes, {
    inputs: withImports(notes, inputs),
    config,
    evidence,
    ...(outDir === undefined ? {} : { outDir }),
    ...(rootDir === undefined ? {} : { rootDir }),
    declarationsOnly: overrides.declarationsOnly === true || /"emitDeclarationOnly"\s*:\s*true/.test(text),
  })
}

/** A path of `Tsconfig`, whose top is `.`, as one of ours. */
const path_ = (path: string | undefined): string | undefined => (path === '.' ? '' : path)

interface Emit extends Overrides {
  readonly inputs: readonly string[]
  readonly config: Tsconfig | undefined
  readonly evidence: Evidence
}

function emit(notes: BuildNotes, { inputs, config, evidence, outDir, rootDir, declarationsOnly }: Emit): void {
  const emitted = inputs.filter((file) => !/\.d\.[cm]?ts$/.test(file))
  const root = rootDir ?? commonDirectory(emitted)
  if (config?.declarationDir !== undefined) notes.output(config.declarationDir, evidence)
  if (outDir?.startsWith('..')) return
  buildInfo(notes, config, outDir, rootDir, evidence)
  const outside = emitted.some((file) => root !== '' && !file.startsWith(`${root}/`))
  if (outside) return notes.unknown(evidence)
  if (outDir !== undefined && outDir !== '' && outDir !== root) notes.output(outDir, evidence)
  else {
    for (const file of emitted) {
      const relative = root === '' ? file : file.slice(root.length + 1)
      const target = outDir === undefined ? file : join(outDir === '' ? '.' : outDir, relative)
      const script = target
        .replace(/\.tsx?$/, '.js')
        .replace(/\.mts$/, '.mjs')
        .replace(/\.cts$/, '.cjs')
      if (script === file) continue
      notes.output(script, evidence)
      if (config?.sourceMap) notes.output(`${script}.map`, evidence)
    }
  }
  if (declarationsOnly) return
  for (const file of inputs)
    if (/\.[cm]?tsx?$/.test(file) || (outDir !== undefined && outDir !== root)) notes.compiled(file)
}

/** Where an incremental build keeps its state. Source: https://www.typescriptlang.org/tsconfig/#tsBuildInfoFile */
function buildInfo(
  notes: BuildNotes,
  config: Tsconfig | undefined,
  outDir: string | undefined,
  rootDir: string | undefined,
  evidence: Evidence,
): void {
  if (!config || (config.incremental !== true && config.composite !== true)) return
  if (config.tsBuildInfoFile !== undefined) return notes.output(config.tsBuildInfoFile, evidence)
  const name = config.path.replace(/\.json$/, '.tsbuildinfo')
  if (outDir === undefined) return notes.output(name, evidence)
  if (rootDir === undefined) return
  const file = clean(`${outDir === '' ? '.' : outDir}/${relative(rootDir, name)}`)
  if (!file.startsWith('..') && !file.startsWith(`${outDir}/`)) notes.output(file, evidence)
}

/** `to` as seen from a directory; both from the application's. */
function relative(from: string, to: string): string {
  const start = from === '' ? [] : from.split('/')
  const parts = to.split('/')
  let common = 0
  while (common < start.length && start[common] === parts[common]) common++
  return [...start.slice(common).map(() => '..'), ...parts.slice(common)].join('/')
}

/** The files, and what they import by relative paths, which is compiled with them. */
function withImports(notes: BuildNotes, files: readonly string[]): readonly string[] {
  const all = new Set(files)
  for (const file of all) {
    const text = notes.app.read(file)
    if (text === undefined || text.length > 1_000_000 || all.size > 20_000) continue
    for (const { specifier } of parseSource(file, text).uses) {
      if (!isRelative(specifier)) continue
      const target = clean(`${parent(file) === '' ? '.' : parent(file)}/${specifier}`)
      const found = target.startsWith('..') ? undefined : resolveModule(target, (path) => notes.app.has(path))
      if (found !== undefined && /\.[cm]?tsx?$/.test(found)) all.add(found)
    }
  }
  return [...all]
}
