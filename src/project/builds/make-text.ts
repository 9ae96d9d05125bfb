/** A line of a Makefile, with what a backslash continues. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** Variables by name; undefined where one is assigned that is not known. */
export type Variables = ReadonlyMap<string, string | undefined>

/** A Makefile without its macros of several lines, and what is assigned in it. */
export interface Makefile {
  readonly lines: readonly Line[]
  readonly variables: Variables
  /** Values that only some targets have: https://www.gnu.org/software/make/manual/make.html#Target_002dspecific */
  readonly own: readonly { readonly targets: string; readonly variables: Variables }[]
}

export function readMakefile(text: string): Makefile {
  const variables = new Map<string, string | undefined>()
  const own: { targets: string; variables: Variables }[] = []
  const lines: Line[] = []
  let macro: { name: string; body: string[]; depth: number } | undefined
  for (const line of joined(text)) {
    if (macro) {
      if (/^\s*define\s/.test(line.text)) macro.depth++
      if (!/^\s*endef\b/.test(line.text) || --macro.depth > 0) macro.body.push(line.text)
      else {
        assign(variables, macro.name, '=', macro.body.join('\n'))
        macro = undefined
      }
      continue
    }
    const name = /^\s*(?:override\s+)?define\s+([\w.-]+)\s*(?:[?:]*=)?\s*$/.exec(line.text)?.[1]
    if (name !== undefined && !line.text.startsWith('\t')) {
      macro = { name, body: [], depth: 1 }
      continue
    }
    if (!line.text.startsWith('\t')) {
      const [, target, key = '', operator = '', value = ''] = targetAssignment.exec(line.text) ?? []
      if (target !== undefined) {
        own.push({ targets: target, variables: new Map([[key, operator === '+=' ? undefined : plain(value)]]) })
        continue
      }
      const [, global, sign = '', given = ''] = assignment.exec(line.text) ?? []
      if (global !== undefined) assign(variables, global, sign, plain(given))
    }
    lines.push(line)
  }
  return { lines, variables, own }
}

const assignment = /^\s*(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(\?=|:{1,3}=|\+=|!=|=)\s*(.*)$/
const targetAssignment =
  /^([^\s:=#][^:=#]*):\s*(?:export\s+|override\s+|private\s+)*([A-Za-z_][\w.-]*)\s*(\?=|:{1,3}=|\+=|=)\s*(.*)$/

const plain = (value: string): string => value.replace(/(^|\s+)#.*$/, '').trim()

/** Variables that are assigned once; what is assigned again, appended to or read from a shell is not known. */
function assign(values: Map<string, string | undefined>, name: string, operator: string, value: string): void {
  if (operator === '?=' && values.has(name)) return
  const again = values.has(name) && values.get(name) !== value
  values.set(name, again || operator === '+=' || operator === '!=' ? undefined : value)
}

/** Lines with those that a backslash continues. In a recipe the backslash is the shell's. */
function joined(text: string): Line[] {
  const out: Line[] = []
  let open: { text: string; line: number } | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (open) open.text += line.trimStart()
    else open = { text: line, line: index + 1 }
    if (!/(^|[^\\])\\$/.test(line)) {
      out.push(open)
      open = undefined
    } else open.text = `${open.text.slice(0, -1)} `
  }
  if (open) out.push(open)
  return out
}
