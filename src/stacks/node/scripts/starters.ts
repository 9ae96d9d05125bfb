import { parseJson } from '../../../project/json.ts'
import { join } from '../../../project/path.ts'
import { propertyOf, readConfig, textsOf, flatten, type Value } from '../literals.ts'
import { HOLE } from '../js/values.ts'
import type { At, Follower } from './types.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, plain, type Leaf, type Word } from './words.ts'

type Starter = (follower: Follower, leaf: Leaf, at: At) => boolean

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
    follower.script(name.value, [], at, false)
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
  const manifest = follower.manifestFor(at.cwd)
  const [name = '', ...args] = pattern.trim().split(/\s+/)
  const names = Object.keys(manifest?.scripts ?? {}).filter((one) => matches(name.split(':'), one.split(':')))
  if (names.length === 0) return follower.unknown(at.evidence)
  for (const one of names) follower.script(one, args.map(plain), at, true)
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
  const manifest = follower.manifestFor(at.cwd)
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

const PM2 = options(
  '-n --name -i --instances -o --output -e --error -l --log --log-type --interpreter --interpreter-args --node-args --env --cwd -p --pid --max-memory-restart --watch-delay --restart-delay --exp-backoff-restart-delay --secret --public --web --kill-timeout --listen-timeout --max-restarts -u --user --uid --gid --namespace --cron --cron-restart --only --log-date-format --ignore-watch --delay --machine-name --source-map-support --formatted',
)

/** https://pm2.keymetrics.io/docs/usage/docker-pm2-nodejs/ and /application-declaration/ */
const pm2: Starter = (follower, leaf, at) => {
  const dashes = leaf.args.findIndex((word) => word.value === '--')
  const own = dashes < 0 ? leaf.args : leaf.args.slice(0, dashes)
  const after = dashes < 0 ? [] : leaf.args.slice(dashes + 1)
  const parsed = parseArgs(own, PM2)
  let [first, ...more] = parsed.operands
  const verb = first?.value ?? ''
  if (['start', 'restart', 'reload', 'startOrRestart', 'startOrReload', 'startOrGracefulReload'].includes(verb))
    [first, ...more] = more
  else if (leaf.program === 'pm2') {
    if (verb === 'serve') follower.filesOf(more, at)
    return false
  }
  const given = optionOf(parsed, '--cwd')
  const cwd = given && isKnown(given) ? (follower.inside(given.value, at.cwd) ?? at.cwd) : at.cwd
  const here = { ...at, cwd }
  if (!first) first = plain('ecosystem.config.js')
  if (!isKnown(first)) follower.unknown(at.evidence)
  else if (
    /\.(?:config|json|cjs|mjs|ya?ml)$|\.config\.[cm]?js$|(?:pm2|process|ecosystem)[\w.-]*\.(?:[cm]?js|json)$/i.test(
      first.value,
    ) &&
    !/\.(?:ya?ml)$/.test(first.value)
  )
    ecosystem(follower, first.value, here)
  else if (/\.ya?ml$/.test(first.value)) {
    follower.filesOf([first], here)
    follower.unknown(at.evidence)
  } else
    started(
      follower,
      first,
      [...more, ...after],
      optionOf(parsed, '--interpreter'),
      [...words(optionOf(parsed, '--node-args')), ...words(optionOf(parsed, '--interpreter-args'))],
      here,
    )
  return false
}

const words = (word: Word | undefined): Word[] =>
  word && isKnown(word)
    ? word.value
        .split(/\s+/)
        .filter((one) => one !== '')
        .map(plain)
    : word
      ? [word]
      : []

function started(
  follower: Follower,
  first: Word,
  args: readonly Word[],
  interpreter: Word | undefined,
  before: readonly Word[],
  at: At,
): void {
  const { value } = first
  const managers = ['npm', 'yarn', 'pnpm', 'npx', 'bun', 'node', 'serve']
  if (interpreter && !isKnown(interpreter)) return follower.unknown(at.evidence)
  if (managers.includes(value) || interpreter?.value === 'none') return follower.words([first, ...args], at)
  if (interpreter) return follower.words([interpreter, ...before, first, ...args], at)
  if (/\s/.test(value)) return follower.text(value, at)
  if (value.endsWith('.sh')) return follower.words([plain('bash'), first, ...args], at)
  if (/\.tsx?$/.test(value)) return follower.words([plain('ts-node'), ...before, first, ...args], at)
  if (/\.py$/.test(value)) return follower.words([plain('python3'), first, ...args], at)
  follower.words([plain('node'), ...before, first, ...args], at)
}

