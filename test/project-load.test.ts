import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ignoreFileOf } from '../src/project/ignore.ts'
import { parsePaths, parsePresent } from '../src/project/listing.ts'
import { projectOf } from '../src/project/literal.ts'
import { loadProject } from '../src/project/load.ts'
import type { Project } from '../src/project/types.ts'
import { elf } from './support/elf.ts'

let root = ''
const path = process.env.PATH

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'restage-load-'))
})
afterEach(() => {
  process.env.PATH = path
  rmSync(root, { recursive: true, force: true })
})

function write(files: Record<string, string | Buffer>, below = ''): void {
  for (const [name, content] of Object.entries(files)) {
    const full = join(root, below, name)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
  }
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'ignore' })
}

function presences(project: Project): Record<string, string> {
  return Object.fromEntries([...project.files].map(([name, facts]) => [name, facts.presence]))
}

describe('loadProject in a repository', () => {
  it('tells what is tracked from what may be there', () => {
    write({
      '.gitignore': 'dist/\n.env\n',
      'src/app.js': 'a',
      'dist/app.js': 'b',
      '.env': 'c',
      'new.txt': 'd',
      gone: '',
    })
    write({ 'node_modules/a/index.js': '', 'packages/crane/node_modules/b.js': '', 'packages/crane/index.js': '' })
    git('init', '-q')
    git('add', '.gitignore', 'src', 'gone', 'packages/crane/index.js')
    rmSync(join(root, 'gone'))
    const project = loadProject(root)
    expect(presences(project)).toEqual({
      '.env': 'maybe',
      '.gitignore': 'tracked',
      'dist/app.js': 'maybe',
      'new.txt': 'maybe',
      'packages/crane/index.js': 'tracked',
      'src/app.js': 'tracked',
    })
    expect(project.unlisted).toEqual(['.git', 'node_modules', 'packages/crane/node_modules'])
    expect(project.files.get('src/app.js')?.size).toBe(1)
  })

  it('lists a directory of it, with paths from there', () => {
    write({ 'services/orders/Dockerfile': 'FROM a', 'compose.yaml': 'services: {}' })
    git('init', '-q')
    git('add', '-A')
    const project = loadProject(join(root, 'services/orders'))
    expect(presences(project)).toEqual({ Dockerfile: 'tracked' })
    expect(project.prefix).toBe('services/orders')
    expect([...project.surroundings.keys()]).toEqual(['compose.yaml'])
  })

  it('walks a directory that the repository ignores', () => {
    write({ '.gitignore': 'out\n', 'out/a.js': '', 'out/b/c.js': '' })
    git('init', '-q')
    expect(Object.keys(presences(loadProject(join(root, 'out'))))).toEqual(['a.js', 'b/c.js'])
  })

  it('starts nothing that the repository names', () => {
    const trap = join(root, 'trap.sh')
    write({
      'a.js': '',
      'trap.sh': `#!/bin/sh\ntouch ${join(root, 'sprung')}\n`,
      'bin/git': `#!/bin/sh\ntouch ${join(root, 'sprung')}\n`,
    })
    chmodSync(trap, 0o755)
    chmodSync(join(root, 'bin/git'), 0o755)
    git('init', '-q')
    git('add', 'a.js')
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'diff.external',
      'filter.x.clean',
      'filter.x.smudge',
    ]) {
      git('config', key, trap)
    }
    write({ '.gitattributes': '* filter=x\n', '.git/hooks/post-index-change': `#!/bin/sh\n${trap}\n` })
    chmodSync(join(root, '.git/hooks/post-index-change'), 0o755)
    process.env.PATH = [join(root, 'bin'), 'bin', '', process.env.PATH].join(delimiter)
    const project = loadProject(root)
    expect(project.files.get('a.js')?.presence).toBe('tracked')
    expect([...project.surroundings.keys()]).toEqual([])
    expect(existsSync(join(root, 'sprung'))).toBe(false)
  })

  it('does not follow core.worktree out of the directory', () => {
    write({ 'inner/a.js': '', 'other/secret.txt': 'x' })
    execFileSync('git', ['init', '-q', join(root, 'inner')])
    execFileSync('git', ['-C', join(root, 'inner'), 'config', 'core.worktree', join(root, 'other')])
    expect(Object.keys(presences(loadProject(join(root, 'inner'))))).toEqual(['a.js'])
  })

  it('walks submodules and repositories inside, of which nothing is known', () => {
    write({ 'a.js': '', 'nested/b.js': '' })
    git('init', '-q')
    execFileSync('git', ['init', '-q', join(root, 'nested')])
    const project = loadProject(root)
    expect(presences(project)).toEqual({ 'a.js': 'maybe', 'nested/b.js': 'maybe' })
    expect(project.unlisted).toContain('nested/.git')
  })
})

