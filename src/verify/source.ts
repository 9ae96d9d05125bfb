/** Comment signs by the end of a name, for languages in which a line at the end of a file changes nothing. */
const SIGNS: readonly (readonly [names: RegExp, sign: string])[] = [
  [/\.(?:[cm]?[jt]s|[jt]sx|go|rs|java|kt|scala|swift|c|cc|cpp|h|cs|dart)$/, '//'],
  [/\.(?:py|rb|sh|pl|ex|exs|r)$/, '#'],
]

/** Files that an install or a tool may read before the source: an edit of one of them is no edit of the source. */
const ASIDE =
  /(^|\/)(?:node_modules|vendor|\.git|tests?|__tests__|specs?|docs?|examples?|migrations|scripts|public|static|dist|build)\/|(^|\/)\.|config|setup\.py|gulpfile|gruntfile|\.(?:test|spec|d)\.|(^|\/)(?:conftest|manage)\./i

/** Where a program's own source usually lies. */
const HOME = /(^|\/)(?:src|app|lib|server|api|cmd|internal|pkg)\//

/**
 * The source file that stands for "one edit": of those a build can see, one that lies where sources do, the shallowest and
 * first by name, with the line that is put at its end. Undefined where no file is known to be source.
 */
export function sourceToEdit(paths: Iterable<string>): { readonly path: string; readonly line: string } | undefined {
  const rank = (path: string): number => (HOME.test(path) ? 0 : 100) + path.split('/').length
  let best: { path: string; sign: string } | undefined
  for (const path of paths) {
    if (ASIDE.test(path)) continue
    const sign = SIGNS.find(([names]) => names.test(path))?.[1]
    if (sign === undefined) continue
    if (best === undefined || rank(path) < rank(best.path) || (rank(path) === rank(best.path) && path < best.path))
      best = { path, sign }
  }
  return best && { path: best.path, line: `\n${best.sign} one more line\n` }
}
