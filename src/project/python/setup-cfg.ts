/** Sections of a setup.cfg, each a table of its keys; a value over several lines has them joined by line breaks. */
export type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Source: https://docs.python.org/3/library/configparser.html and https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export function parseSetupCfg(text: string): Sections {
  const sections = new Map<string, Map<string, string>>()
  let section: Map<string, string> | undefined
  let key: string | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    if (/^\s*[#;]/.test(line) || line.trim() === '') continue
    const header = /^\[([^\]]+)\]/.exec(line)?.[1]
    if (header !== undefined) {
      section = sections.get(header.trim()) ?? new Map<string, string>()
      sections.set(header.trim(), section)
      key = undefined
      continue
    }
    if (/^\s/.test(line) && section && key !== undefined) {
      section.set(key, `${section.get(key) ?? ''}\n${line.trim()}`)
      continue
    }
    const [, name, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined || !section) continue
    key = name.trim().toLowerCase().replaceAll('-', '_')
    section.set(key, value.trim())
  }
  return sections
}

/** Values one a line, or with commas between them on one line. */
export function listOf(value: string | undefined, commas = true): string[] {
  const lines = (value ?? '').split('\n').map((line) => line.replace(/\s#.*$/, '').trim())
  const items = lines.length > 1 || !commas ? lines : lines.flatMap((line) => line.split(',').map((one) => one.trim()))
  return items.filter((item) => item !== '')
}

/** Files of `file: README.md, CHANGES.md`; undefined where the value is none. */
export function filesOf(value: string | undefined): string[] | undefined {
  const files = /^\s*file:\s*([^]*)$/.exec(value ?? '')?.[1]
  return files === undefined
    ? undefined
    : files
        .split(/[,\n]/)
        .map((file) => file.trim())
        .filter((file) => file !== '')
}
