import type {
  AndOr,
  ArithmeticCommand,
  Case,
  Command,
  CommandArgument,
  CommandNode,
  For,
  If,
  ParsedScript,
  PipelineNode,
  Redirection,
  Select,
  Statement,
  SyntaxNode,
  TestCommand,
  While,
  Word,
} from 'unbash'
import type { Range } from '../dockerfile/types.ts'
import { endsWell, isPredicate, setsErrexit } from './predicates.ts'
import type { Block, Redirect, ShellWord, SimpleCommand } from './types.ts'
import { assignmentWord, isRemark, substitutions, toRedirect, toWord } from './words.ts'

type Joined = SimpleCommand['joined']

export interface Context {
  readonly conditional: boolean
  readonly subshell: boolean
  readonly background: boolean
  readonly substitution: boolean
  /** A failure here does not fail the whole script. */
  readonly tolerated: boolean
  readonly blocks: readonly Block[]
  /** Set where positions are those of a decoded backquote script: the range of all that is inside. */
  readonly range: Range | undefined
}

export const OUTSIDE: Context = {
  conditional: false,
  subshell: false,
  background: false,
  substitution: false,
  tolerated: false,
  blocks: [],
  range: undefined,
}

/** Called for each element of the outermost list; `run` collects its commands. */
export type OnPiece = (node: PipelineNode, joined: Joined, run: () => void) => void

/** Walks unbash's tree once, and collects simple commands in the order of the script. */
export class Walker {
  readonly errors: string[] = []
  /** Ranges in which a `#` starts no comment. */
  readonly covered: Range[] = []
  private out: SimpleCommand[] = []
  private nextBlock = 1
  private errexit = false
  /** A conditional `exit 0` came before: nothing after it is certain to run. */
  private left = false
  private readonly substitutes: boolean
  private readonly comments: boolean

