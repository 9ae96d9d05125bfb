import {
  hasOption,
  isKnown,
  optionOf,
  options,
  parseArgs,
  plain,
  type Parsed,
  type Word,
} from '../../commands/words.ts'
import type { Chosen } from './chosen.ts'
import { bun, leading, npx, present, undashed, UNKNOWN, type Managed } from './managed.ts'

/** `npm`, `yarn`, `pnpm`, `bun`, `npx` and their kin; undefined for other programs. */
export function managed(program: string, args: readonly Word[]): Managed | undefined {
  switch (program) {
    case 'npm':
      return npm(args)
    case 'yarn':
    case 'yarnpkg':
      return yarn(args)
    case 'pnpm':
      return pnpm(args)
    case 'bun':
      return bun(args)
    case 'npx':
    case 'pnpx':
    case 'bunx':
    case 'pnpm-exec':
      return npx(args)
    case 'corepack': {
      const [first, ...rest] = args
      return first && isKnown(first) && /^(?:yarn|pnpm|npm|npx)(?:@|$)/.test(first.value)
        ? managed(first.value.split('@')[0] ?? '', rest)
        : { type: 'own', verb: 'corepack', args }
    }
    default:
      return undefined
  }
}

/** Source: https://docs.npmjs.com/cli/using-npm/config */
const NPM_VALUED = options(
  '--prefix -C -w --workspace --loglevel --cache --userconfig --registry --script-shell --globalconfig',
)

const NPM_SCRIPTS = new Map([
  ['t', 'test'],
  ['tst', 'test'],
  ['test', 'test'],
  ['start', 'start'],
  ['stop', 'stop'],
  ['restart', 'restart'],
])

const NPM_RUN = new Set(['run', 'run-script', 'rum', 'urn'])

function npm(args: readonly Word[]): Managed {
  const dashes = args.findIndex((word) => word.value === '--')
  const own = dashes < 0 ? args : args.slice(0, dashes)
  const after = dashes < 0 ? [] : args.slice(dashes + 1)
  const parsed = parseArgs(own, NPM_VALUED)
  const directory = optionOf(parsed, '--prefix', '-C')
  const names = [...(parsed.options.get('-w') ?? []), ...(parsed.options.get('--workspace') ?? [])]
  const [first, second, ...more] = parsed.operands
  if (!first) return hasOption(parsed, '-v', '--version', '--help') ? { type: 'own', verb: 'version', args } : UNKNOWN
  if (!isKnown(first)) return UNKNOWN
  const optional = hasOption(parsed, '--if-present')
  const root = hasOption(parsed, '--include-workspace-root', '-iwr')
  const every = hasOption(parsed, '--workspaces', '-ws')
  const chosen: Chosen | undefined = every
    ? { type: 'all', root, passing: optional }
    : names.length > 0
      ? { type: 'named', names: root ? [plain('.'), ...names] : names }
      : undefined
  const common = { ...present('directory', directory), ...present('chosen', chosen) }
  const flags = {
    optional,
    hooks: !hasOption(parsed, '--ignore-scripts'),
    orBin: false,
  }
  const named = NPM_SCRIPTS.get(first.value)
  if (named)
    return { type: 'script', name: named, args: [...(second ? [second] : []), ...more, ...after], ...common, ...flags }
  if (NPM_RUN.has(first.value)) {
    if (!isKnown(second)) return UNKNOWN
    return { type: 'script', name: second.value, args: [...more, ...after], ...common, ...flags }
  }
  if (first.value === 'exec' || first.value === 'x') return npx(args.slice(args.indexOf(first) + 1))
  return {
    type: 'own',
    verb: first.value,
    args: [...(second ? [second] : []), ...more],
    ...present('directory', directory),
  }
}

const YARN_VALUED = options('--cwd --cache-folder --modules-folder --registry --network-timeout --mutex')

/** Sources: https://classic.yarnpkg.com/en/docs/cli/, https://yarnpkg.com/cli */
const YARN_OWN = new Set(
  'add audit autoclean bin cache check config constraints create dedupe dlx explain generate-lock-entry global help import info init install licenses link list login logout npm outdated owner pack patch plugin policies prod prune publish rebuild remove search set stage tag team unlink unplug up upgrade upgrade-interactive version versions why workspaces'.split(
    ' ',
  ),
)

function yarn(args: readonly Word[]): Managed {
  const { before, rest } = leading(args, YARN_VALUED)
  const directory = optionOf(parseArgs(before, YARN_VALUED), '--cwd')
  const common = present('directory', directory)
  const [first, ...more] = rest
  if (!first)
    return before.some((word) => word.value === '--version' || word.value === '-v')
      ? { type: 'own', verb: 'version', args: [] }
      : { type: 'own', verb: 'install', args: before, ...common }
  if (!isKnown(first)) return UNKNOWN
  if (first.value === 'workspace') {
    const [name, ...inner] = more
    const told = yarn(inner)
    return name && (told.type === 'script' || told.type === 'bin' || told.type === 'runtime')
      ? { ...told, chosen: { type: 'named', names: [name] } }
      : UNKNOWN
  }
  if (first.value === 'run') {
    const inner = leading(more, options('--cwd -T'))
    const [script, ...rest2] = inner.rest
    if (!isKnown(script)) return UNKNOWN
    return yarnScript(script, rest2, optionOf(parseArgs(inner.before, YARN_VALUED), '--cwd') ?? directory)
  }
  if (first.value === 'exec' || first.value === 'dlx') {
    const words = more[0]?.value === '--' ? more.slice(1) : more
    return words.length > 0 ? { type: 'bin', words, ...common } : UNKNOWN
  }
  if (first.value === 'node') return { type: 'runtime', runtime: 'node', args: more, ...common }
  if (first.value === 'workspaces') return yarnEvery(more)
  if (YARN_OWN.has(first.value)) return { type: 'own', verb: first.value, args: more, ...common }
  return yarnScript(first, more, directory)
}

