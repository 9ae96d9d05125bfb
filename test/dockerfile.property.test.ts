import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, lineRange } from '../src/dockerfile/edit.ts'
import { expand } from '../src/dockerfile/expand.ts'
import { layoutRun } from '../src/dockerfile/layout.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { pieces, print } from '../src/dockerfile/print.ts'
import type { Dockerfile, Logical } from '../src/dockerfile/types.ts'

/** Whole lines, so that many of the files can be read. */
const lines = fc.constantFrom(
  ...['RUN a \\', 'RUN a && b', '  && c \\ ', 'USER u', 'ENV a=1 b="2 3" \\', 'COPY a "b" /c', 'COPY ["a", "b"]'],
  ...['FROM y AS z', '# note \\', '  # indented', '', '  ', 'RUN cat <<EOF <<-B \\', 'EOF', '\tB', 'B', 'ARG A=$B C'],
  ...['HEALTHCHECK --interval=1s CMD a', 'EXPOSE 80 $P', 'LABEL a b', 'RUN --mount=type=x \\', 'ENTRYPOINT ["a"]'],
  ...[
    'RUN é 漢 😀 \\',
    'WORKDIR "/a b"',
    'ONBUILD RUN <<EOF',
    '# escape=`',
    'VOLUME /a /b',
    'RUN <<EOF',
    'CMD a `',
    '\\',
  ],
)
const breaks = fc.constantFrom('\n', '\n', '\n', '\r\n')
const body = fc.array(fc.tuple(lines, breaks), { maxLength: 12 }).map((all) => all.flat().join(''))
const files = fc.tuple(fc.constantFrom('', '\uFEFF', '# syntax=a\n', '# escape=`\n'), body).map(([top, rest]) => {
  return `${top}FROM x\n${rest}`
})
const fragments = fc.constantFrom(
  ...[
    'FROM x\n',
    'RUN ',
    'COPY ',
    'ENV ',
    'ONBUILD ',
    '\\\n',
    '\\ \r\n',
    '\n',
    '<<',
    'EOF',
    '"',
    "'",
    '$',
    '${',
    '}',
    ':-',
  ],
  ...[
    '["a"',
    ', 1]',
    '--from=',
    '-- ',
    '# escape=`\n',
    '`',
    '\\',
    ' ',
    '\t',
    '\r',
    '\u00a0',
    '\u2028',
    '=',
    '\uFEFF',
    '\0',
  ],
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fragments, fc.string({ maxLength: 4 })), { maxLength: 30 }).map((all) => all.join('')),
)

function readable(text: string): Dockerfile | undefined {
  const parsed = parseDockerfile(text)
  return parsed.ok ? parsed.dockerfile : undefined
}

function mapsBack(text: string, part: Logical): boolean {
  for (let at = 0; at < part.text.length; at++) {
    if (text[part.at(at)] !== part.text[at] || (at > 0 && part.at(at) <= part.at(at - 1))) return false
  }
  return part.text === '' || part.at(part.text.length) === part.at(part.text.length - 1) + 1
}

describe('any text', () => {
  it('is read or refused with a place in it, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anything, files), (text) => {
        const parsed = parseDockerfile(text)
        if (parsed.ok) return
        const line = text.split('\n')[parsed.error.line - 1]
        expect(line).toBeDefined()
        expect(parsed.error.column).toBeGreaterThan(0)
        expect(parsed.error.column).toBeLessThanOrEqual((line?.length ?? 0) + 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('is expanded or refused, and what holds no special character stays', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value } = expand(text, (name) => (name.length % 2 === 0 ? 'v' : undefined), '\\')
        if (!/[$'"\\]/.test(text)) expect(value).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('any file that can be read', () => {
  it('is covered by its pieces and printed as it was', () => {
    fc.assert(
      fc.property(files, (text) => {
        const dockerfile = readable(text)
        if (dockerfile === undefined) return
        expect(print(dockerfile)).toBe(text)
        for (const { kind, range } of pieces(dockerfile)) {
          expect(range.end).toBeGreaterThan(range.start)
          if (kind === 'space') expect(text.slice(range.start, range.end)).toMatch(/^[\s\uFEFF]*$/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('maps its joined text back, character by character', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(), (text, first, second) => {
        for (const { args, body: rest, line, endLine, range } of readable(text)?.instructions ?? []) {
          expect(mapsBack(text, args) && mapsBack(text, rest)).toBe(true)
          const start = first % (args.text.length + 1)
          const slice = args.slice(start, start + (second % (args.text.length - start + 1)))
          expect(mapsBack(text, slice)).toBe(true)
          expect(text.slice(0, range.start).split('\n')).toHaveLength(line)
          expect(text.slice(0, range.end).split('\n')).toHaveLength(endLine)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps every other instruction where one is taken out with its lines', () => {
    fc.assert(
      fc.property(files, fc.nat(), (text, pick) => {
        const dockerfile = readable(text)
        const candidates = dockerfile?.instructions.filter(({ kind }) => kind !== 'FROM') ?? []
        const taken = candidates[pick % Math.max(1, candidates.length)]
        if (dockerfile === undefined || taken === undefined) return
        const left = readable(applyEdits(text, [{ file: '', ...lineRange(dockerfile, taken), text: '' }]))
        const others = dockerfile.instructions.filter((instruction) => instruction !== taken)
        expect(left?.instructions.map(({ args }) => args.text)).toEqual(others.map(({ args }) => args.text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('edits and layout', () => {
  it('makes edits as splicing from the back does', () => {
    const spans = fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 30 }), spans, fc.string(), (text, offsets, replacement) => {
        const edits: Edit[] = []
        for (let at = 0; at + 1 < offsets.length; at += 2) {
          edits.push({ file: '', start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0, text: replacement })
        }
        const expected = edits.reduceRight((all, { start, end, text: part }) => {
          return all.slice(0, start) + part + all.slice(end)
        }, text)
        expect(applyEdits(text, edits)).toBe(expected)
        expect(applyEdits(text, edits.toReversed())).toBe(expected)
      }),
    )
  })

  it('lays out commands that read as the same commands', () => {
    const word = fc.stringMatching(/^[a-z0-9./=-]{1,30}$/).filter((text) => !text.startsWith('-'))
    const command = fc.array(word, { minLength: 1, maxLength: 20 })
    const style = fc.record({
      keyword: fc.constantFrom('upper' as const, 'lower' as const),
      indent: fc.constantFrom(' ', '    ', '\t', ''),
      and: fc.constantFrom('start' as const, 'end' as const),
      eol: fc.constantFrom('\n' as const, '\r\n' as const),
      escape: fc.constant('\\' as const),
    })
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 4 }), style, (commands, look) => {
        const run = readable(`FROM x\n${layoutRun(commands, look)}`)?.instructions[1]
        const expected = commands.map((words) => words.join(' ')).join(' && ')
        expect(run?.body.text.replace(/\s+/g, ' ')).toBe(expected)
        expect(readable(`FROM x\n${layoutRun(commands, look)}`)?.instructions).toHaveLength(2)
      }),
    )
  })
})
