import {
  type Describer,
  NOTHING,
  list,
  program,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { packages } from './packages.ts'

/** doc.rust-lang.org/cargo/commands. */
export const cargo: Describer = (call) => {
  const { name, args } = call
  const operands = args.filter(({ value }) => !value.startsWith('+'))
  const parsed = readArguments(operands, {
    short: 'jpF',
    long: list(`
  version git branch tag rev path root features target bin package manifest-path target-dir profile name
  jobs
`),
  })
  const [verb, ...rest] = parsed.operands
  const root = parsed.value('--root')
  switch (verb?.value) {
    case 'install':
      return [
        packages('cargo', 'install', rest, parsed),
        ...reads(parsed.all('--path')),
        ...(root ? writesWord(name, root, 'tree') : []),
      ]
    case 'uninstall':
      return [packages('cargo', 'remove', rest, parsed)]
    case 'new':
    case 'init':
      return rest[0] ? writesWord(name, rest[0], 'tree') : [write('.', 'tree')]
    case 'search':
    case 'tree':
    case 'metadata':
    case 'version':
      return NOTHING
    case undefined:
      return parsed.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  }
  // Sources of dependencies are kept under CARGO_HOME.
  return [program(call), write('${CARGO_HOME}', 'tree'), ...writesWord(name, parsed.value('--target-dir'), 'tree')]
}

/** pkg.go.dev/cmd/go. */
export const go: Describer = (call) => {
  const { name, args } = call
  const [verb, ...after] = args
  const parsed = readArguments(after, {
    words: list(`
  -o -ldflags -tags -gcflags -mod -p -asmflags -installsuffix -buildmode -modfile -pkgdir -run -timeout -coverprofile -f
`),
  })
  const modules = write('${GOPATH}', 'tree')
  switch (verb?.value) {
    case 'get':
    case 'install':
      return [packages('go', 'install', parsed.operands, parsed, verb.value === 'get' ? 'get' : undefined), modules]
    case 'mod':
      if (parsed.operands[0]?.value === 'download')
        return [
          packages('go', 'install', [], parsed, 'mod download'),
          { type: 'reads', paths: ['go.mod', 'go.sum'] },
          modules,
        ]
      return [program(call), modules]
    case 'build':
      return [program(call), modules, ...writesWord(name, parsed.value('-o'))]
    case 'run':
    case 'test':
    case 'generate':
    case 'vet':
    case 'tool':
    case 'work':
    case 'fmt':
      return [program(call), modules]
    case 'clean':
      return parsed.has('-modcache', '-cache') || parsed.options.some((option) => /^-(mod|test)?cache$/.test(option))
        ? [packages('go', 'clean', [], parsed)]
        : [program(call)]
    case 'version':
    case 'list':
    case 'help':
      return NOTHING
    case 'env':
      return parsed.options.includes('-w') || parsed.has('-w') ? [write('~/.config/go/env')] : NOTHING
  }
  return [unknown(name, `go ${verb?.raw ?? ''} is not known`)]
}

/** rust-lang.github.io/rustup: toolchains and their shims. */
export const rustup: Describer = ({ args }) =>
  ['show', 'which', '--version', 'help', 'check'].includes(args[0]?.value ?? '')
    ? NOTHING
    : [{ type: 'network' }, write('${RUSTUP_HOME}', 'tree'), write('${CARGO_HOME}', 'tree')]
