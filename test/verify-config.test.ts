import { describe, expect, it } from 'vitest'
import { compareConfigs } from '../src/verify/config.ts'
import type { ImageConfig } from '../src/verify/types.ts'
import { config } from './support/verify.ts'

const told = (before: Partial<ImageConfig>, after: Partial<ImageConfig>, amended: readonly string[] = []) =>
  compareConfigs({ before: config(before), after: config(after), amended: new Set(amended) }).map(
    ({ what, because }) => `${what} ${because}`,
  )
const env = (values: Readonly<Record<string, string>>) => ({ env: new Map(Object.entries(values)) })
const check = { test: ['CMD-SHELL', 'curl -f localhost'], interval: 30, timeout: 0, startPeriod: 0, retries: 0 }

describe('compareConfigs', () => {
  const different: readonly [string, Partial<ImageConfig>, Partial<ImageConfig>, string[]][] = [
    ['CMD', { cmd: ['node', 'a.js'] }, { cmd: ['node', 'b.js'] }, ['CMD was ["node","a.js"], is ["node","b.js"]']],
    ['ENTRYPOINT', { entrypoint: ['tini', '--'] }, {}, ['ENTRYPOINT was ["tini","--"], is not set']],
    ['USER', { user: 'node' }, { user: '' }, ['USER was node, is root']],
    ['WORKDIR', { workdir: '/app' }, { workdir: '' }, ['WORKDIR was /app, is /']],
    ['ENV', env({ A: '1' }), env({ A: '2' }), ['ENV A was "1", is "2"']],
    ['ENV lost', env({ A: '1' }), env({}), ['ENV A was "1", is not set']],
    ['ENV new', env({}), env({ A: '' }), ['ENV A was not set, is ""']],
    ['LABEL', { labels: new Map([['a', 'b']]) }, {}, ['LABEL a was "b", is not set']],
    [
      'EXPOSE',
      { expose: ['3000/tcp', '53/udp'] },
      { expose: ['3000/tcp'] },
      ['EXPOSE 53/udp was declared, is not set'],
    ],
    ['VOLUME', { volumes: ['/data'] }, {}, ['VOLUME /data was declared, is not set']],
    ['STOPSIGNAL', { stopsignal: 'SIGINT' }, {}, ['STOPSIGNAL was SIGINT, is SIGTERM']],
    ['SHELL', { shell: ['/bin/bash', '-c'] }, {}, ['SHELL was ["/bin/bash","-c"], is ["/bin/sh","-c"]']],
    ['ONBUILD', { onbuild: ['COPY . .'] }, {}, ['ONBUILD was COPY . ., is not set']],
    ['platform', {}, { platform: 'linux/arm64' }, ['platform was linux/amd64, is linux/arm64']],
    [
      'HEALTHCHECK',
      { healthcheck: check },
      { healthcheck: { ...check, retries: 5 } },
      [
        'HEALTHCHECK was ["CMD-SHELL","curl -f localhost"] every 30 s, 30 s each, 0 s to start, 3 times, ' +
          'is ["CMD-SHELL","curl -f localhost"] every 30 s, 30 s each, 0 s to start, 5 times',
      ],
    ],
  ]
  it.each(different)('tells of %s', (_name, before, after, findings) => {
    expect(told(before, after)).toEqual(findings)
  })

  const alike: readonly [string, Partial<ImageConfig>, Partial<ImageConfig>][] = [
    ['root by its names', { user: '' }, { user: '0:0' }],
    ['no command and an empty one', { cmd: [] }, { cmd: undefined } as unknown as Partial<ImageConfig>],
    ['the default of the health check', { healthcheck: check }, { healthcheck: { ...check, retries: 3, timeout: 30 } }],
    ['no health check and NONE', { healthcheck: { ...check, test: ['NONE'] } }, {}],
    ['a signal by its number', { stopsignal: '15' }, {}],
    ['ports in another order', { expose: ['1/tcp', '2/tcp'] }, { expose: ['2', '1/tcp'] }],
  ]
  it.each(alike)('takes %s as the same', (_name, before, after) => {
    expect(told(before, after)).toEqual([])
  })

  it('lets fields differ that the rewrite means to change', () => {
    expect(told(env({}), env({ NODE_ENV: 'production' }), ['ENV NODE_ENV'])).toEqual([])
    expect(told({ expose: ['80/tcp'] }, {}, ['EXPOSE 80'])).toEqual([])
    expect(told({ user: 'root' }, { user: 'node' }, ['USER', 'CMD'])).toEqual([])
  })

  describe('with the two bases', () => {
    const compared = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
      compareConfigs({
        before: config(env(before)),
        after: config(env(after)),
        bases: {
          before: config(env({ PATH: '/usr/local/bin:/bin', YARN_VERSION: '1.22.22', NODE_VERSION: '22.1.0' })),
          after: config(env({ PATH: '/usr/bin:/bin', NODE_VERSION: '22.1.1' })),
        },
        amended: new Set(),
      }).map(({ what }) => what)

    it('leaves to the base what only the base sets', () => {
      const own = { PATH: '/usr/local/bin:/bin', YARN_VERSION: '1.22.22', NODE_VERSION: '22.1.0', A: '1' }
      expect(compared(own, { PATH: '/usr/bin:/bin', NODE_VERSION: '22.1.1', A: '1' })).toEqual([])
    })
    it('compares what was put before the value of the base', () => {
      const path = '/app/bin:/usr/local/bin:/bin'
      const base = { YARN_VERSION: '1.22.22', NODE_VERSION: '22.1.0' }
      expect(compared({ ...base, PATH: path }, { NODE_VERSION: '22.1.1', PATH: '/app/bin:/usr/bin:/bin' })).toEqual([])
      expect(compared({ ...base, PATH: path }, { NODE_VERSION: '22.1.1', PATH: '/usr/bin:/bin' })).toEqual(['ENV PATH'])
    })
    it('holds the Dockerfile to a value that it sets itself', () => {
      const own = { PATH: '/usr/local/bin:/bin', YARN_VERSION: '1.22.22', NODE_VERSION: '18' }
      expect(compared(own, { PATH: '/usr/bin:/bin', NODE_VERSION: '22.1.1' })).toEqual(['ENV NODE_VERSION'])
    })
  })
})
