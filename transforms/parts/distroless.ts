import type { CommandLine, Stage } from '../../src/dockerfile/types.ts'
import type { Context, Skip } from '../../src/types.ts'

/** Why no distroless image is written: what stands against one here, and that its images are not in the tables. */
export function onDistroless(context: Context, stage: Stage): Skip {
  const against = obstacle(context, stage)
  const because =
    against?.because ?? 'its images are not in the tables of tags, so that the one of the same version cannot be named'
  return { line: against?.line ?? stage.from.line, because }
}

/** A distroless image of Node.js has its libraries and `node` as ENTRYPOINT: no shell, no npm and no package manager. */
function obstacle({ facts, original }: Context, stage: Stage): Skip | undefined {
  const { entrypoint, cmd, healthcheck, line = stage.from.line, healthLine = line } = original.final.start
  const start = [entrypoint, cmd].filter((command) => command !== undefined)
  if (start.some(({ form }) => form === 'shell'))
    return { line, because: `line ${line} starts a shell, and it has none` }
  const [program] = start.flatMap(argv)
  if (program !== 'node' && program !== '/usr/local/bin/node')
    return { line, because: `line ${line} starts ${program ?? 'nothing'}, and it has node alone` }
  if (healthcheck && (healthcheck.form === 'shell' || argv(healthcheck)[0] !== 'node'))
    return { line: healthLine, because: `the HEALTHCHECK of line ${healthLine} starts a program that it does not have` }
  const [need] = facts.needs
  if (need) return { line, because: `${need.because}, and ${need.name} cannot be installed there` }
  const run = stage.instructions.find(({ kind }) => kind === 'RUN')
  return run && { line: run.line, because: `line ${run.line} is a RUN of the run stage, and it has no shell` }
}

function argv(command: CommandLine): readonly string[] {
  return command.form === 'exec' ? command.argv : []
}
