import type { Effect, ShellWord } from '../types.ts'
import {
  type Arguments,
  type Describer,
  type Family,
  each,
  join,
  lastPart,
  orNothing,
  pathOf,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
  list,
} from './arguments.ts'

/** Words that end in the same directory or path. */
function toDirectory(parsed: Arguments): { from: readonly ShellWord[]; to: ShellWord | undefined } {
  const target = parsed.value('-t', '--target-directory')
  if (target) return { from: parsed.operands, to: { ...target, value: target.value.replace(/\/*$/, '/') } }
  return { from: parsed.operands.slice(0, -1), to: parsed.operands.at(-1) }
}

/** `cp --parents a/b dir`: the whole path is made again below the directory; a pattern's last part names what lands beside it. */
function under(to: ShellWord, from: ShellWord): string {
  const path = pathOf(from).replace(/^(\.?\/)+/, '')
  const own = /[*?[]/.test(path) ? path.replace(/[^/]*$/, '') : path.replace(/\/+$/, '')
  return `${pathOf(to).replace(/\/+$/, '')}/${own}`
}

/** cp(1), mv(1): options of GNU and of busybox. */
const copy =
  (move: boolean): Describer =>
  ({ name, args }) => {
    const parsed = readArguments(args, { short: 'tS', long: ['target-directory', 'suffix'] })
    const { from, to } = toDirectory(parsed)
    if (!to || from.length === 0) return [unknown(name, 'its arguments are not known')]
    const opaque = [...from, to].find((word) => word.opaque)
    if (opaque) {
      const known = to.opaque ? [] : [write(pathOf(to), 'tree')]
      return [...known, unknown(name, `${opaque.raw} is not known`)]
    }
    if (parsed.has('--parents'))
      return from.map((word): Effect => ({ type: 'copies', from: [pathOf(word)], to: under(to, word), move }))
    return [{ type: 'copies', from: from.map(pathOf), to: pathOf(to), move }]
  }

const remove: Describer = ({ name, args }) => {
  const parsed = readArguments(args)
  const { operands } = parsed
  const fails = !parsed.has('-f', '--force', '--ignore-fail-on-non-empty')
  const places = operands.filter(({ raw }) => !PIP_CACHE.test(raw))
  const removed = each(name, places, (path) => ({ type: 'removes', path, ...(fails ? { fails } : {}) }))
  return orNothing(places.length < operands.length ? [...removed, emptiedCache] : removed)
}

/** `$(pip cache dir)`. */
const PIP_CACHE = /^"?(?:\$\(|`)\s*(?:pip3?|python3? -m pip) +cache +dir\s*[)`]"?$/

/** What `pip cache purge` does. */
const emptiedCache: Effect = {
  ...{ type: 'python', tool: 'pip', verb: 'cache', packages: ['purge'] },
  ...{ requirements: [], constraints: [], editables: [], options: [] },
}

const mkdir: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'mZ', long: ['mode'] })
  const mode = parsed.value('-m', '--mode')?.value
  return parsed.operands.flatMap((word) => {
    const effects = each(name, [word], (path) => write(path, 'directory'))
    if (mode && !word.opaque) effects.push({ type: 'mode', path: pathOf(word), mode, recursive: false })
    return effects
  })
}

const touch: Describer = ({ name, args }) =>
  each(name, readArguments(args, { short: 'drt', long: ['date', 'reference', 'time'] }).operands, (path) => write(path))

const chown: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { long: ['from', 'reference'] })
  const recursive = parsed.has('-R', '--recursive')
  const given = parsed.has('--reference')
  const owner = given ? parsed.value('--reference') : parsed.operands[0]
  const paths = given ? parsed.operands : parsed.operands.slice(1)
  if (!owner || paths.length === 0) return [unknown(name, 'its arguments are not known')]
  // An owner that is worked out (`$(id -u)`) stands as written.
  const value = given ? `--reference=${owner.value}` : name === 'chgrp' ? `:${owner.value}` : owner.value
  return each(name, paths, (path) => ({ type: 'owner', path, owner: value, recursive }))
}

const chmod: Describer = ({ name, args }) => {
  const operands: ShellWord[] = []
  let recursive = false
  let reference: string | undefined
  for (const word of args) {
    // `chmod -x file`: a mode, not an option.
    if (/^-[Rvcf]+$/.test(word.value)) recursive ||= word.value.includes('R')
    else if (word.value === '--recursive') recursive = true
    else if (word.value.startsWith('--reference=')) reference = word.value
    else if (!word.value.startsWith('--')) operands.push(word)
  }
  const mode = reference ?? operands.shift()?.value
  if (mode === undefined || operands.length === 0) return [unknown(name, 'its arguments are not known')]
  return each(name, operands, (path) => ({ type: 'mode', path, mode, recursive }))
}

