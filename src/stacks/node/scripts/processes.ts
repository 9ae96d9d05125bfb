import { packageOfProgram } from '../../../knowledge/packages.ts'
import { join } from '../../../project/path.ts'
import { parseScript } from '../../../shell/parse.ts'
import { HOLE } from '../../common/values.ts'
import { flatten, propertyOf, readConfig, textsOf, type Value } from '../literals.ts'
import type { At, Follower, Starter } from '../../commands/types.ts'
import { isKnown, optionOf, options, parseArgs, plain, type Word } from '../../commands/words.ts'

const PM2 = options(
  '-n --name -i --instances -o --output -e --error -l --log --log-type --interpreter --interpreter-args --node-args --env --cwd -p --pid --max-memory-restart --watch-delay --restart-delay --exp-backoff-restart-delay --secret --public --web --kill-timeout --listen-timeout --max-restarts -u --user --uid --gid --namespace --cron --cron-restart --only --log-date-format --ignore-watch --delay --machine-name --source-map-support --formatted',
)

/** https://pm2.keymetrics.io/docs/usage/docker-pm2-nodejs/ and /application-declaration/ */
export const pm2: Starter = (follower, leaf, at) => {
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

/** As a shell splits it: `-c 'convert a b'`. */
function split(text: string): readonly Word[] {
  const { commands, errors } = parseScript(`: ${text}`)
  const [command, ...more] = commands
  return command && more.length === 0 && errors.length === 0 ? command.words.slice(1) : words(plain(text))
}

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
  // A program on the PATH: `lib/Common.js` of pm2 looks there for what is no file.
  if (
    /^[\w-]+$/.test(value) &&
    !follower.app.has(join(at.cwd, value)) &&
    packageOfProgram(value, 'bookworm') !== undefined
  )
    return follower.words([first, ...args], at)
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
    const args = flatten(entry('args')).flatMap((one) => (one.type === 'text' ? split(textsOf(one)[0] ?? '') : []))
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

export const forever: Starter = (follower, leaf, at) => {
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
