import { describe, expect, it, test } from 'vitest'
import { innerScript } from '../src/shell/inner.ts'
import { parseScript } from '../src/shell/parse.ts'
import { hasOption, words } from '../src/shell/simplify.ts'
import type { SimpleCommand } from '../src/shell/types.ts'

const texts = (text: string): string[] => parseScript(text).commands.map((command) => words(command).join(' '))
const marked = (text: string, mark: (command: SimpleCommand) => unknown): string[] =>
  parseScript(text)
    .commands.filter(mark)
    .map((command) => words(command).join(' '))

describe('commands', () => {
  test.each<[string, string[]]>([
    ['npm ci && npm run build', ['npm ci', 'npm run build']],
    ['apt-get update   &&     apt-get install -y curl', ['apt-get update', 'apt-get install -y curl']],
    ['set -eux; a\nb', ['set -eux', 'a', 'b']],
    ['if [ -f x ]; then a; elif b; then c; else d; fi', ['[ -f x ]', 'a', 'b', 'c', 'd']],
    ['for f in 1 2; do a $f; done', ['a ${f}']],
    ['case "$X" in a) b;; *) c;; esac', ['b', 'c']],
    ['a "$(b c)" `d`', ['b c', 'd', 'a $(b c) `d`']],
    ['X=$(a | b)', ['a', 'b', '']],
    ['[[ -f x ]] && (( 1 ))', ['[[', '((']],
    ['f() { a; }; f', ['a', 'f']],
    ['{ a; b; } > out', ['', 'a', 'b']],
    ['', []],
    ['# only a comment', []],
  ])('%s', (text, expected) => {
    expect(parseScript(text).errors).toEqual([])
    expect(texts(text)).toEqual(expected)
  })

  it('keeps offsets of the text, inside substitutions as well', () => {
    const text = 'cd /app && tar xf "$(ls *.tgz)" -C lib'
    const slices = parseScript(text).commands.map(({ range }) => text.slice(range.start, range.end))
    expect(slices).toEqual(['cd /app', 'ls *.tgz', 'tar xf "$(ls *.tgz)" -C lib'])
    for (const command of parseScript(text).commands)
      for (const word of command.words) expect(text.slice(word.range.start, word.range.end)).toBe(word.raw)
  })
})

describe('words', () => {
  const word = (text: string) => parseScript(`x ${text}`).commands.at(-1)?.words[1]
  test.each<[string, string, string[], boolean, boolean]>([
    ['a\\ b', 'a b', [], false, false],
    [`'a b'"c"d`, 'a bcd', [], false, false],
    ['$A/${B}', '${A}/${B}', ['A', 'B'], false, false],
    ['"$A"', '${A}', ['A'], false, false],
    [`'$A'`, '$A', [], false, false],
    ['*.js', '*.js', [], false, true],
    ['"*.js"', '*.js', [], false, false],
    ['${A:-b}', '${A:-b}', [], true, false],
    ['$1', '$1', [], true, false],
    ['$(uname -m)', '$(uname -m)', [], true, false],
    ['"$(pwd)/bin"', '${PWD}/bin', ['PWD'], false, false],
    ['{a,b}', '{a,b}', [], true, false],
    ['$((1+2))', '$((1+2))', [], true, false],
  ])('%s', (text, value, variables, opaque, glob) => {
    expect(word(text)).toMatchObject({ raw: text, value, variables, opaque, glob })
  })
})

