import { describe, expect, it } from 'vitest'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transforms } from '../src/index.ts'
import { cli, example, git, inDirectories, put, repositoryOf, restage, root, text } from './support/cli.ts'
import { repository, textsBelow } from './support/fixtures.ts'

inDirectories()

const bad = 'FROM node:22\nWORKDIR /app\nCOPPY . .\nCMD ["node", "x.js"]\n'

describe('a dry run', () => {
  it('prints a diff that git applies, and that is what --write writes', () => {
    repositoryOf('one', 'apps/two')
    const dry = restage([])
    expect(dry).toMatchObject({ status: 0 })
    expect(dry.stdout).toMatch(/^--- a\/apps\/two\/Dockerfile\n\+\+\+ b\/apps\/two\/Dockerfile\n@@ /)
    expect(dry.stderr).toContain('2 Dockerfiles would change. Run with --write to apply.')
    expect(text('one/Dockerfile')).toBe(readFileSync(join(example, 'Dockerfile'), 'utf8'))

    execFileSync('git', ['apply', '-'], { cwd: root, input: dry.stdout })
    const applied = textsBelow(join(root, 'one'))
    git('checkout', '-q', '.')
    git('clean', '-fdq')
    expect(restage(['--write'])).toMatchObject({ status: 0 })
    expect(textsBelow(join(root, 'one'))).toEqual(applied)
    expect(applied['Dockerfile']).not.toBe(readFileSync(join(example, 'Dockerfile'), 'utf8'))
  })

  it('names files from where it is run', () => {
    repositoryOf('apps/two')
    const cwd = join(root, 'apps')
    const { stdout } = restage(['two/Dockerfile'], { cwd })
    expect(stdout).toMatch(/^--- a\/two\/Dockerfile\n/)
    execFileSync('git', ['apply', '-'], { cwd, input: stdout })
    expect(restage(['two'], { cwd }).stdout).toBe('')
  })

  it('names files of another directory from their repository, and says so', () => {
    repositoryOf('apps/two')
    mkdirSync(join(root, 'empty'))
    const { stdout, stderr } = restage(['../apps'], { cwd: join(root, 'empty') })
    expect(stdout).toMatch(/^--- a\/apps\/two\/Dockerfile\n/)
    expect(stderr).toContain(`applies in ${root}`)
  })

  it('prints everything but the diff on standard error', () => {
    repositoryOf('one')
    const { stdout, stderr } = restage(['one'])
    expect(stdout).not.toMatch(/would|leaves|stays/)
    expect(stderr).toMatch(/one\/Dockerfile · node/)
    expect(stderr).toMatch(/\n {2}changes {3}/)
    expect(stderr).toMatch(/\n {2}leaves {4}/)
    expect(stderr).toMatch(/\n {2}stays {5}/)
    expect(restage(['one', '--quiet'])).toEqual({ status: 0, stdout, stderr: '' })
  })

  it('gives the diffs of two Dockerfiles with one context so that they apply one after the other', () => {
    repositoryOf('one')
    put('one/web.Dockerfile', text('one/Dockerfile'))
    const { stdout } = restage([])
    execFileSync('git', ['apply', '-'], { cwd: root, input: stdout })
    const applied = textsBelow(root)
    git('checkout', '-q', '.')
    git('clean', '-fdq', '-e', 'web.Dockerfile')
    put('one/web.Dockerfile', text('one/Dockerfile'))
    expect(restage(['--write']).status).toBe(0)
    expect(textsBelow(join(root, 'one'))).toEqual(
      Object.fromEntries(
        Object.entries(applied).flatMap(([path, value]) => (path.startsWith('one/') ? [[path.slice(4), value]] : [])),
      ),
    )
  })

  it('finds Dockerfiles by their names, as git sees the files', () => {
    repositoryOf('one')
    put('.gitignore', 'ignored/\n')
    for (const path of [
      'ignored/Dockerfile',
      'node_modules/x/Dockerfile',
      'vendor/y/Dockerfile',
      'Dockerfile.md',
      'Dockerfile.dockerignore',
    ])
      put(path, bad)
    for (const path of ['a/Containerfile', 'b/Dockerfile.dev', 'c/web.dockerfile', 'd/build.docker'])
      put(path, 'FROM scratch\n')
    const seen = (args: string[]): string[] =>
      (JSON.parse(restage(['--json', ...args]).stdout) as { files: { path: string }[] }).files.map(({ path }) => path)
    expect(seen([])).toEqual(['a/Containerfile', 'b/Dockerfile.dev', 'c/web.dockerfile', 'one/Dockerfile'])
    expect(seen(['--dockerfile-name', '*.docker'])).toEqual(['d/build.docker'])
    expect(seen(['d/build.docker', 'd/build.docker', 'd/../d/build.docker'])).toEqual(['d/build.docker'])
  })
})

