import { describe, expect, it } from 'vitest'
import { applyEdits } from '../src/dockerfile/edit.ts'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import { problemsOf, rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'
import { changedBy, fixtures, inputAfter, type Fixture } from './support/fixtures.ts'
import { afterwards, amendedBy, rewritten, unnoticed } from './support/laws.ts'
import { damaged } from './support/mutations.ts'

const all = fixtures()

const asksForMore = ({ options }: Fixture): boolean =>
  options.unsafe === true || (options.with?.length ?? 0) > 0 || options.base !== undefined

describe('law 1: what was read is printed byte for byte', () => {
  it.each(all)('$id', ({ input, output }) => {
    for (const text of [input.dockerfile.text, ...Object.values(output)]) {
      const parsed = parseDockerfile(text)
      if (!parsed.ok) continue
      const { dockerfile } = parsed
      expect(dockerfile.text).toBe(text)
      const spans = dockerfile.instructions.map(({ range }) => range)
      // Each instruction put back where it was, out of its own characters, gives the text again.
      const edits = spans.map(({ start, end }) => ({ file: '', start, end, text: text.slice(start, end) }))
      expect(applyEdits(text, edits)).toBe(text)
      for (const { args } of dockerfile.instructions) {
        for (let offset = 0; offset < args.text.length; offset++) {
          expect(text[args.at(offset)], `character ${offset} of ${args.text}`).toBe(args.text[offset])
        }
      }
    }
  })
})

describe('law 2: a second run changes nothing', () => {
  it.each(all)('$id', (fixture) => {
    const plain = { ...fixture, options: {}, input: { ...fixture.input, options: {} } }
    const first = changedBy(plain, rewritten(plain.input))
    expect(changedBy(plain, rewritten({ ...inputAfter(plain, first), options: {} }))).toEqual({})
  })
})

describe('law 3: the contract is kept, and the ledger closes', () => {
  it.each(all.filter((fixture) => !asksForMore(fixture)))('$id', (fixture) => {
    const result = rewritten(fixture.input)
    expect(problemsOf(fixture.input, afterwards(fixture.input, result), amendedBy(result))).toEqual([])
    for (const { what, because } of result.ledger.leaves) expect([what, because]).not.toContain('')
    // What only a slim base would rest on is told where there is one.
    if (!result.applied.some(({ transform }) => transform === 'slim-base'))
      expect(result.ledger.assumes.filter((text) => text.includes('slim base'))).toEqual([])
  })
})

describe('law 4: no input throws', () => {
  it.each(all)('$id', ({ input }) => {
    for (const text of damaged(input.dockerfile.text, 40)) {
      const result = rewrite({ ...input, dockerfile: { ...input.dockerfile, text }, options: {} })
      if (result.ok) continue
      expect(result.error.line).toBeGreaterThan(0)
      expect(result.error.message).not.toBe('')
    }
  })

  const hostile: [about: string, text: string][] = [
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['only comments', '# syntax=docker/dockerfile:1\n# nothing\n'],
    [
      'names of prototypes',
      'FROM node:22\nARG __proto__=1\nENV constructor=a toString=b\nLABEL __proto__=x\nCOPY __proto__ hasOwnProperty ./\nRUN __proto__ && constructor\n',
    ],
    ['a long line', `FROM node:22\nRUN echo ${'a'.repeat(200_000)}\n`],
    ['many instructions', `FROM node:22\n${'RUN npm install\n'.repeat(3_000)}`],
    ['many continuations', `FROM node:22\nRUN true ${'\\\n && true '.repeat(3_000)}\n`],
    [
      'many stages',
      Array.from({ length: 300 }, (_, index) => `FROM node:22 AS s${index}\nCOPY --from=s${index - 1} /a /a\n`).join(
        '',
      ),
    ],
    ['deep nesting', `FROM node:22\nRUN ${'$('.repeat(2_000)}x${')'.repeat(2_000)}\n`],
    ['deep braces', `FROM node:22\nRUN ${'{ '.repeat(2_000)}x${' ;}'.repeat(2_000)}\n`],
    ['deep defaults', `ARG A=${'${A:-'.repeat(1_000)}x${'}'.repeat(1_000)}\nFROM node:$A\n`],
    ['a stage made of itself', 'FROM a AS a\nFROM a AS a\nCOPY --from=a . .\n'],
    ['a lone surrogate', 'FROM node:22\nRUN echo \ud800\n'],
  ]
  it.each(hostile)('%s', (_, text) => {
    const manifest =
      '{"name":"x","scripts":{"__proto__":"y","start":"node constructor"},"dependencies":{"__proto__":"1"}}'
    const project = projectOf({
      Dockerfile: text,
      'package.json': manifest,
      'package-lock.json': '{"lockfileVersion":3,"packages":{"__proto__":{}}}',
      __proto__: 'x',
    })
    const started = performance.now()
    expect(() => rewrite({ dockerfile: { path: 'Dockerfile', text }, project })).not.toThrow()
    expect(performance.now() - started, 'milliseconds').toBeLessThan(20_000)
  })
})

describe('law 5: the same input gives the same output', () => {
  it.each(all)('$id', ({ input }) => {
    const turned = { ...input.project, files: new Map([...input.project.files].reverse()) }
    const [first, second, third] = [input, input, { ...input, project: turned }].map((one) =>
      JSON.stringify(rewritten(one)),
    )
    expect(second).toBe(first)
    expect(third).toBe(first)
  })
})

describe('law 6: what is applied unasked is safe', () => {
  it.each(all)('$id', ({ input }) => {
    for (const { change } of rewritten({ ...input, options: {} }).applied) {
      expect(change.safety, change.title).toBe('safe')
      expect(change.amends ?? [], change.title).toEqual([])
    }
  })
})

describe('law 7: the check withholds what takes away something needed', () => {
  it.each(all.filter(({ output }) => Object.keys(output).length > 0))('$id', (fixture) => {
    const result = rewritten(fixture.input)
    const { dockerfile, ignore } = afterwards(fixture.input, result)
    const amended = amendedBy(result)
    const passed = unnoticed(fixture.input, { dockerfile, ignore }, amended)
    expect(passed.map(({ what }) => what)).toEqual([])
  })
})
