import type { Effect, ShellWord } from '../types.ts'
import {
  type Describer,
  type Family,
  each,
  join,
  orNothing,
  pathOf,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
  list,
} from './arguments.ts'

/** tar(1), GNU and busybox: letters and names of options that take a value. */
const TAR_SHORT = 'fCTXbKNVgLHI'
const TAR_LONG = list(`
  file directory exclude exclude-from files-from strip-components strip transform xform
  use-compress-program owner group mode mtime checkpoint checkpoint-action warning one-top-level
  wildcards-match format
`)

/** `tar xzf a.tgz`: the letters without a dash, whose values follow in order. */
function dashed(args: readonly ShellWord[]): readonly ShellWord[] {
  const [first, ...rest] = args
  if (!first || first.opaque || !/^[A-Za-z]+$/.test(first.value)) return args
  const letters = [...first.value]
  const valued = letters.filter((letter) => TAR_SHORT.includes(letter))
  const flags = letters.filter((letter) => !TAR_SHORT.includes(letter))
  const words: ShellWord[] = flags.length > 0 ? [{ ...first, value: '-' + flags.join('') }] : []
  for (const letter of valued) {
    const value = rest.shift()
    if (value) words.push({ ...first, value: '-' + letter }, value)
  }
  return [...words, ...rest]
}

const tar: Describer = ({ name, args }) => {
  const parsed = readArguments(dashed(args), { short: TAR_SHORT, long: TAR_LONG })
  const archive = parsed.value('-f', '--file')
  const directory = parsed.value('-C', '--directory')
  if (parsed.has('--version', '--help')) return [{ type: 'nothing' }]
  if (directory?.opaque) return [unknown(name, `${directory.raw} is not known`)]
  const base = directory ? pathOf(directory) : '.'
  if (parsed.has('-x', '--extract', '--get')) {
    const from = archive ? reads([archive]) : []
    if (parsed.has('-O', '--to-stdout', '--to-command')) return orNothing(from)
    if (parsed.has('-P', '--absolute-names')) return [...from, write('/', 'tree')]
    return [
      ...from,
      ...members(
        parsed.operands,
        base,
        parsed.value('--strip-components', '--strip'),
        parsed.has('--transform', '--xform', '-T', '--one-top-level'),
      ),
    ]
  }
  if (parsed.has('-c', '--create', '-r', '-u', '--append', '--update')) {
    const from = parsed.operands.filter((word) => !word.opaque).map((word) => join(base, pathOf(word)))
    const read: Effect[] = from.length > 0 ? [{ type: 'reads', paths: from }] : []
    const removed = parsed.has('--remove-files') ? from.map((path): Effect => ({ type: 'removes', path })) : []
    return orNothing([...read, ...writesWord(name, archive), ...removed])
  }
  if (parsed.has('-t', '--list', '-d', '--diff', '--compare')) return orNothing(archive ? reads([archive]) : [])
  return [unknown(name, 'its command is not known')]
}

/** What an extraction writes: the members named, their leading parts taken off, or all below the directory. */
function members(
  operands: readonly ShellWord[],
  base: string,
  strip: ShellWord | undefined,
  renamed: boolean,
): Effect[] {
  const whole = [write(base, 'tree')]
  const count = strip ? Number(strip.value) : 0
  if (renamed || operands.length === 0 || !Number.isInteger(count)) return whole
  const paths: string[] = []
  for (const word of operands) {
    const parts = word.value
      .replace(/^\.?\/+/, '')
      .replace(/\/+$/, '')
      .split('/')
    const kept = parts.slice(count).join('/')
    // A variable may hold several parts.
    if (word.opaque || kept === '' || (count > 0 && word.variables.length > 0) || parts.includes('..')) return whole
    paths.push(join(base, kept))
  }
  return paths.map((path) => write(path, 'tree'))
}

/** Info-ZIP's unzip(1). */
const unzip: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'dPxX' })
  const archive = parsed.operands[0]
  if (!archive) return [unknown(name, 'its archive is not known')]
  if (parsed.has('-l', '-p', '-t', '-v', '-z', '-c')) return orNothing(reads([archive]))
  const directory = parsed.value('-d')
  if (directory?.opaque) return [unknown(name, `${directory.raw} is not known`)]
  const base = directory ? pathOf(directory) : '.'
  return [
    ...reads([archive]),
    ...(parsed.has('-j') ? [write(base, 'tree')] : members(parsed.operands.slice(1), base, undefined, false)),
  ]
}

