import type { ShellWord } from '../types.ts'
import {
  type Describer,
  type Family,
  each,
  nothing,
  orNothing,
  readArguments,
  reads,
  type Spec,
  unknown,
  write,
  writesWord,
  pathOf,
  list,
} from './arguments.ts'

/** A filter: reads its operands. `skip` operands come before the files. */
const filter =
  (spec: Spec = {}, skip = 0, output: readonly string[] = []): Describer =>
  ({ name, args }) => {
    const parsed = readArguments(args, spec)
    return orNothing([...reads(parsed.operands.slice(skip)), ...writesWord(name, parsed.value(...output))])
  }

/** GNU sed(1), busybox sed: a backup suffix is attached to `-i`. */
const sed: Describer = ({ name, args }) => {
  const operands: ShellWord[] = []
  let suffix: string | undefined
  let script = false
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as ShellWord
    const { value } = word
    if (value === '--') continue
    if (value === '-' || !value.startsWith('-')) operands.push(word)
    else if (value.startsWith('--')) {
      if (/^--in-place(=|$)/.test(value)) suffix = value.slice('--in-place='.length)
      if (!/^--(expression|file)(=|$)/.test(value)) continue
      script = true
      if (!value.includes('=')) index++
    } else {
      const cluster = /^-([nErzsuE]*)(?:i(.*)|([efl])(.*))?$/s.exec(value)
      if (!cluster) return [unknown(name, `${value} is not known`)]
      if (cluster[2] !== undefined) suffix = cluster[2]
      if (cluster[3] === undefined) continue
      if (cluster[3] !== 'l') script = true
      if (cluster[4] === '') index++
    }
  }
  const paths = script ? operands : operands.slice(1)
  if (suffix === undefined) return orNothing(reads(paths))
  if (paths.length === 0) return [unknown(name, 'the files that it edits are not known')]
  const backup = suffix
  return [
    ...reads(paths),
    ...each(name, paths, (path) => write(path)),
    ...(backup && !backup.includes('*')
      ? paths.filter((word) => !word.opaque).map((word) => write(pathOf(word) + backup))
      : []),
  ]
}

/** awk(1): `-i inplace` edits; a program that writes or runs something is not read. */
const awk: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'Fvfi', long: ['file', 'assign', 'field-separator', 'include'] })
  const fromFile = parsed.has('-f', '--file')
  const source = fromFile ? undefined : parsed.operands[0]
  const paths = fromFile ? parsed.operands : parsed.operands.slice(1)
  if (parsed.value('-i', '--include')?.value === 'inplace')
    return [...reads(paths), ...each(name, paths, (path) => write(path))]
  // docker-library's `system("[ -e … ]")` asks only.
  const acting = source?.value.replace(/system\s*\(\s*"(\[|test) /g, '')
  if (acting !== undefined && /system\s*\(|print[^}]*>\s*["$a-z(]/.test(acting))
    return [unknown(name, 'its program writes files')]
  return orNothing(reads(paths))
}

const grep: Describer = ({ args }) => {
  const parsed = readArguments(args, {
    short: 'efmABCdD',
    long: list(`
  regexp file max-count include exclude exclude-dir after-context before-context context
`),
  })
  return orNothing(reads(parsed.has('-e', '-f', '--regexp', '--file') ? parsed.operands : parsed.operands.slice(1)))
}

const tee: Describer = ({ name, args }) =>
  orNothing(readArguments(args).operands.flatMap((word) => writesWord(name, word)))

/** yq and jq: the first operand is the program; yq edits with `-i`. */
const query: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'f', long: ['arg', 'argjson', 'from-file', 'indent'] })
  if (!(name === 'yq' && parsed.has('-i', '--inplace'))) return orNothing(reads(parsed.operands.slice(1)))
  const paths = parsed.operands.slice(1)
  if (paths.length === 0) return [unknown(name, 'the files that it edits are not known')]
  return [...reads(paths), ...each(name, paths, (path) => write(path))]
}

/** patch(1): names in the patch are below the directory. */
const patch: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'pidoFrBDgVxY', long: ['strip', 'input', 'directory', 'output', 'fuzz'] })
  if (parsed.has('--dry-run')) return [{ type: 'nothing' }]
  const input = parsed.value('-i', '--input') ?? parsed.operands[1]
  const output = parsed.value('-o', '--output')
  const [original] = parsed.operands
  const from = [...(original ? [original] : []), ...(input ? [input] : [])]
  if (output) return [...reads(from), ...writesWord(name, output)]
  if (original) return [...reads(from), ...writesWord(name, original)]
  const directory = parsed.value('-d', '--directory')
  return [...reads(from), ...(directory ? writesWord(name, directory, 'tree') : [write('.', 'tree')])]
}

/** `split`, `csplit`: pieces in the working directory. */
const split: Describer = ({ args }) => [
  ...reads(readArguments(args, { short: 'abCln' }).operands.slice(0, 1)),
  write('.', 'tree'),
]

const dos2unix: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'c', long: ['convmode'] })
  return orNothing([...reads(operands), ...each(name, operands, (path) => write(path))])
}

export const text: Family = {
  sed,
  gsed: sed,
  awk,
  gawk: awk,
  mawk: awk,
  nawk: awk,
  grep,
  egrep: grep,
  fgrep: grep,
  zgrep: grep,
  rg: grep,
  cat: filter(),
  tac: filter(),
  zcat: filter(),
  xzcat: filter(),
  bzcat: filter(),
  head: filter({ short: 'nc', long: ['lines', 'bytes'] }),
  tail: filter({ short: 'ncs', long: ['lines', 'bytes', 'pid'] }),
  sort: filter({ short: 'koStT', long: ['key', 'output', 'field-separator'] }, 0, ['-o', '--output']),
  uniq: filter({ short: 'fsw' }),
  cut: filter({ short: 'bcdf', long: ['delimiter', 'fields', 'bytes', 'characters'] }),
  paste: filter({ short: 'd' }),
  join: filter({ short: 'aeijotv12' }),
  comm: filter(),
  tr: nothing,
  wc: filter(),
  nl: filter(),
  rev: filter(),
  fold: filter({ short: 'w' }),
  column: filter({ short: 'csN' }),
  less: filter(),
  more: filter(),
  strings: filter({ short: 'n' }),
  od: filter({ short: 'AjNtSw' }),
  hexdump: filter({ short: 'enfs' }),
  xxd: filter({ short: 'clsgo' }),
  base64: filter({ short: 'w', long: ['wrap'] }),
  diff: filter({ short: 'ULIFx', long: ['exclude', 'label'] }),
  cmp: filter({ short: 'in' }),
  md5sum: filter(),
  sha1sum: filter(),
  sha224sum: filter(),
  sha256sum: filter(),
  sha384sum: filter(),
  sha512sum: filter(),
  shasum: filter({ short: 'a', long: ['algorithm'] }),
  cksum: filter(),
  b2sum: filter(),
  iconv: filter({ short: 'fto', long: ['from-code', 'to-code', 'output'] }, 0, ['-o', '--output']),
  xmllint: filter({ long: ['xpath', 'schema', 'output'] }, 0, ['--output']),
  envsubst: nothing,
  jq: query,
  yq: query,
  tee,
  patch,
  split,
  dos2unix,
  unix2dos: dos2unix,
  fromdos: dos2unix,
  echo: nothing,
  printf: nothing,
}