describe('loadProject without a repository', () => {
  it('walks, and takes .gitignore for what may be there', () => {
    write({
      '.gitignore': '*.log\nbuild/\n',
      'a.log': '',
      'src/b.js': '',
      'src/.gitignore': '/c.js\n',
      'src/c.js': '',
      'c.js': '',
      'build/d.js': '',
    })
    write({ 'node_modules/e.js': '' })
    const project = loadProject(root)
    expect(presences(project)).toEqual({
      '.gitignore': 'tracked',
      'a.log': 'maybe',
      'build/d.js': 'maybe',
      'c.js': 'tracked',
      'src/.gitignore': 'tracked',
      'src/b.js': 'tracked',
      'src/c.js': 'maybe',
    })
    expect(project.unlisted).toEqual(['node_modules'])
  })

  it.each(['', 'absent'])('bears an empty directory and one that is not there (%j)', (name) => {
    const project = loadProject(join(root, name))
    expect(project.files.size).toBe(0)
    expect(project.surroundings.size).toBe(0)
    expect(project.read('Dockerfile')).toBeUndefined()
  })

  it('bears a machine without git', () => {
    write({ 'a.js': '' })
    git('init', '-q')
    process.env.PATH = ''
    expect(presences(loadProject(root))).toEqual({ 'a.js': 'tracked' })
  })

  it('stops in a large ignored directory, and says so', () => {
    write({ '.gitignore': 'cache\n' })
    git('init', '-q')
    for (let at = 0; at < 5100; at++) write({ [`cache/${at % 10}/${at}`]: '' })
    const project = loadProject(root)
    expect(project.unlisted).toContain('cache')
    expect(project.files.size).toBeLessThan(5100)
  })
})

describe('read', () => {
  it('gives text as it is, and nothing else', () => {
    write({
      'a.txt': '\uFEFFa\r\nb',
      latin: Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      binary: Buffer.from([0x61, 0, 0x62]),
      'large.txt': 'a'.repeat(2 * 1024 * 1024 + 1),
      'package-lock.json': ' '.repeat(3 * 1024 * 1024),
    })
    const project = loadProject(root)
    expect(project.read('./a.txt')).toBe('\uFEFFa\r\nb')
    expect(project.isText?.('a.txt')).toBe(true)
    expect(project.isText?.('large.txt')).toBe(true)
    expect(project.read('package-lock.json')?.length).toBe(3 * 1024 * 1024)
    for (const name of ['latin', 'binary', 'large.txt', 'absent', '.', '']) expect(project.read(name)).toBeUndefined()
    for (const name of ['latin', 'binary', 'absent']) expect(project.isText?.(name)).toBe(false)
  })

  it('reads requirements that PowerShell wrote', () => {
    const wide = Buffer.from('\uFEFFflask==3.0.3\r\n', 'utf16le')
    write({ 'requirements.txt': wide, 'big.in': Buffer.from(wide).swap16(), 'main.py': wide })
    const project = loadProject(root)
    expect(project.read('requirements.txt')).toBe('flask==3.0.3\r\n')
    expect(project.read('big.in')).toBe('flask==3.0.3\r\n')
    expect(project.read('main.py')).toBeUndefined()
  })

  it('reads what a program is linked to, and nothing of what is none', () => {
    write({ 'bin/survey': elf({ needed: ['libc.so.6'] }), 'run.sh': '#!/bin/sh\n', short: Buffer.from([0x7f]) })
    const project = loadProject(root)
    expect(project.elf?.('bin/survey')?.needed).toEqual(['libc.so.6'])
    for (const name of ['run.sh', 'short', 'absent', 'bin']) expect(project.elf?.(name)).toBeUndefined()
  })

  it('does not follow links out of the root', () => {
    write({ 'inside/a.txt': 'a', 'context/b.txt': 'b' })
    const context = join(root, 'context')
    symlinkSync('b.txt', join(context, 'near'))
    symlinkSync('../inside/a.txt', join(context, 'far'))
    symlinkSync('../inside', join(context, 'directory'))
    symlinkSync('round', join(context, 'round'))
    const project = loadProject(context)
    expect([...project.files].map(([name, { link }]) => [name, link])).toEqual([
      ['b.txt', undefined],
      ['directory', '../inside'],
      ['far', '../inside/a.txt'],
      ['near', 'b.txt'],
      ['round', 'round'],
    ])
    expect(project.read('near')).toBe('b')
    for (const name of ['far', 'directory/a.txt', 'round', '../inside/a.txt'])
      expect(project.read(name)).toBeUndefined()
  })

  it('reads a Dockerfile outside the context by its path, and its ignore file', () => {
    write({
      'docker/api.Dockerfile': 'FROM a',
      'docker/api.Dockerfile.dockerignore': 'dist',
      'context/.dockerignore': 'src',
      'context/a.js': '',
    })
    const project = loadProject(join(root, 'context'), { dockerfile: '../docker/api.Dockerfile' })
    expect(project.read('../docker/api.Dockerfile')).toBe('FROM a')
    expect(ignoreFileOf(project, '../docker/api.Dockerfile').text).toBe('dist')
    expect(loadProject(join(root, 'context')).read('../docker/api.Dockerfile')).toBeUndefined()
  })
})

