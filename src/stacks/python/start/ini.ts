export interface IniEntry {
  readonly value: string
  readonly offset: number
}

export interface IniSection {
  readonly name: string
  readonly entries: ReadonlyMap<string, IniEntry>
  /** All entries in order: a key may stand more than once. */
  readonly all: readonly (readonly [key: string, entry: IniEntry])[]
  readonly offset: number
}

/**
 * An ini file as configparser reads it: `key = value` or `key: value`, lines that are indented continue a value, and a
 * comment starts with `#` or `;`, within a line after a space. https://docs.python.org/3/library/configparser.html
 */
export function parseIni(text: string): readonly IniSection[] {
  const sections: { name: string; entries: Map<string, IniEntry>; all: [string, IniEntry][]; offset: number }[] = []
  let offset = 0
  let last: string | undefined
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    const bare = line.replace(/(?:^|\s)[;#].*$/, '').trimEnd()
    const header = /^\[([^\]]+)\]/.exec(bare)
    if (header) {
      sections.push({ name: (header[1] ?? '').trim(), entries: new Map(), all: [], offset: start })
      last = undefined
      continue
    }
    const section = sections.at(-1)
    if (!section || bare.trim() === '') continue
    const known = last === undefined ? undefined : section.entries.get(last)
    if (/^\s/.test(bare) && known && last !== undefined) {
      section.entries.set(last, { ...known, value: `${known.value} ${bare.trim()}`.trim() })
      continue
    }
    const [, key = '', value = ''] = /^\s*([^=:]+?)\s*[=:]\s*(.*)$/.exec(bare) ?? []
    if (key === '') continue
    last = key
    const entry = { value, offset: start }
    section.entries.set(key, entry)
    section.all.push([key, entry])
  }
  return sections
}
