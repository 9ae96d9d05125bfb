import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git, inDirectories, put, restage, root } from './support/cli.ts'

/** Runs that are long enough for threads. */
inDirectories()

const service = (base: string, port: number): string =>
  `FROM ${base}\nWORKDIR /app\nCOPY . .\nRUN npm install\nEXPOSE ${port}\nCMD ["node", "server.js"]\n`

const manifest = (name: string): string => JSON.stringify({ name, dependencies: { express: '^4.21.0' } })

/**
 * Services, some of which share a context, start from an image that the repository builds, or cannot be read: whether something
 * of theirs is changed by an earlier one is for their turn to tell.
 */
function fleet(): void {
  const builds: string[] = []
  for (let index = 0; index < 120; index++) {
    const folder = `services/pier-${index}`
    const base = index % 5 === 4 ? 'harbour/base' : 'node:22'
    put(`${folder}/Dockerfile`, index === 60 ? 'FROM node:22\nCOPPY a b\n' : service(base, 3000 + index))
    put(`${folder}/package.json`, manifest(`pier-${index}`))
    put(`${folder}/server.js`, "require('express')().listen()\n")
    if (index % 10 === 3) put(`${folder}/Dockerfile.debug`, service('node:22', 4000 + index))
    builds.push(`  pier-${index}:\n    build: ${folder}\n`)
  }
  put('base/Dockerfile', 'FROM node:22\nRUN apt-get update && apt-get install -y curl\n')
  put(
    'all/Dockerfile',
    service('node:22', 80).replace('COPY . .', 'COPY services services\nCOPY package.json server.js ./'),
  )
  put('package.json', manifest('all'))
  put('server.js', "require('express')().listen()\n")
  const base = '  base:\n    build: base\n    image: harbour/base\n'
  const all = '  all:\n    build: { context: ., dockerfile: all/Dockerfile }\n'
  put('compose.yaml', `services:\n${base}${all}${builds.join('')}`)
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'Begin')
}

describe('a run with threads', () => {
  it('comes to the same, byte for byte', () => {
    fleet()
    for (const args of [
      [],
      ['--json'],
      ['--check', '--verbose'],
      ['--filter', 'services', '--only', 'dependency-copy'],
    ]) {
      const alone = restage(['.', ...args, '--jobs', '1'])
      expect(alone.stdout + alone.stderr).toContain('pier-119')
      expect(restage(['.', ...args, '--jobs', '3'])).toEqual(alone)
    }
  }, 120_000)

  it('starts them where they pay, and never where it writes', () => {
    fleet()
    put(
      '.git/probe.cjs',
      "require('node:fs').appendFileSync(process.env.PROBE, `${require('node:worker_threads').threadId}\\n`)\n",
    )
    const threads = (...args: string[]): number => {
      const probe = join(root, '.git', 'threads')
      rmSync(probe, { force: true })
      restage(args, { env: { NODE_OPTIONS: `--require ${join(root, '.git', 'probe.cjs')}`, PROBE: probe } })
      return readFileSync(probe, 'utf8').trim().split('\n').length
    }
    expect(threads('.', '--jobs', '2', '--quiet')).toBe(2)
    expect(threads('.', '--jobs', '1', '--quiet')).toBe(1)
    expect(threads('services/pier-1', 'services/pier-2', '--jobs', '2', '--quiet')).toBe(1)
    expect(threads('.', '--jobs', '2', '--quiet', '--write')).toBe(1)
  }, 120_000)

  it('goes on alone where they end', () => {
    fleet()
    put('.git/fail.cjs', "if (!require('node:worker_threads').isMainThread) throw new Error('no memory')\n")
    const env = { NODE_OPTIONS: `--require ${join(root, '.git', 'fail.cjs')}` }
    const alone = restage(['.', '--jobs', '1'], { env })
    expect(restage(['.', '--jobs', '3'], { env })).toEqual(alone)
  }, 120_000)

  it('is told how many in a whole number', () => {
    fleet()
    const { status, stderr } = restage(['.', '--jobs', 'all'])
    expect(status).toBe(2)
    expect(stderr).toContain('--jobs: "all" is not a whole number from 1 to 86400.')
  })
})
