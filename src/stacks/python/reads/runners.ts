import type { Value } from '../../common/values.ts'
import type { Evaluator } from '../py/evaluate.ts'
import { functionAround } from '../py/functions.ts'
import { memberName } from '../py/names.ts'
import { ASSIGN, BRACKET, COMMA, DOT, NAME, NEWLINE, PAREN, type Tokens } from '../py/tokens.ts'
import { calleeAt } from './callee.ts'
import { readCommand, type Told } from './commands.ts'

/** A function of the application that starts what it is given: `def run(cmd): subprocess.check_call(cmd)`. */
export interface Runner {
  readonly name: string
  readonly parameter: string
  /** The argument's index; from there on where the parameter takes the rest. */
  readonly index: number
  readonly rest: boolean
}

const MOST_TOKENS = 80

/** The function around a call, where the argument at an index comes from one of its parameters. */
export function runnerAt(evaluate: Evaluator, open: number, argument: number): Runner | undefined {
  const { tokens } = evaluate.source
  const end = tokens.match(open)
  const head = functionAround(tokens, open)
  if (!head || end < 0) return undefined
  let start = open + 1
  for (let commas = 0; commas < argument; commas++) start = commaAfter(tokens, start, end) + 1
  const of = (from: number, to: number, depth: number): Runner | undefined => {
    // Of a list, the program.
    const list = tokens.kind(from) === BRACKET || tokens.kind(from) === PAREN ? tokens.match(from) : -1
    const until = list > 0 ? commaAfter(tokens, from + 1, list) : to
    for (let index = from; index < until && index - from < MOST_TOKENS; index++) {
      const kind = tokens.kind(index)
      if (kind === NEWLINE) return undefined
      if (kind !== NAME || tokens.kind(index - 1) === DOT || tokens.kind(index + 1) === ASSIGN) continue
      const word = tokens.word(index)
      const place = head.parameters.indexOf(word)
      if (place >= 0) return { name: head.name, parameter: word, index: place, rest: false }
      if (word === head.rest) return { name: head.name, parameter: word, index: head.parameters.length, rest: true }
      // `line = ['nice', *cmd]`, and `line` is what starts.
      const known = depth < 1 ? evaluate.source.definitions.get(word) : undefined
      for (const definition of known ?? []) {
        if (definition.type !== 'expression' || definition.more) continue
        const found = of(definition.start, definition.start + MOST_TOKENS, depth + 1)
        if (found) return found
      }
    }
    return undefined
  }
  return of(start, commaAfter(tokens, start, end), 0)
}

function commaAfter(tokens: Tokens, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    if (tokens.match(index) > index) index = tokens.match(index)
    else if (tokens.kind(index) === COMMA) return index
  }
  return end
}

/** Reads every call of a runner in a file. `own`: the file has the function itself; `isFrom`: whether an import is of that file. */
export function readCalls(
  evaluate: Evaluator,
  runner: Runner,
  own: boolean,
  isFrom: (module: string) => boolean,
  told: (open: number) => Told,
): void {
  const { tokens, imports } = evaluate.source
  for (let open = 1; open < tokens.length; open++) {
    if (tokens.kind(open) !== PAREN || !tokens.is(open - 1, runner.name)) continue
    const callee = calleeAt(evaluate, open)
    if (!callee?.written) continue
    const [root = '', ...rest] = callee.written.split('.')
    const binding = imports.get(root)
    const here = own && (callee.member ? root === 'self' || root === 'cls' : true)
    const there =
      binding !== undefined &&
      (callee.member
        ? rest.length === 1 &&
          isFrom(binding.name === undefined ? binding.module : memberName(binding.module, binding.name))
        : binding.name === runner.name && isFrom(binding.module))
    if (!here && !there) continue
    const { positional, keywords } = evaluate.arguments(open)
    const value: Value | undefined = runner.rest
      ? { type: 'list', items: positional.slice(runner.index) }
      : (positional[runner.index] ?? keywords.get(runner.parameter))
    // Without the argument, its default is what the function itself was read with.
    if (value) readCommand(value, [], 'command', told(open))
  }
}
