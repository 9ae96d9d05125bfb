import { hasOption, isKnown, optionOf, options, parseArgs, plain, type Leaf, type Word } from '../../commands/words.ts'
import { findModule } from './modules.ts'
import { separated, type PythonNotes, type Tool } from './notes.ts'
import { asks, target } from './servers.ts'

const CELERY = options(
  '-A --app -b --broker --result-backend --loader --config --workdir -n --hostname -S --statedb --scheduler -l --loglevel -O -P --pool -c --concurrency -Q --queues -X --exclude-queues -I --include --autoscale --max-tasks-per-child --max-memory-per-child --time-limit --soft-time-limit --prefetch-multiplier -s --schedule --schedule-filename --max-interval --pidfile --logfile -f --uid --gid --umask --executable --port --address --basic_auth --basic-auth --url_prefix --url-prefix --persistent --db -d --destination -t --timeout -F --freq --camera',
)
const SCHEDULERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:django$|django_celery_beat)/, 'django-celery-beat'],
  [/^redbeat/, 'celery-redbeat'],
  [/^celery_sqlalchemy_scheduler|^sqlalchemy_celery_beat/, 'sqlalchemy-celery-beat'],
]

/** https://docs.celeryq.dev/en/stable/reference/cli.html */
export const celery: Tool = (notes, leaf) => {
  const parsed = parseArgs(separated(leaf.args.map(unglued)), CELERY)
  const verb = leaf.program === 'celerybeat' ? 'beat' : (parsed.operands[0]?.value ?? '')
  if (asks(parsed)) return
  const workdir = optionOf(parsed, '--workdir')
  const cwd = workdir ? (isKnown(workdir) ? notes.inside(workdir.value, leaf) : undefined) : leaf.cwd
  if (cwd === undefined) return notes.unknown(leaf.evidence)
  const here: Leaf = { ...leaf, cwd }
  const roots = notes.roots(here)
  const app =
    optionOf(parsed, '-A', '--app') ??
    (leaf.env.has('CELERY_APP') ? plain(leaf.env.get('CELERY_APP') ?? '') : undefined)
  if (app) {
    target(notes, app, here, roots)
    // `-A proj` also finds proj/celery.py.
    const name = isKnown(app) ? (app.value.split(':')[0] ?? '') : ''
    const inner = findModule(notes.app, `${name}.celery`, roots)
    if (inner) notes.source(inner, here)
  } else if (verb === 'worker' || verb === 'beat') {
    if (notes.has('celeryconfig.py', here)) notes.existing('celeryconfig.py', here)
    else notes.unknown(leaf.evidence)
  }
  const config = optionOf(parsed, '--config')
  if (isKnown(config)) notes.module(config.value, here, roots)
  for (const list of [...(parsed.options.get('-I') ?? []), ...(parsed.options.get('--include') ?? [])])
    for (const name of list.value.split(',')) notes.module(name, here, roots)
  const pool = optionOf(parsed, '-P', '--pool')?.value
  if (pool === 'gevent' || pool === 'eventlet') notes.package(pool, leaf.evidence)
  if (verb === 'flower') notes.package('flower', leaf.evidence)
  if (verb === 'beat' || hasOption(parsed, '-B', '--beat'))
    schedule(notes, verb === 'beat' ? optionOf(parsed, '-S', '--scheduler') : optionOf(parsed, '--scheduler'), here)
  if (verb === 'multi') notes.unknown(leaf.evidence)
}

/** `-Aproj`, `-Pgevent` */
const unglued = (word: Word): Word =>
  /^-[AP]\w/.test(word.value) ? { ...word, value: `${word.value.slice(0, 2)}=${word.value.slice(2)}` } : word

function schedule(notes: PythonNotes, word: Word | undefined, leaf: Leaf): void {
  const known = SCHEDULERS.find(([pattern]) => pattern.test(word?.value ?? ''))
  if (known) notes.package(known[1], leaf.evidence)
  // Its own keeps the times of the last runs in a file of the working directory.
  else notes.flag('writesAtStart', leaf.evidence)
}

/** Programs whose operands name the modules that hold the work. */
export const workers =
  (
    valued: string,
    how: { readonly verbs?: readonly string[]; readonly app?: readonly string[]; readonly first?: true } = {},
  ): Tool =>
  (notes, leaf) => {
    const parsed = parseArgs(separated(leaf.args), options(valued))
    if (asks(parsed)) return
    const given = how.app ? optionOf(parsed, ...how.app) : undefined
    const verb = how.verbs && parsed.operands[0] && how.verbs.includes(parsed.operands[0].value)
    const operands = how.app ? [] : parsed.operands.slice(verb ? 1 : 0)
    const words = given ? [given] : how.first ? operands.slice(0, 1) : operands
    const path = optionOf(parsed, '--path')
    const inside = isKnown(path) ? notes.inside(path.value, leaf) : undefined
    const roots = notes.roots(leaf, ...(inside === undefined ? [] : [inside]))
    if (words.length === 0) return notes.unknown(leaf.evidence)
    for (const word of words) target(notes, word, leaf, roots)
  }

/** Jobs come by their names from a queue: any module of the project may be asked for. */
export const named: Tool = (notes, leaf) => {
  const settings = optionOf(
    parseArgs(leaf.args, options('-c --config -u --url -P --path -n --name -w --worker-class -j --job-class')),
    '-c',
    '--config',
  )
  if (isKnown(settings)) notes.module(settings.value, leaf, notes.roots(leaf))
  notes.unknown(leaf.evidence)
}
