/**
 * A set of tags (`20.11.0-bookworm-slim`) as a minimal automaton over their words, which `-` separates. Tags share
 * their beginnings and their ends, so that thousands fit into a few kilobytes, and looking one up expands nothing.
 *
 * The text has one line a state, the first the start. A line holds its edges with a space between each two: the word,
 * then `>` and the number of the state it leads to in base 36; `!` stands in the line of a state where a tag may end.
 * A word that leads to the state where tags end and nothing follows has no `>`.
 */
export interface WordSet {
  has(tag: string): boolean
}

/** Not a number of a state: the end that nothing follows. */
const END = -1

export function readWordSet(text: string): WordSet {
  const lines = text.split('\n')
  const states = new Map<number, State>()
  const state = (number: number): State => {
    const known = states.get(number)
    if (known) return known
    const made = readState(lines[number] ?? '')
    states.set(number, made)
    return made
  }
  return {
    has(tag) {
      let at = 0
      for (const word of tag.split('-')) {
        if (at === END) return false
        const next = state(at).edges.get(word)
        if (next === undefined) return false
        at = next
      }
      return at === END || state(at).end
    },
  }
}

interface State {
  readonly end: boolean
  readonly edges: ReadonlyMap<string, number>
}

function readState(line: string): State {
  const edges = new Map<string, number>()
  let end = false
  for (const edge of line.split(' ')) {
    const arrow = edge.indexOf('>')
    if (edge === '') continue
    if (edge === '!') end = true
    else if (arrow < 0) edges.set(edge, END)
    else edges.set(edge.slice(0, arrow), parseInt(edge.slice(arrow + 1), 36))
  }
  return { end, edges }
}

interface Branch {
  end: boolean
  readonly next: Map<string, Branch>
}

/** The text that `readWordSet` reads. The same tags give the same text, in whatever order they come. */
export function writeWordSet(tags: Iterable<string>): string {
  const root: Branch = { end: false, next: new Map() }
  for (const tag of [...new Set(tags)].sort()) {
    let at = root
    for (const word of tag.split('-')) {
      const next = at.next.get(word) ?? { end: false, next: new Map<string, Branch>() }
      at.next.set(word, next)
      at = next
    }
    at.end = true
  }
  const numbers = new Map<string, number>()
  const lines = ['']
  const line = (branch: Branch): string => {
    const edges = [...branch.next].map(([word, next]) => (next.next.size === 0 ? word : `${word}>${number(next)}`))
    return (branch.end ? ['!', ...edges] : edges).join(' ')
  }
  const number = (branch: Branch): string => {
    const text = line(branch)
    const known = numbers.get(text) ?? lines.push(text) - 1
    numbers.set(text, known)
    return known.toString(36)
  }
  lines[0] = line(root)
  return lines.join('\n')
}
