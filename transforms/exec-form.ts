import type { CommandInstruction } from '../src/dockerfile/types.ts'
import { BUILTINS } from '../src/shell/builtins.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Script, SimpleCommand } from '../src/shell/types.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'

/** Lets the program get signals itself, without a shell before it. */
export const execForm: Transform = {
  name: 'exec-form',
  summary: 'write CMD and ENTRYPOINT in exec form',
  onRequest: true,
  docs: {
    what: 'Turns `CMD node server.js` into `CMD ["node", "server.js"]` where the line is one plain command.',
    why: 'In shell form a shell is process 1: it does not pass SIGTERM on, so that the container is killed after the grace period.',
    when_not:
      "Where the line uses variables, globs, redirections, several commands or what only a shell knows, it needs its shell. Where ENTRYPOINT and CMD would be put together otherwise: CMD's exec form is an argument of ENTRYPOINT's, and an entry script may look at it.",
    references: ['https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
  },
  *run(context) {
    const last = context.dockerfile.stages.length - 1
    const inShell = context.dockerfile.instructions.flatMap((each) =>
      each.stage === last && (each.kind === 'CMD' || each.kind === 'ENTRYPOINT') && each.command.form === 'shell'
        ? [each]
        : [],
    )
    for (const each of inShell) yield exec(context, each)
    if (inShell.length === 0) yield { because: 'no start command here is in shell form', noNeed: true }
  },
}

function exec(context: Context, instruction: CommandInstruction): Change | Skip {
  const { path: file, replay } = context
  const { line, kind, body, command } = instruction
  if (command.form !== 'shell') return { line, because: 'it is in exec form' }
  if (replay.final.contract.shell !== undefined) return { line, because: 'SHELL chooses the shell that it runs in' }
  const beside = besideFault(context, instruction)
  if (beside) return beside
  const script = parseScript(command.script.text)
  const only = onlyCommand(script)
  if (
    !only ||
    only.words.some((word) => word.opaque || word.glob || word.variables.length > 0 || word.raw.startsWith('~'))
  ) {
    return { line, because: 'it needs its shell: variables, globs, redirections or several commands' }
  }
  const [program = ''] = only.words.map(({ value }) => value)
  if (program === 'exec') return { line, because: 'exec puts the program in the place of the shell', noNeed: true }
  if (program === '' || program.startsWith('[') || BUILTINS.has(program))
    return { line, because: `it needs its shell: ${program} is a part of it` }
  const argv = only.words.map((word) => JSON.stringify(word.value))
  return {
    title: `write ${kind} in exec form`,
    because: `line ${line} puts a shell before the program, which passes no signals on`,
    safety: 'unsafe',
    edits: [{ file, start: body.at(0), end: instruction.range.end, text: `[${argv.join(', ')}]` }],
    amends: [{ field: kind, from: command.script.text, to: `[${argv.join(', ')}]` }],
  }
}

/** The command that is all of a script, without a `!`, braces or parentheses around it. */
function onlyCommand({ text, commands, comments, errors }: Script): SimpleCommand | undefined {
  const [only, ...others] = commands
  if (errors.length > 0 || only === undefined || others.length > 0) return undefined
  const remark = comments[0]?.start ?? text.length
  const whole = text.slice(0, remark).trim() === text.slice(only.range.start, only.range.end).trim()
  const plain = only.assignments.length === 0 && only.redirects.length === 0 && !only.background
  return whole && plain ? only : undefined
}

/** Passes its arguments on as they are, whatever they say. */
const INIT = /(?:^|\/)(?:tini|dumb-init|catatonit)$/

/**
 * The shell form of ENTRYPOINT takes no CMD, and its exec form takes it for arguments; CMD's shell form is three of those.
 * https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact
 */
function besideFault({ dockerfile, replay }: Context, { kind, line }: CommandInstruction): Skip | undefined {
  if (kind === 'ENTRYPOINT') {
    const because = 'its shell takes no CMD, and in exec form it would be given one'
    return replay.final.start.cmd === undefined ? undefined : { line, because }
  }
  const entry = dockerfile.instructions.findLast((each) => each.kind === 'ENTRYPOINT')
  if (entry?.kind !== 'ENTRYPOINT') {
    const because = 'what ENTRYPOINT of its base does with its arguments is not known'
    return replay.final.base?.configKnown ? undefined : { line, because }
  }
  const { command } = entry
  if (command.form === 'exec' && INIT.test(command.argv[0] ?? '')) return undefined
  return { line, because: `what ENTRYPOINT (line ${entry.line}) does with its arguments is not looked at` }
}
