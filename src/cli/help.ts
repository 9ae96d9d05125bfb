import type { Argv } from 'yargs'

/** The option that every command has. */
export function colorOption<T>(yargs: Argv<T>): Argv<T> {
  return yargs.option('color', {
    type: 'boolean',
    group: 'Report:',
    describe: 'Colour, or --no-color (default: on a terminal)',
  })
}

/** The options of the main command. Values are strings, so that `1.10` stays what it is. */
export function mainOptions<T>(yargs: Argv<T>): Argv<T> {
  const what = { type: 'boolean', group: 'What to do:' } as const
  const file = { type: 'string', requiresArg: true, group: 'What to do:' } as const
  const options = paths(yargs)
    .option('write', { ...what, describe: 'Write the changes in place' })
    .option('interactive', { ...what, describe: 'Write what is chosen: every Dockerfile is asked for' })
    .option('commit', { ...what, describe: 'Write, and commit each Dockerfile for itself' })
    .option('patch', { ...file, describe: 'Write one patch to this file, and show no diff' })
    .option('split-patches', {
      ...file,
      describe: 'Write a patch for each Dockerfile to this directory, headed by a commit message',
    })
    .option('check', { ...what, describe: 'Write nothing; exit with 1 where something would change' })
    .option('stdin', { ...what, describe: 'Read a Dockerfile from standard input, print it rewritten' })
    .option('verify', {
      ...what,
      describe:
        'Build and run both with a container engine; with --write, write only what passed (restage verify --help)',
    })
  return engineOptions(rewriteOptions(options), true)
}

/** The options of `restage verify`. */
export function verifyOptions<T>(yargs: Argv<T>): Argv<T> {
  const options = paths(yargs).option('write', {
    type: 'boolean',
    group: 'What to do:',
    describe: 'Write in place what passed',
  })
  return rewriteOptions(engineOptions(options, false)).example(verifyExamples)
}

function paths<T>(yargs: Argv<T>) {
  return yargs.positional('paths', {
    type: 'string',
    array: true,
    describe: 'Dockerfiles, or directories to search for them (default: the current one)',
  })
}

/** How a Dockerfile is rewritten, where it is looked for, and what is told of it. */
function rewriteOptions<T>(yargs: Argv<T>): Argv<T> {
  const options = yargs
    .option('only', { ...list, describe: 'Run only this transform (repeat it, or separate by commas)' })
    .option('skip', { ...list, describe: 'Leave this transform out' })
    .option('with', { ...list, describe: 'Run this transform too, which runs on request only' })
    .option('base', {
      type: 'string',
      requiresArg: true,
      group: 'How:',
      describe:
        'What the run stage starts from: slim, alpine where nothing is linked to glibc, or (refused) distroless',
    })
    .option('unsafe', { type: 'boolean', group: 'How:', describe: 'Apply changes that rest on an assumption' })
    .option('context', {
      type: 'string',
      requiresArg: true,
      group: 'Where:',
      describe: 'The build context, as given to `docker build`',
    })
    .option('dockerfile-name', {
      type: 'string',
      requiresArg: true,
      group: 'Where:',
      describe: 'Search for files of this name, such as "*.docker"',
    })
    .option('hidden', {
      type: 'boolean',
      group: 'Where:',
      describe: 'Search directories whose names begin with a dot too',
    })
    .option('git', {
      type: 'boolean',
      group: 'Where:',
      describe: 'Take the files that git knows (default), or --no-git: all that are on the disk, ignored ones too',
    })
    .option('filter', {
      type: 'string',
      array: true,
      nargs: 1,
      group: 'Where:',
      describe: 'Only what lies below this path, or is of this stack (repeat it, or separate by commas)',
    })
    .option('since', {
      type: 'string',
      requiresArg: true,
      group: 'Where:',
      describe: 'Only what has changed since it left this branch, tag or commit',
    })
    .option('json', { type: 'boolean', group: 'Report:', describe: 'Print the whole result as JSON' })
    .option('quiet', { type: 'boolean', group: 'Report:', describe: 'Print the diff and errors alone' })
    .option('verbose', { type: 'boolean', group: 'Report:', describe: 'Print every reason' })
  return colorOption(options)
}

