import { basename, join } from '../../../project/path.ts'
import { hasOption, isKnown, optionOf, options, parseArgs, type Parsed, type Word } from '../../commands/words.ts'
import type { AppFiles } from '../../types.ts'
import { script, type PythonCommand, type PythonCommandOptions } from './types.ts'

type Compiler = (args: readonly Word[], app: AppFiles, given: PythonCommandOptions) => PythonCommand | undefined

const known = (word: Word | undefined): word is Word => isKnown(word) && !/\$\{/.test(word.value)

/** https://grpc.io/docs/languages/python/quickstart/: each `--NAME_out` says where. */
export const protoc: Compiler = (args) => {
  const parsed = parseArgs(
    args,
    options(
      '-I --proto_path --python_out --grpc_python_out --pyi_out --mypy_out --grpclib_python_out --python_betterproto_out',
    ),
  )
  const outs = [...parsed.options].flatMap(([name, values]) => (name.endsWith('_out') ? values : []))
  if (outs.length === 0 || !outs.every(known)) return script({ compiles: true })
  // `--python_out=OPTION:DIRECTORY`
  return script({ compiles: true, writes: [...new Set(outs.map(({ value }) => value.replace(/^[^:]*:/, '')))] })
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
