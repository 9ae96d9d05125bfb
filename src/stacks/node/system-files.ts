import type { Image } from '../../image/types.ts'
import { dataPackages } from '../../knowledge/system-data.ts'
import type { Application } from './facts.ts'

/** Where OpenSSL looks for the certificates that it trusts; Node.js asks it only where it is told to. */
const CERTIFICATES = /\/etc\/ssl\/certs|--use-(?:openssl|system)-ca\b/
const CERTIFICATE_PACKAGE = 'ca-certificates'
const OUTSIDE = /["'`](\/(?:etc|usr\/share)\/[^"'`$\s]*)/g

/** Packages of the full image that have what a variable, a script that runs or a source names by its place in the system. */
export function systemFiles(
  { start, manifest, files, sources }: Pick<Application, 'start' | 'manifest' | 'files' | 'sources'>,
  image: Image,
): { readonly name: string; readonly because: string }[] {
  const found = new Map<string, string>()
  const note = (name: string, because: string): void => {
    if (image.base?.packages?.has(name) && !found.has(name)) found.set(name, because)
  }
  for (const [name, value] of image.contract.env) {
    if (CERTIFICATES.test(value)) note(CERTIFICATE_PACKAGE, `${name} names its certificates`)
    for (const each of dataPackages(value)) note(each, `${name} names ${value}`)
  }
  const commands = [
    ...start.scripts.map((name) => manifest?.scripts[name] ?? ''),
    ...start.programs.map(textOf),
    ...[image.start.entrypoint, image.start.cmd].map((command) =>
      command === undefined ? '' : command.form === 'exec' ? command.argv.join(' ') : command.script.text,
    ),
  ]
  if (commands.some((text) => CERTIFICATES.test(text)))
    note(CERTIFICATE_PACKAGE, 'the start command asks for its certificates')
  for (const file of sources)
    for (const [, path = ''] of (files.read(file) ?? '').matchAll(OUTSIDE)) {
      if (CERTIFICATES.test(path)) note(CERTIFICATE_PACKAGE, `${file} opens ${path}`)
      for (const each of dataPackages(path)) note(each, `${file} opens ${path}`)
    }
  return [...found].map(([name, because]) => ({ name, because }))
}

const textOf = ({ evidence }: Application['start']['programs'][number]): string => evidence.text
