import { parseJson } from '../../../project/json.ts'
import { join } from '../../../project/path.ts'
import { SYSTEM_STARTERS } from '../../commands/starters.ts'
import type { At, Follower, Starter } from '../../commands/types.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, plain, type Leaf } from '../../commands/words.ts'
import { manifestFor } from './manifests.ts'
import { npmScript } from './packages.ts'
import { forever, pm2 } from './processes.ts'
import { lerna, nx, turbo } from './tasks.ts'

/**
 * Programs that start the commands which their arguments or files name. True where nothing is left to say of the
 * program itself. Sources: their READMEs.
 */
export function expandStarter(follower: Follower, leaf: Leaf, at: At): boolean {
  const starter = STARTERS.get(leaf.program)
  return starter ? starter(follower, leaf, { ...at, bins: at.bins || leaf.package !== undefined }) : false
}

const below = (cwd: string, path: string): string => join(cwd === '' ? '.' : cwd, path)

/** `node node_modules/.bin/next start` runs next; `node --run x` a script. */
const node: Starter = (follower, leaf, at) => {
  const index = leaf.args.findIndex((word) => /(?:^|\/)node_modules\/\.bin\/[^/]+$/.test(word.value))
  const script_ = leaf.args.findIndex((word) => word.value === '--run')
  const name = leaf.args[script_ + 1]
  if (script_ >= 0 && isKnown(name)) {
    npmScript(follower, name.value, [], at, false)
    return true
  }
  // Only as the file that runs: what stands before it are options.
  if (index < 0 || leaf.args.slice(0, index).some((word) => !word.value.startsWith('-'))) return false
  if (index > 0) follower.leaf({ ...leaf, args: [...leaf.args.slice(0, index), plain('--version')] })
  follower.words(leaf.args.slice(index), at)
  return true
}

const CONCURRENTLY = options(
  '-n --names --name-separator -c --prefix-colors -p --prefix -l --prefix-length -t --timestamp-format --restart-tries --restart-after -m --max-processes --default-input-target -s --success --handle-input-target --kill-signal --hide',
)

const concurrently: Starter = (follower, leaf, at) => {
  for (const word of parseArgs(leaf.args, CONCURRENTLY).operands) {
    const shortcut = /^(npm|yarn|pnpm|bun|node):(.+)$/.exec(word.value)
    if (word.opaque) follower.unknown(at.evidence)
    else if (shortcut?.[2]?.includes('*')) matching(follower, shortcut[2], at)
    else if (shortcut) follower.text(`${shortcut[1] ?? ''} run ${shortcut[2] ?? ''}`, at)
    else follower.text(word.value, at)
  }
  return true
}

/** `npm-run-all build:*`: the scripts whose names match; `*` stays between colons, `**` crosses them. */
function matching(follower: Follower, pattern: string, at: At): void {
  const manifest = manifestFor(follower.app, at.cwd)
  const [name = '', ...args] = pattern.trim().split(/\s+/)
  const names = Object.keys(manifest?.scripts ?? {}).filter((one) => matches(name.split(':'), one.split(':')))
  if (names.length === 0) return follower.unknown(at.evidence)
  for (const one of names) npmScript(follower, one, args.map(plain), at, true)
}

function matches(pattern: readonly string[], name: readonly string[]): boolean {
  if (pattern.includes('**')) return name.join(':').startsWith(pattern.slice(0, pattern.indexOf('**')).join(':'))
  return (
    pattern.length === name.length &&
    pattern.every(
      (part, index) =>
        part === '*' ||
        part === name[index] ||
        (part.includes('*') && (name[index] ?? '').startsWith(part.split('*')[0] ?? '')),
    )
  )
}

const runAll: Starter = (follower, leaf, at) => {
  for (const word of parseArgs(leaf.args, options('--max-parallel --npm-path')).operands) {
    if (isKnown(word)) matching(follower, word.value, at)
    else follower.unknown(at.evidence)
  }
  return true
}

const NODEMON = options(
  '-x --exec -w --watch -e --ext -i --ignore -d --delay --signal -s -r --require --config --import',
)

