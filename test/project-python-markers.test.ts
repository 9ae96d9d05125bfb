import { describe, expect, it } from 'vitest'
import { evaluateMarker, type MarkerEnvironment, parseMarker } from '../src/project/python/markers.ts'
import { compareVersions, parseVersion, satisfiesSpecifier } from '../src/project/python/version.ts'

describe('versions of PEP 440', () => {
  it('orders them', () => {
    const ordered = [
      '1.0.dev1',
      '1.0a1.dev2',
      '1.0a1',
      '1.0a1.post1',
      '1.0b2',
      '1.0c1',
      '1.0rc2',
      '1.0',
      '1.0+abc',
      '1.0+abc.1',
      '1.0+2',
      '1.0+11',
      '1.0.post1.dev1',
      '1.0.post1',
      '1.0-2',
      '1.0.1',
      '1.9',
      '1.10',
      '1!0.1',
    ]
    for (const [at, one] of ordered.entries()) {
      for (const [other, text] of ordered.entries()) {
        const order = compareVersions(parseVersion(one)!, parseVersion(text)!)
        expect(Math.sign(order), `${one} and ${text}`).toBe(Math.sign(at - other))
      }
    }
  })

  it.each([
    ['1.0', '1.0.0'],
    ['v1.0', '1'],
    ['1.0-ALPHA_1', '1.0a1'],
    ['1.0c3', '1.0rc3'],
    ['1.0pre', '1.0rc0'],
    ['1.0-1', '1.0.post1'],
    ['1.0r4', '1.0.post4'],
    ['1.0dev', '1.0.dev0'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
  ])('takes %s for %s', (one, other) => {
    expect(compareVersions(parseVersion(one)!, parseVersion(other)!)).toBe(0)
  })

  it.each(['', 'dev', '2004d', '1.0-custom', '1..0', '1.0 2', `${'1'.repeat(17)}`, `1${'.1'.repeat(200)}`])(
    'does not read %j',
    (text) => {
      expect(parseVersion(text)).toBeUndefined()
    },
  )

  it.each<[string, string, boolean | undefined]>([
    ['2.3.1', '', true],
    ['2.3.1', '>=2,<3', true],
    ['3.0', '>=2,<3', false],
    ['3.0rc1', '<3', false],
    ['3.0rc1', '<3.0rc2', true],
    ['3.0rc1', '<3.0.post1', true],
    ['1.0.post1', '>1.0', false],
    ['1.0.post1', '>=1.0', true],
    ['1.0.post1', '>1.0a1', true],
    ['1.0+local', '==1.0', true],
    ['1.0+local', '==1.0+other', false],
    ['1.0+local', '<=1.0', true],
    ['1.0+local', '>1.0', false],
    ['1.0', '<=1.0+local', undefined],
    ['2.3.9', '~=2.3', true],
    ['2.3.9', '~=2.3.4', true],
    ['2.4', '~=2.3.4', false],
    ['2.4', '~=2', undefined],
    ['2.3.9', '==2.3.*', true],
    ['2.30', '==2.3.*', false],
    ['2.3.9', '!=2.3.*', false],
    ['2.3.9', '>=2.3.*', undefined],
    ['1.0', '===1.0', true],
    ['1.0', '===1.0.0', false],
    ['2004d', '===2004D', true],
    ['2004d', '==2004d', undefined],
    ['2004d', '>1,===1', false],
    ['1.0', '=1.0', undefined],
    ['1.0', '>=1.0,', true],
  ])('%s satisfies %j: %s', (version, specifier, expected) => {
    expect(satisfiesSpecifier(version, specifier)).toBe(expected)
  })
})

describe('environment markers', () => {
  const on = (python?: string, more: Partial<MarkerEnvironment> = {}): MarkerEnvironment => ({
    ...(python === undefined ? {} : { python }),
    ...more,
  })

  it.each<[string, MarkerEnvironment, boolean | undefined]>([
    ["python_version < '3.8'", on('3.11'), false],
    ["python_version < '3.8'", on('3.7'), true],
    ["python_version < '3.8'", on(), undefined],
    ["python_version >= '3.10'", on('3.9'), false],
    ["python_version < '2.7'", on(), false],
    ["python_version >= '2.7'", on(), true],
    ["'3.6' <= python_version", on('3.11'), true],
    ["python_version ~= '3.8'", on('3.11'), true],
    ["python_version == '3.*'", on(), undefined],
    ["python_version == '3.*'", on('3.12'), true],
    ["python_version in '2.7 3.6 3.7'", on('3.7'), true],
    ["python_version not  in '2.7 3.6'", on('3.11'), true],
    ["python_full_version < '3.11.3'", on('3.11'), undefined],
    ["python_full_version < '3.11.3'", on('3.11.2'), true],
    ["python_full_version < '3.11.3'", on('3.12'), false],
    ["python_full_version >= '3.8.1'", on('3.11'), true],
    ["implementation_version >= '3.9'", on('3.11'), true],
    ['sys_platform == "win32"', on(), false],
    ['sys_platform != "win32" and platform_system == "Linux"', on(), true],
    ["'linux' in sys_platform", on(), true],
    ["os.name == 'posix'", on(), true],
    ["sys.platform == 'darwin'", on(), false],
    ["python_implementation == 'CPython'", on(), true],
    ["platform_python_implementation == 'PyPy' or implementation_name != 'cpython'", on(), false],
    ["platform_machine == 'x86_64'", on(), undefined],
    ["platform_machine == 'x86_64' or platform_machine == 'aarch64'", on(), true],
    ["platform_machine == 'arm64'", on(), false],
    ["platform_release >= '5'", on(), undefined],
    ["platform_release >= '5' and sys_platform == 'win32'", on(), false],
    ["platform_release >= '5' or sys_platform == 'linux'", on(), true],
    ["extra == 'Dev_Tools'", on('3.11', { extras: ['dev-tools'] }), true],
    ["extra == 'test'", on('3.11', { extras: ['dev', 'test'] }), true],
    ["extra == 'test'", on('3.11'), false],
    ["'dev' in dependency_groups", on('3.11', { groups: ['dev'] }), true],
    ["'cli' not in extras", on('3.11'), true],
    ["python_version < '3' or (sys_platform == 'linux' and (python_version > '3.9'))", on('3.11'), true],
    // `and` binds more closely than `or`.
    ["sys_platform == 'linux' or sys_platform == 'linux' and python_version < '3'", on('3.11'), true],
    ["sys_platform ~= 'linux'", on('3.11'), undefined],
  ])('%s for %j: %s', (marker, environment, expected) => {
    expect(parseMarker(marker)).toBeDefined()
    expect(evaluateMarker(marker, environment)).toBe(expected)
  })

  it.each([
    '',
    'python_version',
    "python_version < '3' and",
    "(python_version < '3'",
    "python_version < '3')",
    "python < '3'",
    'python_version < 3',
    "python_version not '3'",
    "python_version = '3'",
    `${'('.repeat(500)}os_name == 'posix'${')'.repeat(500)}`,
  ])('does not read %j', (marker) => {
    expect(parseMarker(marker)).toBeUndefined()
    expect(evaluateMarker(marker, {})).toBeUndefined()
  })
})