function ecosystem(follower: Follower, written: string, at: At): void {
  const path = follower.inside(written, at.cwd)
  const config = path === undefined ? undefined : readConfig(follower.app, path)
  if (path !== undefined) follower.read(path, at.evidence)
  if (!config) return follower.unknown(at.evidence)
  const settings = config.settings('apps')
  const apps = settings.flatMap(({ value }) => flatten(value))
  // A file of one app has no `apps`.
  const loose = settings.length === 0 ? config.settings('script') : []
  if (apps.length === 0 && loose.length === 0) return follower.unknown(config.evidence)
  for (const { value, evidence } of loose)
    for (const text of textsOf(value)) startedText(follower, text, { ...at, evidence })
  for (const app of apps) {
    const evidence = settings[0]?.evidence ?? config.evidence
    const entry = (key: string): Value => propertyOf(app, key)
    const text = (key: string): string | undefined => (entry(key).type === 'text' ? textsOf(entry(key))[0] : undefined)
    const script_ = text('script')
    if (app.type !== 'object' || script_ === undefined || script_.includes(HOLE)) {
      follower.unknown(evidence)
      continue
    }
    const directory = text('cwd')
    const cwd = directory === undefined ? at.cwd : follower.inside(unanchored(directory), at.cwd)
    if (cwd === undefined) {
      follower.unknown(evidence)
      continue
    }
    const args = flatten(entry('args')).flatMap((one) =>
      one.type === 'text' ? words(plain(textsOf(one)[0] ?? '')) : [],
    )
    const interpreter = text('interpreter') ?? text('exec_interpreter')
    const before = ['node_args', 'interpreter_args', 'nodeArgs'].flatMap((key) =>
      flatten(entry(key)).flatMap((one) => (one.type === 'text' ? words(plain(textsOf(one)[0] ?? '')) : [])),
    )
    for (const one of flatten(entry('env_file')))
      if (one.type === 'text')
        follower.filesOf(
          textsOf(one).map((path_) => plain(unanchored(path_))),
          { cwd, evidence },
        )
    started(
      follower,
      plain(unanchored(script_)),
      args,
      interpreter === undefined ? undefined : plain(unanchored(interpreter)),
      before,
      { ...at, cwd, evidence },
    )
  }
}

function startedText(follower: Follower, text: string, at: At): void {
  if (text.includes(HOLE)) follower.unknown(at.evidence)
  else started(follower, plain(unanchored(text)), [], undefined, [], at)
}

/** A path from the application's directory as one from the root of it: `\x01/server` → `server`. */
const unanchored = (path: string): string =>
  /^[\x01\x02]/.test(path) ? path.replace(/^[\x01\x02]\/?/, '') || '.' : path

/** `forever start -c "npm start" .`, `forever app.js` */
const FOREVER = options(
  '-m --max -l --logFile -o --outFile -e --errFile -p --path -c --command --sourceDir --workingDir --pidFile --uid --minUptime --spinSleepTime --killSignal --watchDirectory --watchIgnore --id',
)
const forever: Starter = (follower, leaf, at) => {
  const parsed = parseArgs(leaf.args, FOREVER)
  const operands = parsed.operands.filter((word, index) => !(index === 0 && ['start', 'restart'].includes(word.value)))
  const command = optionOf(parsed, '-c', '--command')
  const source = optionOf(parsed, '--sourceDir', '--workingDir')
  const cwd = source && isKnown(source) ? (follower.inside(source.value, at.cwd) ?? at.cwd) : at.cwd
  if (operands.length === 0 || command?.opaque) follower.unknown(at.evidence)
  else if (operands[0]?.value.endsWith('.json')) {
    follower.filesOf(operands, at)
    follower.unknown(at.evidence)
  } else if (command) follower.text([command.value, ...operands.map((word) => word.raw)].join(' '), { ...at, cwd })
  else follower.words([plain('node'), ...operands], { ...at, cwd })
  return false
}

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

const STARTERS: ReadonlyMap<string, Starter> = new Map([
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
  ['tsc-watch', onSuccess],
  ['tsup', onSuccess],
  ['tsdown', onSuccess],
  ['cross-env-shell', shellLine],
  ['supervisor', supervisor],
  ['node-dev', supervisor],
  ['chokidar', watcher],
  ['onchange', watcher],
])
