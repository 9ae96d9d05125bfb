import { describe, expect, it } from 'vitest'
import { ANCHOR, ENVIRONMENT_HOLE, HOLE, textsOf, type Value } from '../src/stacks/common/values.ts'
import { evaluator } from '../src/stacks/python/py/evaluate.ts'
import { stringValue } from '../src/stacks/python/py/literal.ts'
import { parseSource } from '../src/stacks/python/py/source.ts'
import { tokenize } from '../src/stacks/python/py/tokenize.ts'
import { HEAD, MIDDLE, NEWLINE, STRING, TAIL } from '../src/stacks/python/py/tokens.ts'

/** Tokens with a space between each two; `;` ends a logical line, strings stand in `‹›`, pieces of f-strings as they are written. */
function told(text: string): string {
  const tokens = tokenize(text)
  return tokens.kinds
    .map((kind, index) => {
      if (kind === NEWLINE) return ';'
      if (kind === STRING) return `‹${stringValue(tokens, index)}›`
      return tokens.word(index)
    })
    .join(' ')
}

describe('tokens', () => {
  it.each([
    ['names, numbers, operators', 'a.b1 + 0x1F - 1_000.5e3 ** .5', 'a . b1 + 0x1F - 1_000.5e3 ** .5 ;'],
    ['names of other alphabets', 'straße = größe', 'straße = größe ;'],
    ['strings', `'a' "b" '''c\nd''' """e"f"""`, '‹a› ‹b› ‹c\nd› ‹e"f› ;'],
    ['empty strings', `'' "" '''''' x`, '‹› ‹› ‹› x ;'],
    [
      'escapes',
      String.raw`'a\'b\n\x41\u0042\103\
c\q'`,
      "‹a'b\nABCc\\q› ;",
    ],
    ['raw strings', String.raw`r'\d\'' R"\n"`, String.raw`‹\d\'› ‹\n› ;`],
    ['bytes, and the prefixes of Python 2', `b'a' Rb"b" ur'c' U'd'`, '‹a› ‹b› ‹c› ‹d› ;'],
    ['a name that begins like a prefix', 'bar = rub(f)', 'bar = rub ( f ) ;'],
    ['comments', 'a # b "c\nd # e', 'a ; d ;'],
    ['a # in a string', `'#' # '`, '‹#› ;'],
    ['lines', 'a\n\n  b\nc', 'a ; b ; c ;'],
    ['lines of Windows', 'a\r\nb\r\n', 'a ; b ;'],
    ['lines in brackets', 'f(a,\n  b\n)\nc', 'f ( a , b ) ; c ;'],
    ['joined lines', 'a = \\\n  b\nc', 'a = b ; c ;'],
    ['several statements', 'a; b;\nc', 'a ; b ; c ;'],
    ['a bracket that never closes', 'f(a\nimport b\nc', 'f ( a ; import b ; c ;'],
    ['an f-string', `f'a{b}c{d.e}f'`, `f'a{ b }c{ d . e }f' ;`],
    ['an f-string without expressions', `f'a{{b}}'`, '‹a{b}› ;'],
    ['a conversion and a format', `f'{a!r:>{w}.2f}z'`, `f'{ a :>{ w }.2f}z' ;`],
    ['a format of a date', `f'{d:%Y-%m}/x'`, `f'{ d :%Y-%m}/x' ;`],
    ['the same quotes inside', `f"{a["b"]}c"`, `f"{ a [ ‹b› ] }c" ;`],
    ['f-strings in f-strings', `f"{f'{a}b'}c"`, `f"{ f'{ a }b' }c" ;`],
    ['a dictionary and a slice in an f-string', `f"{ {1: 2}[x[1:2]] }"`, 'f"{ { 1 : 2 } [ x [ 1 : 2 ] ] }" ;'],
    ['comparison in an f-string', `f"{a != b}"`, 'f"{ a != b }" ;'],
    ['a long f-string', `f'''a\n{b}\n'''`, `f'''a\n{ b }\n''' ;`],
    ['a string that does not end', `'a\nb`, '‹a› ; b ;'],
    ['a long string that does not end', `"""a\nb`, '‹a\nb› ;'],
    ['Python 2', `print "a" % b, c <> d\nexec \`x\``, 'print ‹a› % b , c <> d ; exec ` x ` ;'],
    [
      'operators of two and three',
      'a //= b; c := d; e -> f; g **= h; i <<= j; k @ l',
      'a //= b ; c := d ; e -> f ; g **= h ; i <<= j ; k @ l ;',
    ],
    ['a byte order mark', '\ufeffimport a', 'import a ;'],
  ])('%s', (_about, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it('pairs brackets, and heads with tails', () => {
    const tokens = tokenize(`f(a[0], {1}, f'{x}') ]`)
    for (const [index, kind] of tokens.kinds.entries()) {
      if (kind === HEAD) expect(tokens.kind(tokens.match(index))).toBe(TAIL)
      if (kind === 40) expect(tokens.word(tokens.match(index))).toBe(')')
    }
    expect(tokens.match(tokens.length - 2), 'closes nothing').toBe(-1)
    expect(tokens.kinds).not.toContain(MIDDLE)
  })

  it('takes its time in proportion to the text, whatever that is', () => {
    const pieces = [
      '(',
      ')',
      '[',
      '{',
      '}',
      'f"{',
      "f'''{",
      '"""',
      "'",
      '"',
      '\\',
      '\n',
      ' ',
      'a',
      'lambda:',
      'for x in ',
      '+',
      '/',
      'def f(',
      ':',
      '=',
      'f"{x:',
      '!r',
      'not ',
      '*',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      const before = performance.now()
      const source = parseSource(text)
      const read = evaluator(source, PLACE, { exported: () => undefined })
      read.value(0)
      expect(performance.now() - before, JSON.stringify(piece)).toBeLessThan(4000)
    }
  })
})

const PLACE = { cwd: ANCHOR, file: `${ANCHOR}/town/app/go.py`, packageDirectory: () => undefined }

/** What the last line, `= …` or an expression, comes to. */
function value(text: string): Value {
  const source = parseSource(`${text}\n`)
  const { tokens } = source
  let start = tokens.length - 2
  while (start > 0 && tokens.kind(start - 1) !== NEWLINE) start--
  return evaluator(source, PLACE, { exported: () => undefined }).value(start)
}

const show = (text: string): string =>
  textsOf(value(text))
    .map((one) => one.replaceAll(ENVIRONMENT_HOLE, '$').replaceAll(HOLE, '?').replaceAll(ANCHOR, '@'))
    .join(' | ')

const OS = 'import os\n'
const PATH = 'from pathlib import Path\n'

describe('values', () => {
  it.each([
    ['a string', `'a'`, 'a'],
    ['strings that stand together', `('a'\n 'b' f'c{x}')`, 'abc?'],
    ['a sum', `'a' + 'b' + c`, 'ab?'],
    ['a percent', `'%s-%d-%%' % ('a', n)`, 'a-?-%'],
    ['a percent of names', `'%(a)s' % {'a': 'b'}`, 'b'],
    ['a format', `'{}/{x}/{0}'.format('a', x='b')`, 'a/b/a'],
    ['an f-string', `x = 'b'\nf'a{x}c{{}}{y:>4}'`, 'abc{}?'],
    ['a join', `','.join(['a', b])`, 'a,?'],
    ['a name with two values', `x = 'a'\nx = 'b'\nx`, 'a | b'],
    ['a condition', `'a' if b else 'c'`, 'a | c'],
    ['or', `b or 'c'`, '? | c'],
    ['a list by index', `x = ['a', 'b']\nx[1] + x[-1]`, 'bb'],
    ['a tuple taken apart', `a, b = 'x', 'y'\nb`, 'y'],
    ['a dictionary', `d = {'k': 'v'}\nd['k'] + d.get('k')`, 'vv'],
    ['a key that is set', `d['k'] = 'v'\nd['k']`, 'v'],
    ['an attribute', `class A:\n  x = 'a'\n  def f(self):\n    self.y = 'b'\nA.x + self.x + self.y`, 'aab'],
    ['what a loop runs over', `for x in ('a', 'b'):\n  pass\nx`, 'a | b'],
    ['a default', `def f(x='a'): pass\nx`, '? | a'],
    ['a text that grows', `x = 'a'\nx += 'b'\nx`, 'a | ab'],
    ['what a function returns', `def f():\n  return 'a'\nf()`, 'a'],
    ['what a lambda returns', `f = lambda *x: 'a'\nf('b')`, 'a'],
    ['__file__', `__file__`, '@/town/app/go.py'],
    ['dirname', `${OS}os.path.dirname(os.path.dirname(os.path.abspath(__file__)))`, '@/town'],
    ['dirname by name', `from os.path import dirname as d, join as j\nj(d(__file__), '..', 'x')`, '@/town/x'],
    ['join with an absolute part', `${OS}os.path.join('a', '/b', 'c')`, '/b/c'],
    ['join with an unknown part', `${OS}os.path.join('a', b, 'c')`, 'a/?/c'],
    ['the working directory', `${OS}os.path.join(os.getcwd(), 'a')`, '@/a'],
    ['realpath', `${OS}os.path.realpath('a/../b')`, '@/b'],
    ['split', `${OS}os.path.split(__file__)[0]`, '@/town/app'],
    ['splitext', `${OS}os.path.splitext('a/b.tar.gz')[0]`, 'a/b.tar'],
    ['pathlib', `${PATH}Path(__file__).resolve().parent.parent / 'a' / 'b.txt'`, '@/town/a/b.txt'],
    ['parents', `${PATH}Path(__file__).parents[1]`, '@/town'],
    ['joinpath', `${PATH}Path('a').joinpath('b', 'c')`, 'a/b/c'],
    ['an absolute part', `${PATH}Path('a') / '/b'`, '/b'],
    ['with_name', `${PATH}Path('a/b.txt').with_name('c')`, 'a/c'],
    ['with_suffix', `${PATH}Path('a/b.txt').with_suffix('.md')`, 'a/b.md'],
    ['str', `${PATH}str(Path('a') / 'b')`, 'a/b'],
    ['the current directory', `${PATH}Path.cwd() / 'a'`, '@/a'],
    ['above the application', `${PATH}Path(__file__).parents[3] / 'a'`, '?/a'],
    [
      'django-environ',
      `import environ\nROOT = environ.Path(__file__) - 2\nROOT('a') + ROOT.path('b')`,
      '@/town/a@/town/b',
    ],
    ['unipath', `from unipath import Path\nPath(__file__).ancestor(2).child('a')`, '@/town/a'],
    ['the environment', `${OS}os.environ['X']`, '$'],
    ['the environment, or a default', `${OS}os.environ.get('X', 'a')`, '$ | a'],
    ['getenv', `${OS}os.getenv('X', default='a') or 'b'`, '$ | a | b'],
    ['getenv by name', `from os import getenv as g\ng('X', 'a')`, '$ | a'],
    ['environ by name', `from os import environ\nenviron.get('X', 'a')`, '$ | a'],
    ['decouple', `from decouple import config\nconfig('X', default='a')`, '$ | a'],
    ['the walrus', `(x := 'a')\nx`, 'a'],
    ['a comprehension', `[y + 'b' for y in ['a']][0]`, 'ab'],
    ['a starred list', `x = ['b']\n['a', *x][1]`, 'b'],
    ['a cycle', `x = x + 'a'\nx`, '?a'],
    ['not, in, is', `not a in b is c`, '?'],
    ['a number', `1 - 2`, '?'],
    ['an annotated name', `x: str = 'a'\nx`, 'a'],
    ['a name of a with', `with Path('a') as p:\n  pass\np`, '?'],
  ])('%s', (_about, text, expected) => {
    expect(show(text)).toBe(expected)
  })

  it('ends where values double', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `x${index + 1} = [*x${index}, *x${index}, [x${index}, x${index}]]`,
    )
    expect(textsOf(value(`x0 = ['a']\n${lines.join('\n')}\nx60`))).toEqual([HOLE])
  })

  it('ends where expressions nest', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['f(', ')'],
      ['{1: ', '}'],
      ['not ', ''],
      ['-', ''],
      ['lambda: ', ''],
      ['a if b else ', ''],
      ['f"{', '}"'],
    ] as const) {
      const text = open.repeat(20_000) + 'x' + close.repeat(20_000)
      expect(textsOf(value(text)), open).toHaveLength(1)
    }
  })
})

