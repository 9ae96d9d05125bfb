// Compares our reading of Dockerfiles with the results that BuildKit keeps beside its parser's test files:
//   node scripts/run.mjs scripts/oracle-buildkit.ts CHECKOUT/frontend/dockerfile/parser
// Each folder of testfiles/ holds a Dockerfile and its `result`; what testfiles-negative/ holds must be refused, and
// shell/envVarTest and shell/wordsTest beside the parser list expansions. Exits with 1 where anything differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expand, expandWords } from '../src/dockerfile/expand.ts'
import { jsonForm } from '../src/dockerfile/json-form.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { splitPairs } from '../src/dockerfile/read-values.ts'
import { type Command, split, splitCommand } from '../src/dockerfile/split.ts'
import { splitBlanks, splitWords } from '../src/dockerfile/words.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(join(folder, 'testfiles'))) {
  console.error('Usage: node scripts/run.mjs scripts/oracle-buildkit.ts CHECKOUT/frontend/dockerfile/parser')
  process.exit(2)
}

/** A string as Go's %q writes it, as far as the test files need. */
function quote(text: string): string {
  const named = new Map([...'\x07\b\f\n\r\t\v\\"'].map((char, index) => [char, `\\${'abfnrtv\\"'[index] ?? ''}`]))
  const hex = (char: string) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  return `"${text.replace(/[\x00-\x1f"\\\x7f]/g, (char) => named.get(char) ?? hex(char))}"`
}

/** The arguments of an instruction as BuildKit's line parsers part them. */
function argumentsOf({ written, body }: Command, escape: string): string {
  const keyword = written.toUpperCase()
  const json = jsonForm(body)
  const strings = json.kind === 'strings' ? json.values.map(({ value }) => quote(value)) : undefined
  const { text } = body
  const blanks = () => splitBlanks(text).map(({ start, end }) => quote(text.slice(start, end)))
  if (text === '') return ''
  if (/^(?:CMD|ENTRYPOINT|RUN|SHELL)$/.test(keyword)) return (strings ?? [quote(text)]).join(' ')
  if (/^(?:ADD|COPY|VOLUME)$/.test(keyword)) return (strings ?? blanks()).join(' ')
  if (/^(?:FROM|EXPOSE)$/.test(keyword)) return blanks().join(' ')
  if (keyword === 'ENV' || keyword === 'LABEL') return pairs(body, keyword, escape)
  if (keyword === 'ARG')
    return splitWords(text, escape)
      .map(({ start, end }) => quote(text.slice(start, end)))
      .join(' ')
  if (keyword === 'ONBUILD') return dump(splitCommand(body, escape), escape)
  if (keyword !== 'HEALTHCHECK') return quote(text)
  const [type = { start: 0, end: 0 }] = splitBlanks(text)
  const command = body.slice(type.end + (text.length - type.end - text.slice(type.end).trimStart().length))
  const rest = argumentsOf({ whole: '', written: 'CMD', args: command, body: command, flags: [] }, escape)
  return [quote(text.slice(0, type.end)), rest].filter((part) => part !== '').join(' ')
}

function pairs(body: Command['body'], keyword: 'ENV' | 'LABEL', escape: string): string {
  return splitPairs(body, keyword, escape)
    .map(({ name, value }) => {
      const separator = body.text.slice(name.end, value.start) === '=' ? '=' : ''
      const parts = [body.text.slice(name.start, name.end), body.text.slice(value.start, value.end), separator]
      return parts.map(quote).join(' ')
    })
    .join(' ')
}

function dump(command: Command, escape: string): string {
  const flags = command.flags.map(({ name, value }) => quote(`--${name}${value === undefined ? '' : `=${value}`}`))
  const parts = [
    command.written.toLowerCase(),
    flags.length > 0 ? `[${flags.join(' ')}]` : '',
    argumentsOf(command, escape),
  ]
  return `(${parts.filter((part) => part !== '').join(' ')})`
}

let compared = 0
const differences: string[] = []
function compare(name: string, ours: string, theirs: string): void {
  compared++
  if (ours !== theirs) differences.push(`${name}\n  ours   ${ours}\n  theirs ${theirs}`)
}

for (const name of readdirSync(join(folder, 'testfiles'))) {
  const { lines, escape } = split(readFileSync(join(folder, 'testfiles', name, 'Dockerfile'), 'utf8'))
  const theirs = readFileSync(join(folder, 'testfiles', name, 'result'), 'utf8')
    .trim()
    .split('\n')
  const ours = lines.map((line) => dump({ ...line, whole: '' }, escape))
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    compare(`${name}, instruction ${index + 1}`, ours[index] ?? 'nothing', theirs[index] ?? 'nothing')
  }
}

for (const name of readdirSync(join(folder, 'testfiles-negative'))) {
  const parsed = parseDockerfile(readFileSync(join(folder, 'testfiles-negative', name, 'Dockerfile'), 'utf8'))
  compare(name, parsed.ok ? 'taken' : 'refused', 'refused')
}

const shell = join(folder, '..', 'shell')
const variables = new Map([
  ['PWD', '/home'],
  ['SHELL', 'bash'],
  ['KOREAN', '한국어'],
  ['NULL', ''],
])
for (const line of readFileSync(join(shell, 'envVarTest'), 'utf8').split('\n')) {
  const [, platform, raw, expected] = /^([AUW])\|(.*?)\s*\|\s*(.*)$/.exec(line) ?? []
  if (raw === undefined || platform === 'W') continue
  const { value, error } = expand(raw, (name) => variables.get(name) ?? null, '\\')
  compare(raw, error === undefined ? value : 'error', expected?.trim() ?? '')
}

const words = new Map<string, string>()
for (const line of readFileSync(join(shell, 'wordsTest'), 'utf8').split('\n')) {
  const [, name, value] = /^ENV (\w+)=(.*)$/.exec(line) ?? []
  if (name !== undefined) words.set(name, value ?? '')
  const [, raw, expected] = /^(?!#|ENV)(.*?)\s*\| (.*)$/.exec(line) ?? []
  if (raw === undefined) continue
  const { values, error } = expandWords(raw, (variable) => words.get(variable) ?? null, '\\')
  compare(raw, error === undefined ? values.join(',') : 'error', expected ?? '')
}

for (const difference of differences) console.log(difference)
console.log(`${compared} compared, ${differences.length} differ`)
process.exitCode = differences.length > 0 ? 1 : 0