describe('what surrounds a command', () => {
  test.each<[string, string[]]>([
    ['a && b', []],
    ['a || b', ['a', 'b']],
    ['a && b || c', ['a', 'b', 'c']],
    ['a || b && c', ['a', 'b']],
    ['if a; then b; fi; c', ['a', 'b']],
    ['while a; do b; done', ['a', 'b']],
    ['[ -f x ] && a; b', ['a']],
    ['grep -q x y && a\nb', ['a']],
    ['! a && b; c', ['b']],
    // The last of the list decides whether the build goes on.
    ['b; [ -f x ] && a', []],
    ['a && b; c', []],
    ['f() { a; }', ['a']],
    ['[ -f x ] && exit 0; a', ['exit 0', 'a']],
    ['a || exit 1; b', ['a', 'exit 1']],
  ])('conditional in %s', (text, expected) => {
    expect(marked(text, ({ conditional }) => conditional)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['(cd a; b) && c', ['cd a', 'b']],
    ['a $(b)', ['b']],
    ['{ a; } && b', []],
  ])('subshell in %s', (text, expected) => {
    expect(marked(text, ({ subshell }) => subshell)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['a & b', ['a']],
    ['a && b &', ['a', 'b']],
    ['a 2>&1; b', []],
  ])('background in %s', (text, expected) => {
    expect(marked(text, ({ background }) => background)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['a; set -e; b', ['b']],
    ['set -eux; a; set +e; b', ['a', 'set +e']],
    ['set -o errexit -o nounset; a', ['a']],
    ['set -x; a', []],
    ['(set -e; a); b', []],
  ])('errexit in %s', (text, expected) => {
    const inForce = marked(text, ({ errexit }) => errexit)
    expect(inForce).toEqual(expected)
  })

  it('says what joins', () => {
    const joined = parseScript('a && b | c || d; e & f').commands.map((command) => command.joined)
    expect(joined).toEqual(['first', '&&', '|', '||', ';', '&'])
  })

  it('gives the pieces of the outermost list', () => {
    const text = 'set -x; (a; b) && c | d'
    const pieces = parseScript(text).pieces.map(({ range, joined, commands }) => [
      joined,
      text.slice(range.start, range.end),
      commands.length,
    ])
    expect(pieces).toEqual([
      ['first', 'set -x', 1],
      [';', '(a; b)', 2],
      ['&&', 'c | d', 2],
    ])
  })
})

describe('redirections', () => {
  test.each<[string, [string, string][]]>([
    [
      'a > x 2>&1 < y',
      [
        ['>', 'x'],
        ['2>&1', '1'],
        ['<', 'y'],
      ],
    ],
    [
      'a >> "x y" 2> /dev/null',
      [
        ['>>', 'x y'],
        ['2>', '/dev/null'],
      ],
    ],
    ['a &> x', [['&>', 'x']]],
    ['a >& x', [['&>', 'x']]],
    ['a >&2', [['>&2', '2']]],
    [
      'cat <<EOF > x\nhi $X\nEOF',
      [
        ['<<', 'hi ${X}\n'],
        ['>', 'x'],
      ],
    ],
    [`cat <<'EOF'\n$X\nEOF`, [['<<', '$X\n']]],
    ['a <<< "$B"', [['<<<', '${B}']]],
  ])('%s', (text, expected) => {
    expect(parseScript(text).commands[0]?.redirects.map(({ operator, target }) => [operator, target.value])).toEqual(
      expected,
    )
  })
})

describe('comments', () => {
  test.each<[string, string[]]>([
    ['a # b', ['# b']],
    ['a # b\n# c\nd', ['# b', '# c']],
    ['a "#b" c#d $#', []],
    ['cat <<E\n# no\nE\na # yes', ['# yes']],
    ["sh -c '# no'", []],
    ['for i in a; do # x\n b; done', ['# x']],
  ])('%s', (text, expected) => {
    expect(parseScript(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('errors', () => {
  test.each([
    'a &&',
    'if a; then b',
    'echo "x',
    "sh -c 'if a'",
    'sudo bash -lc "a &&"',
    "su node -c 'echo \"'",
    'a $(b &&)',
    '{{ name }} install',
    'apt-get install {{ packages }}',
    '{% if x %}',
    'a\0b',
    'a;'.repeat(40_000),
    '('.repeat(30_000),
    '$('.repeat(5_000),
    "sh -c ''".repeat(1) + ' && (',
  ])('%#', (text) => {
    expect(parseScript(text).errors).not.toEqual([])
  })

  test.each(["sh -c 'a'", 'go list -f {{.Dir}} ./...', 'a $(b)', 'echo }}', 'cat <<EOF', 'case x in a) b;; esac'])(
    'none in %s',
    (text) => {
      expect(parseScript(text).errors).toEqual([])
    },
  )

  it('reads hostile text in time', () => {
    const hostile = [
      '$(',
      '`',
      '"$(',
      '${a:-',
      '$((',
      '<<A <<B ',
      '{ ',
      '@(',
      'a # \n',
      'f() { ',
      '[[ ( ',
      'case a in ',
      '\\`',
    ]
    for (const piece of hostile) {
      const start = performance.now()
      parseScript(piece.repeat(Math.floor(60_000 / piece.length)))
      expect(performance.now() - start).toBeLessThan(10_000)
    }
  })
})

describe('innerScript', () => {
  test.each<[string, string | undefined]>([
    ["sh -c 'npm ci'", 'npm ci'],
    ['bash -lc "npm ci && x"', 'npm ci && x'],
    ["/bin/bash -euo pipefail -c 'a'", 'a'],
    ["bash -o pipefail -c 'a'", 'a'],
    ["sudo -u node env A=1 sh -c 'a'", 'a'],
    ["su node -c 'a b'", 'a b'],
    ["su -s /bin/sh -c 'a' www-data", 'a'],
    ["su - postgres -c 'a'", 'a'],
    ["gosu node bash -c 'a'", 'a'],
    ['sh -c "$(curl x)"', undefined],
    ['bash build.sh -c x', undefined],
    ['python -c a', undefined],
    ['sh', undefined],
  ])('%s', (text, expected) => {
    expect(innerScript(parseScript(text).commands.at(-1) as SimpleCommand)).toBe(expected)
  })
})

describe('simplify', () => {
  test.each<[string, string, boolean]>([
    ['apt-get install -y --no-install-recommends curl', '--no-install-recommends', true],
    ['apt-get install -qqy curl', '-y', true],
    ['npm ci --omit=dev', '--omit', true],
    ['rm -rf x', '-f', true],
    ['rm -- -f', '-f', false],
    ['npm ci --omit-x', '--omit', false],
    ['apt-get install curl', '-y', false],
  ])('%s has %s', (text, option, expected) => {
    expect(hasOption(parseScript(text).commands[0] as SimpleCommand, option)).toBe(expected)
  })
})