describe('imports', () => {
  const uses = (text: string): string =>
    parseSource(text)
      .uses.map(
        ({ module, name, typeOnly, optional }) =>
          `${module}${name === undefined ? '' : `:${name}`}${typeOnly ? ' (type)' : ''}${optional ? ' (optional)' : ''}`,
      )
      .join(', ')

  it.each([
    ['modules', 'import a, b.c as d', 'a, b.c'],
    ['names', 'from a.b import c, d as e', 'a.b:c, a.b:d'],
    ['in brackets', 'from a import (\n  b,  # c\n  d,\n)', 'a:b, a:d'],
    ['all names', 'from a import *', 'a:*'],
    ['relative', 'from . import a\nfrom ..b.c import d\nfrom ...e import f', '.:a, ..b.c:d, ...e:f'],
    ['in a function', 'def f():\n  import a', 'a'],
    ['in one line', 'if x: import a\nelse: import b', 'a, b'],
    ['for types', 'if TYPE_CHECKING:\n  import a\nimport b', 'a (type), b'],
    ['for types, by module', 'if typing.TYPE_CHECKING:\n  from a import b\nelse:\n  import c', 'a:b (type), c'],
    ['that may fail', 'try:\n  import a\nexcept ImportError:\n  b = 1\nimport c', 'a (optional), c'],
    ['no statement', `x = "import a"\n# import b\nimportant = 1\nfrom_x = 2`, ''],
    ['a broken one', 'import\nfrom import x\nfrom a\nimport b', 'b'],
  ])('%s', (_about, text, expected) => {
    expect(uses(text)).toBe(expected)
  })
})
