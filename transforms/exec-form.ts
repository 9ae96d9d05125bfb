import type { CommandInstruction } from '../src/dockerfile/types.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'

/** Lets the program get signals itself, without a shell before it. */
export const execForm: Transform = {
  name: 'exec-form',
  summary: 'write CMD and ENTRYPOINT in exec form',
  onRequest: true,
  docs: {
    what: 'Turns `CMD node server.js` into `CMD ["node", "server.js"]` where the line is one plain command.',
    why: 'In shell form a shell is process 1: it does not pass SIGTERM on, so that the container is killed after the grace period.',
    when_not: 'Where the line uses variables, globs, redirections or several commands, it needs its shell.',
    references: ['https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
  },
  *run(context) {
    const last = context.dockerfile.stages.length - 1
    for (const each of context.dockerfile.instructions) {
      if (each.stage === last && (each.kind === 'CMD' || each.kind === 'ENTRYPOINT') && each.command.form === 'shell') {
        yield exec(context, each)
      }
    }
  },
}

function exec({ path: file, replay }: Context, instruction: CommandInstruction): Change | Skip {
  const { line, kind, body, command } = instruction
  if (command.form !== 'shell') return { line, because: 'it is in exec form' }
  if (replay.final.contract.shell !== undefined) return { line, because: 'SHELL chooses the shell that it runs in' }
  const script = parseScript(command.script.text)
  const [only] = script.commands
  const plain =
    script.errors.length === 0 &&
    script.commands.length === 1 &&
    only !== undefined &&
    only.assignments.length === 0 &&
    only.redirects.length === 0 &&
    !only.background
  if (
    !plain ||
    only.words.some((word) => word.opaque || word.glob || word.variables.length > 0 || word.raw.startsWith('~'))
  ) {
    return { line, because: 'it needs its shell: variables, globs, redirections or several commands' }
  }
  const argv = only.words.map((word) => JSON.stringify(word.value))
  return {
    title: `write ${kind} in exec form`,
    because: `line ${line} puts a shell before the program, which passes no signals on`,
    safety: 'unsafe',
    edits: [{ file, start: body.at(0), end: instruction.range.end, text: `[${argv.join(', ')}]` }],
    amends: [{ field: kind, from: command.script.text, to: `[${argv.join(', ')}]` }],
  }
}
