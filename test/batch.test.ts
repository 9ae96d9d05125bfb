import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, environment, git, inDirectories, put, repositoryOf, restage, root, text } from './support/cli.ts'

inDirectories()

const flask = {
  Dockerfile:
    'FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nCMD ["python", "app.py"]\n',
  'requirements.txt': 'flask==3.1.0\n',
  'app.py': 'import flask\n\nflask.Flask(__name__).run()\n',
}

/** A repository with two Node services and one in Python, all of it committed. */
function services(): void {
  for (const [name, content] of Object.entries(flask)) put(`services/tides/${name}`, content)
  repositoryOf('services/ferry', 'services/pier')
  git('commit', '-qm', 'Begin')
}

const identity = {
  GIT_AUTHOR_NAME: 'x',
  GIT_AUTHOR_EMAIL: 'x@example.org',
  GIT_COMMITTER_NAME: 'x',
  GIT_COMMITTER_EMAIL: 'x@example.org',
}

/** The Dockerfiles that a run speaks of, in its order. */
const headlines = (stderr: string): string[] =>
  [...stderr.matchAll(/^(\S+Dockerfile) · /gm)].map(([, path = '']) => path)

describe('a run over several Dockerfiles', () => {
  it('ends with a table, what would be saved most first, and its totals', () => {
    services()
    put('services/broken/Dockerfile', 'FROM node:22\nCOPPY a b\n')
    const { status, stderr } = restage(['.'], { env: { COLUMNS: '120' } })
    expect(status).toBe(2)
    const table = stderr.slice(stderr.indexOf('\nDockerfile '))
    expect(table).toMatch(/^.*services\/ferry\/Dockerfile +node +1 → \d +\S+ \S+ → \S+ \S+ +multi-stage/m)
    expect(table.indexOf('ferry')).toBeLessThan(table.indexOf('tides'))
    expect(table.indexOf('tides')).toBeLessThan(table.indexOf('broken'))
    expect(table).toMatch(
      /4 Dockerfiles: 3 to change, 0 to stay, 1 failed\. Images of 3 Dockerfiles: about \S+ GB → \S+ MB/,
    )
  })

  it('has no table for one, nor with --quiet, --json and --check', () => {
    services()
    for (const args of [['services/ferry'], ['.', '--quiet'], ['.', '--json'], ['.', '--check']])
      expect(restage(args).stderr).not.toContain('or why none')
  })

  it('comes to its results in one order, and says nothing of its progress in a pipe', () => {
    services()
    const { stderr } = restage(['.'])
    expect(headlines(stderr)).toEqual([
      'services/ferry/Dockerfile',
      'services/pier/Dockerfile',
      'services/tides/Dockerfile',
    ])
    expect(stderr).not.toContain('1 of 3')
    expect(stderr).not.toContain('\r')
  })
})

describe('--filter', () => {
  it.each([
    [['node'], ['ferry', 'pier']],
    [['python'], ['tides']],
    [['services/pier'], ['pier']],
    [
      ['services/pier/Dockerfile', 'services/tides'],
      ['pier', 'tides'],
    ],
    [['services/p*/Dockerfile'], ['pier']],
    [['node,services/ferry'], ['ferry']],
  ])('%j looks at %j', (filters, expected) => {
    services()
    const { stderr, status } = restage(filters.flatMap((filter) => ['--filter', filter]))
    expect(status).toBe(0)
    expect(headlines(stderr)).toEqual(expected.map((name) => `services/${name}/Dockerfile`))
    expect(stderr).toMatch(/\d Dockerfiles? passed over/)
  })

  it('is checked', () => {
    const { status, stderr } = restage(['--filter', ','])
    expect(status).toBe(2)
    expect(stderr).toContain('node, python, none')
  })
})

