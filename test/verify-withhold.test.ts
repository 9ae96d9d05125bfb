import { describe, expect, it } from 'vitest'
import { parseDockerfile } from '../src/dockerfile/parse.ts'
import type { Applied } from '../src/types.ts'
import { baseLine, layerLines } from '../src/verify/layers.ts'
import type { Build, Comparison, Finding } from '../src/verify/types.ts'
import { failedInstruction, withholdNext } from '../src/verify/withhold.ts'

const applied = (transform: string, text = '', amends: readonly string[] = []): Applied => ({
  transform,
  change: {
    title: transform,
    because: 'a test says so',
    safety: 'safe',
    edits: [{ file: 'Dockerfile', start: 0, end: 0, text }],
    amends: amends.map((field) => ({ field, from: '', to: '' })),
  },
})
const all = [
  applied('dependency-copy', 'COPY package.json ./\n'),
  applied('frozen-install'),
  applied('multi-stage', 'FROM node:22 AS build\nRUN npm run \\\n  build\n'),
  applied('slim-base'),
  applied('prune-dependencies'),
  applied('dockerignore'),
  applied('clean-run', 'RUN apt-get update && rm -rf /var/lib/apt/lists/*'),
  applied('exec-form', '', ['CMD']),
]
const finding = (comparison: Comparison, what = 'x'): Finding => ({ comparison, what, because: 'was there, is not' })

describe('withholdNext', () => {
  const cases: readonly [string, readonly Finding[], string][] = [
    ['a module', [finding('module')], 'prune-dependencies'],
    ['a library', [finding('library')], 'slim-base'],
    ['a program', [finding('program')], 'slim-base'],
    ['a file of the application', [finding('file', '/app/views')], 'dockerignore'],
    ['a file of a package', [finding('file', '/app/node_modules/a/x.css')], 'prune-dependencies'],
    ['a file of the system', [finding('file', '/etc/ssl/openssl.cnf')], 'slim-base'],
    ['a field that a change means to change', [finding('config', 'CMD')], 'exec-form'],
    ['another field', [finding('config', 'WORKDIR')], 'multi-stage'],
    ['what says more than a symptom', [finding('start'), finding('library')], 'slim-base'],
    ['a symptom alone', [finding('start')], 'prune-dependencies'],
    ['nothing that is known', [], 'exec-form'],
  ]
  it.each(cases)('leaves out the likeliest for %s', (_name, findings, transform) => {
    expect(withholdNext(findings, all)).toBe(transform)
  })
  it('looks only among what was applied, to the last', () => {
    const few = [applied('frozen-install'), applied('multi-stage')]
    expect(withholdNext([finding('library')], few)).toBe('multi-stage')
    expect(withholdNext([finding('library')], few.slice(0, 1))).toBe('frozen-install')
    expect(withholdNext([finding('library')], [])).toBeUndefined()
  })

  const failed = (...log: readonly string[]): Extract<Build, { ok: false }> => ({
    ok: false,
    because: '',
    log,
    seconds: 1,
  })
  const builds: readonly [string, readonly string[], string][] = [
    ['npm ci', ['Dockerfile:4', '   4 | >>> RUN npm ci'], 'frozen-install'],
    ['npm prune', ['   4 | >>> RUN npm prune --omit=dev'], 'prune-dependencies'],
    ['COPY --from', ['   9 | >>> COPY --from=build /app/dist ./dist'], 'multi-stage'],
    ['an image that is not there', ['   7 | >>> FROM node:22.0.0-slim'], 'slim-base'],
    ['COPY of the context', ['   9 | >>> COPY views ./views'], 'dockerignore'],
    ['the line of an edit', ['   9 | >>> RUN apt-get update && rm -rf /var/lib/apt/lists/*'], 'clean-run'],
    ['a line that goes on', ['   2 | >>> RUN npm run \\', '   3 | >>>   build'], 'multi-stage'],
    ['the older builder', ['Step 3/9 : COPY . .', 'Step 4/9 : RUN npm ci', 'npm ERR!'], 'frozen-install'],
    ['an unknown line', ['   9 | >>> RUN make'], 'dockerignore'],
    ['no line', ['context canceled'], 'exec-form'],
  ]
  it.each(builds)('leaves out what a build fails at: %s', (_name, log, transform) => {
    expect(withholdNext([], all, failed(...log))).toBe(transform)
  })
  it('reads the instruction out of the log of Podman', () => {
    expect(failedInstruction(['STEP 1/2: FROM node', 'STEP 2/2: RUN false', 'Error: building at STEP'])).toBe(
      'RUN false',
    )
  })
})

describe('layerLines', () => {
  const text = `FROM node:22-slim AS base
ARG X=1
ENV APP=/srv/x
WORKDIR $APP
RUN echo a \\
  # why
  && echo b

FROM node:22 AS build
RUN make

FROM base
COPY --chown=node:node --from=build /srv/x/dist other* $APP/
RUN <<EOT
echo heredoc
EOT
RUN ["echo", "exec"]
COPY . ./
USER node
EXPOSE 3000
CMD node x.js
`
  const parsed = parseDockerfile(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  const lines = (...by: readonly string[]) =>
    layerLines(
      parsed.dockerfile,
      by.map((each) => ({ size: 1, by: each })),
    ).map((found) => found?.line)

  it('matches the words of BuildKit', () => {
    expect(
      lines(
        'COPY --chmod=755 docker-entrypoint.sh /usr/local/bin/ # buildkit',
        'ENTRYPOINT ["docker-entrypoint.sh"]',
        'CMD ["node"]',
        'ARG X=1',
        'ENV APP=/srv/x',
        'WORKDIR /srv/x',
        'RUN |1 X=1 /bin/sh -c echo a   && echo b # buildkit',
        'COPY --chown=node:node /srv/x/dist other* /srv/x/ # buildkit',
        'RUN |1 X=1 /bin/sh -c echo heredoc\n # buildkit',
        'RUN |1 X=1 echo exec # buildkit',
        'COPY . ./ # buildkit',
        'USER node',
        'EXPOSE map[3000/tcp:{}]',
        'CMD ["/bin/sh" "-c" "node x.js"]',
      ),
    ).toEqual([undefined, undefined, undefined, 2, 3, 4, 5, 13, 14, 17, 18, 19, 20, 21])
  })
  it('matches those of the older builder, where layers without files are left out', () => {
    expect(
      lines(
        '/bin/sh -c groupadd --gid 1000 node',
        '/bin/sh -c #(nop) WORKDIR /srv/x',
        '|1 X=1 /bin/sh -c echo a   && echo b',
        '/bin/sh -c #(nop) COPY dir:f709 in /srv/x/ ',
        '/bin/sh -c echo heredoc',
      ),
    ).toEqual([undefined, 4, 5, 13, 14])
  })
  it('gives the line as it is, on one line', () => {
    expect(layerLines(parsed.dockerfile, [{ size: 1, by: 'RUN /bin/sh -c echo a   && echo b' }])).toEqual([
      { line: 5, text: 'RUN echo a && echo b' },
    ])
    expect(baseLine(parsed.dockerfile)).toEqual({ line: 1, text: 'FROM node:22-slim AS base' })
  })
})
