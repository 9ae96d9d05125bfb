import { type Mount, mountsOf } from '../../src/dockerfile/mounts.ts'
import { within } from '../../src/image/paths.ts'
import { compileGlob, hasWildcard } from '../../src/project/glob.ts'
import { contextPath } from '../../src/project/path.ts'
import type { Context } from '../../src/types.ts'

/**
 * Tells whether a build asks the engine for what a line of an ignore file leaves out: whether a COPY, an ADD or a bind mount
 * names it, or a directory that it lies in. `path` is one that the line is for.
 */
export function asked({ dockerfile, project }: Context): (line: string, path: string) => boolean {
  const sources = dockerfile.instructions.flatMap((each) => {
    if (each.kind === 'RUN')
      return mountsOf(each)
        .filter(showsContext)
        .map(({ source }) => source)
    if (each.kind !== 'COPY' && each.kind !== 'ADD') return []
    return each.from === undefined ? each.sources.map(({ value }) => value) : []
  })
  const tests = sources.map((value) => {
    const source = value.includes('$') ? '' : contextPath(value)
    const depth = source.split('/').length
    const matches = hasWildcard(source) ? compileGlob(source) : (path: string) => path === source
    return (line: string, path: string) => {
      if (source === '' || matches === undefined || within(`/${source}`, `/${line}`)) return true
      // In any directory: all but a file may hold it.
      if (line.startsWith('**/')) return !project.files.has(source)
      return matches(path.split('/').slice(0, depth).join('/'))
    }
  })
  return (line, path) => tests.some((test) => test(line, path))
}

const showsContext = ({ type, fromElsewhere }: Mount): boolean => type === 'bind' && !fromElsewhere
