import { describe, expect, it } from 'vitest'
import dockerfiles from './oracle/dockerfile.json' with { type: 'json' }
import expansions from './oracle/expand.json' with { type: 'json' }
import { expand } from '../src/dockerfile/expand.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import type { CommandLine, Instruction } from '../src/dockerfile/types.ts'

// What BuildKit's own parser answers on these inputs. scripts/oracle-buildkit.ts compares with its test files.

function commandArgs(command: CommandLine, body: string): readonly string[] {
  if (command.form === 'exec') return command.argv
  return body === '' ? [] : [body]
}

/** The arguments as BuildKit's tree holds them: values as written, pairs as name, value and separator. */
function argsOf(instruction: Instruction): readonly string[] {
  const body = instruction.body.text
  switch (instruction.kind) {
    case 'FROM': {
      const alias = instruction.alias
      return [instruction.imageWord.raw, ...(alias === undefined ? [] : [body.split(/\s+/)[1] ?? '', alias.raw])]
    }
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      return commandArgs(instruction.command, body)
    case 'COPY':
    case 'ADD':
      return [...instruction.sources, instruction.destination].map(({ raw }) => raw)
    case 'ENV':
    case 'LABEL': {
      const older = !/^\S*=/.test(body)
      return instruction.pairs.flatMap(({ key, raw }) => [key, raw, older ? '' : '='])
    }
    case 'ARG':
      return instruction.declared.map(({ name, raw }) => (raw === undefined ? name : `${name}=${raw}`))
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return [instruction.value.raw]
    case 'VOLUME':
    case 'EXPOSE':
    case 'SHELL':
      return instruction.words?.map(({ raw }) => raw) ?? []
    case 'HEALTHCHECK':
      if (instruction.command === undefined) return ['NONE']
      return ['CMD', ...commandArgs(instruction.command, body.replace(/^CMD\s+/, ''))]
    case 'ONBUILD':
      return [instruction.inner]
  }
}

interface Expected {
  readonly keyword: string
  readonly lines: readonly number[]
  readonly args: readonly string[]
  readonly flags?: readonly string[]
  readonly json?: boolean
  readonly heredocs?: readonly unknown[]
}

function facts(instruction: Instruction): Expected {
  const flags = instruction.flags.map(({ name, value }) => `--${name}${value === undefined ? '' : `=${value}`}`)
  const heredocs = instruction.heredocs.map(({ delimiter, expand: expands, stripTabs, body }) => {
    return { delimiter, expand: expands, stripTabs, body }
  })
  return {
    keyword: instruction.written,
    lines: [instruction.line, instruction.endLine],
    args: argsOf(instruction),
    ...(flags.length > 0 ? { flags } : {}),
    ...(heredocs.length > 0 ? { heredocs } : {}),
  }
}

/** BuildKit keeps heredocs among the arguments, and all of what ONBUILD holds; our views keep them apart. */
function comparable({ json: _json, ...expected }: Expected): Expected {
  const heredoc = (arg: string) => /^\d*<</.test(arg)
  if (expected.keyword === 'ONBUILD') return { ...expected, args: expected.args.slice(0, 1) }
  if (expected.heredocs === undefined) return expected
  if (expected.keyword === 'COPY') return { ...expected, args: expected.args.filter((arg) => !heredoc(arg)) }
  return { ...expected, args: [] }
}

describe('parseDockerfile agrees with BuildKit', () => {
  const cases: readonly { about: string; text: string; refused?: boolean; instructions?: readonly Expected[] }[] =
    dockerfiles
  it.each(cases)('$about', ({ text, refused, instructions }) => {
    const parsed = parseDockerfile(text)
    expect(parsed.ok).toBe(refused !== true)
    if (!parsed.ok) return
    const ours = parsed.dockerfile.instructions.map((instruction) => {
      const found = facts(instruction)
      return instruction.kind === 'RUN' && instruction.heredocs.length > 0 ? { ...found, args: [] } : found
    })
    expect(ours).toEqual(instructions?.map(comparable))
  })
})

describe('expand agrees with BuildKit', () => {
  const variables = new Map(Object.entries(expansions.variables))
  const cases = expansions.cases.map(([raw, value]) => ({ raw: raw ?? '', value: value ?? null }))
  it.each(cases)('$raw', ({ raw, value }) => {
    const expanded = expand(raw, (name) => variables.get(name) ?? null, '\\')
    expect(expanded.error === undefined ? expanded.value : null).toBe(value)
  })
})
