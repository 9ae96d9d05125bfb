/** Modules of Node itself. Source: `module.builtinModules` of Node 20 and 22, without those that need `node:`. */
const BUILTINS = new Set(
  (
    'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 ' +
    'https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls ' +
    'trace_events tty url util v8 vm wasi worker_threads zlib'
  ).split(' '),
)

/** Source: https://github.com/npm/validate-npm-package-name, with the capitals that old packages have. */
const PACKAGE = /^(?:@[a-z0-9-][\w.~-]*\/)?[a-zA-Z0-9][\w.~-]*$/

/** The package that a specifier loads; undefined for relative ones, Node's own, URLs and what is no package's name. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.length > 400 || /^[./#]|^[a-z]+:/.test(specifier)) return undefined
  // Loader syntax of webpack: `!!raw-loader!./x`.
  const parts = specifier.split('/')
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  return PACKAGE.test(name) && !BUILTINS.has(name) ? name : undefined
}

export const isRelative = (specifier: string): boolean => /^\.{1,2}(?:\/|$)/.test(specifier)

/** What Node, TypeScript and the loaders try for a relative import, in no order: the first that exists counts. */
const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.tsx', '.mts', '.cts', '.jsx', '.json', '.node', '.vue', '.svelte']
const SWAPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.js$/, ['.ts', '.tsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
  [/\.jsx$/, ['.tsx']],
]

/** The file that an import of `path` (without `./`, from the application's directory) loads. */
export function resolveModule(path: string, isFile: (path: string) => boolean): string | undefined {
  for (const base of path === '' ? ['index'] : [path, `${path}/index`]) {
    for (const ending of ENDINGS) if (isFile(base + ending)) return base + ending
    for (const [pattern, endings] of SWAPS) {
      for (const ending of endings) {
        if (pattern.test(base) && isFile(base.replace(pattern, ending))) return base.replace(pattern, ending)
      }
    }
  }
  return undefined
}
