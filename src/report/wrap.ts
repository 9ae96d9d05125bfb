import { sanitizeLine } from './sanitize.ts'

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

/** Rows under one label, each wrapped; of more than `few` the rest is counted. The label is painted with `style`. */
export function labelled(
  label: string,
  texts: readonly string[],
  { columns, few, style }: { readonly columns: number; readonly few: number; readonly style: (text: string) => string },
): string[] {
  const shown = texts.length <= few + 1 ? texts : texts.slice(0, few)
  const rest = texts.length - shown.length
  const lines = rest > 0 ? [...shown, `and ${rest} more (--verbose shows them)`] : shown
  return lines.map((text, index) => {
    const block = wrap(`  ${(index === 0 ? label : '').padEnd(9)} `, sanitizeLine(text), columns)
    return index === 0 ? block.replace(label, () => style(label)) : block
  })
}
