import { recent } from '../../memo/recent.ts'
import { normaliseName } from './name.ts'
import { satisfiesSpecifier } from './version.ts'

/**
 * Environment markers: which requirements an installer passes over.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export type Marker =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Marker[] }
  | { readonly type: 'compare'; readonly left: Operand; readonly operator: string; readonly right: Operand }

export type Operand = { readonly variable: string } | { readonly text: string }

/** Where a marker is evaluated: CPython on Linux. */
export interface MarkerEnvironment {
  /** `3.11`, or `3.11.4` where it is known to the patch. Absent: any. */
  readonly python?: string
  /** Extras that are asked for. */
  readonly extras?: readonly string[]
  /** Dependency groups that are asked for, in markers of `pylock.toml`. */
  readonly groups?: readonly string[]
}

/** Undefined where the text is no marker. */
export const parseMarker = recent(500_000, (text: string): Marker | undefined => {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const reader = { tokens, at: 0 }
  const marker = readOr(reader, 0)
  return reader.at === tokens.length ? marker : undefined
})

/**
 * Whether a requirement with this marker is installed; undefined where it depends on what is not known: the Python version, the
 * machine (x86_64 and aarch64 are tried), the kernel, or a marker that cannot be read.
 */
export function evaluateMarker(text: string, environment: MarkerEnvironment): boolean | undefined {
  const marker = parseMarker(text)
  if (!marker) return undefined
  const used = variablesOf(marker)
  let answer: boolean | undefined
  for (const values of environmentsOf(environment, used)) {
    const one = evaluate(marker, values, environment)
    if (one === undefined || (answer !== undefined && answer !== one)) return undefined
    answer = one
  }
  return answer
}

type Token = { readonly text: string } | { readonly word: string }

const TOKEN = /\s*(?:(\()|(\))|"([^"]*)"|'([^']*)'|(===|~=|==|!=|<=|>=|<|>)|(not\s+in(?![\w.]))|([A-Za-z_][\w.]*))\s*/y

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) return undefined
    const [, open, close, double, single, operator, negated, word] = match
    const quoted = double ?? single
    if (quoted !== undefined) tokens.push({ text: quoted })
    else tokens.push({ word: open ?? close ?? operator ?? (negated === undefined ? (word ?? '') : 'not in') })
  }
  return tokens
}

interface TokenReader {
  readonly tokens: readonly Token[]
  at: number
}

function wordAt({ tokens, at }: TokenReader): string | undefined {
  const token = tokens[at]
  return token && 'word' in token ? token.word : undefined
}

function readOr(reader: TokenReader, depth: number): Marker | undefined {
  return readList(reader, 'or', () => readList(reader, 'and', () => readOne(reader, depth)))
}

function readList(reader: TokenReader, type: 'and' | 'or', readPart: () => Marker | undefined): Marker | undefined {
  const parts: Marker[] = []
  do {
    if (parts.length > 0) reader.at++
    const part = readPart()
    if (!part) return undefined
    parts.push(part)
  } while (wordAt(reader) === type)
  return parts.length === 1 ? parts[0] : { type, parts }
}

function readOne(reader: TokenReader, depth: number): Marker | undefined {
  // Deeper than anybody writes.
  if (depth > 100) return undefined
  if (wordAt(reader) === '(') {
    reader.at++
    const inner = readOr(reader, depth + 1)
    if (wordAt(reader) !== ')') return undefined
    reader.at++
    return inner
  }
  const left = readOperand(reader)
  const operator = wordAt(reader)
  reader.at++
  const right = readOperand(reader)
  if (!left || !right || operator === undefined || !OPERATORS.has(operator)) return undefined
  return { type: 'compare', left, operator, right }
}

const OPERATORS = new Set(['===', '~=', '==', '!=', '<=', '>=', '<', '>', 'in', 'not in'])

