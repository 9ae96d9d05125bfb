/** Columns below which text is no longer wrapped any tighter. */
const narrowest = 40

/**
 * Lays out `text` under a label: the first line begins with the label, the others are indented as deep as the text.
 * A word longer than the line stands alone on it.
 */
export function wrap(label: string, text: string, columns: number): string {
  const width = Math.max(columns, narrowest) - label.length
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  const indent = ' '.repeat(label.length)
  return lines.map((part, index) => `${index === 0 ? label : indent}${part}`.trimEnd()).join('\n')
}
