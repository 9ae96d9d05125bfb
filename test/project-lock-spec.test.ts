import semver from 'semver'
import { describe, expect, it } from 'vitest'
import { parseSpec, satisfies } from '../src/project/lock/spec.ts'

describe('satisfies', () => {
  it('says what semver says of every plain range', () => {
    const numbers = [0, 1, 2, 10]
    const versions = numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => `${a}.${b}.${c}`)))
    const given = [...versions, '1.2.0-beta.1', '2.0.0-rc.1+build', 'v1.2.10', '1.2', '', '01.2.3', '12345678901.0.0']
    const short = numbers.flatMap((a) => [`${a}`, `${a}.x`, ...numbers.flatMap((b) => [`${a}.${b}`, `${a}.${b}.*`])])
    const ranges = [
      ...versions.flatMap((version) => ['', '^', '~', '>=', '< '].map((operator) => `${operator}${version}`)),
      ...short.flatMap((version) => ['', '^', '~', '>= ', '>', '<', '<='].map((operator) => `${operator}${version}`)),
      ...short.map((version) => `^${version} || 2.1.0`),
    ]
    const wrong = given.flatMap((version) =>
      [...ranges, '^1.2', '~1', '>=1.0.0 <2', '1.x.0', '*', '^01.2.3', '^12345678901.0.0']
        .filter((range) => satisfies(version, range) !== semver.satisfies(version, range, { loose: true }))
        .map((range) => `${version} of ${range}`),
    )
    expect(wrong).toEqual([])
  })

  it('takes plain ranges for ranges, as semver does', () => {
    for (const text of ['1.2.3', '^0.0.0', '~10.0.1', '^999999999.0.0', '>= 0.8', '1.x', '2', '^1.2 || ~2.X']) {
      expect(parseSpec(text)).toEqual({ type: 'range', range: text })
      expect(semver.validRange(text, { loose: true })).not.toBeNull()
    }
  })
})
