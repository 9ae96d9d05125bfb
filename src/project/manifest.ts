import { basename, clean, dirname, join } from './path.ts'
import { field, fieldsOf, parseJson, parseYaml, stringListOf, stringOf, stringsOf, type Fields } from './json.ts'
import { inside, readerOf, type Reader } from './reader.ts'
import type { Manifest, Project } from './types.ts'
import { compileWorkspaces } from './workspaces.ts'

/** Reads a package.json; undefined where it is absent or no JSON object. Fields of a wrong type count as absent. */
export function readManifest(reader: Reader, path: string): Manifest | undefined {
  const json = parseJson(readerOf(reader)(path))
  return json && manifestOf(path, json)
}

/** By the JSON, which one text shares. */
const manifests = new WeakMap<Fields, Manifest>()

function manifestOf(path: string, json: Fields): Manifest {
  const known = manifests.get(json)
  if (known) return known.path === path ? known : { ...known, path }
  const made = fromJson(path, json)
  manifests.set(json, made)
  return made
}

function fromJson(path: string, json: Fields): Manifest {
  const text = (key: string) => stringOf(field(json, key))
  const table = (key: string) => stringsOf(field(json, key))
  const name = text('name')
  const main = text('main')
  const type = text('type')
  const packageManager = text('packageManager')
  return {
    path,
    ...(name === undefined ? {} : { name }),
    ...(main === undefined ? {} : { main }),
    ...(type === undefined ? {} : { type }),
    ...(packageManager === undefined ? {} : { packageManager }),
    scripts: table('scripts'),
    dependencies: table('dependencies'),
    devDependencies: table('devDependencies'),
    optionalDependencies: table('optionalDependencies'),
    peerDependencies: table('peerDependencies'),
    bin: binsOf(field(json, 'bin'), name),
    workspaces: workspacesOf(json),
    json,
  }
}

/** `bin` is a table, or the one program's path, which is then named after the package. */
export function binsOf(bin: unknown, name: string | undefined): Record<string, string> {
  if (typeof bin !== 'string') return stringsOf(bin)
  return stringsOf(name === undefined ? {} : { [basename(name)]: bin })
}

/** Both forms: a list, and yarn's `{ packages, nohoist }`. */
function workspacesOf(json: Fields): string[] {
  const workspaces = field(json, 'workspaces')
  return stringListOf(Array.isArray(workspaces) ? workspaces : field(workspaces, 'packages'))
}

/** The workspace patterns of a directory: package.json's, pnpm-workspace.yaml's and lerna.json's. */
export function workspacePatterns(reader: Reader, directory: string): string[] {
  const read = readerOf(reader)
  const manifest = readManifest(reader, inside(directory, 'package.json'))
  const pnpm = parseYaml(read(inside(directory, 'pnpm-workspace.yaml')))
  const lerna = parseJson(read(inside(directory, 'lerna.json')))
  const patterns = [
    ...(manifest?.workspaces ?? []),
    ...stringListOf(field(pnpm, 'packages')),
    ...stringListOf(fieldsOf(lerna).packages),
  ]
  return [...new Set(patterns)]
}

/** Manifests of the workspaces below a directory, by path; the directory's own is not among them. */
export function workspaceManifests(project: Pick<Project, 'files' | 'read'>, directory: string): Manifest[] {
  const patterns = workspacePatterns(project, directory)
  if (patterns.length === 0) return []
  const isWorkspace = compileWorkspaces(patterns)
  const root = clean(directory || '.')
  const found: Manifest[] = []
  for (const path of project.files.keys()) {
    if (basename(path) !== 'package.json') continue
    const below = relativeTo(root, dirname(path))
    if (below === undefined || !isWorkspace(below)) continue
    const manifest = readManifest(project, path)
    if (manifest) found.push(manifest)
  }
  return found.sort((left, right) => (left.path < right.path ? -1 : 1))
}

function relativeTo(root: string, directory: string): string | undefined {
  if (directory === '' || join(root, '.') === directory) return undefined
  if (root === '.') return directory
  return directory.startsWith(`${root}/`) ? directory.slice(root.length + 1) : undefined
}
