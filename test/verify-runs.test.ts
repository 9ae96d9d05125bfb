import { describe, expect, it } from 'vitest'
import { complaints, lastWords, normal, plain } from '../src/verify/logs.ts'
import { compareRuns } from '../src/verify/runs.ts'
import type { Answer, Run } from '../src/verify/types.ts'
import { run } from './support/verify.ts'

describe('normal', () => {
  const pairs: readonly [string, string][] = [
    ['2026-11-21T22:15:36.862Z info: ready in 12 ms', '2025-01-02T03:04:05.001Z info: ready in 1.2 s'],
    [
      '[2026/11/21 22:15:36 +0000] [7] [INFO] Booting worker with pid: 7',
      '[2026/01/01 01:00:00 +0000] [12] [INFO] Booting worker with pid: 12',
    ],
    ['\u001b[32minfo\u001b[39m: listening on http://172.18.0.2:3000', 'info: listening on http://172.18.0.31:3000'],
    [
      '[Nest] 18  - 11/21/2026, 10:15:36 PM     LOG [NestFactory] Starting... +3ms',
      '[Nest] 7  - 1/2/2026, 1:05:06 AM     LOG [NestFactory] Starting... +12ms',
    ],
    [
      'Sat Nov 21 2026 22:15:36 GMT+0000 (Coordinated Universal Time) up',
      'Sun Dec 6 2026 02:01:00 GMT+0000 (Coordinated Universal Time) up',
    ],
    [
      'host 4f5e6d7c8b9a request 1b4e28ba-2fa1-11d2-883f-0016d3cca427',
      'host a0b1c2d3e4f5 request 6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    ],
    [
      '::1 - - [21/Nov/2026:22:15:36 +0000] "GET / HTTP/1.1" 200',
      '::1 - - [01/Dec/2026:02:15:36 +0000] "GET / HTTP/1.1" 200',
    ],
    ["No such file or directory: '/tmp/tmpm1cu2y_a/b'", "No such file or directory: '/tmp/tmppx9rfdbx/b'"],
    ['open /tmp/build-a8Xk2Q/x', 'open /tmp/build-ZZqq00/x'],
    ['segfault at 0x7f3a', 'segfault at 0xdeadbeef'],
    [
      '{"level":30,"time":1795299336862,"pid":7,"hostname":"4f5e6d7c8b9a","msg":"up"}',
      '{"level":30,"time":1795299339999,"pid":18,"hostname":"a0b1c2d3e4f5","msg":"up"}',
    ],
  ]
  it.each(pairs)('takes %j and its like as one', (one, other) => {
    expect(normal(one)).toBe(normal(other))
  })
  it('keeps words apart', () => {
    expect(normal('connect ECONNREFUSED 127.0.0.1:5432')).not.toBe(normal('getaddrinfo ENOTFOUND db'))
    expect(normal("Cannot find module 'express'")).not.toBe(normal("Cannot find module 'koa'"))
  })
})

describe('plain', () => {
  it.each([
    ['\u001b]0;title\u0007text\u001b[0K', 'text'],
    ['10%\r50%\r100% done\r', '100% done'],
    ['bell\u0007 and\u0000 null', 'bell and null'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\ttab stays', '\ttab stays'],
  ])('reads %j', (line, text) => {
    expect(plain(line)).toBe(text)
  })
})

const node = [
  'node:internal/modules/cjs/loader:1433',
  '  throw err;',
  '  ^',
  '',
  "Error: Cannot find module 'express'",
  'Require stack:',
  '- /app/server.js',
  '    at Function._resolveFilename (node:internal/modules/cjs/loader:1430:15)',
  '    at defaultResolveImpl (node:internal/modules/cjs/loader:1040:19) failed',
  "  code: 'MODULE_NOT_FOUND',",
]

describe('complaints', () => {
  it('are the lines that say what is wrong, not where', () => {
    expect(complaints(node)).toEqual(["Error: Cannot find module 'express'"])
    expect(lastWords(node)).toBe("Error: Cannot find module 'express'")
  })
  it('are none where nothing is said', () => {
    expect(complaints(['listening on 3000'])).toEqual([])
    expect(lastWords(['', 'a', 'b', 'c', 'd'])).toBe('b | c | d')
  })
})

const answer = (status: number, type = 'text/html; charset=utf-8', bytes = 100): Answer => ({ status, type, bytes })
const answers = (...all: readonly [string, Answer][]) => ({ answers: new Map(all) })
const ended = (exitCode: number, ...log: readonly string[]) => ({ state: 'exited', exitCode, log }) as const
const refused = 'Error: connect ECONNREFUSED 10.0.0.7:5432'

describe('compareRuns', () => {
  const same: readonly [string, Partial<Run>, Partial<Run>, string][] = [
    ['two that answer', answers(['3000/', answer(200)]), answers(['3000/', answer(200, 'text/html', 3000)]), 'serves'],
    ['a failure that both answer with', answers(['3000/', answer(500)]), answers(['3000/', answer(500)]), 'serves'],
    ['a server that stands in front', answers(['80/', answer(502)]), answers(['80/', answer(502)]), 'stays up'],
    [
      'two that are healthy',
      { health: { status: 'healthy', log: ['ok'] } },
      { health: { status: 'healthy', log: ['fine'] } },
      'healthy',
    ],
    ['two that stay up', { log: ['up'] }, { log: ['up', 'and warm'] }, 'stays up'],
    ['two that end', ended(0, 'done 12 rows'), ended(0, 'done 14 rows'), 'exits 0'],
    ['two that fail alike', ended(1, `10:00:00 ${refused}`), ended(1, `11:00:00 ${refused}`), 'fails alike'],
    [
      'lines in another order',
      ended(1, 'warning: no such key', refused),
      ended(1, refused, 'warning: no such key'),
      'fails alike',
    ],
    ['two that fail without a word', ended(1), ended(1), 'none'],
    [
      'two that are not started',
      { state: 'not started', log: ['exec: "x": executable file not found in $PATH'] },
      { state: 'not started', log: ['exec: "x": executable file not found in $PATH'] },
      'fails alike',
    ],
    [
      'a check that fails in both',
      { health: { status: 'unhealthy', log: [refused] } },
      { health: { status: 'unhealthy', log: [refused] } },
      'stays up',
    ],
    ['a port that answers only now', {}, answers(['3000/', answer(200)]), 'stays up'],
  ]
  it.each(same)('finds nothing in %s', (_name, before, after, proof) => {
    expect(compareRuns([run(before)], [run(after)])).toEqual({ findings: [], proof })
  })

  const different: readonly [string, Partial<Run>, Partial<Run>, string][] = [
    [
      'one that ends',
      {},
      ended(1, ...node),
      "start container on the open network: was running, is exited with 1: Error: Cannot find module 'express'",
    ],
    [
      'another code',
      ended(0),
      ended(127, 'sh: 1: curl: not found'),
      'start container on the open network: was exited with 0, is exited with 127: sh: 1: curl: not found',
    ],
    [
      'other words',
      ended(1, refused),
      ended(1, "Error: Cannot find module 'pg'"),
      `start container on the open network: fails in other words: was ${refused}; is Error: Cannot find module 'pg'`,
    ],
    [
      'words in place of none',
      ended(1),
      ended(1, refused),
      `start container on the open network: fails in other words: was silent; is ${refused}`,
    ],
    [
      'another end',
      ended(0, 'imported 3 files', 'done'),
      ended(0, 'nothing to import'),
      'start container on the open network: ends otherwise: nothing to import',
    ],
    [
      'a port that is silent',
      answers(['3000/', answer(200)]),
      {},
      'answer 3000/ on the open network: was 200, does not answer',
    ],
    [
      'another status',
      answers(['3000/', answer(200)]),
      answers(['3000/', answer(404)]),
      'answer 3000/ on the open network: was 200, is 404',
    ],
    [
      'another type',
      answers(['3000/', answer(200)]),
      answers(['3000/', answer(200, 'application/json')]),
      'answer 3000/ on the open network: was 200 text/html, is 200 application/json',
    ],
    [
      'an empty body',
      answers(['3000/', answer(200)]),
      answers(['3000/', answer(200, 'text/html', 0)]),
      'answer 3000/ on the open network: was 100 bytes, is 0 bytes',
    ],
    [
      'health',
      { health: { status: 'healthy', log: [] } },
      { health: { status: 'unhealthy', log: ['/bin/sh: 1: curl: not found'] } },
      'health health check on the open network: was healthy, is unhealthy: /bin/sh: 1: curl: not found',
    ],
    [
      'the words of the check',
      { health: { status: 'unhealthy', log: ['curl: (7) Failed to connect to localhost'] } },
      { health: { status: 'unhealthy', log: ['/bin/sh: 1: curl: not found'] } },
      'health health check on the open network: fails in other words: was curl: (7) Failed to connect to localhost; is /bin/sh: 1: curl: not found',
    ],
  ]
  it.each(different)('tells of %s', (_name, before, after, finding) => {
    const { findings, proof } = compareRuns([run(before)], [run(after)])
    expect(findings.map(({ comparison, what, because }) => `${comparison} ${what}: ${because}`)).toEqual([finding])
    expect(proof).toBe('none')
  })

  it('holds a start on the closed network against one that needs the open one', () => {
    const closed = ended(1, 'npm error code EAI_AGAIN', 'npm error request to https://registry.example/ failed')
    const { findings, proof } = compareRuns(
      [run(), run({ network: 'closed' })],
      [run(), run({ network: 'closed', ...closed })],
    )
    expect(findings.map(({ what }) => what)).toEqual(['container on the closed network'])
    expect(proof).toBe('stays up')
  })
  it('tells what differs on both networks once', () => {
    const before = [run(), run({ network: 'closed' })]
    const after = [run(ended(1, refused)), run({ network: 'closed', ...ended(1, refused) })]
    expect(compareRuns(before, after).findings.map(({ what }) => what)).toEqual(['container'])
  })
  it('takes the strongest proof of both networks', () => {
    const before = [run(answers(['3000/', answer(200)])), run({ network: 'closed', ...ended(1, refused) })]
    expect(compareRuns(before, before).proof).toBe('serves')
  })
})
