import { hasOption, isKnown, options, parseArgs, type Leaf, type Word } from '../../commands/words.ts'
import { at, parent, type Builder, type BuildNotes } from './context.ts'

/** Everything that a copy may make at its target: the directory, or in an existing one what it copies there. */
function copied(notes: BuildNotes, leaf: Leaf, sources: readonly Word[], target: Word | undefined): void {
  if (!target || !isKnown(target)) return notes.unknown(leaf.evidence)
  const path = notes.inside(target.value, leaf.cwd)
  if (path === undefined) return
  const existing = path === '' || notes.below(path).length > 0
  if (!existing) return notes.output(path, leaf.evidence)
  for (const source of sources) {
    if (!isKnown(source) || /[*?{]/.test(source.value)) {
      // Into a directory that has other files too: which ones are written cannot be told.
      return path === '' ? notes.unknown(leaf.evidence) : notes.output(path, leaf.evidence)
    }
    const name = source.value.replace(/\/+$/, '').split('/').at(-1) ?? ''
    notes.output(name === '' || name === '.' ? path : at({ cwd: path }, name), leaf.evidence)
  }
}

/** `cp`, `mv`, `ncp`, `cpr`, `cpx`, `copyfiles`, `cpy`: sources, then the target. */
export const copy: Builder = (notes, leaf) => {
  const parsed = parseArgs(
    leaf.args,
    options(
      '-t --target-directory -u --up -e --exclude -E --error -f --flat_ -C --command --rename --cwd --ignore -L --dereference_',
    ),
  )
  const directory = parsed.options.get('-t')?.[0] ?? parsed.options.get('--target-directory')?.[0]
  if (leaf.program === 'cp' || leaf.program === 'mv' || leaf.program === 'install') {
    const target = directory ?? parsed.operands.at(-1)
    return copied(notes, leaf, directory ? parsed.operands : parsed.operands.slice(0, -1), target)
  }
  const target = parsed.operands.at(-1)
  if (
    leaf.program === 'cpx' ||
    leaf.program === 'cpx2' ||
    leaf.program === 'copyfiles' ||
    leaf.program === 'copyup' ||
    leaf.program === 'cpy'
  )
    return notes.word(target, leaf)
  copied(notes, leaf, parsed.operands.slice(0, -1), target)
}

/** `mkdir -p a b`, `touch a`: each operand. */
export const each: Builder = (notes, leaf) => {
  for (const word of parseArgs(leaf.args, options('-m --mode -d --date -r --reference')).operands)
    notes.word(word, leaf)
}

/** `sed -i`, `chmod`, `chown`: files that are changed where they are. */
export const changed: Builder = (notes, leaf) => {
  const inPlace = leaf.program !== 'sed' || leaf.args.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word.value))
  if (!inPlace) return
  const parsed = parseArgs(leaf.args, options('-e --expression -f --file'))
  const scripted = leaf.program !== 'sed' || hasOption(parsed, '-e', '--expression', '-f', '--file')
  const operands = parsed.operands.slice(leaf.program === 'sed' && scripted ? 0 : 1)
  for (const word of operands) notes.word(word, leaf)
}

/** `ln -s target path`: the link. */
export const link: Builder = (notes, leaf) => {
  const [target, path] = parseArgs(leaf.args, options('-t -S')).operands
  if (path) notes.word(path, leaf)
  else if (target && isKnown(target)) notes.written(target.value.split('/').at(-1) ?? '', leaf)
}

const STYLES = options(
  '-o --output --out -d --dir --out-dir -i --input -c --config --source-map --base --ext -u --use -e --env --include-path -I --load-path --output-style -s --style --importer --functions -r --require -b',
)

/** `sass in:out`, `node-sass in -o out`, `postcss -o`, `tailwindcss -o`, `lessc in out`, minifiers' `-o`. Sources: their READMEs. */
export const styles: Builder = (notes, leaf) => {
  if (leaf.package !== undefined) notes.package(leaf.package)
  const parsed = parseArgs(leaf.args, STYLES)
  const given = ['-o', '--output', '--out', '-d', '--dir', '--out-dir'].flatMap(
    (name) => parsed.options.get(name) ?? [],
  )
  if (leaf.program !== 'node-sass' && leaf.program !== 'sass') for (const word of given) notes.word(word, leaf)
  else for (const word of given) if (leaf.program === 'node-sass') notes.word(word, leaf)
  if (leaf.program === 'postcss' && hasOption(parsed, '-r', '--replace')) notes.unknown(leaf.evidence)
  if (leaf.program === 'sass') {
    const pairs = parsed.operands.filter((word) => word.value.includes(':'))
    for (const word of pairs) notes.written(word.value.slice(word.value.indexOf(':') + 1), leaf)
    if (pairs.length === 0 && parsed.operands[1]) notes.word(parsed.operands[1], leaf)
  } else if (leaf.program === 'lessc' || leaf.program === 'node-sass') {
    const target = parsed.operands[1]
    if (target) notes.word(target, leaf)
    else if (leaf.program === 'node-sass' && given.length === 0 && parsed.operands[0])
      notes.word({ ...parsed.operands[0], value: parent(parsed.operands[0].value) }, leaf)
  }
}
