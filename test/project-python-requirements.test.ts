import { describe, expect, it } from 'vitest'
import { parseRequirement } from '../src/project/python/requirement.ts'
import { parseRequirements } from '../src/project/python/requirements.ts'
import type { Requirement } from '../src/project/python/types.ts'

type Expected = Partial<Requirement> | undefined

const git = (url: string, revision?: string) =>
  ({ type: 'vcs', vcs: 'git', url, ...(revision ? { revision } : {}) }) as const

describe('one requirement', () => {
  it.each<[string, Expected]>([
    ['Flask', { name: 'flask', extras: [], specifier: '' }],
    ['zope.interface==5.0', { name: 'zope-interface', version: '5.0', specifier: '==5.0' }],
    ['Flask_SQLAlchemy >= 2 , < 3', { name: 'flask-sqlalchemy', specifier: '>=2,<3' }],
    ['celery[redis, SQS_x]~=5.3', { name: 'celery', extras: ['redis', 'sqs-x'], specifier: '~=5.3' }],
    ['requests (>=2.8.1,==2.8.*)', { name: 'requests', specifier: '>=2.8.1,==2.8.*' }],
    ['pytz===2004d', { name: 'pytz', version: '2004d' }],
    ['a==1.*', { name: 'a', specifier: '==1.*' }],
    ['a>=1,', { name: 'a', specifier: '>=1' }],
    ['a ; python_version < "3"', { name: 'a', marker: 'python_version < "3"' }],
    ['a==1.0;sys_platform=="win32"', { version: '1.0', marker: 'sys_platform=="win32"' }],
    ['a ;', { name: 'a' }],
    ['a ; python < 3', undefined],
    ['a=1.0', undefined],
    ['a 1.0', undefined],
    ['-a', undefined],
    ['', undefined],
    ['${NAME}==1', undefined],
    ['a==${VERSION}', undefined],
    [
      'Lib @ git+https://git.example/o/lib.git@v1.2',
      { name: 'lib', source: git('https://git.example/o/lib.git', 'v1.2') },
    ],
    [
      'lib[x]@git+ssh://git@git.example/o/lib',
      { name: 'lib', extras: ['x'], source: git('ssh://git@git.example/o/lib') },
    ],
    [
      'lib @ git+https://${TOKEN}@git.example/o/lib@main ; python_version >= "3"',
      { name: 'lib', source: git('https://${TOKEN}@git.example/o/lib', 'main'), marker: 'python_version >= "3"' },
    ],
    ['git+https://git.example/o/lib', { source: git('https://git.example/o/lib') }],
    [
      'git+https://git.example/o/lib.git@abc#egg=My_Lib[x]&subdirectory=py',
      { name: 'my-lib', extras: ['x'], source: git('https://git.example/o/lib.git', 'abc') },
    ],
    ['git+git://git.example/lib#egg=lib-1.0', { name: 'lib' }],
    ['git+git://git.example/lib#subdirectory=x&egg=lib==1.0', { name: 'lib' }],
    ['hg+https://hg.example/o/lib#egg=lib', { name: 'lib' }],
    [
      'https://files.example/torch-2.1.0%2Bcpu-cp311-cp311-linux_x86_64.whl',
      { name: 'torch', version: '2.1.0+cpu', source: expect.objectContaining({ type: 'url' }) as never },
    ],
    ['https://files.example/My_Pkg-1.0-2-py3-none-any.whl#sha256=00', { name: 'my-pkg', version: '1.0' }],
    ['https://files.example/my-pkg-1.0.tar.gz', { name: 'my-pkg', version: '1.0' }],
    ['https://codeload.example/o/lib/archive/main.zip', { source: expect.objectContaining({ type: 'url' }) as never }],
    ['https://codeload.example/o/lib/archive/main.zip#egg=lib', { name: 'lib' }],
    ['lib @ https://files.example/lib.zip ; os_name == "nt"', { name: 'lib', marker: 'os_name == "nt"' }],
    ['.', { extras: [], source: { type: 'path', path: '.' } }],
    ['.[dev,docs]', { extras: ['dev', 'docs'], source: { type: 'path', path: '.' } }],
    ['./libs//core[x]', { extras: ['x'], source: { type: 'path', path: 'libs/core' } }],
    ['../shared', { source: { type: 'path', path: '../shared' } }],
    ['libs/core', { source: { type: 'path', path: 'libs/core' } }],
    ['/opt/lib', { source: { type: 'path', path: '/opt/lib' } }],
    ['file:///opt/lib#egg=lib', { name: 'lib', source: { type: 'path', path: '/opt/lib' } }],
    ['file:libs/core', { source: { type: 'path', path: 'libs/core' } }],
    ['lib @ file:///build/lib', { name: 'lib', source: { type: 'path', path: '/build/lib' } }],
    ['wheels/a_b-1.0-py3-none-any.whl', { name: 'a-b', version: '1.0', source: expect.anything() as never }],
    ['a-1.0.tar.gz', { name: 'a', version: '1.0', source: { type: 'path', path: 'a-1.0.tar.gz' } }],
    ['./${LIB}', undefined],
  ])('%s', (text, expected) => {
    const read = parseRequirement(text)
    if (expected === undefined) expect(read).toBeUndefined()
    else expect(read).toMatchObject(expected)
    if (expected && !('marker' in expected)) expect(read).not.toHaveProperty('marker')
  })

  it.each(['git+https://git.example/o/lib', './lib', 'https://codeload.example/o/lib/archive/main.zip'])(
    'does not guess the name of %s',
    (text) => {
      expect(parseRequirement(text)).toBeDefined()
      expect(parseRequirement(text)).not.toHaveProperty('name')
    },
  )

  it.each(['a>=1', 'a==1.*', 'a', 'a!=1', 'a @ https://files.example/main.zip'])('%s has no one version', (text) => {
    expect(parseRequirement(text)).not.toHaveProperty('version')
  })
})