const FOREACH = options('-j --jobs --from --include --exclude')

/** `yarn workspaces run build` of yarn 1, and `yarn workspaces foreach -A run build` of later ones. */
function yarnEvery([verb, ...args]: readonly Word[]): Managed {
  const each = verb?.value === 'foreach'
  const { before, rest } = leading(args, FOREACH)
  const told = each ? yarn(rest) : verb?.value === 'run' ? yarn([verb, ...args]) : UNKNOWN
  if (told.type !== 'script') return UNKNOWN
  if (!each) return { ...told, chosen: { type: 'all', root: false, passing: false } }
  const parsed = parseArgs(before, FOREACH)
  const from = optionOf(parsed, '--from')
  if (
    [...parsed.options.keys()].some(
      (name) =>
        !/^-[ARWapitvj]+$|^--(?:all|recursive|worktree|parallel|interlaced|topological|topological-dev|verbose|jobs|from)$/.test(
          name,
        ),
    )
  )
    return UNKNOWN
  return { ...told, chosen: from ? { type: 'from', name: from } : { type: 'all', root: true, passing: true } }
}

function yarnScript(name: Word, args: readonly Word[], directory: Word | undefined): Managed {
  const rest = args[0]?.value === '--' ? args.slice(1) : args
  return {
    type: 'script',
    name: name.value,
    args: rest,
    ...present('directory', directory),
    optional: false,
    hooks: true,
    orBin: true,
  }
}

const PNPM_VALUED = options(
  '-C --dir -F --filter --filter-prod --loglevel --reporter --store-dir --workspace-concurrency',
)

/** Source: https://pnpm.io/pnpm-cli */
const PNPM_OWN = new Set(
  'add audit bin cat-file cat-index config dedupe deploy doctor env fetch find-hash import info init install i install-test it licenses link ln list ls outdated pack patch patch-commit prune publish rebuild rb remove rm root server setup store unlink up update why'.split(
    ' ',
  ),
)

/** `pnpm -r`, `--filter` and `-w`; undefined where none is given, and where it is not worked out which members are meant. */
function pnpmChosen(parsed: Parsed): Chosen | 'unknown' | undefined {
  if (hasOption(parsed, '--filter-prod', '--parallel', '--resume-from', '--include-workspace-root')) return 'unknown'
  const filters = [...(parsed.options.get('-F') ?? []), ...(parsed.options.get('--filter') ?? [])]
  if (hasOption(parsed, '-w', '--workspace-root')) return filters.length > 0 ? 'unknown' : { type: 'root' }
  return filters.length > 0 || hasOption(parsed, '-r', '--recursive') ? { type: 'filters', filters } : undefined
}

function pnpm(args: readonly Word[]): Managed {
  const { before, rest } = leading(args, PNPM_VALUED)
  const [first, ...more] = rest
  const running = first?.value === 'run' || first?.value === 'run-script'
  const inner = running ? leading(more, PNPM_VALUED) : { before: [], rest }
  const parsed = parseArgs([...before, ...inner.before], PNPM_VALUED)
  const directory = present('directory', optionOf(parsed, '-C', '--dir'))
  if (!first) return { type: 'own', verb: 'version', args: [] }
  if (!isKnown(first)) return UNKNOWN
  if (PNPM_OWN.has(first.value)) return { type: 'own', verb: first.value, args: more, ...directory }
  if (first.value === 'recursive' || first.value === 'multi' || first.value === 'm')
    return pnpm([...before, { ...first, raw: '-r', value: '-r' }, ...more])
  const chosen = pnpmChosen(parsed)
  if (chosen === 'unknown') return UNKNOWN
  const common = { ...directory, ...present('chosen', chosen) }
  const optional = hasOption(parsed, '--if-present')
  if (running) {
    const [script, ...args2] = inner.rest
    if (!isKnown(script)) return UNKNOWN
    return { type: 'script', name: script.value, args: undashed(args2), ...common, optional, hooks: true, orBin: false }
  }
  if (first.value === 'exec' || first.value === 'dlx') {
    const words = undashed(
      more.filter((word, index) => index > 0 || !word.value.startsWith('-') || word.value === '--'),
    )
    return words.length > 0 ? { type: 'bin', words, ...common } : UNKNOWN
  }
  if (first.value === 'node') return { type: 'runtime', runtime: 'node', args: more, ...common }
  return {
    type: 'script',
    name: first.value === 't' ? 'test' : first.value,
    args: undashed(more),
    ...common,
    optional,
    hooks: true,
    orBin: true,
  }
}
