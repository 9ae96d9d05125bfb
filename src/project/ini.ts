export interface IniEntry {
  /** Lines that continue it follow after line breaks. */
  readonly value: string
  /** Where its line begins. */
  readonly offset: number
}

export interface IniSection {
  readonly name: string
  /** By key as written; the last where one stands more than once. */
  readonly entries: ReadonlyMap<string, IniEntry>
  /** All of them in order. */
  readonly all: readonly (readonly [key: string, entry: IniEntry])[]
  readonly offset: number
}

/**
 * An ini file as configparser reads it: `key = value` or `key: value`, and lines that are indented continue a value. With
 * `comments`, `;` and `#` after a space end a line as well. https://docs.python.org/3/library/configparser.html
 */
export function parseIni(text: string, comments = false): readonly IniSection[] {
  const sections: { name: string; entries: Map<string, IniEntry>; all: [string, IniEntry][]; offset: number }[] = []
  let offset = 0
  let last: [string, IniEntry] | undefined
  for (const written of text.split('\n')) {
    const start = offset
    offset += written.length + 1
    if (/^\s*(?:[#;]|$)/.test(written)) continue
    const line = (comments ? written.replace(/\s[;#].*$/, '') : written).replace(/\r$/, '').replace(/^\uFEFF/, '')
    const header = /^\[([^\]]+)\]/.exec(line)
    const section = sections.at(-1)
    if (header) {
      sections.push({ name: (header[1] ?? '').trim(), entries: new Map(), all: [], offset: start })
      last = undefined
    } else if (section && last && /^\s/.test(line)) {
      last[1] = { ...last[1], value: `${last[1].value}\n${line.trim()}` }
      section.entries.set(last[0], last[1])
    } else if (section) {
      const [, key, value] = /^\s*([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? []
      if (key === undefined || value === undefined) continue
      last = [key, { value: value.trim(), offset: start }]
      section.entries.set(...last)
      section.all.push(last)
    }
  }
  return sections
}
