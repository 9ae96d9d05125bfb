import { packageExists, runtimeLibraries } from './debian.ts'
import { PYTHON_PACKAGES } from './python-package-rows.ts'
import { normaliseName } from './python-names.ts'
import { satisfiesSpecifier } from './python-versions.ts'
import type { PythonPackage, Suite } from './types.ts'

let rows: ReadonlyMap<string, readonly PythonPackage[]> | undefined

/**
 * What is known of a distribution of PyPI that has native code or needs something of the system; its name as written. Undefined:
 * it is in no row, which does not say that it is plain Python. Without a version, what holds for the versions of today.
 *
 * libstdc++6, libgcc-s1 and zlib1g are in every slim image, so that a module that links to them alone needs nothing.
 */
export function pythonPackage(name: string, version?: string): PythonPackage | undefined {
  rows ??= byName()
  return rows
    .get(normaliseName(name))
    ?.find(
      ({ versions }) =>
        versions === undefined || version === undefined || satisfiesSpecifier(version, versions) !== false,
    )
}

function byName(): ReadonlyMap<string, readonly PythonPackage[]> {
  const found = new Map<string, PythonPackage[]>()
  for (const row of PYTHON_PACKAGES) found.set(row.name, [...(found.get(row.name) ?? []), row])
  return found
}

/**
 * The Debian packages that an entry of `run` or `runAlways` stands for in a suite: the libraries of a `-dev` package, the first
 * that exists of `a | b`. Undefined where the suite has none, or is no longer served.
 */
export function libraryPackages(written: string, suite: Suite): readonly string[] | undefined {
  if (written.endsWith('-dev')) return runtimeLibraries(written, suite)
  const found = written.split(' | ').find((name) => packageExists(name, suite))
  return found === undefined ? undefined : [found]
}
