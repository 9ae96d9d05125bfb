import { describe, expect, it } from 'vitest'
import { createPaint } from '../src/report/paint.ts'
import { proofInWords, verifyTable, verifyText, type VerifyReport } from '../src/report/verify.ts'
import { verifyJson } from '../src/report/verify-json.ts'
import type { Rewrite } from '../src/types.ts'
import type { Build, BuiltImage, Run, Side, Verified } from '../src/verify/types.ts'
import { config, run } from './support/verify.ts'

const texts = {
  before: 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD ["node", "server.js"]\n',
  after: `FROM node:22 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm prune --omit=dev

FROM node:22-slim
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY server.js ./
CMD ["node", "server.js"]
`,
}

const MB = 1_000_000
const image = (size: number, ...layers: readonly (readonly [megabytes: number, by: string])[]): BuiltImage => ({
  id: 'sha256:1',
  size: size * MB,
  layers: layers.map(([megabytes, by]) => ({ size: Math.round(megabytes * MB), by })),
  config: config({ labels: new Map([['a', 'b']]) }),
})
const before = image(
  1340,
  [117, 'debian.sh --arch amd64'],
  [1013, 'RUN /bin/sh -c curl node # buildkit'],
  [0, 'WORKDIR /app'],
  [0.2, 'COPY . . # buildkit'],
  [209.8, 'RUN /bin/sh -c npm install # buildkit'],
  [0, 'CMD ["node" "server.js"]'],
)
const after = image(
  310,
  [75, 'debian.sh --arch amd64'],
  [203, 'RUN /bin/sh -c curl node # buildkit'],
  [0, 'WORKDIR /app'],
  [31.9, 'COPY /app/node_modules ./node_modules # buildkit'],
  [0.0042, 'COPY server.js ./ # buildkit'],
  [0, 'CMD ["node" "server.js"]'],
)
const built = (made: BuiltImage, seconds: number, rebuildSeconds: number, contextBytes: number): Build => ({
  ok: true,
  image: made,
  seconds,
  rebuildSeconds,
  contextBytes,
})
const answers = (...probes: readonly string[]) => ({
  answers: new Map(probes.map((probe) => [probe, { status: 200, bytes: 5, type: 'text/plain' }] as const)),
})
const side = (build: Build, ...runs: readonly Run[]): Side => ({ build, runs })

const rewrite: Rewrite = {
  files: [{ path: 'Dockerfile', before: texts.before, after: texts.after }],
  detection: { stack: 'node', manager: 'npm', summary: 'node · npm' },
  applied: [],
  withheld: [],
  skipped: [],
  advice: [],
  ledger: { drops: [], leaves: [], stays: [], assumes: [] },
  stages: { before: 1, after: 2 },
}
const verified: Verified = {
  verdict: 'same',
  proof: 'serves',
  findings: [],
  accounted: new Map([
    ['base-package', 21_034],
    ['dev-dependencies', 812],
  ]),
  notes: ['the image has no HEALTHCHECK'],
  rounds: [
    {
      findings: [{ comparison: 'program', what: 'curl', because: 'the log says: sh: 1: curl: not found' }],
      repairs: ['install curl: the log says: sh: 1: curl: not found'],
    },
    {
      findings: [{ comparison: 'start', what: 'container', because: 'was running, is exited with 1' }],
      repairs: [],
      withheld: 'prune-dependencies',
    },
    { findings: [], repairs: [] },
  ],
  before: side(
    built(before, 62.1, 31, 14_200_000),
    run({ ...answers('3000/', '3000/health'), seconds: 1.24 }),
    run({ network: 'closed', ...answers('3000/', '3000/health') }),
  ),
  after: side(
    built(after, 48, 2.04, 120_000),
    run({ ...answers('3000/', '3000/health'), seconds: 0.9 }),
    run({ network: 'closed', ...answers('3000/', '3000/health') }),
  ),
  rewrite,
}
const report: VerifyReport = { path: 'api/Dockerfile', context: '.', verified, texts }
const options = { columns: 110, verbose: false, paint: createPaint(false), unicode: true }

