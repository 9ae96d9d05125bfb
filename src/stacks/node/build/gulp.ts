import { evidenceOf } from '../../common/evidence.ts'
import { lists } from '../js/expressions.ts'
import { evaluator } from '../js/evaluate.ts'
import { kindAt, matchAt, wordAt } from '../js/reading.ts'
import { parseSource } from '../js/source.ts'
import { NAME, PAREN } from '../js/tokens.ts'
import { ANCHOR } from '../../common/values.ts'
import { configPaths } from '../literals.ts'
import { at, type Builder } from './context.ts'

/** Calls of a gulpfile that write elsewhere than `gulp.dest` says, or run something. */
const OTHER_WRITES =
  /\b(?:child_process|execa|shelljs|gulp-(?:exec|shell|run)|writeFile(?:Sync)?|mkdir(?:Sync)?|createWriteStream|outputFile|copySync|webpack|rollup|hub|require-?dir|requireDir|undertaker-registry)\b/

/** The literals of `gulp.dest(…)`. Source: https://gulpjs.com/docs/en/api/dest */
export const gulp: Builder = (notes, leaf) => {
  notes.package('gulp')
  const path = [
    'gulpfile.js',
    'gulpfile.mjs',
    'gulpfile.cjs',
    'gulpfile.ts',
    'gulpfile.babel.js',
    'gulpfile.esm.js',
    'Gulpfile.js',
    'gulpfile.js/index.js',
  ]
    .map((name) => at(leaf, name))
    .find((name) => notes.app.has(name))
  const text = path === undefined ? undefined : notes.app.read(path)
  if (
    path === undefined ||
    text === undefined ||
    leaf.args.some(
      (word) => word.value.startsWith('-f') || word.value.startsWith('--gulpfile') || word.value === '--cwd',
    )
  )
    return notes.unknown(leaf.evidence)
  const source = parseSource(path, text)
  const { tokens } = source
  const evidence = evidenceOf(path, text)
  const evaluate = evaluator(source, {
    cwd: leaf.cwd === '' ? ANCHOR : `${ANCHOR}/${leaf.cwd}`,
    files: [`${ANCHOR}/${path}`],
  })
  const other = OTHER_WRITES.exec(text)
  if (other) notes.unknown(evidence(other.index))
  // Relative imports may hold tasks too.
  if (/require\(\s*['"]\.|from\s*['"]\./.test(text)) notes.unknown(evidence(0))
  for (let index = 0; index < tokens.kinds.length; index++) {
    if (kindAt(tokens, index) !== PAREN || kindAt(tokens, index - 1) !== NAME || wordAt(tokens, index - 1) !== 'dest')
      continue
    const [argument] = lists(tokens, index, matchAt(tokens, index))
    const place = evidence(tokens.starts[index] ?? 0)
    const paths = argument ? configPaths(evaluate.value(argument), leaf.cwd) : undefined
    if (!paths) notes.unknown(place)
    for (const one of paths ?? []) notes.output(one, place)
  }
}