/** Spellings of before PEP 508. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
])

const VARIABLES = new Set([
  'python_version',
  'python_full_version',
  'os_name',
  'sys_platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform_machine',
  'platform_python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  'extras',
  'dependency_groups',
])

function readOperand(reader: TokenReader): Operand | undefined {
  const token = reader.tokens[reader.at++]
  if (!token || 'text' in token) return token
  const variable = OLD_NAMES.get(token.word) ?? token.word
  return VARIABLES.has(variable) ? { variable } : undefined
}

function variablesOf(marker: Marker): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (one: Marker): void => {
    if (one.type !== 'compare') one.parts.forEach(visit)
    else for (const side of [one.left, one.right]) if ('variable' in side) found.add(side.variable)
  }
  visit(marker)
  return found
}

/** Those that are in use, and a few that are to come. */
const MINORS = ['2.7', ...Array.from({ length: 17 }, (_, minor) => `3.${minor + 4}`)]
const PATCHES = Array.from({ length: 31 }, (_, patch) => patch)

/** Every environment that may be meant, as far as the variables that are used tell them apart. */
function* environmentsOf(
  { python }: MarkerEnvironment,
  used: ReadonlySet<string>,
): Generator<Readonly<Record<string, string>>> {
  const [, minor, patch] = /^(\d+\.\d+)(?:\.(\d+))?/.exec(python ?? '') ?? []
  const patched = used.has('python_full_version') || used.has('implementation_version')
  const minors = minor !== undefined ? [minor] : patched || used.has('python_version') ? MINORS : ['3']
  const patches = patch !== undefined ? [patch] : patched ? PATCHES : ['0']
  const machines = used.has('platform_machine') ? ['x86_64', 'aarch64'] : ['x86_64']
  for (const version of minors) {
    for (const one of patches) {
      for (const machine of machines) {
        yield {
          python_version: version,
          python_full_version: `${version}.${one}`,
          implementation_version: `${version}.${one}`,
          os_name: 'posix',
          sys_platform: 'linux',
          platform_system: 'Linux',
          platform_machine: machine,
          platform_python_implementation: 'CPython',
          implementation_name: 'cpython',
        }
      }
    }
  }
}

function evaluate(
  marker: Marker,
  values: Readonly<Record<string, string>>,
  asked: MarkerEnvironment,
): boolean | undefined {
  if (marker.type === 'compare') return compare(marker, values, asked)
  const answers = marker.parts.map((part) => evaluate(part, values, asked))
  return marker.type === 'or' ? anyOf(answers) : negate(anyOf(answers.map(negate)))
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

function negate(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer
}

const VERSIONS = new Set(['python_version', 'python_full_version', 'implementation_version'])

function compare(
  { left, operator, right }: Extract<Marker, { type: 'compare' }>,
  values: Readonly<Record<string, string>>,
  asked: MarkerEnvironment,
): boolean | undefined {
  const variable = 'variable' in left ? left.variable : 'variable' in right ? right.variable : ''
  if (variable === 'extras' || variable === 'dependency_groups') {
    if (!('text' in left) || (operator !== 'in' && operator !== 'not in')) return undefined
    return holds(variable === 'extras' ? asked.extras : asked.groups, left.text) === (operator === 'in')
  }
  if (variable === 'extra') {
    const side = 'text' in right ? right : left
    if (!('text' in side) || (operator !== '==' && operator !== '!=')) return undefined
    return holds(asked.extras, side.text) === (operator === '==')
  }
  const valueOf = (side: Operand): string | undefined => ('variable' in side ? values[side.variable] : side.text)
  const [one, other] = [valueOf(left), valueOf(right)]
  if (one === undefined || other === undefined) return undefined
  if (VERSIONS.has(variable) && operator !== 'in' && operator !== 'not in') {
    const answer = satisfiesSpecifier(one, `${operator}${other}`)
    if (answer !== undefined || other.includes(',')) return answer
  }
  switch (operator) {
    case 'in':
      return other.includes(one)
    case 'not in':
      return !other.includes(one)
    case '==':
      return one === other
    case '!=':
      return one !== other
    case '<':
      return one < other
    case '<=':
      return one <= other
    case '>':
      return one > other
    case '>=':
      return one >= other
  }
  return undefined
}

/** The names that were asked for are a set: `extra == "a"` is whether it has `a`. */
function holds(names: readonly string[] = [], name: string): boolean {
  return names.map(normaliseName).includes(normaliseName(name))
}