describe('--since', () => {
  it.each<[about: string, change: () => void, expected: string[]]>([
    ['nothing', () => undefined, []],
    ['the Dockerfile', () => put('services/pier/Dockerfile', `${text('services/pier/Dockerfile')}# end\n`), ['pier']],
    ['what it copies, untracked', () => put('services/ferry/src/late.ts', 'export {}\n'), ['ferry']],
    ['what is not copied', () => put('README.md', 'Services.\n'), []],
    ['its ignore file', () => put('services/pier/.dockerignore', 'dist\n'), ['pier']],
    [
      'a commit of the branch',
      () => {
        put('services/tides/app.py', 'import flask\n')
        git('commit', '-qam', 'Change')
      },
      ['tides'],
    ],
  ])('%s', (_, change, expected) => {
    services()
    git('branch', 'start')
    change()
    const { stderr, status } = restage(['--since', 'start'])
    expect(status).toBe(0)
    expect(headlines(stderr)).toEqual(expected.map((name) => `services/${name}/Dockerfile`))
  })

  it('counts from where the branch left', () => {
    services()
    git('checkout', '-qb', 'work')
    put('services/tides/app.py', 'import flask\n')
    git('commit', '-qam', 'Change')
    git('checkout', '-q', '-')
    put('services/pier/src/late.ts', 'export {}\n')
    git('add', '-A')
    git('commit', '-qm', 'Go on')
    const main = git('rev-parse', 'HEAD').trim()
    git('checkout', '-q', 'work')
    expect(headlines(restage(['--since', main]).stderr)).toEqual(['services/tides/Dockerfile'])
  })

  it.each([
    ['nowhere', 'git knows no commit "nowhere"'],
    ['--upload-pack=x', 'is not a commit'],
  ])('%s is refused', (reference, said) => {
    services()
    const { status, stderr } = restage([`--since=${reference}`])
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })

  it('starts nothing that the repository names', () => {
    services()
    put('trap.sh', `#!/bin/sh\ntouch ${join(root, 'sprung')}\ncat\n`)
    chmodSync(join(root, 'trap.sh'), 0o755)
    put('.gitattributes', '* filter=trap diff=trap\n')
    for (const key of [
      'filter.trap.clean',
      'filter.trap.process',
      'diff.trap.command',
      'diff.trap.textconv',
      'diff.external',
    ])
      git('config', key, join(root, 'trap.sh'))
    git('config', 'filter.trap.required', 'true')
    put('services/pier/Dockerfile', `${text('services/pier/Dockerfile')}# end\n`)
    const { status, stderr } = restage(['--since', 'HEAD'])
    expect(status).toBe(0)
    expect(headlines(stderr)).toEqual(['services/pier/Dockerfile'])
    expect(existsSync(join(root, 'sprung'))).toBe(false)
  })
})

