import type { Effect } from '../types.ts'
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

/** guides.rubygems.org/command-reference. */
export const gem: Describer = ({ name, args }) => {
  const parsed = readArguments(args, {
    short: 'vnisp',
    long: list(`
  version bindir install-dir source platform http-proxy config-file add remove
`),
  })
  const [verb, ...names] = parsed.operands
  const directory = parsed.value('-i', '--install-dir')
  switch (verb?.value) {
    case 'install':
    case 'i':
      return [
        packages('gem', 'install', names, parsed),
        ...(directory ? writesWord(name, directory, 'tree') : []),
        ...reads(names.filter(({ value }) => value.endsWith('.gem'))),
      ]
    case 'update':
      return [packages('gem', 'upgrade', names, parsed)]
    case 'uninstall':
      return [packages('gem', 'remove', names, parsed)]
    case 'cleanup':
      return [packages('gem', 'remove', names, parsed, 'cleanup')]
    case 'sources':
    case 'source':
      return [write('~/.gemrc')]
    case 'build':
      return [...reads(names), write('.', 'tree')]
    case 'list':
    case 'env':
    case 'environment':
    case 'search':
    case 'which':
    case 'contents':
      return NOTHING
  }
  if (!verb) return parsed.options.length > 0 ? NOTHING : [unknown(name, 'its command is not known')]
  return [unknown(name, `gem ${verb.raw} is not known`)]
}

/** bundler.io/man. */
export const bundle: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'j',
    long: list(`
  jobs retry path without with gemfile binstubs shebang standalone
`),
  })
  const [verb, ...rest] = parsed.operands
  const gemfile: Effect = { type: 'reads', paths: ['Gemfile', 'Gemfile.lock'] }
  const path = parsed.value('--path')
  switch (verb?.value) {
    case undefined:
    case 'install':
    case 'i':
    case 'package':
      if (!verb && parsed.has('--version', '-v')) return NOTHING
      return [
        packages('gem', 'install', [], parsed, 'bundle'),
        gemfile,
        ...(path ? writesWord(name, path, 'tree') : []),
        ...(verb?.value === 'package' ? [write('vendor/cache', 'tree')] : []),
      ]
    case 'update':
      return [packages('gem', 'upgrade', rest, parsed, 'bundle'), gemfile, write('Gemfile.lock')]
    case 'exec':
      return [{ type: 'program', name: 'bundle', args: args.map(({ value }) => value) }]
    case 'config':
      return [write('~/.bundle/config'), write('.bundle/config')]
    case 'clean':
      return [packages('gem', 'remove', [], parsed, 'bundle')]
    case 'lock':
      return [gemfile, write('Gemfile.lock')]
    case 'binstubs':
      return [write('bin', 'tree')]
    case 'check':
    case 'show':
    case 'list':
    case 'info':
    case 'env':
    case 'platform':
      return NOTHING
  }
  return [unknown(name, `bundle ${verb?.raw ?? ''} is not known`)]
}

/** getcomposer.org/doc/03-cli.md. */
export const composer: Describer = (call) => {
  const { name, args } = call
  const parsed = readArguments(args, {
    short: 'd',
    long: ['working-dir', 'stability', 'repository', 'repository-url', 'ignore-platform-req'],
  })
  const [verb, ...rest] = parsed.operands
  const manifest: Effect = { type: 'reads', paths: ['composer.json', 'composer.lock'] }
  const at = parsed.value('-d', '--working-dir')
  if (at) return [packages('composer', 'install', [], parsed, verb?.value), ...writesWord(name, at, 'tree')]
  switch (verb?.value) {
    case 'install':
    case 'i':
    case 'update':
    case 'u':
    case 'upgrade':
      return [
        packages('composer', verb.value.startsWith('i') ? 'install' : 'upgrade', rest, parsed),
        manifest,
        write('vendor', 'tree'),
        ...(verb.value.startsWith('i') ? [] : [write('composer.lock')]),
      ]
    case 'require':
    case 'r':
      return [
        packages('composer', 'install', rest, parsed, 'require'),
        manifest,
        write('composer.json'),
        write('composer.lock'),
        write('vendor', 'tree'),
      ]
    case 'remove':
      return [
        packages('composer', 'remove', rest, parsed),
        write('composer.json'),
        write('composer.lock'),
        write('vendor', 'tree'),
      ]
    case 'global':
      return [packages('composer', 'install', rest.slice(1), parsed, 'global')]
    case 'create-project':
      return [
        packages('composer', 'install', rest.slice(0, 1), parsed, 'create-project'),
        ...(rest[1] ? writesWord(name, rest[1], 'tree') : [write('.', 'tree')]),
      ]
    case 'dump-autoload':
    case 'dumpautoload':
    case 'dump':
      return [manifest, write('vendor', 'tree')]
    case 'config':
      return [
        write(
          parsed.has('-g', '--global') ? '~/.composer' : 'composer.json',
          parsed.has('-g', '--global') ? 'tree' : 'file',
        ),
      ]
    case 'clear-cache':
    case 'clearcache':
    case 'cc':
      return [packages('composer', 'clean', [], parsed)]
    case 'self-update':
    case 'selfupdate':
      return [{ type: 'network' }, write('/usr/local/bin/composer')]
    case 'run-script':
    case 'run':
    case 'exec':
      return [program(call)]
    case 'show':
    case 'validate':
    case 'diagnose':
    case 'check-platform-reqs':
      return NOTHING
  }
  if (!verb) return NOTHING
  return [program(call)]
}