describe('surroundings', () => {
  it('are what starts, builds or deploys images, from the root of the repository', () => {
    write({
      'docker-compose.prod.yml': 'services: {}',
      Procfile: 'web: node .',
      Makefile: 'run:',
      'package.json': '{}',
      'api/package.json': '{}',
      '.github/workflows/ci.yml': 'on: push',
      '.gitlab-ci.yml': 'a: 1',
      'k8s/web.yaml': 'kind: Deployment\nspec:\n  - image: harbour\n',
      'chart/templates/web.yaml': 'kind: Deployment\nspec:\n      image: {{ .Values.image }}\n',
      'openapi.yaml': 'openapi: 3\n',
      'api/Dockerfile': 'FROM a',
      'api/run.sh': 'docker run harbour node x.js',
      'api/other.sh': 'echo a',
      'run.sh': 'docker run harbour',
      'large/compose.yml': `# ${'a'.repeat(300_000)}`,
      'node_modules/a/compose.yml': '',
    })
    const names = [
      '.github/workflows/ci.yml',
      '.gitlab-ci.yml',
      'Makefile',
      'Procfile',
      'docker-compose.prod.yml',
      'package.json',
    ]
    const looked = ['api/run.sh', 'chart/templates/web.yaml', 'k8s/web.yaml']
    expect([...loadProject(root).surroundings.keys()]).toEqual([...names, ...looked])
    git('init', '-q')
    git('add', '-A', ':!node_modules')
    const project = loadProject(join(root, 'api'))
    expect([...project.surroundings.keys()]).toEqual([...names, ...looked])
    expect(project.surroundings.get('Procfile')).toBe('web: node .')
  })
})

describe('projectOf', () => {
  it('is a project from texts', () => {
    const project = projectOf(
      { './src/a.js': 'é' },
      { maybe: ['dist/a.js'], links: { now: 'src' }, executable: ['src/a.js'] },
    )
    expect([...project.files]).toEqual([
      ['dist/a.js', { presence: 'maybe', size: 0, executable: false }],
      ['now', { presence: 'tracked', size: 3, executable: false, link: 'src' }],
      ['src/a.js', { presence: 'tracked', size: 2, executable: true }],
    ])
    expect(project.read('src/a.js')).toBe('é')
    expect(project.read('dist/a.js')).toBeUndefined()
  })
})

describe('listing', () => {
  it('reads what git prints', () => {
    const names = [
      '? 100644 a1 0\tb',
      'H 100755 a1 0\tbin/a\tb',
      '? sub/',
      'S 120000 a2 0\tlink',
      'H 160000 a3 0\tmodule',
      'M 100644 a4 1\tc',
      'M 100644 a5 2\tc',
      '',
    ]
    expect(parsePresent(names.join('\0'))).toEqual({
      tracked: [
        { path: 'bin/a\tb', kind: 'file', executable: true },
        { path: 'link', kind: 'link', executable: false },
        { path: 'module', kind: 'submodule', executable: false },
        { path: 'c', kind: 'file', executable: false },
      ],
      others: { files: ['100644 a1 0\tb'], directories: ['sub'] },
    })
    expect(parsePresent('')).toEqual({ tracked: [], others: { files: [], directories: [] } })
    expect(parsePaths('a\0dist/\0')).toEqual({ files: ['a'], directories: ['dist'] })
  })
})
