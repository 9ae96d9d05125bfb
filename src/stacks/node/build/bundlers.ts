import { field, isFields } from '../../../project/json.ts'
import { readManifest } from '../../../project/manifest.ts'
import { configPaths, flatten, propertyOf, readConfig, type Config, type Setting } from '../literals.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, type Leaf } from '../../commands/words.ts'
import { at, parent, type Builder, type BuildNotes } from './context.ts'

/** `esbuild`. Source: https://esbuild.github.io/api/ */
export const esbuild: Builder = (notes, leaf) => {
  notes.package('esbuild')
  const parsed = parseArgs(leaf.args, new Set())
  if (hasOption(parsed, '--serve', '--servedir')) return notes.unknown(leaf.evidence)
  for (const name of ['--outfile', '--outdir', '--metafile']) {
    const word = optionOf(parsed, name)
    if (word) notes.word(word, leaf)
  }
  const outfile = optionOf(parsed, '--outfile')
  const map = parsed.options.get('--sourcemap')
  if (outfile && map && !map.some(({ value }) => value === 'inline')) notes.written(`${outfile.value}.map`, leaf)
  const [source] = parsed.operands
  if (!hasOption(parsed, '--bundle') || optionOf(parsed, '--platform')?.value !== 'node' || !outfile) return
  if (parsed.operands.length !== 1 || !source || leaf.args.some((word) => !isKnown(word))) return
  const foreign = [...parsed.options].find(
    ([name, values]) => !INLINES.test([name, ...values.map(({ value }) => value)].join('=')),
  )
  inlined(notes, leaf, outfile.value, source.value, foreign && `${foreign[0]} may leave what is loaded outside`)
}

/** Options of esbuild with which all that is loaded is in the bundle. Source: https://esbuild.github.io/api/ */
const INLINES =
  /^--(?:bundle|platform=node|packages=bundle|outfile=.*|metafile=.*|target=.*|format=.*|minify(?:-\w+)?|sourcemap(?:=.*)?|sources-content=.*|tree-shaking=.*|keep-names|log-level=.*|color=.*|charset=.*|legal-comments=.*|define:.*|tsconfig=.*|allow-overwrite|analyze|loader:\.\w+=(?:js|jsx|ts|tsx|json|text|base64|dataurl|binary|empty))$/

/** A program with all packages that its source loads. */
function inlined(notes: BuildNotes, leaf: Leaf, output: string, from: string, doubt: string | undefined): void {
  const name = notes.inside(output, leaf.cwd)
  const source = notes.inside(from, leaf.cwd)
  if (name === undefined || name === '' || source === undefined || !notes.app.has(source)) return
  notes.bundle({ name, evidence: leaf.evidence, packages: 'inlined', source, ...(doubt ? { doubt } : {}) })
}

/** `rollup`. Source: https://rollupjs.org/command-line-interface/ */
export const rollup: Builder = (notes, leaf) => {
  notes.package('rollup')
  const parsed = parseArgs(
    leaf.args,
    options(
      '-o --file -d --dir -f --format -i --input -n --name -p --plugin -g --globals -e --external -m --environment --configPlugin',
    ),
  )
  const given = [optionOf(parsed, '-o', '--file'), optionOf(parsed, '-d', '--dir')]
  for (const word of given) if (word) notes.word(word, leaf)
  const index = leaf.args.findIndex((word) => /^(?:-c|--config)$|^--config=|^-[a-z]*c$/.test(word.value))
  if (index < 0) return
  const next = leaf.args[index]?.value.includes('=')
    ? leaf.args[index]?.value.split('=')[1]
    : leaf.args[index + 1]?.value
  const named =
    next !== undefined && /\.[cm]?[jt]s$/.test(next)
      ? [notes.inside(next, leaf.cwd) ?? '']
      : ['mjs', 'cjs', 'ts', 'js'].map((ending) => at(leaf, `rollup.config.${ending}`))
  const config = readConfig(notes.app, ...named)
  if (!config) return notes.unknown(leaf.evidence)
  const outputs = [...config.settings('file'), ...config.settings('dir')]
  if (outputs.length === 0 && given.every((word) => !word)) notes.unknown(config.evidence)
  else if (outputs.length > 0) notes.settings(outputs, leaf.cwd, '', leaf)
}

/** `webpack`. Source: https://webpack.js.org/configuration/output/ */
export const webpack: Builder = (notes, leaf) => {
  notes.package('webpack')
  const parsed = parseArgs(
    leaf.args,
    options(
      '-c --config --config-name -m --merge --mode --env --entry -o --output-path --output-filename -t --target --name -d --devtool --node-env',
    ),
  )
  if (parsed.operands.some((word) => word.value === 'serve' || word.value === 's' || word.value === 'watch'))
    return notes.unknown(leaf.evidence)
  const given = optionOf(parsed, '-o', '--output-path')
  if (given) return notes.word(given, leaf)
  const named = [...(parsed.options.get('-c') ?? []), ...(parsed.options.get('--config') ?? [])]
  if (named.some((word) => !isKnown(word))) return notes.unknown(leaf.evidence)
  const configs =
    named.length > 0
      ? named.map((word) => readConfig(notes.app, ...fileOrIndex(notes.inside(word.value, leaf.cwd) ?? '')))
      : [
          readConfig(
            notes.app,
            ...['js', 'ts', 'cjs', 'mjs', 'babel.js'].map((ending) => at(leaf, `webpack.config.${ending}`)),
            ...fileOrIndex(at(leaf, 'webpackfile')),
          ),
        ]
  for (const config of configs) {
    if (config) outputsOf(notes, config, leaf)
    else if (named.length > 0) notes.unknown(leaf.evidence)
    else notes.written('dist', leaf)
  }
}

