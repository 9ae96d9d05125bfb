import { describe, expect, it } from 'vitest'
import { json } from '../src/report/json.ts'
import { createPaint } from '../src/report/paint.ts'
import { body, closing, headline, type FileReport } from '../src/report/text.ts'
import type { Change, Rewrite } from '../src/types.ts'

const change = (title: string, because: string): Change => ({ title, because, safety: 'safe', edits: [] })

const nothing: Rewrite = {
  files: [],
  detection: undefined,
  applied: [],
  withheld: [],
  skipped: [],
  advice: [],
  ledger: { drops: [], leaves: [], stays: [], assumes: [] },
  stages: { before: 1, after: 1 },
}

const rewrite: Rewrite = {
  ...nothing,
  files: [{ path: 'Dockerfile', before: 'FROM a\n', after: 'FROM b\n' }],
  detection: { stack: 'node', manager: 'npm', summary: 'node · npm · TypeScript (tsc → dist)' },
  applied: [
    { transform: 'dependency-copy', change: change('copy package.json before the source', 'line 4 copies everything') },
  ],
  withheld: [
    {
      transform: 'slim-base',
      change: change('run on node:22-slim', 'it is smaller'),
      reasons: ['server.js:9 starts convert', 'server.js:12 starts git'],
    },
  ],
  skipped: [
    { transform: 'clean-run', line: 3, because: 'it has a comment' },
    { transform: 'merge-run', line: 3, because: 'it has a comment' },
    { transform: 'merge-run', because: 'there is one RUN' },
    { transform: 'prune-dependencies', because: 'only production packages are there', noNeed: true },
  ],
  ledger: {
    drops: [],
    leaves: [
      { what: 'gcc', because: 'a compiler' },
      { what: 'src/', because: '' },
    ],
    stays: [{ what: 'views/', because: 'read by app.js:14' }],
    assumes: ['nobody runs npm by hand'],
  },
  size: { before: 1340, after: 310 },
}

const paint = createPaint(false)
const report: FileReport = {
  path: 'api/Dockerfile',
  context: '.',
  rewrite,
  beside: [{ path: 'api/.dockerignore', made: true, lines: 9 }],
}
const options = { columns: 70, verbose: false, written: false, paint }

describe('the report of a file', () => {
  it('has a headline', () => {
    expect(headline(report, paint)).toBe('api/Dockerfile · node · npm · TypeScript (tsc → dist) · context .')
    expect(headline({ path: 'Dockerfile', rewrite: nothing, beside: [] }, paint)).toBe('Dockerfile')
  })

  it('says what changed, leaves, stays, is assumed, withheld and left alone', () => {
    expect(body(report, options)).toBe(
      `
  changes   copy package.json before the source: line 4 copies
            everything [dependency-copy]
  leaves    gcc (a compiler)
            src/
  stays     views/ (read by app.js:14)
  size      about 1.34 GB → 310 MB (estimated)
  rebuild   an edit of the source no longer installs again what it
            does not change
  assumes   nobody runs npm by hand
  withheld  run on node:22-slim: server.js:9 starts convert (and 1
            more) [slim-base]
  left      line 3: it has a comment [clean-run, merge-run]
            there is one RUN [merge-run]

api/.dockerignore would be created (9 lines)`.slice(1),
    )
  })

  it('gives every reason where all is asked for', () => {
    const text = body(report, { ...options, verbose: true, written: true, columns: 120 })
    expect(text).toContain('server.js:9 starts convert; server.js:12 starts git')
    expect(text).toContain('api/.dockerignore was created (9 lines)')
  })

  it('tells what was right all along where nothing changes, or all is asked for', () => {
    const row = 'no need   only production packages are there [prune-dependencies]'
    expect(body(report, options)).not.toContain(row)
    expect(body(report, { ...options, verbose: true })).toContain(row)
    expect(body({ ...report, rewrite: { ...rewrite, files: [] } }, options)).toContain(row)
    const ignored = [{ path: '.dockerignore', before: undefined, after: '.git\n' }]
    expect(body({ ...report, rewrite: { ...rewrite, files: ignored } }, options)).toContain(row)
  })

  it('does not list more than a few rows unasked', () => {
    const skipped = Array.from({ length: 40 }, (_, index) => ({
      transform: 'merge-run',
      line: index + 1,
      because: 'no',
    }))
    const many = { ...report, beside: [], rewrite: { ...nothing, skipped } }
    expect(body(many, options).split('\n').at(-1)).toContain('and 32 more (--verbose shows them)')
    expect(body(many, { ...options, verbose: true })).toContain('line 40: no')
  })

  it('says nothing where there is nothing to say', () => {
    expect(body({ path: 'Dockerfile', rewrite: nothing, beside: [] }, options)).toBe('')
  })

  it('escapes what a terminal would obey', () => {
    const hostile = { ...nothing, skipped: [{ transform: 'x', because: 'a \u001b[2J\nfake line' }] }
    expect(body({ path: 'Dockerfile', rewrite: hostile, beside: [] }, options)).toBe(
      '  left      a \\x1b[2J\\nfake line [x]\n'.trimEnd(),
    )
  })
})

describe('the last line', () => {
  it.each<[totals: [number, number, number], mode: 'dry' | 'write' | 'check', text: string]>([
    [[1, 0, 0], 'dry', 'Nothing to change in 1 Dockerfile.'],
    [[3, 2, 0], 'dry', '2 Dockerfiles would change. Run with --write to apply.'],
    [[3, 1, 1], 'dry', '1 Dockerfile would change. Run with --write to apply. 1 file could not be handled: see above.'],
    [[3, 2, 0], 'write', '2 Dockerfiles changed.'],
    [[3, 2, 0], 'check', '2 Dockerfiles would change. Run restage without --check to see the diff.'],
    [[1, 0, 1], 'dry', '1 file could not be handled: see above.'],
  ])('%j %s', ([files, changed, failed], mode, text) => expect(closing({ files, changed, failed }, mode)).toBe(text))
})

describe('JSON', () => {
  it('is parsed to what the report knows, and holds nothing that a terminal obeys', () => {
    const text = json([
      {
        path: 'api/Dockerfile',
        context: '.',
        rewrite,
        files: [{ path: 'api/Dockerfile', made: false, diff: '-\u001b\u202e\u009b\n' }],
      },
      { path: 'bad', error: { message: 'no', line: 3, column: 1 } },
      { path: 'same', context: '.', rewrite: nothing, files: [] },
    ])
    expect(text).toMatch(/^[\n\u0020-\u007e\u00a0-\u2027\u2030-\uffff]*$/u)
    expect(JSON.parse(text)).toMatchObject({
      schema: 1,
      summary: { files: 3, changed: 1, failed: 1 },
      files: [
        {
          status: 'changed',
          changes: [{ transform: 'dependency-copy' }],
          withheld: [{ reasons: ['server.js:9 starts convert', 'server.js:12 starts git'] }],
          files: [{ diff: '-\u001b\u202e\u009b\n' }],
        },
        { status: 'failed', error: { line: 3 } },
        { status: 'unchanged', detection: null, size: null },
      ],
    })
  })
})
