import { describe, expect, it } from 'vitest'
import { copied, type CopyOptions } from '../src/project/copy.ts'
import { projectOf } from '../src/project/literal.ts'

const { files } = projectOf(
  {
    'package.json': '',
    'package-lock.json': '',
    'server.js': '',
    'src/index.ts': '',
    'src/lib/pier.ts': '',
    'lib/index.ts': '',
    'a/package.json': '',
    'b/package.json': '',
    'odd/[x].js': '',
    'assets.tar.gz': '',
    'notes.txt.gz': '',
    'current/real.txt': '',
  },
  { links: { 'now.js': 'server.js', latest: './current', away: '../../etc/passwd', loop: 'loop', 'src/up': '../lib' } },
)

interface Row {
  readonly about: string
  readonly sources: readonly string[]
  readonly to: string
  readonly workdir?: string
  readonly options?: CopyOptions
  /** `from > to`, in order. */
  readonly brings: readonly string[]
  readonly missing?: readonly string[]
  readonly unmatched?: readonly string[]
}

const rows: readonly Row[] = [
  { about: 'a file to a name', sources: ['server.js'], to: '/app/main.js', brings: ['server.js > /app/main.js'] },
  { about: 'a file to a directory', sources: ['server.js'], to: '/srv/', brings: ['server.js > /srv/server.js'] },
  {
    about: 'a file to a directory spelt with a dot',
    sources: ['server.js'],
    to: '/srv/.',
    brings: ['server.js > /srv/server.js'],
  },
  { about: 'a file to what may be a new name', sources: ['server.js'], to: '/srv', brings: ['server.js > /srv'] },
  {
    about: 'a file to a directory that is known',
    sources: ['server.js'],
    to: '/srv',
    options: { isDirectory: (path) => path === '/srv' },
    brings: ['server.js > /srv/server.js'],
  },
  {
    about: 'a file to the working directory by name',
    sources: ['server.js'],
    to: '/app',
    brings: ['server.js > /app/server.js'],
  },
  {
    about: 'a file to a parent of the working directory',
    sources: ['server.js'],
    to: '..',
    workdir: '/srv/app',
    brings: ['server.js > /srv/server.js'],
  },
  { about: 'a file to the root', sources: ['server.js'], to: '/', brings: ['server.js > /server.js'] },
  {
    about: 'a file to the working directory',
    sources: ['./server.js'],
    to: './',
    brings: ['server.js > /app/server.js'],
  },
  { about: 'a relative name', sources: ['/server.js'], to: 'bin/main.js', brings: ['server.js > /app/bin/main.js'] },
  {
    about: 'no known working directory',
    sources: ['server.js'],
    to: './bin/',
    workdir: '',
    brings: ['server.js > bin/server.js'],
  },
  {
    about: 'a path above the context stays in it',
    sources: ['../../server.js'],
    to: './',
    brings: ['server.js > /app/server.js'],
  },
  {
    about: 'the contents of a directory',
    sources: ['src'],
    to: './',
    brings: ['src/index.ts > /app/index.ts', 'src/lib/pier.ts > /app/lib/pier.ts', 'src/up > /app/up'],
  },
  {
    about: 'the contents of a directory to a new one',
    sources: ['src/lib/'],
    to: 'out',
    brings: ['src/lib/pier.ts > /app/out/pier.ts'],
  },
  {
    about: 'later sources lie over earlier ones',
    sources: ['src/index.ts', 'lib'],
    to: './',
    brings: ['lib/index.ts > /app/index.ts'],
  },
  {
    about: 'a pattern',
    sources: ['package*.json'],
    to: './',
    brings: ['package-lock.json > /app/package-lock.json', 'package.json > /app/package.json'],
  },
  {
    about: 'a pattern for what is not there',
    sources: ['package.json', 'yarn.lock*'],
    to: './',
    brings: ['package.json > /app/package.json'],
    unmatched: ['yarn.lock*'],
  },
  {
    about: 'a pattern that matches directories brings their contents',
    sources: ['s*c'],
    to: './',
    brings: ['src/index.ts > /app/index.ts', 'src/lib/pier.ts > /app/lib/pier.ts', 'src/up > /app/up'],
  },
  {
    about: 'a pattern with directories in it flattens',
    sources: ['[ab]/package.json'],
    to: './',
    brings: ['b/package.json > /app/package.json'],
  },
  { about: 'a pattern does not cross a slash', sources: ['*.ts'], to: './', brings: [], unmatched: ['*.ts'] },
  {
    about: 'two files of a pattern to a name',
    sources: ['package*.json'],
    to: '/etc/one',
    brings: ['package.json > /etc/one'],
  },
  { about: 'an escaped bracket', sources: ['odd/[[]x].js'], to: './', brings: ['odd/[x].js > /app/[x].js'] },
  { about: 'a malformed pattern', sources: ['odd/[x'], to: './', brings: [], unmatched: ['odd/[x'] },
  {
    about: 'what is missing',
    sources: ['yarn.lock', 'server.js'],
    to: './',
    brings: ['server.js > /app/server.js'],
    missing: ['yarn.lock'],
  },
  {
    about: 'a link is followed, and keeps its name',
    sources: ['now.js'],
    to: './',
    brings: ['server.js > /app/now.js'],
  },
  {
    about: 'a link to a directory brings the contents',
    sources: ['latest'],
    to: './',
    brings: ['current/real.txt > /app/real.txt'],
  },
  { about: 'a path through a link', sources: ['src/up/index.ts'], to: './', brings: ['lib/index.ts > /app/index.ts'] },
  { about: 'a link out of the context', sources: ['away'], to: './', brings: [], missing: ['away'] },
  { about: 'a link to itself', sources: ['loop'], to: './', brings: [], missing: ['loop'] },
  {
    about: 'COPY keeps an archive',
    sources: ['assets.tar.gz'],
    to: './',
    brings: ['assets.tar.gz > /app/assets.tar.gz'],
  },
  {
    about: 'ADD keeps what is not a tar',
    sources: ['notes.txt.gz'],
    to: './',
    options: { add: true },
    brings: ['notes.txt.gz > /app/notes.txt.gz'],
  },
]

describe('copied', () => {
  it.each(rows)('$about', ({ sources, to, workdir = '/app', options, brings, missing = [], unmatched = [] }) => {
    const result = copied(files, sources, to, workdir, options)
    expect(result.files.map((file) => `${file.from} > ${file.to}`)).toEqual(brings)
    expect(result.missing).toEqual(missing)
    expect(result.unmatched).toEqual(unmatched)
  })

  it.each(['.', './', '/', '..', ''])('brings the whole context for %j', (source) => {
    const result = copied(files, [source], '.', '/app')
    expect(result.files.length).toBe(files.size)
    expect(result.files).toContainEqual({ from: 'src/lib/pier.ts', to: '/app/src/lib/pier.ts' })
    expect(result.intoDirectory).toBe(true)
  })

  it('unpacks what ADD unpacks, and fetches what it fetches', () => {
    const result = copied(files, ['assets.tar.gz', 'https://example.com/tool.tgz', 'server.js'], '/opt/', '/app', {
      add: true,
    })
    expect(result.archives).toEqual([{ from: 'assets.tar.gz', to: '/opt' }])
    expect(result.remote).toEqual(['https://example.com/tool.tgz'])
    expect(result.files).toEqual([{ from: 'server.js', to: '/opt/server.js' }])
    expect(copied(files, ['https://example.com/tool.tgz'], '/opt/', '/app').missing).toEqual([
      'https://example.com/tool.tgz',
    ])
  })
})