describe('--write', () => {
  it('changes nothing the second time', () => {
    repositoryOf('one')
    expect(restage(['--write', 'one']).status).toBe(0)
    const once = textsBelow(root)
    const { stdout, stderr, status } = restage(['--write', 'one'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
    expect(stderr).toContain('Nothing to change in 1 Dockerfile.')
    expect(textsBelow(root)).toEqual(once)
  })

  it('leaves a read-only file and what belongs to it alone, and says so', () => {
    repositoryOf('one', 'two')
    chmodSync(join(root, 'one', 'Dockerfile'), 0o444)
    const { status, stderr } = restage(['--write'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/error one\/Dockerfile: it was not written: .*read-only/)
    expect(existsSync(join(root, 'one', '.dockerignore'))).toBe(false)
    expect(text('two/Dockerfile')).not.toBe(text('one/Dockerfile'))
  })

  it('leaves whole files behind when it is interrupted', async () => {
    const folders = Array.from({ length: 30 }, (_, index) => `service-${index}`)
    repositoryOf(...folders)
    const before = text('service-0/Dockerfile')
    const child = spawn(process.execPath, [cli, '--write', '--quiet'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise((done) => child.stdout.once('data', done))
    child.kill('SIGINT')
    await new Promise((done) => child.once('close', done))
    const files = textsBelow(root)
    const texts = new Set(folders.map((folder) => files[`${folder}/Dockerfile`]))
    texts.delete(before)
    expect(texts.size).toBeLessThanOrEqual(1)
    expect(Object.keys(files).filter((path) => /\.\d{6,}$/.test(path))).toEqual([])
  })
})

describe('--check', () => {
  it('exits with 1 where something would change, and writes nothing', () => {
    repositoryOf('one')
    const before = textsBelow(root)
    const { status, stdout, stderr } = restage(['--check'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('would change: one/Dockerfile')
    expect(textsBelow(root)).toEqual(before)
  })

  it('exits with 0 where nothing would', () => {
    repositoryOf('one')
    restage(['--write'])
    expect(restage(['--check'])).toMatchObject({ status: 0, stdout: '' })
  })
})

describe('a bad file', () => {
  it('is shown with its line and what to do, and does not stop the others', () => {
    repositoryOf('good')
    put('bad/Dockerfile', bad)
    put('worse/Dockerfile', '\0\0')
    const { status, stdout, stderr } = restage([])
    expect(status).toBe(2)
    expect(stderr).toMatch(/error bad\/Dockerfile:3:1: /)
    expect(stderr).toContain('> 3 | COPPY . .\n    | ^')
    expect(stderr).toMatch(/error worse\/Dockerfile: it holds NUL bytes/)
    expect(stderr).toContain('1 Dockerfile would change.')
    expect(stdout).toMatch(/^--- a\/good\/Dockerfile/)
    expect(stdout).not.toContain('bad')
  })

  it('outweighs --check', () => {
    put('bad/Dockerfile', bad)
    expect(restage(['--check']).status).toBe(2)
  })
})

describe('a wrong command line', () => {
  const cases: [args: string[], message: RegExp, next: RegExp][] = [
    [['--wite'], /no option --wite/, /--write/],
    [['-x'], /no option -x/, /--help/],
    [['--only', 'multi-stag'], /no transform "multi-stag"/, /multi-stage/],
    [['--only', 'nonsense'], /no transform "nonsense"/, /restage list/],
    [['--only'], /--only needs a value/, /--help/],
    [['--base', 'slimm'], /"slimm" is not one of slim, alpine, distroless/, /slim/],
    [['--base', 'slim', '--base', 'alpine'], /more than once/, /once/],
    [['--write', '--check'], /--write and --check/, /one of them/],
    [['--quiet', '--verbose'], /--quiet and --verbose/, /one of them/],
    [['--stdin', '--write'], /--stdin/, /one of them/],
    [['--stdin', 'x'], /--stdin takes no paths/, /--context/],
    [['--context', 'nowhere'], /no directory "nowhere"/, /docker build/],
    [['--dockerfile-name', '['], /not a pattern/, /\*/],
    [['list', 'x'], /takes no arguments/, /\.\/list/],
    [['explain'], /missing/, /restage list/],
    [['explain', 'multistage'], /no transform "multistage"/, /multi-stage/],
    [['--repair'], /--repair is for images/, /--verify/],
    [['--verify', '--stdin'], /--stdin and --verify/, /one of them/],
    [['verify', '--engine', 'podmn'], /"podmn" is not one of docker, podman/, /podman/],
    [['verify', '--probe', 'health'], /"health" is not a port and a path/, /3000:\/health/],
    [['verify', '--env', '=1'], /"=1" is not NAME=value/, /--help/],
    [['verify', '--after', 'nowhere'], /"nowhere" cannot be read: there is no such file/, /Dockerfile/],
    [['verify', '--jobs', '0'], /"0" is not a whole number/, /--help/],
    [['verify', '--write', '--bake', 'x'], /--bake and --write/, /have passed/],
    [['verify', '.'], /no Dockerfile was found/, /--dockerfile-name/],
    [['nowhere'], /no such file/, /./],
    [['.'], /no Dockerfile was found/, /--dockerfile-name/],
    [['--no-git', '--since', 'main'], /--since and --no-git cannot be given together/, /git says/],
    [['--no-git', '--commit'], /--commit and --no-git cannot be given together/, /Leave one/],
  ]
  it.each(cases)('%j', (args, message, next) => {
    const { status, stdout, stderr } = restage(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(next)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('--bake', () => {
  it('writes a file that builds both of every Dockerfile, with the rewritten ones beside it', () => {
    cpSync(example, join(root, 'ferry'), { recursive: true })
    const { status, stderr } = restage(['verify', 'ferry', '--bake', 'out/all.json', '--build-arg', 'A=1'])
    expect(stderr).toContain('docker buildx bake --file out/all.json')
    expect(status).toBe(0)
    const { target } = JSON.parse(readFileSync(join(root, 'out', 'all.json'), 'utf8')) as {
      target: Record<string, { context: string; dockerfile: string; args: object }>
    }
    expect(Object.keys(target)).toEqual(['ferry-before', 'ferry-after'])
    const after = target['ferry-after']
    expect(after?.args).toEqual({ A: '1' })
    const dockerfile = join(root, after?.context ?? '', after?.dockerfile ?? '')
    expect(readFileSync(dockerfile, 'utf8')).toContain('FROM node:22-slim')
    expect(readFileSync(`${dockerfile}.dockerignore`, 'utf8')).toContain('node_modules')
    expect(readFileSync(join(root, 'ferry', 'Dockerfile'), 'utf8')).not.toContain('slim')
  })

  it('writes over what it wrote before, and over nothing that is a link out of its directory', () => {
    cpSync(example, join(root, 'ferry'), { recursive: true })
    const twice = [0, 1].map(() => restage(['verify', 'ferry', '--bake', 'out/all.json']).status)
    expect(twice).toEqual([0, 0])
    writeFileSync(join(root, 'elsewhere'), 'mine')
    rmSync(join(root, 'out', 'all.json'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'out', 'all.json'))
    const { status, stderr } = restage(['verify', 'ferry', '--bake', 'out/all.json'])
    expect(status).toBe(2)
    expect(stderr).toContain('a link that leads out of')
    expect(readFileSync(join(root, 'elsewhere'), 'utf8')).toBe('mine')
  })
})

describe('what it says of itself', () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }

  it('its version', () => expect(restage(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' }))

  it('its help, with examples', () => {
    const { status, stdout, stderr } = restage(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const part of ['--write', '--dockerfile-name', 'Examples:', 'git apply', 'Exit codes'])
      expect(stdout).toContain(part)
  })

  it('its transforms', () => {
    const { status, stdout } = restage(['list'])
    expect(status).toBe(0)
    for (const { name, summary } of transforms) expect(stdout.replace(/\s+/g, ' ')).toContain(`${name} ${summary}`)
  })

  it.each(transforms)('$name, with its example', ({ name, docs }) => {
    const { status, stdout } = restage(['explain', name])
    expect(status).toBe(0)
    expect(stdout).toContain(docs.why)
    expect(stdout).toContain('+++ b/')
  })
})

describe('--stdin', () => {
  it('prints the Dockerfile rewritten', () => {
    repositoryOf('one')
    const input = text('one/Dockerfile')
    const { status, stdout } = restage(['--stdin', '--context', 'one'], { input })
    expect(status).toBe(0)
    restage(['--write', 'one'])
    expect(stdout).toBe(text('one/Dockerfile'))
    expect(restage(['--stdin', '--check', '--context', 'one'], { input: stdout })).toMatchObject({ status: 0, stdout })
  })

  it('prints what it cannot better as it came', () => {
    const input = '\ufefffrom scratch\r\n# nothing'
    expect(restage(['--stdin'], { input })).toMatchObject({ status: 0, stdout: input })
  })

  it('shows an error with its line', () => {
    const { status, stdout, stderr } = restage(['--stdin'], { input: bad })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('standard input:3:1')
  })
})

describe('--json', () => {
  it('holds what the report says', () => {
    repositoryOf('good')
    put('bad/Dockerfile', bad)
    const { status, stdout } = restage(['--json'])
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      summary: { files: 2, changed: 1, failed: 1 },
      files: [
        { path: 'bad/Dockerfile', status: 'failed', error: { line: 3, column: 1 } },
        {
          path: 'good/Dockerfile',
          status: 'changed',
          detection: { stack: 'node', manager: 'npm' },
          files: expect.arrayContaining([expect.objectContaining({ path: 'good/Dockerfile', made: false })]),
        },
      ],
    })
  })
})

describe('colour', () => {
  const coloured = /\u001b\[/
  it.each<[about: string, args: string[], env: Record<string, string>, expected: boolean]>([
    ['none in a pipe', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['NO_COLOR over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ])('%s', (_, args, env, expected) => {
    repositoryOf('one')
    const { stdout, stderr } = restage(args, { env })
    expect(coloured.test(stdout)).toBe(expected)
    expect(coloured.test(stderr)).toBe(expected)
  })

  it('lines are wrapped to a narrow terminal', () => {
    repositoryOf('one')
    const { stderr } = restage([], { env: { COLUMNS: '50' } })
    const long = stderr.split('\n').filter((line) => line.length > 50 && /^ {2}\w* +\S+ \S/.test(line))
    expect(long).toEqual([])
  })
})

describe('a hostile repository', () => {
  it('has no control character of it printed', () => {
    repositoryOf('one')
    put('esc\u001b]0;owned\u0007/Dockerfile', 'FROM node:22\nCOPPY \u001b[2J\u202e . .\n')
    for (const args of [[], ['--json'], ['--color'], ['--check'], ['--verbose']]) {
      const { stdout, stderr } = restage(args)

      expect(`${stdout}${stderr}`.replace(/\u001b\[\d+m/g, '')).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/,
      )
    }
  })

  it('is not read or written through links that lead out of it', () => {
    repositoryOf('one')
    const outside = mkdtempSync(join(tmpdir(), 'restage-'))
    try {
      writeFileSync(join(outside, 'Dockerfile'), 'SECRET=hunter2\n')
      mkdirSync(join(root, 'two'))
      symlinkSync(join(outside, 'Dockerfile'), join(root, 'two', 'Dockerfile'))
      const { status, stdout, stderr } = restage(['--write'])
      expect(status).toBe(2)
      expect(stderr).toMatch(/two\/Dockerfile: it is a link that leads out/)
      expect(stdout + stderr).not.toContain('hunter2')
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  })

  it('has none of its programs run', () => {
    repositoryOf('one')
    put('run.sh', `#!/bin/sh\ntouch ${root}/owned\n`)
    chmodSync(join(root, 'run.sh'), 0o755)
    put('node_modules/.bin/git', `#!/bin/sh\ntouch ${root}/owned\n`)
    chmodSync(join(root, 'node_modules/.bin/git'), 0o755)
    git('config', 'core.fsmonitor', join(root, 'run.sh'))
    for (const hook of ['post-index-change', 'fsmonitor-watchman']) {
      cpSync(join(root, 'run.sh'), join(root, '.git', 'hooks', hook))
    }
    rmSync(join(root, 'owned'), { force: true })
    const env = { PATH: `./node_modules/.bin:${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` }
    expect(restage(['--write'], { env }).status).toBe(0)
    expect(existsSync(join(root, 'owned'))).toBe(false)
  })

  it('may be a file system without git', () => {
    cpSync(example, join(root, 'one'), { recursive: true })
    expect(restage([]).stdout).toMatch(/^--- a\/one\/Dockerfile/)
  })
})

describe('a reader that goes away', () => {
  it('ends a dry run quietly', () => {
    repositoryOf('one', 'two', 'three')
    const { status, stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" --quiet | head -n 1`], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '--- a/one/Dockerfile\n', stderr: '' })
  })

  it('does not keep --write from writing', () => {
    repositoryOf('one', 'two', 'three')
    spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" --write --quiet | true`], { cwd: root })
    expect(restage(['--check']).status).toBe(0)
  })
})