  constructor(text: string) {
    this.comments = text.includes('#')
    this.substitutes = /[$`]|[<>]\(/.test(text)
  }

  addErrors(script: ParsedScript): void {
    for (const error of script.errors ?? []) this.errors.push(error.message)
  }

  into(target: SimpleCommand[], run: () => void): void {
    const outer = this.out
    this.out = target
    run()
    this.out = outer
  }

  statement(statement: Statement, joined: Joined, context: Context, onPiece?: OnPiece): void {
    const inner = statement.background
      ? { ...this.within(context, 'subshell'), background: true, tolerated: true }
      : context
    const { command } = statement
    if (command.type === 'AndOr') return this.andOr(command, joined, inner, onPiece)
    this.piece(command, joined, inner, onPiece)
  }

  private piece(node: PipelineNode, joined: Joined, context: Context, onPiece: OnPiece | undefined): void {
    if (onPiece) onPiece(node, joined, () => this.pipeline(node, joined, context))
    else this.pipeline(node, joined, context)
  }

  private andOr(node: AndOr, joined: Joined, context: Context, onPiece: OnPiece | undefined): void {
    const lastOr = node.operators.lastIndexOf('||')
    let branch: Context | undefined
    for (const [index, child] of node.commands.entries()) {
      const operator = index === 0 ? joined : (node.operators[index - 1] ?? '&&')
      let inner = branch ?? context
      if (index <= lastOr + 1 && lastOr >= 0) {
        const certain = index === 0 && lastOr === 0 && leaves(node.commands[1])
        inner = certain ? { ...context, conditional: true, tolerated: true } : this.branch(branch ?? context)
        if (operator !== '||' && !certain) branch = inner
        if (index === lastOr + 1) branch = undefined
      }
      this.piece(child, operator, inner, onPiece)
      if (context.tolerated && !branch && index > lastOr && isPredicate(child)) branch = this.branch(context)
    }
  }

  private pipeline(node: PipelineNode, joined: Joined, context: Context): void {
    if (node.type !== 'Pipeline') return this.command(node, joined, context)
    const many = node.commands.length > 1
    for (const [index, child] of node.commands.entries()) {
      const inner = many
        ? { ...this.within(context, 'subshell'), tolerated: index < node.commands.length - 1 || context.tolerated }
        : context
      this.command(child, index === 0 ? joined : '|', inner)
    }
  }

  private list(statements: readonly Statement[], context: Context): void {
    let before: Statement | undefined
    for (const [index, statement] of statements.entries()) {
      const joined: Joined = !before ? 'first' : before.background ? '&' : ';'
      this.statement(statement, joined, { ...context, tolerated: context.tolerated || index < statements.length - 1 })
      before = statement
    }
  }

  private command(node: CommandNode, joined: Joined, context: Context): void {
    switch (node.type) {
      case 'Command':
        return this.simple(node, joined, context)
      case 'Redirected':
        this.bare(node.redirects, joined, context)
        return this.command(node.command, joined, context)
      case 'Subshell':
        return this.list(node.body.commands, { ...this.within(context, 'subshell'), subshell: true })
      case 'BraceGroup':
        return this.list(node.body.commands, context)
      case 'If':
        return this.ifNode(node, context)
      case 'For':
      case 'Select':
        return this.forNode(node, context)
      case 'While':
        return this.whileNode(node, context)
      case 'ArithmeticFor':
        return this.list(node.body.commands, { ...this.within(context, 'loop'), conditional: true })
      case 'Case':
        return this.caseNode(node, context)
      case 'TestCommand':
      case 'ArithmeticCommand':
        return this.testNode(node, joined, context)
      case 'Function': {
        this.cover(node.name)
        const inner = { ...this.within(context, 'function', { name: node.name.value }), conditional: true }
        return node.body.type === 'CompoundList'
          ? this.list(node.body.commands, inner)
          : this.command(node.body, 'first', inner)
      }
      case 'Coproc': {
        const inner = { ...this.within(context, 'subshell'), background: true, tolerated: true }
        return node.body.type === 'CompoundList'
          ? this.list(node.body.commands, inner)
          : this.command(node.body, joined, inner)
      }
    }
  }

  private ifNode(node: If, context: Context): void {
    const asked = { ...context, conditional: true, tolerated: true }
    this.list(node.clause.commands, asked)
    this.list(node.then.commands, this.branch(context))
    for (const elif of node.elif) {
      const branch = this.branch(context)
      this.list(elif.clause.commands, branch)
      this.list(elif.then.commands, branch)
    }
    if (node.else) this.list(node.else.commands, this.branch(context))
  }

  private forNode(node: For | Select, context: Context): void {
    this.cover(node.name)
    for (const word of node.wordlist ?? []) this.nested(word, context)
    const values = node.type === 'For' ? node.wordlist?.map((word) => this.word(word, context)) : undefined
    const block = { name: node.name.value, ...(values ? { values } : {}) }
    this.list(node.body.commands, { ...this.within(context, 'loop', block), conditional: true, tolerated: true })
  }

  private whileNode(node: While, context: Context): void {
    const inner = { ...this.within(context, 'loop'), conditional: true, tolerated: true }
    this.list(node.clause.commands, inner)
    this.list(node.body.commands, inner)
  }

  private caseNode(node: Case, context: Context): void {
    this.nested(node.word, context)
    this.cover(node.word)
    for (const item of node.items) {
      for (const pattern of item.pattern) this.cover(pattern)
      this.list(item.body.commands, this.branch(context))
    }
  }

  private testNode(node: TestCommand | ArithmeticCommand, joined: Joined, context: Context): void {
    this.nested(node, context)
    this.cover(node)
    const open = node.type === 'TestCommand' ? '[[' : '(('
    const range = context.range ?? { start: node.pos, end: node.end }
    const word: ShellWord = {
      raw: open,
      value: open,
      variables: [],
      opaque: false,
      glob: false,
      range: { start: range.start, end: range.start + 2 },
    }
    this.push({ assignments: [], words: [word], redirects: [], joined, range }, context)
  }

  private simple(node: Command, joined: Joined, context: Context): void {
    const assignments: SimpleCommand['assignments'][number][] = []
    const words: ShellWord[] = []
    for (const prefix of node.prefix) {
      this.nested(prefix, context)
      if (prefix.type !== 'Assignment') continue
      this.cover(prefix)
      const array = prefix.value.type === 'ArrayValue' || prefix.append || prefix.index
      const value = array ? assignmentWord(prefix) : this.word(prefix.value as Word, context)
      assignments.push({ name: prefix.name, value: array ? { ...value, opaque: true } : value })
    }
    if (node.name) {
      this.nested(node.name, context)
      words.push(this.word(node.name, context))
    }
    for (const suffix of node.suffix) {
      this.nested(suffix, context)
      if ((suffix.type === 'Word' && !isRemark(suffix)) || suffix.type === 'Assignment')
        words.push(this.argument(suffix, context))
    }
    const redirects = node.redirects.map((redirect) => this.redirect(redirect, context))
    const range = context.range ?? { start: node.pos, end: node.end }
    this.push({ assignments, words, redirects, joined, range }, context)
  }

  /** `( … ) > file`: the redirections of a compound command, as a command of their own before it. */
  private bare(redirects: readonly Redirection[], joined: Joined, context: Context): void {
    const first = redirects[0]
    const last = redirects.at(-1)
    if (!first || !last) return
    for (const redirect of redirects) this.nested(redirect, context)
    const own = redirects.map((redirect) => this.redirect(redirect, context))
    const range = context.range ?? { start: first.pos, end: last.end }
    this.push({ assignments: [], words: [], redirects: own, joined, range }, context)
  }

  private redirect(node: Redirection, context: Context): Redirect {
    this.cover(node)
    if (node.type === 'HereDoc') this.cover({ pos: node.body.pos, end: node.closing?.end ?? node.body.end })
    return toRedirect(node, context.range)
  }

  private argument(node: CommandArgument, context: Context): ShellWord {
    if (node.type === 'Word') return this.word(node, context)
    this.cover(node)
    const word = assignmentWord(node)
    return context.range ? { ...word, range: context.range } : word
  }

  private word(node: Word, context: Context): ShellWord {
    this.cover(node)
    const word = toWord(node)
    return context.range ? { ...word, range: context.range } : word
  }

  /** Commands inside a word run before the command that holds it. */
  private nested(node: SyntaxNode, context: Context): void {
    if (!this.substitutes) return
    if (node.type === 'Word' && node.parts === undefined) return
    for (const { script, range } of substitutions(node)) {
      this.addErrors(script)
      const inner = { ...this.within(context, 'subshell'), subshell: true, substitution: true, tolerated: true }
      this.list(script.commands, script.source === undefined ? inner : { ...inner, range: context.range ?? range })
    }
  }

  private push(
    command: Pick<SimpleCommand, 'assignments' | 'words' | 'redirects' | 'joined' | 'range'>,
    context: Context,
  ): void {
    // Written out field by field: the hottest line of parsing.
    const full: Mutable<SimpleCommand> = {
      assignments: command.assignments,
      words: command.words,
      redirects: command.redirects,
      joined: command.joined,
      conditional: context.conditional || this.left,
      subshell: context.subshell,
      background: context.background,
      range: command.range,
    }
    if (context.blocks.length > 0) full.blocks = context.blocks
    if (context.substitution) full.substitution = true
    if (this.errexit) full.errexit = true
    this.out.push(full)
    if (full.subshell) return
    this.errexit = setsErrexit(full) ?? this.errexit
    if (endsWell(full)) this.left = true
  }

  private branch(context: Context): Context {
    return { ...this.within(context, 'branch'), conditional: true, tolerated: true }
  }

  private within(context: Context, kind: Block['kind'], rest: Omit<Block, 'id' | 'kind'> = {}): Context {
    return { ...context, blocks: [...context.blocks, { id: this.nextBlock++, kind, ...rest }] }
  }

  private cover(node: { readonly pos: number; readonly end: number }): void {
    if (this.comments) this.covered.push({ start: node.pos, end: node.end })
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** `|| exit 1`: what stands before it has succeeded where anything follows. */
function leaves(node: PipelineNode | undefined): boolean {
  if (node?.type === 'BraceGroup') {
    const last = node.body.commands.at(-1)?.command
    return last?.type === 'Command' && leaves(last)
  }
  if (node?.type !== 'Command') return false
  const program = node.name?.value
  return program === 'exit' || program === 'return' || program === 'false'
}