describe('--patch', () => {
  it('writes one patch that git applies, and no diff', () => {
    services()
    const { status, stdout, stderr } = restage(['--patch', 'all.patch', '.'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('git apply all.patch')
    expect(git('status', '--porcelain')).toBe('?? all.patch\n')
    git('apply', '--check', 'all.patch')
    git('apply', 'all.patch')
    expect(restage(['--check', '.']).status).toBe(0)
  })

  it.each([
    [['--patch', 'services'], 'is a directory'],
    [['--patch', 'no/where.patch'], 'there is no directory'],
    [['--patch', 'a.patch', '--write'], 'cannot be given together'],
    [['--patch', 'a.patch', '--split-patches', 'b'], 'cannot be given together'],
    [['--patch', 'a.patch', '--json'], 'cannot be given together'],
    [['--split-patches', 'README.md'], 'is not a directory'],
    [['--commit', '--check'], 'cannot be given together'],
  ])('%j is refused', (args, said) => {
    put('services/a', '')
    put('README.md', '')
    const { status, stderr } = restage([...args, '.'])
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('--split-patches', () => {
  it('writes a patch for each, headed by a message', () => {
    services()
    const { status } = restage(['--split-patches', 'patches', '.'])
    expect(status).toBe(0)
    expect(readdirSync(join(root, 'patches'))).toEqual([
      'services-ferry.patch',
      'services-pier.patch',
      'services-tides.patch',
    ])
    const patch = text('patches/services-ferry.patch')
    expect(patch).toMatch(/^build services\/ferry in \d stages\n\n- /)
    for (const name of ['ferry', 'pier', 'tides']) git('apply', `patches/services-${name}.patch`)
    expect(restage(['--check', '.']).status).toBe(0)
  })
})

describe('--commit', () => {
  it('makes one commit a Dockerfile, each with its files alone', () => {
    services()
    const { status, stderr } = restage(['--commit', '.'], { env: identity })
    expect(status).toBe(0)
    expect(stderr).toContain('committed as ')
    expect(git('log', '--format=%s').trim().split('\n').reverse()).toEqual([
      'Begin',
      expect.stringMatching(/^build services\/ferry in \d stages$/),
      expect.stringMatching(/^build services\/pier in \d stages$/),
      'build services/tides in 2 stages',
    ])
    expect(git('status', '--porcelain')).toBe('')
    expect(git('show', '--name-only', '--format=', 'HEAD').trim().split('\n')).toEqual([
      'services/tides/.dockerignore',
      'services/tides/Dockerfile',
    ])
  })

  it('needs a clean tree', () => {
    services()
    put('services/new.txt', '')
    const { status, stderr } = restage(['--commit', '.'], { env: identity })
    expect(status).toBe(2)
    expect(stderr).toContain('services/new.txt is not committed')
    expect(git('log', '--format=%s').trim()).toBe('Begin')
  })

  it('needs git', () => {
    for (const [name, content] of Object.entries(flask)) put(name, content)
    const { status, stderr } = restage(['--commit', '.'])
    expect(status).toBe(2)
    expect(stderr).toContain('no git repository')
    expect(text('Dockerfile')).toBe(flask.Dockerfile)
  })

  it('starts no hook', () => {
    services()
    put('.git/hooks/pre-commit', `#!/bin/sh\ntouch ${join(root, 'sprung')}\nexit 1\n`)
    chmodSync(join(root, '.git/hooks/pre-commit'), 0o755)
    expect(restage(['--commit', '--filter', 'python'], { env: identity }).status).toBe(0)
    expect(existsSync(join(root, 'sprung'))).toBe(false)
    expect(git('log', '-1', '--format=%s').trim()).toBe('build services/tides in 2 stages')
  })
})

describe('--interactive', () => {
  const changed = (): string[] =>
    [...git('diff', '--name-only').matchAll(/services\/(\w+)\/Dockerfile/g)].map(([, name = '']) => name)

  it.each([
    ['y\nn\ny\n', ['ferry', 'tides']],
    ['n\na\n', ['pier', 'tides']],
    ['y\nq\n', ['ferry']],
    ['maybe\n?\ny\n', ['ferry']],
    ['', []],
  ])('%j writes %j', (input, expected) => {
    services()
    const { status, stderr } = restage(['--interactive', '.'], { input })
    expect(status).toBe(0)
    expect(changed()).toEqual(expected)
    expect(stderr).toContain('Write services/ferry/Dockerfile? [y,n,a,q,?]')
    expect(stderr).toMatch(
      new RegExp(expected.length === 0 ? 'Nothing to change' : `${expected.length} Dockerfiles? changed`),
    )
  })
})

/** Every Dockerfile of a repository is as it was, or as the run leaves it; gives how many are which. */
function wholeFiles(paths: readonly string[], before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const count = { old: 0, new: 0 }
  for (const path of paths) {
    const now = readFileSync(join(root, path), 'utf8')
    if (now === before.get(path)) count.old++
    else {
      expect(now, path).toBe(after.get(path))
      count.new++
    }
  }
  return count
}

describe('a run that is stopped', () => {
  const folders = Array.from({ length: 24 }, (_, index) => `services/pier-${String(index).padStart(2, '0')}`)
  const paths = folders.map((folder) => `${folder}/Dockerfile`)

  function prepare() {
    for (const folder of folders) for (const [name, content] of Object.entries(flask)) put(`${folder}/${name}`, content)
    git('init', '-q')
    git('add', '-A')
    const before = new Map(paths.map((path) => [path, text(path)]))
    const files = JSON.parse(restage(['--json', folders[0] ?? '']).stdout).files as { files: { path: string }[] }[]
    expect(files[0]?.files.length).toBe(2)
    restage(['--write', folders[0] ?? ''])
    const written = text(paths[0] ?? '')
    git('checkout', '-q', '--', '.')
    git('clean', '-fdq')
    return { before, after: new Map(paths.map((path) => [path, written])) }
  }

  /** Starts a write, and sends a signal once so many Dockerfiles are told of. */
  async function stopped(
    signal: NodeJS.Signals,
    told: number,
  ): Promise<{ code: number | null; signal: string | null }> {
    const child = spawn(process.execPath, [cli, '--write', '.'], {
      cwd: root,
      env: environment({}),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let seen = ''
    child.stderr.on('data', (data: Buffer) => {
      seen += data.toString()
      if (!child.killed && headlines(seen).length >= told) child.kill(signal)
    })
    return new Promise((resolve) => child.on('close', (code, by) => resolve({ code, signal: by })))
  }

  it('by Ctrl-C leaves whole files, and says where it stopped', async () => {
    const { before, after } = prepare()
    expect((await stopped('SIGINT', 3)).code).toBe(130)
    const count = wholeFiles(paths, before, after)
    expect(count.new).toBeGreaterThanOrEqual(3)
    expect(count.old).toBeGreaterThan(0)
    // The ignore file of what is written is there too.
    for (const folder of folders)
      expect(existsSync(join(root, folder, '.dockerignore'))).toBe(
        text(`${folder}/Dockerfile`) === after.get(`${folder}/Dockerfile`),
      )
  })

  it.each([1, 2, 5, 9])('at once after %i leaves whole files, and can be run again', async (told) => {
    const { before, after } = prepare()
    await stopped('SIGKILL', told)
    wholeFiles(paths, before, after)
    expect(restage(['--write', '.']).status).toBe(0)
    expect(wholeFiles(paths, before, after).old).toBe(0)
  })
})

describe('what must not be written', () => {
  it('stays, and the others are written', () => {
    services()
    chmodSync(join(root, 'services/pier/Dockerfile'), 0o444)
    const before = text('services/pier/Dockerfile')
    const { status, stderr } = restage(['--write', '.'])
    expect(status).toBe(2)
    expect(stderr).toContain('services/pier/Dockerfile: it is read-only')
    expect(text('services/pier/Dockerfile')).toBe(before)
    expect(existsSync(join(root, 'services/pier/.dockerignore'))).toBe(false)
    expect(text('services/tides/Dockerfile')).not.toBe(flask.Dockerfile)
  })

  it('a link out of the repository is neither read nor written', () => {
    services()
    const outside = join(root, '..', `outside-${process.pid}`)
    put(`../outside-${process.pid}`, flask.Dockerfile)
    symlinkSync(outside, join(root, 'services/Dockerfile'))
    const { status, stderr } = restage(['--write', '.'])
    expect(status).toBe(2)
    expect(stderr).toContain('it is a link that leads out of')
    expect(readFileSync(outside, 'utf8')).toBe(flask.Dockerfile)
    spawnSync('rm', [outside])
  })

  it('a link within it is written through, once', () => {
    services()
    symlinkSync('tides/Dockerfile', join(root, 'services/Dockerfile'))
    expect(restage(['--write', '.']).status).toBe(0)
    expect(text('services/tides/Dockerfile')).not.toBe(flask.Dockerfile)
    expect(text('services/Dockerfile')).toBe(text('services/tides/Dockerfile'))
  })

  it('a hard link keeps the old text, which is said', () => {
    services()
    linkSync(join(root, 'services/tides/Dockerfile'), join(root, 'kept'))
    const { stderr } = restage(['--write', 'services/tides'])
    expect(stderr).toContain('1 other hard link')
    expect(text('kept')).toBe(flask.Dockerfile)
  })
})
