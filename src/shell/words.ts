import {
  forEachChild,
  type Assignment,
  type HereDoc,
  type ParsedScript,
  type Redirection,
  type SyntaxNode,
  type Word,
  type WordPart,
} from 'unbash'
import type { Range } from '../dockerfile/types.ts'
import type { Redirect, ShellWord } from './types.ts'

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
/** With a default that needs no expansion, or none. */
const POSITIONAL = /^\$([1-9]|\{[1-9]\d?(:?-([\w./:@-]|\$[1-9])*)?\})$/

interface Building {
  value: string
  variables: string[]
  opaque: boolean
  positional: boolean
  glob: boolean
}

const begin = (): Building => ({ value: '', variables: [], opaque: false, positional: false, glob: false })

function addOpaque(building: Building, raw: string): void {
  building.value += raw
  if (POSITIONAL.test(raw)) building.positional = true
  else building.opaque = true
}

function addVariable(building: Building, name: string, raw: string): void {
  if (!PLAIN_NAME.test(name)) return addOpaque(building, raw)
  building.value += '${' + name + '}'
  building.variables.push(name)
}

function addPart(building: Building, part: WordPart): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
      building.value += part.value
      return
    case 'DoubleQuoted':
      for (const inner of part.parts) addPart(building, inner)
      return
    case 'Glob':
      building.value += part.value
      building.glob = true
      return
    case 'SimpleExpansion':
      return addVariable(building, part.text.slice(1), part.text)
    case 'ParameterExpansion': {
      const plain = !part.operation && !part.prefix && !part.index
      return addVariable(building, plain ? part.parameter : '', part.text)
    }
    case 'CommandExpansion':
      if (/^(\$\(\s*pwd\s*\)|`pwd`)$/.test(part.text)) return addVariable(building, 'PWD', part.text)
      return addOpaque(building, part.text)
    default:
      // Substitutions and arithmetic; and braces, `$'…'`, `$"…"` and `@(…)`, which dash and ash take literally.
      addOpaque(building, part.text)
  }
}

/** A word of unbash as ours. Its offsets are shifted by nothing: both stand in the script's own text. */
export function toWord(word: Word): ShellWord {
  const range = { start: word.pos, end: word.end }
  const parts = word.parts
  if (!parts) return { raw: word.text, value: word.value, variables: [], opaque: false, glob: false, range }
  return { raw: word.text, ...built(parts), range }
}

function built(parts: readonly WordPart[]): Omit<ShellWord, 'raw' | 'range'> {
  const building = begin()
  for (const part of parts) addPart(building, part)
  const { value, variables, opaque, positional, glob } = building
  const word = { value, variables, opaque: opaque || positional, glob }
  return positional && !opaque ? { ...word, positional } : word
}

/** A comment among the words of a command, which expands to none: `` `# for the pages` ``. */
export const isRemark = ({ text }: Word): boolean => /^`\s*#[^`\n]*`$/.test(text)

/** `A=1` as an argument, of `export` and its kin. */
export function assignmentWord(assignment: Assignment): ShellWord {
  const range = { start: assignment.pos, end: assignment.end }
  const prefix = assignment.name + (assignment.append ? '+=' : '=')
  if (assignment.value.type === 'ArrayValue' || assignment.index) {
    const word = { raw: assignment.text, value: assignment.text, variables: [], opaque: true, glob: false, range }
    const elements = assignment.value.type === 'ArrayValue' && !assignment.index ? assignment.value.elements : undefined
    // `[key]=value` names the place of an element.
    if (elements === undefined || elements.some(({ text }) => text.startsWith('['))) return word
    return { ...word, items: elements.map(toWord) }
  }
  const value = toWord(assignment.value)
  return { ...value, raw: assignment.text, value: prefix + value.value, opaque: value.opaque, range }
}

/**
 * A redirection of unbash as ours: `>& file` is `&> file`, and a here-document's word holds its body. `range` is given
 * where positions are those of a decoded backquote script.
 */
export function toRedirect(node: Redirection, range: Range | undefined): Redirect {
  const fd = node.descriptor?.type === 'FileDescriptor' ? String(node.descriptor.value) : ''
  if (node.type === 'HereDoc') return { operator: fd + node.operator, target: hereDocument(node, range) }
  const target = node.target ? placed(toWord(node.target), range) : missing(node, range)
  if ((node.operator === '>&' || node.operator === '<&') && /^(\d+-?|-)$/.test(target.value)) {
    return { operator: fd + node.operator + target.value, target }
  }
  return { operator: node.operator === '>&' ? '&>' : fd + node.operator, target }
}

function hereDocument({ delimiter, body, ...node }: HereDoc, range: Range | undefined): ShellWord {
  const raw = delimiter?.text ?? ''
  const place = range ?? { start: delimiter?.pos ?? node.pos, end: delimiter?.end ?? node.end }
  const parts = delimiter?.quoted ? undefined : body.parts
  if (!parts) return { raw, value: body.text, variables: [], opaque: false, glob: false, range: place }
  return { raw, ...built(parts), range: place }
}

export const placed = (word: ShellWord, range: Range | undefined): ShellWord => (range ? { ...word, range } : word)

const missing = (node: Redirection, range: Range | undefined): ShellWord => ({
  raw: '',
  value: '',
  variables: [],
  opaque: true,
  glob: false,
  range: range ?? { start: node.pos, end: node.end },
})

export interface Substitution {
  readonly script: ParsedScript
  readonly range: ShellWord['range']
}

/** The scripts in a node's `$( )`, backquotes and `<( )`, not those inside them, in order. */
export function substitutions(node: SyntaxNode): Substitution[] {
  const found: Substitution[] = []
  const visit = (child: SyntaxNode): void => {
    if (
      child.type === 'CommandExpansion' ||
      child.type === 'ProcessSubstitution' ||
      child.type === 'ArithmeticCommandExpansion'
    ) {
      if (child.script) found.push({ script: child.script, range: { start: child.pos, end: child.end } })
      return
    }
    forEachChild(child, visit)
  }
  visit(node)
  return found
}
