import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { cli, environment, git, inDirectories, put, repositoryOf, root, text } from './support/cli.ts'
import { repository } from './support/fixtures.ts'

inDirectories()

/** Runs a shell script of the documentation in the repository of the test, with restage and npx on PATH. */
function run(script: string, env: Record<string, string> = {}) {
  put('.git/bin/restage', `#!/bin/sh\nexec node ${cli} "$@"\n`)
  put('.git/bin/npx', '#!/bin/sh\nshift\nexec "$@"\n')
  const bin = join(root, '.git', 'bin')
  for (const name of ['restage', 'npx']) chmodSync(join(bin, name), 0o755)
  return spawnSync('sh', ['-c', script], {
    cwd: root,
    env: environment({ ...env, PATH: `${bin}:${process.env.PATH ?? ''}` }),
    encoding: 'utf8',
  })
}

const document = (name: string): string => readFileSync(join(repository, 'docs', 'at-scale', name), 'utf8')

describe('the files for many repositories', () => {
  it('has multi-gitter commit what can be rewritten, although one file is broken', () => {
    repositoryOf('services/ferry')
    put('services/pier/Dockerfile', 'COPPY a b\n')
    git('add', '-A')
    git('commit', '-qm', 'Begin')
    expect(run(document('restage.sh')).status).toBe(0)
    expect(git('status', '--porcelain')).toContain(' M services/ferry/Dockerfile')
  })

  it('has multi-gitter pass over what cannot be read at all', () => {
    put('Dockerfile', 'COPPY a b\n')
    git('init', '-q')
    git('add', '-A')
    expect(run(document('restage.sh')).status).toBe(2)
  })

  it('has Sourcegraph call what there is', () => {
    const spec = parse(document('batch-spec.yaml')) as Record<string, unknown>
    // https://sourcegraph.com/docs/batch-changes/batch-spec-yaml-reference
    expect(Object.keys(spec)).toEqual(['name', 'description', 'on', 'workspaces', 'steps', 'changesetTemplate'])
    repositoryOf('services/ferry')
    const [step] = spec['steps'] as { run: string }[]
    expect(run(`cd services/ferry && ${step?.run ?? ''}`).status).toBe(0)
    expect(git('diff', '--name-only')).toBe('services/ferry/Dockerfile\n')
  })

  it('lists for a workflow what would change', () => {
    repositoryOf('services/ferry', 'services/it is')
    git('commit', '-qm', 'Begin')
    const workflow = parse(document('verify.yml')) as { jobs: { find: { steps: { id?: string; run: string }[] } } }
    const list = workflow.jobs.find.steps.find(({ id }) => id === 'list')
    const output = join(root, '.git', 'output')
    put('.git/output', '')
    expect(run(`set -e\n${list?.run ?? ''}`, { GITHUB_OUTPUT: output }).status).toBe(0)
    expect(text('.git/output')).toBe('dockerfiles=["services/ferry/Dockerfile","services/it is/Dockerfile"]\n')
  })
})
