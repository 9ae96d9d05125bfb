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
  const options = yargs
    .positional('paths', {
      type: 'string',
      array: true,
      describe: 'Dockerfiles, or directories to search for them (default: the current one)',
    })
    .option('write', { type: 'boolean', group: 'What to do:', describe: 'Write the changes in place' })
    .option('check', {
      type: 'boolean',
      group: 'What to do:',
      describe: 'Write nothing; exit with 1 where something would change',
    })
    .option('stdin', {
      type: 'boolean',
      group: 'What to do:',
      describe: 'Read a Dockerfile from standard input, print it rewritten',
    })
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
    .option('json', { type: 'boolean', group: 'Report:', describe: 'Print the whole result as JSON' })
    .option('quiet', { type: 'boolean', group: 'Report:', describe: 'Print the diff and errors alone' })
    .option('verbose', { type: 'boolean', group: 'Report:', describe: 'Print every reason' })
  return colorOption(options)
}

const list = { type: 'string', array: true, nargs: 1, group: 'How:' } as const

export const examples: [command: string, description: string][] = [
  ['restage', 'Show what would change here, as a diff'],
  ['restage --write services/api', 'Rewrite the Dockerfiles of a directory'],
  ['restage > restage.patch', 'Keep the diff: `git apply restage.patch`'],
  ['restage --check', 'Fail a build where something would change'],
  ['restage --only clean-run,merge-run .', 'Keep to one stage, and mend its RUNs'],
  ['restage --context . docker/web.Dockerfile', 'A Dockerfile that is built from another directory'],
  ['restage explain multi-stage', 'What a transform does, and when it does not'],
]

export const epilogue = `Exit codes: 0 fine; 1 --check found changes; 2 a wrong command line, or a file that cannot be read or understood.
The diff goes to standard output, everything else to standard error.`