const ln: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'tS', long: ['target-directory', 'suffix'] })
  const symbolic = parsed.has('-s', '--symbolic')
  const { from, to } =
    parsed.operands.length === 1 && !parsed.has('-t', '--target-directory')
      ? { from: parsed.operands, to: undefined }
      : toDirectory(parsed)
  const opaque = [...from, ...(to ? [to] : [])].find((word) => word.opaque)
  if (opaque || from.length === 0)
    return [unknown(name, opaque ? `${opaque.raw} is not known` : 'its arguments are not known')]
  const into = !to || from.length > 1 || to.value.endsWith('/') || to.value === '.'
  return from.map((target): Effect => {
    const path = into ? join(to ? pathOf(to) : '', lastPart(pathOf(target))) : pathOf(to)
    if (symbolic) return { type: 'links', target: pathOf(target), path }
    return { type: 'copies', from: [pathOf(target)], to: path, move: false }
  })
}

/** install(1). */
const install: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'mogtS', long: ['mode', 'owner', 'group', 'target-directory', 'suffix'] })
  const mode = parsed.value('-m', '--mode')?.value
  const owner = parsed.value('-o', '--owner')?.value
  const group = parsed.value('-g', '--group')?.value
  const marked = (path: string): Effect[] => [
    ...(mode ? [{ type: 'mode' as const, path, mode, recursive: false }] : []),
    ...(owner || group
      ? [{ type: 'owner' as const, path, owner: `${owner ?? ''}${group ? `:${group}` : ''}`, recursive: false }]
      : []),
  ]
  if (parsed.has('-d', '--directory')) {
    return parsed.operands.flatMap((word) => [
      ...each(name, [word], (path) => write(path, 'directory')),
      ...(word.opaque ? [] : marked(pathOf(word))),
    ])
  }
  const { from, to } = toDirectory(parsed)
  const opaque = [...from, ...(to ? [to] : [])].find((word) => word.opaque)
  if (!to || from.length === 0 || opaque)
    return [unknown(name, opaque ? `${opaque.raw} is not known` : 'its arguments are not known')]
  const path = pathOf(to)
  const paths = path.endsWith('/') || from.length > 1 ? from.map((word) => join(path, lastPart(pathOf(word)))) : [path]
  return [{ type: 'copies', from: from.map(pathOf), to: path, move: false }, ...paths.flatMap(marked)]
}

/** rsync(1): `host:path` and `rsync://` are remote. */
const rsync: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'efTBM',
    long: list(`
  exclude include filter exclude-from include-from files-from rsh chown chmod temp-dir backup-dir
`),
  })
  const from = parsed.operands.slice(0, -1)
  const to = parsed.operands.at(-1)
  if (!to || from.length === 0 || to.opaque) return [unknown(name, 'its arguments are not known')]
  const remote = from.some((word) => /^[^/]*:/.test(word.value))
  const narrowed = ['--delete', '--remove-source-files', '--files-from'].some((flag) => parsed.has(flag))
  if (remote) return [{ type: 'network' }, write(pathOf(to), 'tree')]
  if (narrowed || from.some((word) => word.opaque)) return [...reads(from), write(pathOf(to), 'tree')]
  return [{ type: 'copies', from: from.map(pathOf), to: pathOf(to), move: false }]
}

const dd: Describer = ({ name, args }) => {
  const operand = (key: string): ShellWord | undefined => {
    const word = args.find(({ value }) => value.startsWith(key))
    return word && { ...word, value: word.value.slice(key.length) }
  }
  const input = operand('if=')
  return orNothing([...(input ? reads([input]) : []), ...writesWord(name, operand('of='))])
}

const truncate: Describer = ({ name, args }) =>
  each(name, readArguments(args, { short: 'sr', long: ['size', 'reference'] }).operands, (path) => write(path))

const makeNode: Describer = ({ name, args }) =>
  each(name, readArguments(args, { short: 'm', long: ['mode'] }).operands.slice(0, 1), (path) => write(path))

const mktemp: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'p', long: ['suffix'] })
  if (parsed.has('-u', '--dry-run')) return [{ type: 'nothing' }]
  const what = parsed.has('-d', '--directory') ? 'directory' : 'file'
  const template = parsed.operands[0]
  if (template?.opaque) return [unknown(name, `${template.raw} is not known`)]
  const directory = parsed.value('-p', '--tmpdir')?.value ?? '/tmp'
  if (!template) return [write(join(directory, 'tmp.*'), what)]
  const pattern = template.value.replace(/X{3,}/, '*')
  return [write(parsed.has('-t', '-p', '--tmpdir') ? join(directory, pattern) : pattern, what)]
}

export const files: Family = {
  cp: copy(false),
  mv: copy(true),
  rm: remove,
  rmdir: remove,
  unlink: remove,
  shred: remove,
  mkdir,
  touch,
  chown,
  chgrp: chown,
  chmod,
  ln,
  install,
  ginstall: install,
  rsync,
  dd,
  truncate,
  mknod: makeNode,
  mkfifo: makeNode,
  mktemp,
}
