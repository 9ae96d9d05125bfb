import yargs from 'yargs'
import { colorOption, engineOptionNames, epilogue, examples, mainOptions, verifyOptions } from './help.ts'
import type { Listing } from '../project/disk/lists.ts'
import { createOutput, type Output } from './output.ts'
import type { Arguments } from './settings.ts'
import { meant, UsageError } from './usage.ts'

/** What a command line asks for, once yargs has read it. */
type Task = (output: Output) => Promise<number>

const optionNames = [
  ...['interactive', 'commit', 'patch', 'split-patches', 'filter', 'since'],
  ...['write', 'check', 'stdin', 'only', 'skip', 'with', 'base', 'unsafe', 'context', 'dockerfile-name', 'hidden'],
  ...['no-git', 'json', 'quiet', 'verbose', 'color', 'no-color', 'help', 'version'],
  ...['verify', 'no-rebuild', ...engineOptionNames],
]

/** What yargs says of a wrong command line, with the next step. */
function usageError(message: string): UsageError {
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ')[0]
  if (unknown !== undefined) {
    const dashed = unknown.length === 1 ? `-${unknown}` : `--${unknown}`
    return new UsageError(
      `There is no option ${dashed}.`,
      meant(unknown, optionNames, (name) => `--${name}`),
    )
  }
  const bare = /^Not enough arguments following: (.+)$/.exec(message)?.[1]
  if (bare !== undefined) return new UsageError(`--${bare} needs a value.`)
  if (/^Not enough non-option arguments/.test(message)) {
    return new UsageError('The name of a transform is missing.', 'Run `restage list` for the transforms.')
  }
  return new UsageError(message)
}

/** Reads the command line; help is a task like any other. */
async function read(
  args: readonly string[],
  columns: number,
  begun: Listing | undefined,
): Promise<{ task: Task; color: boolean | undefined }> {
  let task: Task | undefined
  let color: boolean | undefined
  let text = ''
  const choose = (chosen: (given: Arguments) => Task) => (given: Arguments) => {
    color = [given['color']].flat().at(-1) as boolean | undefined
    task = chosen(given)
  }
  const parser = yargs()
    .locale('en')
    .scriptName('restage')
    .parserConfiguration({ 'dot-notation': false, 'parse-numbers': false, 'parse-positional-numbers': false })
    .usage(
      'restage [paths..]\n\nTurns single-stage Dockerfiles into small multi-stage ones, and shows that nothing was lost.',
    )
    .command(
      '$0 [paths..]',
      'Show what would change, or write it',
      mainOptions,
      choose((given) => async (output) => (await import('./restage.ts')).restage(given, output, begun)),
    )
    .command(
      'verify [paths..]',
      'Build and run images as they stand and rewritten, and tell what differs',
      verifyOptions,
      choose((given) => async (output) => {
        const [, ...others] = [given['_']].flat()
        return (await import('./verify.ts')).verifyCommand({ ...given, _: others }, output, 'report')
      }),
    )
    .command(
      'list',
      'List the transforms',
      colorOption,
      choose((given) => async (output) => (await import('./list.ts')).list(given, output)),
    )
    .command(
      'explain <transform>',
      'Explain a transform, with its example',
      (builder) =>
        colorOption(builder).positional('transform', {
          type: 'string',
          describe: 'Its name, as `restage list` has it',
        }),
      choose((given) => async (output) => (await import('./explain.ts')).explain(given, output)),
    )
    .example(examples)
    .epilogue(epilogue)
    .strictOptions()
    .exitProcess(false)
    .version(false)
    .describe('version', 'Print the version')
    .help('help', 'Print this help')
    .alias('help', 'h')
    .wrap(Math.min(columns, 110))
    .fail((message, error) => {
      throw error instanceof UsageError ? error : usageError(message || error.message)
    })
  await parser.parseAsync([...args], {}, (_error, _given, output) => {
    text = output
  })
  const help: Task = (output) => {
    output.out.print(`${text}\n`)
    return Promise.resolve(0)
  }
  return { task: text === '' && task ? task : help, color }
}

/** Runs a command line and gives the exit code. `begun` is a listing of the repository that it may be about. */
export async function main(args: readonly string[], begun?: Listing): Promise<number> {
  const streams = { stdout: process.stdout, stderr: process.stderr }
  let output = createOutput(streams, process.env, undefined)
  try {
    const { task, color } = await read(args, output.out.columns, begun)
    if (color !== undefined) output = createOutput(streams, process.env, color)
    return await task(output)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const { sanitize } = await import('../report/sanitize.ts')
    output.err.print(`${output.err.paint.red('restage:')} ${sanitize(error.message)}\n${sanitize(error.next)}\n`)
    return 2
  }
}