const zip: Describer = ({ name, args }) => {
  const { operands } = readArguments(args, { short: 'xitb' })
  return [...reads(operands.slice(1)), ...writesWord(name, operands[0])]
}

const sevenZip: Describer = ({ name, args }) => {
  const verb = args[0]?.value
  const operands = args.slice(1).filter(({ value }) => !value.startsWith('-'))
  if (verb === 'x' || verb === 'e') {
    const to = args.find(({ value }) => value.startsWith('-o'))
    if (to?.opaque) return [unknown(name, `${to.raw} is not known`)]
    return [...reads(operands.slice(0, 1)), write(to ? to.value.slice(2) : '.', 'tree')]
  }
  if (verb === 'a') return [...reads(operands.slice(1)), ...writesWord(name, operands[0])]
  if (verb === 'l' || verb === 't') return orNothing(reads(operands.slice(0, 1)))
  return [unknown(name, 'its command is not known')]
}

/** jar(1): `jar xf a.jar` in the working directory. */
const jar: Describer = ({ name, args }) => {
  const letters = (args[0]?.value ?? '').replace(/^-/, '')
  const archive = args[1]
  if (letters.startsWith('x') && archive) return [...reads([archive]), write('.', 'tree')]
  if (/^[cu]/.test(letters) && archive) return [...reads(args.slice(2)), ...writesWord(name, archive)]
  if (letters.startsWith('t')) return orNothing(archive ? reads([archive]) : [])
  return [unknown(name, 'its command is not known')]
}

const SUFFIX: Readonly<Record<string, string>> = {
  gzip: '.gz',
  gunzip: '.gz',
  pigz: '.gz',
  bzip2: '.bz2',
  bunzip2: '.bz2',
  xz: '.xz',
  unxz: '.xz',
  lzma: '.lzma',
  unlzma: '.lzma',
  zstd: '.zst',
  unzstd: '.zst',
  brotli: '.br',
  compress: '.Z',
  uncompress: '.Z',
  lz4: '.lz4',
}

/** gzip(1) and its kin: the file is replaced, unless `-k` or `-c`. zstd, brotli and lz4 keep it. */
const compress: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'SoTDMq', long: ['suffix', 'threads', 'output'] })
  const { operands } = parsed
  if (operands.length === 0 || parsed.has('-c', '--stdout', '--to-stdout', '-l', '-t', '--test'))
    return orNothing(reads(operands))
  if (parsed.has('-r', '--recursive')) return each(name, operands, (path) => write(path, 'tree'))
  const output = parsed.value('-o', '--output')
  if (output) return [...reads(operands), ...writesWord(name, output)]
  const unpack =
    name.startsWith('un') ||
    name.startsWith('gun') ||
    name === 'bunzip2' ||
    parsed.has('-d', '--decompress', '--uncompress')
  const keep = parsed.has('-k', '--keep') || (/zstd|brotli|lz4/.test(name) && !parsed.has('--rm', '-j'))
  const suffix = SUFFIX[name] ?? '.gz'
  return operands.flatMap((word): Effect[] => {
    if (word.opaque) return [unknown(name, `${word.raw} is not known`)]
    const path = pathOf(word)
    const made = !unpack
      ? path + suffix
      : path.endsWith(suffix)
        ? path.slice(0, -suffix.length)
        : path.replace(/\.tgz$/, '.tar')
    const old = unpack && !path.includes('.') ? path + suffix : path
    return [...reads([word]), write(made), ...(keep || made === old ? [] : [{ type: 'removes' as const, path: old }])]
  })
}

export const archives: Family = {
  tar,
  gtar: tar,
  bsdtar: tar,
  unzip,
  zip,
  '7z': sevenZip,
  '7za': sevenZip,
  '7zr': sevenZip,
  jar,
  cpio: ({ args }) =>
    args.some(({ value }) => /^-\w*i|^--extract/.test(value)) ? [write('.', 'tree')] : [{ type: 'nothing' }],
  ...Object.fromEntries(Object.keys(SUFFIX).map((name) => [name, compress])),
}
