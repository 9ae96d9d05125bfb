import { compileGlob } from '../project/glob.ts'

/**
 * The test that `--dockerfile-name GLOB` stands for: of the file's name, or of its path where the pattern has a slash.
 * Undefined where the pattern is malformed.
 */
export function namePattern(glob: string): ((path: string) => boolean) | undefined {
  const matches = compileGlob(glob)
  if (!matches) return undefined
  return glob.includes('/') ? matches : (path) => matches(path.slice(path.lastIndexOf('/') + 1))
}
