import { programsInText } from '../../commands/in-arguments.ts'
import { options, type Leaf, type Word } from '../../commands/words.ts'
import { isKnown } from '../../commands/words.ts'
import { basename, dirname } from '../../../project/path.ts'
import { django } from './django.ts'
import { wordsOf, type PythonNotes } from './notes.ts'

/** What an interpreter is told to run. Source: https://docs.python.org/3/using/cmdline.html */
export type Called =
  | { readonly type: 'script' | 'module' | 'code'; readonly word: Word; readonly args: readonly Word[] }
  /** `asks`: it only tells its version or its help. */
  | { readonly type: 'none'; readonly asks: boolean }

const VALUED = options('-W -X --check-hash-based-pycs')

export function calledBy(args: readonly Word[]): Called {
  for (let index = 0; index < args.length; index++) {
    const word = args[index] as Word
    const { value } = word
    if (!value.startsWith('-') || value === '-') return { type: 'script', word, args: args.slice(index + 1) }
    if (/^(?:-[bBdEhiIOqPsSuvVx]*[hV]|-\?|--help(?:-\w+)?|--version)$/.test(value)) return { type: 'none', asks: true }
    const [, letter, glued = ''] = /^-[bBdEiIOqPsSuvx]*([mc])(.*)$/s.exec(value) ?? []
    if (letter !== undefined) {
      const given = glued === '' ? args[index + 1] : { ...word, value: glued }
      const rest = args.slice(glued === '' ? index + 2 : index + 1)
      return given
        ? { type: letter === 'm' ? 'module' : 'code', word: given, args: rest }
        : { type: 'none', asks: false }
    }
    if (VALUED.has(value)) index++
  }
  return { type: 'none', asks: false }
}

/** Modules of the standard library that are programs, and read nothing of the application but what they are given. */
const STANDARD = options(
  'http.server SimpleHTTPServer smtpd venv ensurepip json.tool timeit asyncio sqlite3 zipfile tarfile this ctypes calendar base64 uuid webbrowser sysconfig platform encodings gzip py_compile compileall zipapp',
)
/** Modules of the standard library that run the script or module which follows. */
const RUNNERS = options('pdb cProfile profile trace runpy')

/** `python x.py`, `python -m x`, `python -c …`: what runs. */
export function python(notes: PythonNotes, leaf: Leaf): void {
  const called = calledBy(leaf.args)
  if (called.type === 'none') {
    if (!called.asks) notes.flag('interactive', leaf.evidence)
    return
  }
  const { word } = called
  const rest: Leaf = { ...leaf, args: called.args }
  if (called.type === 'code') return inline(notes, word, rest)
  if (called.type === 'module') return isKnown(word) ? module(notes, word.value, rest) : notes.unknown(leaf.evidence)
  if (word.value === '-') return notes.unknown(leaf.evidence)
  const file = notes.script(word, rest)
  if (file === undefined) return
  if (basename(file) === 'setup.py') return setup(notes, rest)
  if (basename(file) === 'manage.py' || /execute_from_command_line/.test(notes.app.read(file) ?? ''))
    return django(notes, { ...rest, args: [...rest.args] }, dirname(file))
  notes.files(rest)
}

function module(notes: PythonNotes, name: string, leaf: Leaf): void {
  if (name === 'site') return notes.flag('site', leaf.evidence)
  if (name === 'unittest') {
    notes.flag('development', leaf.evidence)
    return notes.files(leaf)
  }
  if (RUNNERS.has(name)) {
    const valued = options('-o -s -m -f --file --count -C --coverdir')
    const at = leaf.args.findIndex(
      (word, index) => !word.value.startsWith('-') && !valued.has(leaf.args[index - 1]?.value ?? ''),
    )
    const as = leaf.args.findIndex((word) => word.value === '-m')
    return python(notes, { ...leaf, args: leaf.args.slice(as >= 0 && (at < 0 || as < at) ? as : Math.max(at, 0)) })
  }
  if (STANDARD.has(name)) return notes.files(leaf)
  notes.module(name, leaf, notes.roots(leaf), { main: true })
  notes.files(leaf)
}

/** `python setup.py install` */
function setup(notes: PythonNotes, leaf: Leaf): void {
  const verbs = leaf.args.map(({ value }) => value)
  if (verbs.some((verb) => verb === 'install' || verb === 'develop')) notes.flag('installs', leaf.evidence)
  else if (verbs.includes('test')) notes.flag('development', leaf.evidence)
  // A script of one's own may have this name as well.
  else if (verbs.some((verb) => /^(?:build\w*|sdist|bdist\w*|egg_info|compile_catalog)$/.test(verb)))
    notes.flag('writesAtStart', leaf.evidence)
  notes.files(leaf)
}

/** Names of the standard library that code on the command line imports and that reach nothing of the application. */
const HARMLESS = options(
  'sys os time json socket urllib http re datetime math random base64 hashlib uuid string itertools functools collections platform signal threading logging secrets ssl shutil pathlib tempfile asyncio select struct errno traceback typing warnings gc io contextlib argparse glob getpass pprint textwrap zlib csv sqlite3 smtplib email html xml site sysconfig importlib subprocess urllib2 httplib',
)

/** The modules that code on the command line imports. */
function inline(notes: PythonNotes, word: Word, leaf: Leaf): void {
  if (!isKnown(word)) return notes.unknown(leaf.evidence)
  const code = word.value
  for (const match of code.matchAll(
    /(?:^|[;\n:]|\\n)\s*(?:from\s+([\w.]+)\s+import\b|import\s+([\w., ]+?)(?=$|[;\n]|\\n))/g,
  )) {
    const named =
      match[1] !== undefined
        ? [match[1]]
        : (match[2] ?? '').split(',').map((one) => one.trim().split(/\s+as\s+/)[0] ?? '')
    for (const name of named) {
      if (name === '' || HARMLESS.has(name.split('.')[0] ?? '')) continue
      notes.module(name, leaf, notes.roots(leaf))
    }
  }
  if (/\b(?:subprocess|os\.system|os\.popen|os\.exec\w+|__import__|import_module|exec|eval|open)\s*[.(]/.test(code))
    notes.unknown(leaf.evidence)
  if (/\b(?:subprocess|popen|system|exec\w+|spawn\w+)\b/.test(code))
    for (const name of programsInText(code)) notes.program(name, leaf.evidence)
  notes.files({ ...leaf, args: wordsOf(/['"]([\w./-]+\.\w+)['"]/.exec(code)?.[1]) })
}
