import type { AppFiles } from '../src/stacks/types.ts'

/** An application as a literal: text by path; objects are JSON. */
export function appOf(contents: Readonly<Record<string, string | object>>): AppFiles {
  const files = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    ]),
  )
  return { paths: () => files.keys(), has: (path) => files.has(path), read: (path) => files.get(path) }
}

/** A package.json with these scripts, and the packages as dependencies. */
export const manifest = (scripts: Readonly<Record<string, string>>, packages = '', more: object = {}) => ({
  name: 'timetable',
  ...more,
  scripts,
  dependencies: Object.fromEntries(
    packages
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [name, '1.0.0']),
  ),
})

export const names = (named: readonly { readonly name: string }[]): string =>
  named
    .map(({ name }) => name)
    .sort()
    .join(' ')