const program = { comparison: 'program', what: 'curl', because: 'the log says: sh: 1: curl: not found' } as const
const library = {
  comparison: 'library',
  what: 'libpq.so.5',
  because: 'was found, is missing',
  cure: { packages: new Map([['libpq5', 'seen']]), paths: new Map([['/app/x', 'seen']]), development: 'seen' },
} as const

describe('verifyText', () => {
  it('tells what passed, what it rests on, what was mended, and the figures', () => {
    expect(verifyText(report, options)).toBe(`api/Dockerfile · node · npm · context .

  same      serves 3000/, 3000/health on both networks
  repairs   round 1: 1 finding; install curl: the log says: sh: 1: curl: not found
            round 2: 1 finding; prune-dependencies withheld, for want of a repair: container: was running, is
            exited with 1
            round 3: nothing found
  accounted 21846 paths that differ, each for a reason: packages of the full base image 21034, development
            dependencies 812
  notes     the image has no HEALTHCHECK

  size      before   1.34 GB  ████████████████████████████████████████
            after     310 MB  █████████
            77 % smaller
  layers    4 → 4 with files
  context   14 MB → 120 kB
  build     1 min 2 s → 48 s with the engine's cache
  rebuild   31 s → 2.0 s after an edit of one source file
  start     1.2 s → 0.9 s until all answered or it ended

  line     size  layer before                           line    size  layer after
     1  1.13 GB  FROM node:22                              8  278 MB  FROM node:22-slim
     3   200 kB  COPY . .                                 10   32 MB  COPY --from=build /app/node_modules .…
     4   210 MB  RUN npm install                          11    4 kB  COPY server.js ./
`)
  })
  it('keeps to a narrow terminal, and to ASCII', () => {
    const text = verifyText(report, { ...options, columns: 60, unicode: false })
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(text).not.toMatch(/[^\x00-\x7f]/)
    expect(text).toContain('before   1.34 GB  ##########################\n')
    expect(text).toContain('layer before\n     1  1.13 GB  FROM node:22\n')
    expect(text).toContain('layer after\n     8  278 MB  FROM node:22-slim\n')
  })
  it('tells what differs, with what would mend it', () => {
    const text = verifyText(
      { ...report, verified: { ...verified, verdict: 'differs', findings: [library, program] } },
      { ...options, columns: 120 },
    )
    expect(text).toContain(`
  differs   2 differences that nothing accounts for
  library   libpq.so.5: was found, is missing (cure: install libpq5, keep /app/x, keep the development dependencies)
  program   curl: the log says: sh: 1: curl: not found
`)
  })
  it('tells why a build failed, and shows no figures of what is not there', () => {
    const build: Build = {
      ok: false,
      because: 'RUN npm ci: exit code 1',
      log: ['npm error', 'code \u001b[31mE404'],
      seconds: 3,
    }
    const { after: _after, ...rest } = verified
    const failed: Verified = { ...rest, verdict: 'original', proof: 'none', rounds: [], before: { build, runs: [] } }
    expect(verifyText({ ...report, verified: failed }, options)).toContain(`
  original  it does not build as it stands: RUN npm ci: exit code 1
  log       npm error
            code \\x1b[31mE404
`)
  })
  it('shows findings by the few, unless everything is asked for', () => {
    const findings = Array.from({ length: 20 }, (_, index) => ({ ...program, what: `program${index}` }))
    const many = { ...report, verified: { ...verified, verdict: 'differs', findings } as const }
    expect(verifyText(many, options)).toContain('and 14 more (--verbose shows them)')
    expect(verifyText(many, { ...options, verbose: true })).toContain('program19: ')
  })
  it('lets nothing of an image act on the terminal', () => {
    const what = 'x\u001b]0;title\u0007\n\u202e'
    const layers = [{ size: 5, by: `RUN ${what}` }]
    const evil: Verified = {
      ...verified,
      verdict: 'differs',
      findings: [{ comparison: 'file', what, because: what }],
      notes: [what],
      rounds: [{ findings: [], repairs: [what] }],
      before: side(built({ ...before, layers }, 1, 1, 1)),
    }
    const text = verifyText({ ...report, path: what, verified: evil }, options)
    expect(text + verifyTable([{ path: what, verified: evil }], options)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    )
  })
  it('colours the verdict where colour is on', () => {
    expect(verifyText(report, { ...options, paint: createPaint(true) })).toContain('\u001b[32msame\u001b[39m')
  })
})

