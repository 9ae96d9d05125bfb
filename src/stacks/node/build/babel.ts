import { hasOption, isKnown, optionOf, options, parseArgs, type Leaf, type Parsed } from '../../commands/words.ts'
import type { Builder, BuildNotes } from './context.ts'

/** `babel src -d lib`. Source: https://babeljs.io/docs/babel-cli */
export const babel: Builder = (notes, leaf) => {
  notes.package('@babel/cli')
  const parsed = parseArgs(
    leaf.args,
    options(
      '-d --out-dir -o --out-file -x --extensions --ignore --only --presets --plugins --config-file --env-name -f --filename --root-mode --out-file-extension --cli',
    ),
  )
  compile(notes, leaf, parsed, given(parsed, '-x', '--extensions') ?? ['.js', '.jsx', '.es6', '.es', '.mjs', '.cjs'])
}

/** `swc src -d dist`. Source: https://swc.rs/docs/usage/cli */
export const swc: Builder = (notes, leaf) => {
  notes.package('@swc/cli')
  const parsed = parseArgs(
    leaf.args,
    options(
      '-d --out-dir -o --out-file --extensions --ignore --only -C --config --config-file -f --filename --env-name --workers --log-watch-compilation',
    ),
  )
  compile(
    notes,
    leaf,
    parsed,
    given(parsed, '--extensions') ?? ['.js', '.jsx', '.es6', '.es', '.mjs', '.ts', '.tsx', '.cts', '.mts'],
  )
}

const given = (parsed: Parsed, ...names: readonly string[]): readonly string[] | undefined =>
  optionOf(parsed, ...names)
    ?.value.split(',')
    .map((one) => (one.startsWith('.') ? one : `.${one}`))

function compile(notes: BuildNotes, leaf: Leaf, parsed: Parsed, extensions: readonly string[]): void {
  const file = optionOf(parsed, '-o', '--out-file')
  const directory = optionOf(parsed, '-d', '--out-dir')
  if (hasOption(parsed, '--version', '-V', '--help')) return
  if (file) return notes.word(file, leaf)
  if (!directory) return
  if (!isKnown(directory)) return notes.unknown(leaf.evidence)
  const target = notes.inside(directory.value, leaf.cwd)
  notes.written(directory.value, leaf)
  // What is ignored is not compiled, and may still be loaded.
  if (hasOption(parsed, '--ignore', '--only')) return
  for (const word of parsed.operands) {
    const source = isKnown(word) ? notes.inside(word.value, leaf.cwd) : undefined
    if (source === undefined) {
      notes.unknown(leaf.evidence)
      continue
    }
    if (target === source || source === '') continue
    for (const path of notes.app.has(source) ? [source] : notes.below(source)) {
      const inTarget = target !== undefined && target !== '' && path.startsWith(`${target}/`)
      if (!inTarget && !path.includes('node_modules/') && extensions.some((one) => path.endsWith(one)))
        notes.compiled(path)
      else if (/\.d\.[cm]?ts$/.test(path) && extensions.includes('.ts')) notes.compiled(path)
    }
  }
}
