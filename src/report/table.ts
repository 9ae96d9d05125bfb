/** A cell that is longer than its column is cut, and a mark shows it. */
export function cut(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`
}

/** The same, with the end kept: of a path that says more. */
function cutFront(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `…${characters.slice(characters.length - Math.max(0, width - 1)).join('')}`
}

/** Text filled up to a width with blanks; counts characters, not bytes. */
export function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - [...text].length))
  return right ? blanks + text : text + blanks
}

export interface Column {
  readonly title: string
  /** Numbers stand to the right. */
  readonly right?: boolean
  /** May be cut down to this many characters where the line is too long for the terminal. */
  readonly narrowest?: number
  /** Its end says more than its beginning. */
  readonly path?: boolean
}

/**
 * Rows under titles, two blanks between columns. Where a line is longer than `columns`, those that may be cut share what is
 * missing, the widest first. `paint` is given each cell with its blanks.
 */
export function table(
  head: readonly Column[],
  rows: readonly (readonly string[])[],
  columns: number,
  paint: (cell: string, row: number, column: number) => string = (cell) => cell,
): string[] {
  const lines = head.some(({ title }) => title !== '') ? [head.map(({ title }) => title), ...rows] : rows
  const first = lines.length - rows.length
  const widths = head.map((_, column) => Math.max(...lines.map((row) => [...(row[column] ?? '')].length), 0))
  const wanted = () => widths.reduce((sum, width) => sum + width + 2, -2)
  while (wanted() > columns) {
    let widest = -1
    for (const [column, { narrowest = Infinity }] of head.entries())
      if ((widths[column] ?? 0) > narrowest && (widths[column] ?? 0) > (widths[widest] ?? 0)) widest = column
    if (widest < 0) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return lines.map((row, index) =>
    head
      .map(({ right, path }, column) => {
        const width = widths[column] ?? 0
        return paint(pad((path ? cutFront : cut)(row[column] ?? '', width), width, right), index - first, column)
      })
      .join('  ')
      .trimEnd(),
  )
}
