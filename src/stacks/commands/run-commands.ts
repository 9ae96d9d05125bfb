import { below, within } from '../../image/paths.ts'
import { keepsAlive, purposeOf, startsNothing } from '../../image/purpose.ts'
import type { Image } from '../../image/types.ts'
import type { CommandLine } from '../../dockerfile/types.ts'
import { surroundingCommands, type SurroundingCommands } from '../../project/surroundings.ts'
import type { Project } from '../../project/types.ts'
import type { Evidence } from '../types.ts'

/** A command that is run in the image, as `resolveStart` takes it. */
export interface RunCommand {
  readonly command:
    { readonly form: 'exec'; readonly argv: readonly string[] } | { readonly form: 'shell'; readonly text: string }
  /** Relative to the application's directory. */
  readonly cwd: string
  readonly evidence: Evidence
}

export interface RunCommands {
  readonly commands: readonly RunCommand[]
  /** The working directory, relative to the application's. */
  readonly cwd: string
  /** Set where no command tells what the image is for. */
  readonly purpose?: string
  /** What of the context its containers have in the place of the image's own. */
  readonly mounts: SurroundingCommands['mounts']
  /** Set where a command may run in this image that cannot be tied to it, or read. */
  readonly doubt?: string
}

/** CMD and ENTRYPOINT, the health checks, and whatever else the repository starts in this image. */
export function runCommands(image: Image, directory: string, project: Project, dockerfilePath: string): RunCommands {
  const commands: RunCommand[] = []
  const cwd = within(image.contract.workdir, directory) ? below(image.contract.workdir, directory) : ''
  const here = (line: number | undefined, text: string): Evidence => ({ file: dockerfilePath, line: line ?? 1, text })
  const place = cwd === '' ? directory : image.contract.workdir
  const start = startOf(image.start, place)
  if (start) commands.push({ command: start, cwd, evidence: here(image.start.line, 'the start command') })
  const health = image.start.healthcheck
  if (health)
    commands.push({ command: plain(health, place), cwd, evidence: here(image.start.healthLine, textOf(health)) })
  // What node loads before any program of the image.
  const options = image.contract.env.get('NODE_OPTIONS')
  if (options !== undefined && !options.includes("'")) {
    commands.push({
      command: { form: 'shell', text: `NODE_OPTIONS='${options}' node --version` },
      cwd,
      evidence: here(image.start.line, `NODE_OPTIONS=${options}`),
    })
  }
  // What bash reads before any script: bash(1).
  const before = image.contract.env.get('BASH_ENV')
  if (before !== undefined && /^[\w./-]+$/.test(before)) {
    commands.push({
      command: { form: 'shell', text: `bash ${before}` },
      cwd,
      evidence: here(image.start.line, `BASH_ENV=${before}`),
    })
  }
  const around = surroundingCommands(project, dockerfilePath)
  for (const { command, entrypoint, evidence } of around.commands) {
    const given = {
      entrypoint: entrypoint ?? image.start.entrypoint,
      // An entrypoint that is given resets the image's CMD.
      cmd: command ?? (entrypoint ? undefined : image.start.cmd),
    }
    const other = startOf(given, place)
    if (other) commands.push({ command: other, cwd, evidence })
  }
  for (const { command, evidence } of around.checks) commands.push({ command: plain(command, place), cwd, evidence })
  // A repository that starts an image by commands of its own says what it is for, unless they only keep it alive.
  const isStarted = around.commands.some(
    ({ command, entrypoint, evidence }) => !PROCFILE.test(evidence.file) && !keepsAlive(entrypoint, command),
  )
  const purpose = isStarted && startsNothing(image.start) ? undefined : purposeOf(image)
  const doubt = purpose ?? around.doubt
  return {
    ...{ commands, cwd, mounts: around.mounts },
    ...(purpose === undefined ? {} : { purpose }),
    ...(doubt === undefined ? {} : { doubt }),
  }
}

/** It may be for a host that builds no image: https://devcenter.heroku.com/articles/procfile */
const PROCFILE = /(?:^|\/)Procfile[^/]*$/

/**
 * ENTRYPOINT and CMD together: shell form of ENTRYPOINT takes no CMD; CMD's shell form comes as `/bin/sh -c`.
 * https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact
 */
function startOf(
  start: Pick<Image['start'], 'entrypoint' | 'cmd'>,
  directory: string,
): RunCommand['command'] | undefined {
  const { entrypoint, cmd } = start
  if (!entrypoint) return cmd ? plain(cmd, directory) : undefined
  if (entrypoint.form === 'shell') return plain(entrypoint, directory)
  if (!cmd) return { form: 'exec', argv: relative(entrypoint.argv, directory) }
  const rest = cmd.form === 'exec' ? cmd.argv : ['/bin/sh', '-c', cmd.script.text]
  return { form: 'exec', argv: relative([...entrypoint.argv, ...rest], directory) }
}

function plain(command: CommandLine, directory: string): RunCommand['command'] {
  return command.form === 'exec'
    ? { form: 'exec', argv: relative(command.argv, directory) }
    : { form: 'shell', text: command.script.text }
}

function textOf(command: CommandLine): string {
  return command.form === 'exec' ? command.argv.join(' ') : command.script.text
}

/** Arguments that name files of the directory in which they are read, made relative to it. */
function relative(argv: readonly string[], directory: string): string[] {
  return argv.map((word) =>
    word !== directory && directory !== '/' && within(word, directory) ? `./${below(word, directory)}` : word,
  )
}
