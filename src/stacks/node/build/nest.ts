import { field, parseJsonc, stringOf } from '../../../project/json.ts'
import { evidenceAt } from '../../common/evidence.ts'
import { hasOption, isKnown, optionOf, options, parseArgs } from '../../commands/words.ts'
import { at, type Builder } from './context.ts'
import { compileProject } from './tsc.ts'

/** `nest build`. Source: https://docs.nestjs.com/cli/monorepo */
export const nest: Builder = (notes, leaf) => {
  notes.package('@nestjs/cli')
  const [verb] = leaf.args
  if (verb?.value !== 'build') return notes.unknown(leaf.evidence)
  const parsed = parseArgs(leaf.args.slice(1), options('-c --config -p --path -b --builder --webpackPath'))
  const named = optionOf(parsed, '-c', '--config')
  const path = at(leaf, named && isKnown(named) ? named.value : 'nest-cli.json')
  const config = parseJsonc(notes.app.read(path)) ?? parseJsonc(notes.app.read(at(leaf, '.nestcli.json')))
  const app = parsed.operands[0]
  const monorepo = field(config, 'monorepo') === true
  const projects = field(config, 'projects')
  const project = app && isKnown(app) ? field(projects, app.value) : undefined
  if (app && !isKnown(app)) return notes.unknown(leaf.evidence)
  const compiler = (key: string): unknown =>
    field(project, 'compilerOptions', key) ?? field(config, 'compilerOptions', key)
  const builder =
    optionOf(parsed, '-b', '--builder')?.value ??
    (typeof compiler('builder') === 'string' ? compiler('builder') : field(compiler('builder'), 'type'))
  const webpack =
    !hasOption(parsed, '--tsc') &&
    (hasOption(parsed, '--webpack') ||
      builder === 'webpack' ||
      (builder === undefined && (compiler('webpack') ?? monorepo) === true))
  const text = notes.app.read(path) ?? ''
  const evidence = text === '' ? leaf.evidence : evidenceAt(path, text, Math.max(text.indexOf('"compilerOptions"'), 0))
  if (webpack) {
    notes.package('webpack')
    const custom = compiler('webpackConfigPath') ?? optionOf(parsed, '--webpackPath')?.value
    if (custom !== undefined || notes.app.has(at(leaf, 'webpack.config.js'))) return notes.unknown(evidence)
    // The bundle of a monorepo's project lands in dist/apps/<name>.
    const target = app?.value ?? stringOf(field(config, 'root'))?.split('/').at(-1)
    return notes.written(monorepo && target !== undefined ? `dist/apps/${target}` : 'dist', { ...leaf, evidence })
  }
  const configured = optionOf(parsed, '-p', '--path')?.value ?? stringOf(compiler('tsConfigPath'))
  const tsconfig =
    configured ??
    ['tsconfig.build.json', 'tsconfig.json'].find((name) => notes.app.has(at(leaf, name))) ??
    'tsconfig.json'
  if (builder === 'swc') notes.package('@swc/core')
  notes.package('typescript')
  compileProject(notes, tsconfig, leaf, {}, new Set(), false)
  assets(notes, leaf, compiler('assets'), evidence)
}

/** Assets with an `outDir` of their own; the others land in the compiler's. Source: https://docs.nestjs.com/cli/monorepo#assets */
const assets = (
  notes: Parameters<Builder>[0],
  leaf: Parameters<Builder>[1],
  value: unknown,
  evidence: typeof leaf.evidence,
): void => {
  if (!Array.isArray(value)) return
  for (const asset of value as unknown[]) {
    const outDir = stringOf(field(asset, 'outDir'))
    if (outDir !== undefined) notes.written(outDir, { cwd: leaf.cwd, evidence })
  }
}