describe('proofInWords', () => {
  const pair = (proof: Verified['proof'], ...runs: readonly Run[]) =>
    proofInWords({
      ...verified,
      proof,
      before: side(built(before, 1, 1, 1), ...runs),
      after: side(built(after, 1, 1, 1), ...runs),
    })
  const ended = { state: 'exited', exitCode: 0 } as const
  const cases: readonly [Verified['proof'], readonly Run[], string][] = [
    ['serves', [run(answers('80/'))], 'serves 80/ on an open network'],
    ['serves', [run(answers('80/')), run({ network: 'closed', ...ended })], 'serves 80/ on an open network'],
    [
      'healthy',
      [run({ network: 'closed', health: { status: 'healthy', log: [] } })],
      'is healthy by its own check, with no network',
    ],
    ['stays up', [run({ seconds: 12.2 })], 'stays up for 12 s on an open network'],
    ['exits 0', [run(ended), run({ network: 'closed', ...ended })], 'ends well (exit code 0) on both networks'],
    [
      'fails alike',
      [run({ ...ended, exitCode: 1 })],
      'both fail in the same words on an open network, which proves little',
    ],
    ['none', [], 'nothing was seen of it when it ran'],
  ]
  it.each(cases)('tells what %s rests on', (proof, runs, words) => {
    expect(pair(proof, ...runs)).toBe(words)
  })
})

describe('verifyTable', () => {
  const rows = [
    { path: 'api/Dockerfile', verified },
    {
      path: 'services/some/long/path/to/Dockerfile',
      verified: { ...verified, verdict: 'differs', findings: [program] },
    },
    { path: 'x/Dockerfile', error: 'it cannot be read' },
  ] as const
  it('has a row for each, and the totals', () => {
    expect(verifyTable(rows, { ...options, columns: 120 }))
      .toBe(`Dockerfile                             verdict  proof               size  saved  what happened
api/Dockerfile                         same     serves  1.34 GB → 310 MB   77 %  1 repair; prune-dependencies withheld
services/some/long/path/to/Dockerfile  differs  serves  1.34 GB → 310 MB   77 %  program curl
x/Dockerfile                           failed                                    it cannot be read
3 in all                                                2.68 GB → 620 MB   77 %  1 same, 1 differs, 1 failed`)
  })
  it('cuts what is long where the terminal is narrow', () => {
    const lines = verifyTable(rows, { ...options, columns: 80 }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(lines[2]).toMatch(/^services\/.*… +differs /)
  })
})

describe('verifyJson', () => {
  const parsed = JSON.parse(
    verifyJson([
      { path: 'api/Dockerfile', context: '.', verified: { ...verified, findings: [library] }, texts, files: [] },
      { path: 'x', error: { message: 'it cannot be read' } },
    ]),
  ) as { readonly schema: number; readonly files: readonly Record<string, never>[]; readonly summary: object }

  it('has every figure, and no file system', () => {
    expect(parsed.schema).toBe(1)
    expect(parsed.summary).toEqual({ files: 2, verdicts: { same: 1, failed: 1 } })
    expect(parsed.files[0]).toMatchObject({
      verdict: 'same',
      proof: 'serves',
      accounted: { 'base-package': 21_034, 'dev-dependencies': 812 },
      findings: [{ what: 'libpq.so.5', cure: { packages: { libpq5: 'seen' }, development: 'seen' } }],
      rounds: [{}, { withheld: 'prune-dependencies' }, { withheld: null }],
      before: {
        build: {
          seconds: 62.1,
          rebuildSeconds: 31,
          contextBytes: 14_200_000,
          image: { size: 1340 * MB, config: { labels: { a: 'b' } } },
        },
        runs: [{ answers: { '3000/': { status: 200 } } }, { network: 'closed' }],
      },
    })
    expect(parsed.files[0]?.['before']).toHaveProperty('build.image.layers.4.line', 4)
    expect(parsed.files[1]).toEqual({ path: 'x', verdict: 'failed', error: { message: 'it cannot be read' } })
  })
})
