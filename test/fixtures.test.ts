import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { changedBy, fixtures, inputAfter, writeOutput } from './support/fixtures.ts'

/** `UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts` writes what comes out; read it before it is committed. */
const update = process.env['UPDATE_FIXTURES'] === '1'

describe.each(fixtures())('$id', (fixture) => {
  const result = rewrite(fixture.input)
  if (!result.ok) throw new Error(`${fixture.id}: line ${result.error.line}: ${result.error.message}`)
  const changed = changedBy(fixture, result.rewrite)

  it(fixture.case.about ?? 'gives its output', () => {
    if (update) writeOutput(fixture, changed)
    else expect(changed).toEqual(fixture.output)
  })

  it('changes nothing the second time', () => {
    const again = rewrite(inputAfter(fixture, changed))
    if (!again.ok) throw new Error(`line ${again.error.line}: ${again.error.message}`)
    expect(changedBy(fixture, again.rewrite)).toEqual({})
  })

  it('says why it leaves alone what it leaves alone', () => {
    const { skipped, withheld } = result.rewrite
    const reasons = [...skipped.map(({ because }) => because), ...withheld.flatMap(({ reasons }) => reasons)]
    for (const expected of fixture.case.skips ?? []) {
      expect(
        reasons.some((reason) => reason.includes(expected)),
        `no reason has "${expected}":\n${reasons.join('\n')}`,
      ).toBe(true)
    }
    if (Object.keys(changed).length === 0) {
      expect(
        fixture.case.skips ?? [],
        'a case without output names the reasons that it expects, as "skips"',
      ).not.toEqual([])
    }
  })
})
