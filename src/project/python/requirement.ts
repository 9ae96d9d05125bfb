import { clean } from '../path.ts'
import { parseMarker } from './markers.ts'
import { normaliseName } from './name.ts'
import type { Requirement, Source } from './types.ts'
import { clausesOf } from './version.ts'

/** Names may hold no variable: what it stands for is not known. */
const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/

/**
 * Reads a requirement as pip takes it: of PEP 508, an address, or a path. Undefined where it is none of these, or where a variable
 * stands where the name or the version would.
 * Source: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ and
 * https://pip.pypa.io/en/stable/reference/requirement-specifiers/
 */
export function parseRequirement(written: string): Requirement | undefined {
  // Longer than anybody writes.
  if (written.length > 4000) return undefined
  const { body, marker } = splitMarker(written.trim())
  if (body === '' || (marker !== undefined && !parseMarker(marker))) return undefined
  const read = readBody(body)
  return read && { ...read, ...(marker === undefined ? {} : { marker }) }
}

/** What `-e` is given: an address, or else a directory, whose name needs no `./`. Source: pip's `parse_editable`. */
export function parseEditable(written: string): Requirement | undefined {
  const word = written.trim()
  return parseRequirement(word === '' || readDirect(word) || word.includes('://') ? word : `./${word}`)
}

/** A marker follows `;`, before which an address needs a blank. */
function splitMarker(text: string): { readonly body: string; readonly marker?: string } {
  const separator = /^[^;]*:\/\//.test(text) ? /\s;|;\s/.exec(text)?.index : text.indexOf(';')
  if (separator === undefined || separator < 0) return { body: text }
  const marker = text.slice(separator).replace(/^\s*;/, '').trim()
  const body = text.slice(0, separator).trim()
  return marker === '' ? { body } : { body, marker }
}

function readBody(body: string): Requirement | undefined {
  const direct = readDirect(body)
  if (direct) return direct
  const [head, name = '', extras] = NAME.exec(body) ?? []
  if (head === undefined) return undefined
  const rest = body.slice(head.length)
  const named = { name: normaliseName(name), extras: extrasOf(extras) }
  if (rest.startsWith('@')) {
    const target = readDirect(rest.slice(1).trim()) ?? readPath(rest.slice(1).trim())
    return target?.source && { ...target, ...named, extras: [...named.extras, ...target.extras], source: target.source }
  }
  const specifier = /^\((.*)\)$/.exec(rest)?.[1] ?? rest
  if (specifier.includes('${')) return undefined
  const clauses = clausesOf(specifier)
  if (!clauses) return undefined
  const exact = clauses.find(({ operator, version }) => /^={2,3}$/.test(operator) && !version.endsWith('.*'))
  return {
    ...named,
    specifier: clauses.map(({ operator, version }) => `${operator}${version}`).join(','),
    ...(exact ? { version: exact.version } : {}),
  }
}

function extrasOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((extra) => normaliseName(extra.trim()))
    .filter((extra) => extra !== '')
}

/** What says by its own form that it is an address or a path. */
function readDirect(body: string): Requirement | undefined {
  const vcs = /^(git|hg|svn|bzr)(\+|:\/\/)/i.exec(body)?.[1]?.toLowerCase() as 'git' | undefined
  if (vcs) return readVcs(vcs, body)
  if (/^file:/i.test(body)) return readFile(body)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(body)) return readUrl(body)
  return /^(\.|\/|~\/)|^[^@\s[(<>=!~]*\/|^[^@\s]+\.(whl|zip|tar\.gz|tgz|tar\.bz2|tar\.xz|tar)(\[[^\]]*\])?$/i.test(body)
    ? readPath(body)
    : undefined
}

function readVcs(vcs: 'git' | 'hg' | 'svn' | 'bzr', body: string): Requirement {
  const { address, fragment } = splitFragment(body)
  // `git+https://user@host/owner/name.git@v1`: what follows the path.
  const [, place = address, revision] = /^(.*:\/\/[^/]*\/.*?)@([^@]*)$/.exec(address) ?? []
  const url = place.replace(/^[a-z]+\+/i, '')
  const source: Source = { type: 'vcs', vcs, url, ...(revision === undefined ? {} : { revision }) }
  return { ...eggOf(fragment), specifier: '', source }
}

function readUrl(body: string): Requirement {
  const { address, fragment } = splitFragment(body)
  const file = decode(address.replace(/[?].*$/, '').replace(/^.*\//, ''))
  return { specifier: '', ...nameOfFile(file), ...eggOf(fragment), source: { type: 'url', url: address } }
}

/** `file:///opt/lib`, `file:lib`: pip takes the second for relative to the directory that it runs in. */
function readFile(body: string): Requirement | undefined {
  const { address, fragment } = splitFragment(body)
  const path = decode(address.replace(/^file:(\/\/(localhost)?(?=\/))?/i, ''))
  const read = readPath(path.replace(/^\/\//, ''))
  return read && { ...read, ...eggOf(fragment) }
}

function readPath(body: string): Requirement | undefined {
  const [, path = '', extras] = /^(.*?)\s*(?:\[([^\]]*)\])?$/.exec(body) ?? []
  if (path === '' || path.includes('${')) return undefined
  const source: Source = { type: 'path', path: clean(path) }
  return { specifier: '', ...nameOfFile(path.replace(/^.*\//, '')), extras: extrasOf(extras), source }
}

function splitFragment(body: string): { readonly address: string; readonly fragment: string } {
  const [, extras = ''] = /(\[[^\]]*\])$/.exec(body) ?? []
  const hash = body.indexOf('#')
  if (hash >= 0) return { address: body.slice(0, hash), fragment: body.slice(hash + 1) }
  return {
    address: extras === '' ? body : body.slice(0, -extras.length),
    fragment: extras === '' ? '' : `extras=${extras}`,
  }
}

/** `egg=name[extra]&subdirectory=lib`; older files have `egg=name-1.0` and `egg=name==1.0`. */
function eggOf(fragment: string): { readonly name?: string; readonly extras: readonly string[] } {
  for (const part of fragment.split('&')) {
    const [, egg = ''] = /^(?:egg|extras)=(.*)$/.exec(part) ?? []
    const [, name, extras] =
      /^([A-Za-z0-9][A-Za-z0-9._-]*?)?(?:-\d[\d.]*|==?[^[]*)?(?:\[([^\]]*)\])?$/.exec(decode(egg)) ?? []
    if (name !== undefined || extras !== undefined) {
      return { ...(name === undefined ? {} : { name: normaliseName(name) }), extras: extrasOf(extras) }
    }
  }
  return { extras: [] }
}

/**
 * Name and version of a wheel (`name-1.0-py3-none-any.whl`) or a source archive (`name-1.0.tar.gz`).
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function nameOfFile(file: string): { readonly name?: string; readonly version?: string } {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i.exec(file)
  const [, name, version] = wheel ?? /^(.+?)-(\d[^-]*)\.(?:zip|tar\.gz|tgz|tar\.bz2|tar\.xz)$/i.exec(file) ?? []
  return name === undefined || version === undefined || !NAME.test(name) ? {} : { name: normaliseName(name), version }
}

/** As written where it is no percent-encoding. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The normalised name that a requirement's text begins with; empty where it begins with none. */
export function nameOfRequirement(text: string): string {
  return normaliseName(NAME.exec(text.trim())?.[1] ?? '')
}