const fileOrIndex = (path: string): string[] => [
  path,
  `${path}.js`,
  `${path}.ts`,
  `${path}/index.js`,
  `${path}/webpack.config.js`,
]

/** `output: { path }` and `output.path = …`, wherever they stand. */
function outputsOf(notes: BuildNotes, config: Config, leaf: Leaf): void {
  const paths: Setting[] = []
  let unseen = false
  for (const { value, evidence } of config.settings('output')) {
    for (const one of flatten(value)) {
      if (one.type !== 'object') unseen = true
      else if (one.entries.has('path')) paths.push({ value: propertyOf(one, 'path'), evidence })
      else if (one.open) unseen = true
    }
  }
  const dotted = config.settings('path').filter(({ evidence }) => /\boutput\.path\b/.test(evidence.text))
  const found = [...paths, ...dotted]
  // What clean-webpack-plugin empties is the output; copy-webpack-plugin writes below it unless told otherwise.
  if (unseen && found.length === 0) return notes.unknown(config.evidence)
  if (found.length === 0 && config.imports.some((name) => /merge|common|base|config/.test(name)))
    return notes.unknown(config.evidence)
  notes.settings(found, leaf.cwd, 'dist', leaf)
  for (const { value, evidence } of config.settings('to')) {
    for (const path of configPaths(value, '') ?? []) if (path.includes('..')) notes.unknown(evidence)
  }
}

/** `parcel build`. Source: https://parceljs.org/features/cli/ */
export const parcel: Builder = (notes, leaf) => {
  notes.package('parcel')
  const parsed = parseArgs(
    leaf.args,
    options('--dist-dir -d --out-dir -o --out-file --public-url --target --cache-dir --config --log-level --global'),
  )
  if (parsed.operands[0]?.value !== 'build') return notes.unknown(leaf.evidence)
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  notes.word(optionOf(parsed, '--cache-dir'), leaf, '.parcel-cache')
  notes.written('.cache', leaf)
  const given = optionOf(parsed, '--dist-dir', '-d', '--out-dir')
  if (given) return notes.word(given, leaf)
  const targets = field(manifest?.json, 'targets')
  if (isFields(targets)) {
    for (const target of Object.values(targets)) {
      const directory = field(target, 'distDir')
      if (typeof directory === 'string') notes.written(directory, leaf)
    }
  }
  for (const key of ['main', 'module', 'browser', 'types']) {
    const path = manifest?.json[key]
    if (typeof path === 'string' && path.includes('/') && !notes.app.has(at(leaf, path)))
      notes.written(parent(path), leaf)
  }
  notes.written('dist', leaf)
}

/** `tsup`, `tsdown`, `unbuild`. Sources: https://tsup.egoist.dev, https://tsdown.dev, https://github.com/unjs/unbuild */
export const tsup: Builder = (notes, leaf) => {
  notes.package(leaf.program)
  const parsed = parseArgs(
    leaf.args,
    options('-d --out-dir --outDir --format --entry --target --config --tsconfig --onSuccess'),
  )
  const given = optionOf(parsed, '-d', '--out-dir', '--outDir')
  if (given) return notes.word(given, leaf)
  const named = optionOf(parsed, '--config')
  const names = ['ts', 'js', 'mjs', 'cjs', 'mts', 'json'].flatMap((ending) => [
    `${leaf.program === 'unbuild' ? 'build' : leaf.program}.config.${ending}`,
  ])
  const config = named
    ? readConfig(notes.app, notes.inside(named.value, leaf.cwd) ?? '')
    : readConfig(notes.app, ...names.map((name) => at(leaf, name)))
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  const inline = field(manifest?.json, 'tsup', 'outDir')
  if (typeof inline === 'string') return notes.written(inline, leaf)
  notes.settings(config?.settings('outDir') ?? [], leaf.cwd, 'dist', leaf)
}

/** `ncc build`. Source: https://github.com/vercel/ncc#readme */
export const ncc: Builder = (notes, leaf) => {
  notes.package('@vercel/ncc')
  const parsed = parseArgs(leaf.args, options('-o --out -e --external -a --asset-builds --license --target'))
  const [verb, source, ...others] = parsed.operands
  if (verb?.value !== 'build') return notes.unknown(leaf.evidence)
  const out = optionOf(parsed, '-o', '--out')
  notes.word(out, leaf, 'dist')
  if (!source || others.length > 0 || leaf.args.some((word) => !isKnown(word))) return
  const foreign = [...parsed.options.keys()].find((name) => !NCC_INLINES.has(name))
  inlined(notes, leaf, out?.value ?? 'dist', source.value, foreign && `${foreign} may leave what is loaded outside`)
}

/** Options of ncc with which all that is loaded is in its output. Source: https://github.com/vercel/ncc#options */
const NCC_INLINES = options(
  '-o --out -m --minify -C --no-cache -s --source-map --no-source-map-register --license -q --quiet --target -t --transpile-only',
)