/** Options that mean something only where images are built. */
export const engineOptionNames: readonly string[] = [
  ...['repair', 'after', 'bake', 'engine', 'builder', 'build-arg', 'secret', 'platform', 'network', 'timeout'],
  ...['rebuild', 'jobs', 'keep', 'env', 'env-file', 'probe', 'seconds'],
]

/** How images are built and run: the main command takes them too, with `--verify`, unlisted. */
function engineOptions<T>(yargs: Argv<T>, hidden: boolean): Argv<T> {
  const many = { type: 'string', array: true, nargs: 1, hidden } as const
  const one = { type: 'string', requiresArg: true, hidden } as const
  const flag = { type: 'boolean', hidden } as const
  const build = { group: 'Build:' } as const
  const start = { group: 'Run:' } as const
  return yargs
    .option('repair', {
      ...flag,
      group: 'What to do:',
      describe: 'Where something differs, keep what is missing and try again; at last leave out what cannot be mended',
    })
    .option('after', {
      ...one,
      group: 'What to do:',
      describe: 'Compare with this Dockerfile, in place of what restage would write',
    })
    .option('bake', {
      ...one,
      group: 'What to do:',
      describe: 'Build nothing; write a docker-bake.json with both of every Dockerfile, for any builder',
    })
    .option('engine', {
      ...one,
      ...build,
      describe: 'docker, podman, nerdctl or buildah (default: the first that answers)',
    })
    .option('builder', { ...one, ...build, describe: 'A builder of buildx: remote, or in Kubernetes' })
    .option('build-arg', { ...many, ...build, describe: 'NAME=value, as for `docker build`' })
    .option('secret', { ...many, ...build, describe: 'id=NAME,src=FILE, as for `docker build`' })
    .option('platform', { ...one, ...build, describe: 'Build and run for this platform: linux/arm64' })
    .option('network', { ...one, ...build, describe: 'The network of RUN lines, as for `docker build`' })
    .option('timeout', { ...one, ...build, describe: 'Seconds for one build (default: 1800)' })
    .option('rebuild', {
      ...flag,
      ...build,
      describe: 'Time both builds after an edit of one source file too (default), or --no-rebuild',
    })
    .option('jobs', { ...one, ...build, describe: 'Dockerfiles at a time (default: 1)' })
    .option('keep', { ...flag, ...build, describe: 'Keep the images that were built' })
    .option('env', { ...many, ...start, describe: 'NAME=value, a variable of the containers' })
    .option('env-file', { ...many, ...start, describe: 'A file of variables of the containers' })
    .option('probe', { ...many, ...start, describe: 'PORT:/path to ask, beside / of each port that is exposed' })
    .option('seconds', { ...one, ...start, describe: 'Seconds that a container is watched (default: 15)' })
}

const verifyExamples: [command: string, description: string][] = [
  ['restage verify services/api', 'Build and run it as it stands and rewritten, and compare'],
  ['restage verify --repair --probe 3000:/health', 'Ask for a page too, and mend what is missing'],
  ['restage --verify --write .', 'Write only what passed'],
  ['restage verify --after Dockerfile.new', 'Compare with a Dockerfile that a person wrote'],
  ['restage verify --engine podman --env-file test.env', 'With podman, and with variables for the containers'],
  ['restage verify . --bake bake/docker-bake.json', 'Hand all builds to `docker buildx bake`'],
]

const list = { type: 'string', array: true, nargs: 1, group: 'How:' } as const

export const examples: [command: string, description: string][] = [
  ['restage', 'Show what would change here, as a diff'],
  ['restage --write services/api', 'Rewrite the Dockerfiles of a directory'],
  ['restage > restage.patch', 'Keep the diff: `git apply restage.patch`'],
  ['restage --filter node --since main .', 'The Node services that a branch has touched'],
  ['restage --split-patches patches .', 'One patch a service, with a message for its commit'],
  ['restage --check', 'Fail a build where something would change'],
  ['restage --only clean-run,merge-run .', 'Keep to one stage, and mend its RUNs'],
  ['restage --context . docker/web.Dockerfile', 'A Dockerfile that is built from another directory'],
  ['restage explain multi-stage', 'What a transform does, and when it does not'],
]

export const epilogue = `Exit codes: 0 fine; 1 --check found changes; 2 a wrong command line, or a file that cannot be read or understood.
The diff goes to standard output, everything else to standard error.`