describe('a requirements file', () => {
  const read = (...lines: string[]) => parseRequirements(lines.join('\n'), 'requirements.txt')

  it('has requirements, each with its line', () => {
    const { requirements, unknown } = read(
      '# web',
      'Flask==3.0 # the server',
      '',
      '  gunicorn',
      'celery[redis]>=5 \\',
      '  ,<6',
    )
    expect(unknown).toEqual([])
    expect(requirements.map(({ name, specifier, place }) => [name, specifier, place.line])).toEqual([
      ['flask', '==3.0', 2],
      ['gunicorn', '', 4],
      ['celery', '>=5,<6', 5],
    ])
    expect(requirements[0]?.place).toEqual({ file: 'requirements.txt', line: 2, text: 'Flask==3.0' })
  })

  it('takes a byte order mark, CRLF and a backslash at the end', () => {
    const { requirements } = parseRequirements('\uFEFFa==1\r\nb==2\\\r\n  ; os_name == "posix"\r\nc\\', 'r.txt')
    expect(requirements.map(({ name, marker, place }) => [name, marker, place.line])).toEqual([
      ['a', undefined, 1],
      ['b', 'os_name == "posix"', 2],
      ['c', undefined, 4],
    ])
  })

  it('ends a joined line at a comment', () => {
    const { requirements, unknown } = read('a==1 \\', '# b', 'c')
    expect(requirements.map(({ name }) => name)).toEqual(['a', 'c'])
    expect(unknown).toEqual([])
  })

  it('does not take the # of an address for a comment', () => {
    expect(read('git+https://git.example/lib#egg=lib  # mine').requirements[0]).toMatchObject({ name: 'lib' })
  })

  it('reads hashes and other options of a requirement', () => {
    const { requirements, unknown } = read(
      'a==1 --hash=sha256:00 \\',
      '    --hash sha256:11',
      'b==2 --global-option="build_ext -I /x" --config-settings k=v',
      'c==3',
    )
    expect(requirements.map(({ name, hashed }) => [name, hashed])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ])
    expect(unknown).toEqual([])
  })

  it('reads editables and includes', () => {
    const { requirements, includes } = read(
      '-e .[dev]',
      '--editable=git+https://git.example/o/lib#egg=lib',
      '-r base.txt',
      '-rmore.txt',
      '--requirement=other/more.txt',
      '-c ../constraints.txt',
    )
    expect(requirements.map(({ name, editable, source }) => [name, editable, source?.type])).toEqual([
      [undefined, true, 'path'],
      ['lib', true, 'vcs'],
    ])
    expect(includes.map(({ path, constraint }) => [path, constraint])).toEqual([
      ['base.txt', false],
      ['more.txt', false],
      ['other/more.txt', false],
      ['../constraints.txt', true],
    ])
  })

  it('reads options of the file', () => {
    const { options, variables, unknown } = read(
      '-i https://index.example/simple',
      '--extra-index-url https://${USER_1}:${TOKEN}@index.example/simple --trusted-host index.example',
      "--find-links './wheels here'",
      '--no-binary :all:',
      '--pre',
      '--require-hashes',
    )
    expect(options.map(({ name, value }) => [name, value])).toEqual([
      ['--index-url', 'https://index.example/simple'],
      ['--extra-index-url', 'https://${USER_1}:${TOKEN}@index.example/simple'],
      ['--trusted-host', 'index.example'],
      ['--find-links', './wheels here'],
      ['--no-binary', ':all:'],
      ['--pre', undefined],
      ['--require-hashes', undefined],
    ])
    expect(variables).toEqual(['USER_1', 'TOKEN'])
    expect(unknown).toEqual([])
  })

  it.each(['a=1.0', 'conda-forge::a', '--unheard-of', '-x', '-r', "--find-links 'x", '<<<<<<< HEAD', 'a==1 b==2'])(
    'tells that it does not understand %s',
    (line) => {
      const { requirements, includes, options, unknown } = read('before', line, 'after')
      expect(requirements.map(({ name }) => name)).toEqual(['before', 'after'])
      expect([includes, options]).toEqual([[], []])
      expect(unknown).toEqual([{ file: 'requirements.txt', line: 2, text: line }])
    },
  )

  it('sees for which others a requirement is there', () => {
    const { requirements, compiled } = read(
      '#',
      '# This file is autogenerated by pip-compile with Python 3.11',
      '# by the following command:',
      '#    pip-compile',
      'a==1',
      '    # via',
      '    #   -r requirements.in',
      '    #   b',
      'b==2    # via -r requirements.in, c',
      'c==3 \\',
      '    --hash=sha256:00',
      '    # via d',
      'd==4',
    )
    expect(compiled).toEqual({ python: '3.11' })
    expect(requirements.map(({ via }) => via)).toEqual([
      ['-r requirements.in', 'b'],
      ['-r requirements.in', 'c'],
      ['d'],
      undefined,
    ])
  })

  it.each<[string, { python?: string } | undefined]>([
    [
      '# This file was autogenerated by uv via the following command:\n#    uv pip compile a.in --python-version 3.12',
      { python: '3.12' },
    ],
    ['# This file was autogenerated by uv via the following command:\n#    uv pip compile a.in', {}],
    ['# This file is autogenerated by pip-compile with python 3.8\n# To update, run:', { python: '3.8' }],
    ['#\n# This file is autogenerated by pip-compile\n# To update, run:\n#', {}],
    ['# frozen by hand', undefined],
    ['a==1\n# This file is autogenerated by pip-compile', undefined],
  ])('%s', (head, compiled) => {
    expect(parseRequirements(`${head}\nflask==3.0\n`, 'r.txt').compiled).toEqual(compiled)
  })

  it('sees what pip-compile left out', () => {
    const { omitted } = read(
      'a==1',
      '',
      '# The following packages are considered to be unsafe in a requirements file:',
      '# pip',
      '# setuptools',
    )
    expect(omitted).toEqual(['pip', 'setuptools'])
  })

  it('takes time that grows with the text', () => {
    const many = `${'a'.repeat(20_000)}\n${'\\\n'.repeat(20_000)}${' '.repeat(20_000)}#${'--hash '.repeat(5_000)}`
    expect(parseRequirements(many, 'r.txt').unknown.length).toBeGreaterThanOrEqual(0)
  })
})
