import type {
  CommandInstruction,
  CommandLine,
  HealthcheckInstruction,
  ListInstruction,
  Logical,
  OnbuildInstruction,
  RunInstruction,
} from './types.ts'
import { heredocStart } from './heredoc.ts'
import { jsonForm } from './json-form.ts'
import { joiner, trim } from './logical.ts'
import { readPairs } from './read-values.ts'
import { checkFlags, firstSpace, flagValue, instructionOf, notStrings, type Reading } from './read-base.ts'
import { Refusal } from './refusal.ts'
import { type Line, splitCommand } from './split.ts'

/** RUN (BuildKit, instructions/parse.go, parseRun). */
export function readRun(reading: Reading, text: string): RunInstruction {
  const { line, base } = reading
  checkFlags(reading, { mount: 'texts', network: 'text', security: 'text', device: 'texts' })
  const command = commandLine(line.body, reading)
  const mounts = line.flags.map((flag) => flag.written)
  if (command.form === 'exec' || line.heredocs.length === 0)
    return instructionOf(base, { kind: 'RUN', command, mounts })
  return instructionOf(base, { kind: 'RUN', command: heredocCommand(line, text), mounts })
}

/**
 * What the shell is given of a RUN with heredocs (BuildKit, dockerfile2llb/convert.go, dispatchRun): the body, where
 * the heredoc is all there is; else the line with every body below it.
 */
function heredocCommand(line: Line, text: string): CommandLine {
  const [first] = line.heredocs
  const start = heredocStart(line.body.text)
  const script = joiner(text)
  if (first !== undefined && start !== undefined && !('error' in start)) {
    const end = first.range.start + first.body.length
    if (first.stripTabs) addWithoutTabs(script, first.body, first.range.start)
    else script.add(first.range.start, end)
    const shebang = /^#!([^\r\n]*)/.exec(first.body)?.[1]?.trim()
    return { form: 'shell', script: script.done(), ...(shebang === undefined ? {} : { interpreter: shebang }) }
  }
  for (let at = 0; at < line.body.text.length; at++) {
    // Stretches that follow each other in the file go in as one.
    const from = at
    const source = line.body.at(from)
    while (at + 1 < line.body.text.length && line.body.at(at + 1) === source + at + 1 - from) at++
    script.add(source, source + at + 1 - from)
  }
  for (const { range, body, delimiter } of line.heredocs) {
    script.addText('\n', range.start - 1)
    script.add(range.start, range.start + body.length)
    script.addText(delimiter, range.end - delimiter.length)
  }
  return { form: 'shell', script: script.done() }
}

function addWithoutTabs(script: ReturnType<typeof joiner>, body: string, start: number): void {
  for (let at = 0; at < body.length;) {
    const feed = body.indexOf('\n', at)
    const next = feed < 0 ? body.length : feed + 1
    while (body[at] === '\t') at++
    script.add(start + at, start + next)
    at = next
  }
}

/** CMD and ENTRYPOINT. */
export function readCommand(reading: Reading, kind: 'CMD' | 'ENTRYPOINT'): CommandInstruction {
  checkFlags(reading, {})
  return instructionOf(reading.base, { kind, command: commandLine(reading.line.body, reading) })
}

const durations = ['interval', 'timeout', 'start-period', 'start-interval'] as const
const healthFlags = {
  interval: 'text',
  timeout: 'text',
  'start-period': 'text',
  'start-interval': 'text',
  retries: 'text',
} as const

/** HEALTHCHECK NONE, or HEALTHCHECK [options] CMD command (BuildKit, instructions/parse.go, parseHealthcheck). */
export function readHealthcheck(reading: Reading): HealthcheckInstruction {
  const { line, base } = reading
  const end = firstSpace(line.body.text)
  const type = line.body.text.slice(0, end).toUpperCase()
  const rest = trim(line.body.slice(end))
  if (type === 'NONE') {
    if (rest.text !== '') throw new Refusal(rest.at(0), 'HEALTHCHECK NONE takes no arguments')
    return instructionOf(base, { kind: 'HEALTHCHECK' })
  }
  if (type !== 'CMD') throw new Refusal(line.body.at(0), 'HEALTHCHECK needs CMD or NONE')
  checkFlags(reading, healthFlags)
  for (const name of durations) checkDuration(line, name)
  const retries = flagValue(line, 'retries')
  if (retries !== undefined && retries !== '' && !/^\+?\d{1,10}$/.test(retries)) {
    throw new Refusal(line.range.start, `--retries is a number, not "${retries}"`)
  }
  const command = commandLine(rest, reading)
  if (command.form === 'exec' ? command.argv.length === 0 : command.script.text === '') {
    throw new Refusal(line.range.start, 'HEALTHCHECK CMD names no command')
  }
  return instructionOf(base, { kind: 'HEALTHCHECK', command })
}

/** A duration as Go's time.ParseDuration takes it, not negative. */
function checkDuration(line: Line, name: string): void {
  const value = flagValue(line, name)
  if (value === undefined || value === '') return
  if (/^[+-]?0$|^\+?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(value)) return
  throw new Refusal(line.range.start, `--${name} is a duration such as 30s, not "${value}"`)
}

/** SHELL, in JSON form only. */
export function readShell(reading: Reading): ListInstruction {
  const { line, base, keyword } = reading
  checkFlags(reading, {})
  const form = jsonForm(line.body)
  if (form.kind === 'mixed') throw notStrings(line.body, keyword)
  if (form.kind === 'none' || form.values.length === 0) {
    throw new Refusal(line.range.start, 'SHELL needs a JSON array of strings', 'Such as SHELL ["/bin/bash", "-c"].')
  }
  const values = form.values.map(({ value }) => value)
  const words = form.values.map(({ value, range }) => ({ raw: value, value, range }))
  return instructionOf(base, { kind: 'SHELL', values, words })
}

/** ONBUILD. What it holds is checked as far as BuildKit's parser does before the trigger runs. */
export function readOnbuild(reading: Reading): OnbuildInstruction {
  const { line, base, escape } = reading
  const command = splitCommand(line.body, escape)
  const inner = command.written.toUpperCase()
  if (inner === '') throw new Refusal(line.range.start, 'ONBUILD holds no instruction')
  if (inner === 'ONBUILD' || inner === 'FROM' || inner === 'MAINTAINER') {
    throw new Refusal(line.body.at(0), `ONBUILD cannot hold ${inner}`)
  }
  checkFlags(reading, {})
  const list = /^(?:RUN|CMD|ENTRYPOINT|SHELL|VOLUME|COPY|ADD)$/.test(inner)
  if (list && jsonForm(command.body).kind === 'mixed') throw notStrings(command.body, 'ONBUILD')
  if ((inner === 'ENV' || inner === 'LABEL') && command.body.text !== '') readPairs(command.body, inner, escape)
  return instructionOf(base, { kind: 'ONBUILD', inner })
}

function commandLine(part: Logical, { keyword }: Reading): CommandLine {
  const form = jsonForm(part)
  if (form.kind === 'mixed') throw notStrings(part, keyword)
  if (form.kind === 'none') return { form: 'shell', script: part }
  return { form: 'exec', argv: form.values.map(({ value }) => value) }
}