const nodemon: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, NODEMON)
  const manifest = manifestFor(follower.app, at.cwd)
  const named = optionOf(parsed, '--config')
  const path = named && isKnown(named) ? below(at.cwd, named.value) : below(at.cwd, 'nodemon.json')
  const file = parseJson(follower.app.read(path))
  if (file) follower.read(path, at.evidence)
  const config = { ...asTable(manifest?.json.nodemonConfig), ...file }
  const exec = optionOf(parsed, '-x', '--exec')
  const own = typeof config.exec === 'string' ? config.exec : undefined
  const script_ = typeof config.script === 'string' ? config.script : undefined
  follower.filesOf([...(parsed.options.get('-w') ?? []), ...(parsed.options.get('--watch') ?? [])], at)
  for (const word of [...(parsed.options.get('-r') ?? []), ...(parsed.options.get('--require') ?? [])]) {
    follower.bin('node', [plain('-r'), word, plain('--version')], at)
  }
  const operands = parsed.operands.length > 0 ? parsed.operands : script_ === undefined ? [] : [plain(script_)]
  if (exec?.opaque) follower.unknown(at.evidence)
  else if (exec || own !== undefined)
    follower.text([exec?.value ?? own ?? '', ...operands.map((word) => word.raw)].join(' '), at)
  else if (operands.length > 0) {
    const typed = /\.tsx?$/.test(operands[0]?.value ?? '')
    const map = asTable(config.execMap)
    const runner = typed
      ? typeof map.ts === 'string'
        ? map.ts
        : 'ts-node'
      : typeof map.js === 'string'
        ? map.js
        : 'node'
    follower.text([runner, ...operands.map((word) => word.raw)].join(' '), at)
  } else if (manifest?.main !== undefined) follower.bin('node', [plain(manifest.main)], at)
  else if (manifest && Object.hasOwn(manifest.scripts, 'start')) follower.text(`npm start`, at)
  else follower.bin('node', [plain('index.js')], at)
  // The watcher itself stays, with what it is told on the command line.
  follower.leaf({ ...leaf, args: [] })
  return true
}

const asTable = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** Every operand after the first few is a command line: `start-server-and-test`, `tsc-watch --onSuccess "node x"`. */
const onSuccess: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(
    leaf.args,
    options('--onSuccess --onFirstSuccess --onFailure --onCompilationStarted -p --project -c --command'),
  )
  for (const name of ['--onSuccess', '--onFirstSuccess']) {
    const word = optionOf(parsed, name)
    if (word?.opaque) follower.unknown(at.evidence)
    else if (word) follower.text(word.value, at)
  }
  return false
}

const shellLine: Starter = (follower, leaf, at) => {
  const rest = leaf.args.slice(leaf.args.findIndex((word) => !/^\w+=/.test(word.value)))
  if (rest.length === 0 || rest.some((word) => word.opaque)) follower.unknown(at.evidence)
  else follower.text(rest.length === 1 ? (rest[0]?.value ?? '') : rest.map((word) => word.raw).join(' '), at)
  return true
}

const supervisor: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(
    leaf.args,
    options('-w --watch -i --ignore -e --extensions -x --exec -n --no-restart-on -p --poll-interval'),
  )
  const runner = optionOf(parsed, '-x', '--exec') ?? plain('node')
  if (!isKnown(runner) || hasOption(parsed, '--help')) follower.unknown(at.evidence)
  else follower.words([runner, ...parsed.operands], at)
  return false
}

/** `chokidar 'src/**' -c "npm run build"`, `onchange 'src' -- npm run build`: what is watched is sources. */
const watcher: Starter = (follower, leaf, at) => {
  const command = optionOf(
    parseArgs(leaf.args, options('-c --command -d --debounce -t --throttle -i --ignore')),
    '-c',
    '--command',
  )
  const dashes = leaf.args.findIndex((word) => word.value === '--')
  if (command && isKnown(command)) follower.text(command.value, at)
  else if (dashes >= 0) follower.words(leaf.args.slice(dashes + 1), at)
  else follower.unknown(at.evidence)
  return false
}

const STARTERS: ReadonlyMap<string, Starter> = new Map<string, Starter>([
  ...SYSTEM_STARTERS,
  ['node', node],
  ['concurrently', concurrently],
  ['conc', concurrently],
  ['npm-run-all', runAll],
  ['npm-run-all2', runAll],
  ['run-s', runAll],
  ['run-p', runAll],
  ['nodemon', nodemon],
  ['pm2', pm2],
  ['pm2-runtime', pm2],
  ['pm2-docker', pm2],
  ['pm2-dev', pm2],
  ['forever', forever],
  ['turbo', turbo],
  ['lerna', lerna],
  ['nx', nx],
  ['tsc-watch', onSuccess],
  ['tsup', onSuccess],
  ['tsdown', onSuccess],
  ['cross-env-shell', shellLine],
  ['supervisor', supervisor],
  ['node-dev', supervisor],
  ['chokidar', watcher],
  ['onchange', watcher],
])
