import { DEFAULT_PATH } from '../../knowledge/base.ts'
import type { SimpleCommand } from '../../shell/types.ts'
import { isKnown, isVariable, plain, type Word } from './words.ts'

const EXPANSION = /\$\{(\w+)(?::?[-=]([^${}`]*))?\}|\$(\w+)/g

/**
 * A word with the variables that are known in it, as the words that the shell makes of it: `${APP:-app.main:app}`,
 * `$OPTIONS`. A word of which something stays unknown is left as it is.
 */
export function substituted(word: Word, env: ReadonlyMap<string, string>): readonly Word[] {
  if (!isVariable(word) || /[`']|\$\(|\\/.test(word.raw)) return [word]
  const quoted = /^"[^"]*"$/.test(word.raw)
  const bare = word.raw.replaceAll('"', '')
  const text = bare.replace(EXPANSION, (whole, braced: string | undefined, fallback?: string, name?: string) => {
    const value = env.get(braced ?? name ?? '')
    return value !== undefined && (value !== '' || fallback === undefined) ? value : (fallback ?? whole)
  })
  if (/[$`]/.test(text)) return [word]
  // Unquoted, what a variable holds is split into words.
  if (quoted || !/\s/.test(text)) return text === '' && !quoted ? [] : [plain(text)]
  return word.raw.includes('"') ? [word] : text.split(/\s+/).flatMap((one) => (one === '' ? [] : [plain(one)]))
}

/** What a line of a script alone sets: `X=1`, `export X=1`. Where it may not run, what was known before stays. */
export function assigned(command: SimpleCommand, env: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const exports = command.words[0]?.value === 'export'
  if (command.words.length > 0 && !exports) return env
  const given = exports
    ? command.words.slice(1).map((word) => {
        const [, name = '', raw = ''] = /^(\w+)=(.*)$/s.exec(word.raw) ?? []
        return { name, value: { ...word, raw, value: word.value.slice(name.length + 1) } }
      })
    : command.assignments.map(({ name, value }) => ({ name, value: value ?? plain('') }))
  const changed = new Map(env)
  for (const { name, value } of given) {
    if (name === '') continue
    const raw = value.raw.replace(/^\w+=/, '')
    const known = name === 'PATH' && !env.has(name) ? new Map([...env, [name, DEFAULT_PATH]]) : env
    const words = substituted({ ...value, raw: /^".*"$/s.test(raw) ? raw : `"${raw}"` }, known)
    const text = isKnown(value) ? value.value : isKnown(words[0]) ? words[0].value : undefined
    if (command.conditional && changed.has(name)) continue
    if (text === undefined) changed.delete(name)
    else changed.set(name, text)
  }
  return changed
}

/** Where a script goes on looking for programs: `export PATH=$PATH:/srv/bin`. */
export function withPath(command: SimpleCommand, env: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const says = [...command.assignments.map(({ name }) => name), ...command.words.map(({ value }) => value)]
  if (!says.some((one) => /^PATH(?:=|$)/.test(one))) return env
  const path = assigned(command, env).get('PATH')
  return path === undefined ? env : new Map([...env, ['PATH', path]])
}
