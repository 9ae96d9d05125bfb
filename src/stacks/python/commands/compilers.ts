import { basename, clean, join } from '../../../project/path.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, type Parsed, type Word } from '../../commands/words.ts'
import type { AppFiles } from '../../types.ts'
import { script, type PythonCommand, type PythonCommandOptions } from './types.ts'

type Compiler = (args: readonly Word[], app: AppFiles, given: PythonCommandOptions) => PythonCommand | undefined

const known = (word: Word | undefined): word is Word => isKnown(word) && !/\$\{/.test(word.value)

/** What a plugin of protoc adds to the name of a file that it describes. */
const PROTOC: ReadonlyMap<string, string> = new Map([
  ['--python_out', '_pb2.py'],
  ['--grpc_python_out', '_pb2_grpc.py'],
  ['--pyi_out', '_pb2.pyi'],
  ['--mypy_out', '_pb2.pyi'],
])

/** https://grpc.io/docs/languages/python/quickstart/: each `--NAME_out` says where. */
export const protoc: Compiler = (args, app) => {
  const parsed = parseArgs(
    args.flatMap(apart),
    options(
      '-I --proto_path --python_out --grpc_python_out --pyi_out --mypy_out --grpclib_python_out --python_betterproto_out',
    ),
  )
  const outs = [...parsed.options].filter(([name]) => name.endsWith('_out'))
  const given = outs.flatMap(([, values]) => values)
  if (given.length === 0 || !given.every(known)) return script({ compiles: true })
  const files = [...app.paths()]
  const [own, long] = [parsed.options.get('-I') ?? [], parsed.options.get('--proto_path') ?? []]
  const roots = rootsOf([...own, ...long])
  // Which of two that match comes first is lost where they are given in both ways.
  const areTold = own.length === 0 || long.length === 0
  const modules = parsed.operands.map((word) => (areTold ? moduleOf(word, roots) : undefined))
  const writes = outs.flatMap(([name, values]) => {
    const end = PROTOC.get(name)
    return values.flatMap(({ value }) => {
      // `--python_out=OPTION:DIRECTORY`
      const directory = value.replace(/^[^:]*:/, '')
      const inner = clean(directory)
      const isShared = inner === '.' || files.some((path) => path.startsWith(`${inner}/`))
      // Beside sources, they are told one by one.
      return isShared && end !== undefined && modules.every((each) => each !== undefined)
        ? modules.map((each) => join(directory, `${each}${end}`))
        : [directory]
    })
  })
  return script({ compiles: true, writes: [...new Set(writes)] })
}

/** `-IDIRECTORY` is `-I DIRECTORY`. */
const apart = (word: Word): Word[] =>
  /^-I./.test(word.value)
    ? [
        { ...word, value: '-I' },
        { ...word, value: word.value.slice(2) },
      ]
    : [word]

/**
 * The directories that paths are looked up in; undefined for one that cannot be told. protoc --help: a list is parted by
 * colons; CommandLineInterface::InterpretArgument: `NAME=DIRECTORY` calls what is in the directory by another name.
 */
const rootsOf = (words: readonly Word[]): (string | undefined)[] =>
  words.flatMap((word) =>
    known(word)
      ? word.value.split(':').map((part) => {
          const root = part.replace(/^=/, '')
          return root.includes('=') ? undefined : clean(root)
        })
      : [undefined],
  )

/** The path below a root that protoc names modules by, without its ending; undefined where it cannot be told. */
function moduleOf(word: Word, roots: readonly (string | undefined)[]): string | undefined {
  if (!known(word) || /[*?[]/.test(word.value) || !word.value.endsWith('.proto') || roots.includes(undefined))
    return undefined
  const path = clean(word.value)
  const found = (roots.length === 0 ? ['.'] : roots)
    .map((root) => (root === '.' ? '' : root))
    .find((root) => root === '' || (root !== undefined && path.startsWith(`${root}/`)))
  if (found === undefined || (found === '' && /^(?:\.\.|\/)/.test(path))) return undefined
  const inner = found === '' ? path : path.slice(found.length + 1)
  return inner.replace(/\.proto$/, '').replaceAll('-', '_')
}

/** Modules are written beside their sources. https://cython.readthedocs.io/en/latest/src/userguide/source_files_and_compilation.html */
export const beside: Compiler = () => script({ compiles: true })

const version = (parsed: Parsed): boolean => hasOption(parsed, '--version', '-v', '-h', '--help')

/** https://pyinstaller.org/en/stable/usage.html: `dist/NAME`, a directory or one program. */
export const pyinstaller: Compiler = (args, app, given) => {
  const parsed = parseArgs(
    args,
    options(
      '--distpath --workpath --specpath -n --name --add-data --add-binary -p --paths --hidden-import --hiddenimport --collect-all --collect-data --collect-binaries --collect-submodules --copy-metadata --recursive-copy-metadata --additional-hooks-dir --runtime-hook --exclude-module -i --icon --upx-dir --upx-exclude --log-level --contents-directory --splash --runtime-tmpdir --target-arch',
    ),
  )
  const file = parsed.operands[0]
  if (!file) return version(parsed) ? { kind: 'idle' } : undefined
  const name = optionOf(parsed, '-n', '--name')
  const dist = optionOf(parsed, '--distpath')
  const work = optionOf(parsed, '--workpath')
  if (![file, name ?? file, dist ?? file, work ?? file].every(known)) return script({ compiles: true })
  const stem = basename(file.value).replace(/\.\w+$/, '')
  const own = file.value.endsWith('.spec') ? specName(file.value, app, given) : (name?.value ?? stem)
  const into = dist?.value ?? 'dist'
  return script({
    compiles: true,
    contained: true,
    writes: [
      own === undefined ? into : join(into, own),
      work?.value ?? 'build',
      ...(file.value.endsWith('.spec') ? [] : [`${name?.value ?? stem}.spec`]),
    ],
  })
}

/** https://nuitka.net/user-documentation/user-manual.html: `NAME.dist` with `--standalone`, `NAME.bin` with `--onefile`. */
export const nuitka: Compiler = (args) => {
  const parsed = parseArgs(args, options('--output-dir --output-filename -o --jobs'))
  const file = parsed.operands[0]
  if (!file) return version(parsed) ? { kind: 'idle' } : undefined
  const directory = optionOf(parsed, '--output-dir')
  const output = optionOf(parsed, '--output-filename', '-o')
  if (![file, directory ?? file, output ?? file].every(known)) return script({ compiles: true })
  const mode = optionOf(parsed, '--mode')?.value
  const onefile = hasOption(parsed, '--onefile') || mode === 'onefile'
  const standalone = hasOption(parsed, '--standalone') || mode === 'standalone'
  const stem = basename(file.value).replace(/\.py$/, '')
  const made = onefile
    ? (output?.value ?? `${stem}.bin`)
    : standalone
      ? `${stem}.dist`
      : (output?.value ?? `${stem}.bin`)
  return script({
    compiles: true,
    ...(onefile || standalone ? { contained: true as const } : {}),
    writes: [made, `${stem}.build`].map((name) => join(directory?.value ?? '.', name)),
  })
}

/** pex and shiv: a file with the packages in it, that an interpreter runs. https://docs.pex-tool.org, https://shiv.readthedocs.io */
export const zipped: Compiler = (args) => {
  const parsed = parseArgs(
    args,
    options(
      '-o --output --output-file -c --script --console-script -e --entry-point -r --requirement -m -p --python -f --find-links --index-url --platform',
    ),
  )
  const output = optionOf(parsed, '-o', '--output', '--output-file')
  if (!output) return version(parsed) ? { kind: 'idle' } : script({ compiles: true, fetches: true })
  return script({ compiles: true, fetches: true, ...(known(output) ? { writes: [output.value] } : {}) })
}

/** The name that a spec file gives to what it collects, or to its program. https://pyinstaller.org/en/stable/spec-files.html */
function specName(path: string, app: AppFiles, { cwd = '' }: PythonCommandOptions): string | undefined {
  const text = app.read(join(cwd === '' ? '.' : cwd, path))
  const names = [...(text ?? '').matchAll(/\b(?:COLLECT|EXE)\s*\([^]*?\bname\s*=\s*(['"])([^'"]+)\1/g)]
  return names.at(-1)?.[2]
}
