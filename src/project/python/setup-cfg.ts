import { parseIni } from '../ini.ts'

/** Sections of a setup.cfg, each a table of its keys; a value over several lines has them joined by line breaks. */
export type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export function parseSetupCfg(text: string): Sections {
  const sections = new Map<string, Map<string, string>>()
  for (const { name, all } of parseIni(text)) {
    const section = sections.get(name) ?? new Map<string, string>()
    sections.set(name, section)
    for (const [key, { value }] of all) section.set(key.toLowerCase().replaceAll('-', '_'), value)
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
