import { PYTHON_COMPILING } from './python-rows/compiling.ts'
import { PYTHON_DATABASES } from './python-rows/databases.ts'
import { PYTHON_DOCUMENTS } from './python-rows/documents.ts'
import { PYTHON_MEDIA } from './python-rows/media.ts'
import { PYTHON_NUMBERS } from './python-rows/numbers.ts'
import { PYTHON_SYSTEM } from './python-rows/system.ts'
import type { PythonPackage } from './types.ts'

/**
 * Where a name has several rows, the one for the newest versions comes first. `NAME@VERSION: NEEDED …` and `holds …` are what
 * `readelf -d` says of the files of the manylinux x86_64 wheel for CPython 3.11; `NAME@VERSION: files` is which files the index lists
 * for that version. All others name a page of the package's own documentation, mostly by its heading.
 */
export const PYTHON_PACKAGES: readonly PythonPackage[] = [
  ...PYTHON_COMPILING,
  ...PYTHON_DATABASES,
  ...PYTHON_DOCUMENTS,
  ...PYTHON_MEDIA,
  ...PYTHON_NUMBERS,
  ...PYTHON_SYSTEM,
]

/** Every Debian package that a row names, for scripts/knowledge/debian.ts. */
export function pythonSystemPackages(): readonly string[] {
  return PYTHON_PACKAGES.flatMap(({ build, run, runWhereFound = [], runAlways }) => [
    ...build,
    ...run,
    ...runWhereFound,
    ...runAlways,
  ]).flatMap((name) => name.split(' | '))
}
