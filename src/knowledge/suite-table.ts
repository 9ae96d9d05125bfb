/**
 * A table of names, each with a list of names in every one of three Debian suites, as text that is searched and never
 * parsed whole. One line a name: the name, a space, then the lists of the suites with a space between each two: names
 * joined by `,`, `-` where the suite lacks it, `.` where the list is empty, `=` where it is that of the suite before
 * (trailing ones are left out). In a list `~` stands for the line's own name without `-dev`. The first line is empty.
 */
export type SuiteRow = readonly [name: string, lists: SuiteLists]
export type SuiteLists = readonly (readonly string[] | undefined)[]

/** The suites of the columns, in order. */
export const COLUMNS = ['bullseye', 'bookworm', 'trixie'] as const

export function findSuiteRow(text: string, name: string): SuiteLists | undefined {
  const line = findLine(text, name)
  if (line === undefined) return undefined
  const cells = line.split(' ')
  const stem = stemOf(name)
  const lists: (readonly string[] | undefined)[] = []
  for (let suite = 0; suite < COLUMNS.length; suite++) {
    const cell = cells[suite] ?? '='
    if (cell === '=') lists.push(lists[suite - 1])
    else if (cell === '-') lists.push(undefined)
    else lists.push(cell === '.' ? [] : cell.split(',').map((each) => each.replace('~', stem)))
  }
  return lists
}

/** What follows `NAME ` in the line that begins with it. Names hold no space and no line break, or nothing is found. */
export function findLine(text: string, name: string): string | undefined {
  if (name === '' || /\s/.test(name)) return undefined
  const start = text.indexOf(`\n${name} `)
  if (start < 0) return undefined
  const from = start + name.length + 2
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? undefined : end)
}

export function writeSuiteTable(rows: readonly SuiteRow[]): string {
  const lines = rows.map(([name, lists]) => {
    const stem = stemOf(name)
    const short = (each: string): string => (each.startsWith(stem) ? `~${each.slice(stem.length)}` : each)
    const cells = lists.map((list) => (list === undefined ? '-' : list.length === 0 ? '.' : list.map(short).join(',')))
    const written = cells.map((cell, suite) => (suite > 0 && cell === cells[suite - 1] ? '=' : cell))
    while (written.at(-1) === '=') written.pop()
    return [name, ...written].join(' ')
  })
  return ['', ...lines].join('\n')
}

function stemOf(name: string): string {
  return name.endsWith('-dev') ? name.slice(0, -'-dev'.length) : name
}
