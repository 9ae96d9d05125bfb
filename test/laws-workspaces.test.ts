import { describe, expect, it } from 'vitest'
import { problemsOf, rewrite } from '../src/index.ts'
import type { Input } from '../src/types.ts'
import { afterwards, amendedBy, rewritten, unnoticed } from './support/laws.ts'
import { damaged } from './support/mutations.ts'
import { inCopy, inputs, workspaces } from './support/workspaces.ts'

/** The laws of laws.test.ts, for every Dockerfile of a small monorepo in the context that is found for it. */
describe.each(workspaces())('workspaces/$name', (workspace) => {
  const each = (law: (input: Input) => void): void =>
    inCopy(workspace, {}, (root) => inputs(root, workspace.args).forEach(law))

  it('law 3: the contract is kept, and the ledger closes', () =>
    each((input) => {
      const result = rewritten(input)
      expect(problemsOf(input, afterwards(input, result), amendedBy(result))).toEqual([])
    }))

  it('law 4: no input throws', () =>
    each((input) => {
      for (const text of damaged(input.dockerfile.text, 10)) {
        const result = rewrite({ ...input, dockerfile: { ...input.dockerfile, text }, options: {} })
        if (!result.ok) expect(result.error.line).toBeGreaterThan(0)
      }
    }))

  it('law 5: the same input gives the same output', () =>
    each((input) => {
      const turned = { ...input.project, files: new Map([...input.project.files].reverse()) }
      expect(JSON.stringify(rewritten({ ...input, project: turned }))).toBe(JSON.stringify(rewritten(input)))
    }))

  it('law 6: what is applied unasked is safe', () =>
    each((input) => {
      for (const { change } of rewritten({ ...input, options: {} }).applied)
        expect(change.safety, change.title).toBe('safe')
    }))

  it('law 7: the check withholds what takes away something needed', () =>
    each((input) => {
      const result = rewritten(input)
      if (result.files.length === 0) return
      expect(unnoticed(input, afterwards(input, result), amendedBy(result)).map(({ what }) => what)).toEqual([])
    }))
})
