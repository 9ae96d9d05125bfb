import { describe, expect, it } from 'vitest'
import { compileGlob } from '../src/project/glob.ts'
import { ignoreFileOf, parseIgnore, visibleFiles } from '../src/project/ignore.ts'
import { projectOf } from '../src/project/literal.ts'

/** Facts of moby/patternmatcher's own tables: a pattern, a path, and whether it is left out. */
const single: readonly [pattern: string, path: string, excluded: boolean][] = [
  ['**', 'file', true],
  ['**', 'file/', true],
  ['**/', 'file', true],
  ['**/', 'file/', true],
  ['**', 'dir/file', true],
  ['**/', 'dir/file', true],
  ['**', 'dir/file/', true],
  ['**/', 'dir/file/', true],
  ['**/**', 'dir/file', true],
  ['**/**', 'dir/file/', true],
  ['dir/**', 'dir/file', true],
  ['dir/**', 'dir/file/', true],
  ['dir/**', 'dir/dir2/file', true],
  ['dir/**', 'dir/dir2/file/', true],
  ['**/dir', 'dir', true],
  ['**/dir', 'dir/file', true],
  ['**/dir2/*', 'dir/dir2/file', true],
  ['**/dir2/*', 'dir/dir2/file/', true],
  ['**/dir2/**', 'dir/dir2/dir3/file', true],
  ['**/dir2/**', 'dir/dir2/dir3/file/', true],
  ['**file', 'file', true],
  ['**file', 'dir/file', true],
  ['**/file', 'dir/file', true],
  ['**file', 'dir/dir/file', true],
  ['**/file', 'dir/dir/file', true],
  ['**/file*', 'dir/dir/file', true],
  ['**/file*', 'dir/dir/file.txt', true],
  ['**/file*txt', 'dir/dir/file.txt', true],
  ['**/file*.txt', 'dir/dir/file.txt', true],
  ['**/file*.txt*', 'dir/dir/file.txt', true],
  ['**/**/*.txt', 'dir/dir/file.txt', true],
  ['**/**/*.txt2', 'dir/dir/file.txt', false],
  ['**/*.txt', 'file.txt', true],
  ['**/**/*.txt', 'file.txt', true],
  ['a**/*.txt', 'a/file.txt', true],
  ['a**/*.txt', 'a/dir/file.txt', true],
  ['a**/*.txt', 'a/dir/dir/file.txt', true],
  ['a/*.txt', 'a/dir/file.txt', false],
  ['a/*.txt', 'a/file.txt', true],
  ['a/*.txt**', 'a/file.txt', true],
  ['a[b-d]e', 'ae', false],
  ['a[b-d]e', 'ace', true],
  ['a[b-d]e', 'aae', false],
  ['a[^b-d]e', 'aze', true],
  ['.*', '.foo', true],
  ['.*', 'foo', false],
  ['abc.def', 'abcdef', false],
  ['abc.def', 'abc.def', true],
  ['abc.def', 'abcZdef', false],
  ['abc?def', 'abcZdef', true],
  ['abc?def', 'abcdef', false],
  ['a\\\\', 'a\\', true],
  ['**/foo/bar', 'foo/bar', true],
  ['**/foo/bar', 'dir/foo/bar', true],
  ['**/foo/bar', 'dir/dir2/foo/bar', true],
  ['abc/**', 'abc', false],
  ['abc/**', 'abc/def', true],
  ['abc/**', 'abc/def/ghi', true],
  ['**/.foo', '.foo', true],
  ['**/.foo', 'bar.foo', false],
  ['a(b)c/def', 'a(b)c/def', true],
  ['a(b)c/def', 'a(b)c/xyz', false],
  ['a.|)$(}+{bc', 'a.|)$(}+{bc', true],
  [
    'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    true,
  ],
  ['dist/*.whl', 'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl', true],
  ['a\\*b', 'a*b', true],
]

