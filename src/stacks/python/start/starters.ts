import type { Starter, At, Follower } from '../../commands/types.ts'
import { isKnown, options, parseArgs, plain, type Leaf, type Word } from '../../commands/words.ts'
import { SYSTEM_STARTERS } from '../../commands/starters.ts'
import { circusd, honcho } from '../../commands/supervisors.ts'

/** Programs that start the commands which their arguments or files name. True where nothing is left to say of the program. */
export function expandStarter(follower: Follower, leaf: Leaf, at: At): boolean {
  return STARTERS.get(leaf.program)?.(follower, leaf, at) ?? false
}

/** `watchmedo auto-restart -d . -p '*.py' -- celery worker`, `watchfiles 'python x.py' src`, `su user -c 'x'`. */
const watchmedo: Starter = (follower, leaf, at) => {
  const valued = options(
    '-d --directory -p --pattern --patterns -i --ignore-pattern --ignore-patterns --signal --kill-after --debounce-interval --interval -c --command',
  )
  const rest = leaf.args.slice(1)
  const { operands, options: given } = parseArgs(rest, valued)
  const command = [...(given.get('-c') ?? []), ...(given.get('--command') ?? [])].at(-1)
  if (command && isKnown(command)) follower.text(command.value, at)
  else if (operands.length > 0) follower.words(operands, at)
  else follower.unknown(at.evidence)
  return false
}

const watchfiles: Starter = (follower, leaf, at) => {
  const { operands } = parseArgs(
    leaf.args,
    options('--ignore-paths --target-type --filter --args --verbosity --sigint-timeout --sigkill-timeout'),
  )
  const [target, ...watched] = operands
  if (!isKnown(target)) follower.unknown(at.evidence)
  else if (/^\w+(?:\.\w+)+$/.test(target.value)) follower.unknown(at.evidence)
  else follower.text(target.value, at)
  follower.filesOf(watched, at)
  return false
}

/** Runs the file or module that follows its own options: `coverage run x.py`, `debugpy --listen :5678 -m uvicorn x`. */
const runner =
  (valued: string, verbs: readonly string[] = []): Starter =>
  (follower, leaf, at) => {
    const takes = options(valued)
    let index = 0
    if (verbs.length > 0) {
      const verb = leaf.args.findIndex((word) => verbs.includes(word.value))
      if (verb < 0) return false
      index = verb + 1
    }
    for (; index < leaf.args.length; index++) {
      const { value } = leaf.args[index] as Word
      if (value === '--' || !value.startsWith('-') || value === '-m' || value === '-c') break
      if (takes.has(value)) index++
    }
    const rest = leaf.args.slice(leaf.args[index]?.value === '--' ? index + 1 : index)
    if (rest.length === 0) follower.unknown(at.evidence)
    else if (rest[0]?.value === '-m' || isKnown(rest[0])) follower.words([plain('python'), ...rest], at)
    else follower.unknown(at.evidence)
    return false
  }

const STARTERS: ReadonlyMap<string, Starter> = new Map<string, Starter>([
  ...SYSTEM_STARTERS,
  ['honcho', honcho],
  ['foreman', honcho],
  ['hivemind', honcho],
  ['circusd', circusd],
  ['watchmedo', watchmedo],
  ['watchfiles', watchfiles],
  ['coverage', runner('--source --omit --include --rcfile --data-file --concurrency --context', ['run'])],
  ['debugpy', runner('--listen --connect --configure-subProcess --log-to --pid')],
  ['ptvsd', runner('--host --port')],
  ['kernprof', runner('-o --outfile -s --setup -u --unit')],
  ['memray', runner('-o --output --live-port', ['run'])],
  ['viztracer', runner('-o --output_file --tracer_entries')],
  ['pyinstrument', runner('-o --outfile -r --renderer')],
  ['scalene', runner('--outfile')],
  ['gradio', runner('--demo-name --watch-dirs --encoding')],
  [
    'torchrun',
    runner(
      '--nnodes --nproc_per_node --nproc-per-node --rdzv_backend --rdzv-backend --rdzv_endpoint --rdzv-endpoint --rdzv_id --rdzv-id --node_rank --node-rank --master_addr --master-addr --master_port --master-port --max_restarts --log_dir',
    ),
  ],
  [
    'accelerate',
    runner(
      '--config_file --num_processes --num_machines --machine_rank --main_process_port --main_process_ip --mixed_precision --gpu_ids --dynamo_backend',
      ['launch'],
    ),
  ],
  ['deepspeed', runner('--num_gpus --num_nodes --hostfile --include --exclude --master_port --master_addr')],
])