/** Facts of Go's filepath.Match, which holds for a pattern on a path and those above it. `bad`: the pattern is refused. */
const glob: readonly [pattern: string, path: string, excluded: boolean | 'bad'][] = [
  ['abc', 'abc', true],
  ['*', 'abc', true],
  ['*c', 'abc', true],
  ['a*', 'a', true],
  ['a*', 'abc', true],
  ['a*', 'ab/c', true],
  ['a*/b', 'abc/b', true],
  ['a*/b', 'a/c/b', false],
  ['a*b*c*d*e*/f', 'axbxcxdxe/f', true],
  ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
  ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
  ['a*b*c*d*e*/f', 'axbxcxdxexxx/fff', false],
  ['a*b?c*x', 'abxbbxdbxebxczzx', true],
  ['a*b?c*x', 'abxbbxdbxebxczzy', false],
  ['ab[c]', 'abc', true],
  ['ab[b-d]', 'abc', true],
  ['ab[e-g]', 'abc', false],
  ['ab[^c]', 'abc', false],
  ['ab[^b-d]', 'abc', false],
  ['ab[^e-g]', 'abc', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'ab', false],
  ['a?b', 'a☺b', true],
  ['a[^a]b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  ['a[^a][^a][^a]b', 'a☺b', false],
  ['[a-ζ]*', 'α', true],
  ['*[a-ζ]', 'A', false],
  ['a?b', 'a/b', false],
  ['a*b', 'a/b', false],
  ['[\\]a]', ']', true],
  ['[\\-]', '-', true],
  ['[x\\-]', 'x', true],
  ['[x\\-]', '-', true],
  ['[x\\-]', 'z', false],
  ['[\\-x]', 'x', true],
  ['[\\-x]', '-', true],
  ['[\\-x]', 'a', false],
  ['[]a]', ']', 'bad'],
  ['[-]', '-', 'bad'],
  ['[x-]', 'x', 'bad'],
  ['[x-]', '-', 'bad'],
  ['[x-]', 'z', 'bad'],
  ['[-x]', 'x', 'bad'],
  ['[-x]', '-', 'bad'],
  ['[-x]', 'a', 'bad'],
  ['\\', 'a', 'bad'],
  ['[a-b-c]', 'a', 'bad'],
  ['[', 'a', 'bad'],
  ['[^', 'a', 'bad'],
  ['[^bc', 'a', 'bad'],
  ['a[', 'a', 'bad'],
  ['a[', 'ab', 'bad'],
  ['*x', 'xxx', true],
]

const several: readonly [patterns: string, path: string, excluded: boolean][] = [
  ['**\n!util/docker/web', 'util/docker/web/foo', false],
  ['**\n!util/docker/web\nutil/docker/web/foo', 'util/docker/web/foo', true],
  [
    '**\n!dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    false,
  ],
  ['**\n!dist/*.whl', 'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl', false],
  ['!fileutils.go\n*.go', 'fileutils.go', true],
  ['*.go\n!fileutils.go', 'fileutils.go', false],
  ['docs\n!docs/README.md', 'docs/README.md', false],
  ['docs\n!docs/README.md', 'docs/index.md', true],
  ['docs/\n!docs/README.md', 'docs/README.md', false],
  ['docs/*\n!docs/README.md', 'docs/README.md', false],
  ['*.go', '.', false],
  ['**', '/', false],
  ['', 'any/path/there', false],
  // What matched a parent counts pattern by pattern: the last line changes nothing for `a`, so it does not count for `a/b`.
  ['a\n!a/b\na', 'a/b', false],
  ['a\n!a/b\na/b', 'a/b', true],
]

/** Lines as the ignore file has them. */
const lines: readonly [text: string, path: string, excluded: boolean][] = [
  ['\uFEFFnode_modules\r\n', 'node_modules/left-pad/index.js', true],
  ['# node_modules', 'node_modules/a.js', false],
  [' # not a comment', '# not a comment', true],
  ['/dist', 'dist/app.js', true],
  ['/dist', 'packages/crane/dist/app.js', false],
  ['./dist/', 'dist/app.js', true],
  ['dist//', 'dist', true],
  ['  coverage  ', 'coverage/index.html', true],
  ['node_modules', 'packages/crane/node_modules/a.js', false],
  ['**/node_modules', 'packages/crane/node_modules/a.js', true],
  ['! /dist/keep\ndist', 'dist/keep', true],
  ['dist\n! /dist/keep', 'dist/keep', false],
  ['../dist', 'dist', false],
  ['app/(group)', 'app/(group)/page.tsx', true],
  ['app/(group)/*', 'app/(group)/page.tsx', true],
  ['src/+page.svelte', 'src/+page.svelte', true],
  ['src/+*.svelte', 'src/+page.svelte', true],
  ['src/+*.svelte', 'src/page.svelte', false],
  ['*.{js,ts}', 'a.js', false],
  ['*.{js,ts}', 'a.{js,ts}', true],
  ['.env*', '.env.local', true],
  ['.env*', 'config/.env', false],
  ['**/*.md\n!README.md', 'README.md', false],
  ['**/*.md\n!README.md', 'docs/README.md', true],
  ['*\n!src', 'src/index.ts', false],
  ['*\n!src\nsrc/**/*.test.ts', 'src/a/b.test.ts', true],
  ['*\n!src\nsrc/**/*.test.ts', 'src/a/b.ts', false],
  ['a ', 'a', true],
  ['a /', 'a', true],
]

describe('parseIgnore', () => {
  it.each(single)('%j on %j: %j', (pattern, path, excluded) => {
    expect(parseIgnore('.dockerignore', pattern).excludes(path)).toBe(excluded)
  })

  it.each(glob)('%j on %j: %j', (pattern, path, excluded) => {
    const ignore = parseIgnore('.dockerignore', pattern)
    expect(ignore.problems.length).toBe(excluded === 'bad' ? 1 : 0)
    expect(ignore.excludes(path)).toBe(excluded === true)
  })

  it.each([...several, ...lines])('%j on %j: %j', (text, path, excluded) => {
    expect(parseIgnore('.dockerignore', text).excludes(path)).toBe(excluded)
  })

  it('names the lines that the engine refuses', () => {
    const ignore = parseIgnore('.dockerignore', 'dist\n!\n\n[Local-Only]/\n')
    expect(ignore.problems).toEqual([
      { line: 2, message: 'illegal exclusion pattern: "!"' },
      { line: 4, message: 'syntax error in pattern: [Local-Only]' },
    ])
    expect(ignore.excludes('dist')).toBe(true)
    expect(ignore.excludes('L')).toBe(false)
  })

  it('takes linear time for a pattern made to backtrack', () => {
    const ignore = parseIgnore('.dockerignore', `${'*a'.repeat(50)}b\n${'**/a'.repeat(50)}/b`)
    const started = performance.now()
    expect(ignore.excludes('a'.repeat(4000))).toBe(false)
    expect(ignore.excludes('a/'.repeat(2000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('compileGlob', () => {
  const sources: readonly [pattern: string, path: string, matches: boolean | undefined][] = [
    ['package*.json', 'package-lock.json', true],
    ['package*.json', 'lib/package.json', false],
    ['*', '.env', true],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['**/a', 'x/a', true],
    ['**/a', 'x/y/a', false],
    ['[!a]', 'b', false],
    ['[!a]', '!', true],
    ['a[', 'a', undefined],
  ]
  it.each(sources)('%j on %j: %j', (pattern, path, matches) => {
    expect(compileGlob(pattern)?.(path)).toBe(matches)
  })
})

describe('ignoreFileOf', () => {
  const project = projectOf({
    Dockerfile: '',
    '.dockerignore': 'dist\n',
    'deploy/api.Dockerfile': '',
    'deploy/api.Dockerfile.dockerignore': 'docs\n',
    'dist/a.js': '',
    'docs/a.md': '',
  })

  it('prefers the file beside the Dockerfile', () => {
    expect(ignoreFileOf(project, 'deploy/api.Dockerfile').path).toBe('deploy/api.Dockerfile.dockerignore')
    expect(ignoreFileOf(project, 'Dockerfile').path).toBe('.dockerignore')
    expect(ignoreFileOf(projectOf({ Dockerfile: '' }), 'Dockerfile').text).toBeUndefined()
  })

  it('shows what COPY can find', () => {
    const { path, text = '' } = ignoreFileOf(project, './Dockerfile')
    const visible = [...visibleFiles(project, parseIgnore(path, text)).keys()]
    expect(visible).toContain('docs/a.md')
    expect(visible).toContain('Dockerfile')
    expect(visible).not.toContain('dist/a.js')
    expect(visibleFiles(project, undefined)).toBe(project.files)
  })

  it('hides the Dockerfile and the ignore file only where a pattern does', () => {
    const hidden = visibleFiles(project, parseIgnore('.dockerignore', 'Dockerfile\n.dockerignore'))
    expect(hidden.has('Dockerfile')).toBe(false)
    expect(hidden.has('.dockerignore')).toBe(false)
    expect(hidden.has('dist/a.js')).toBe(true)
  })
})
