/** Configuration at the top of compilers of style sheets, and of vite: a program that starts what they made reads none of it. */
export const STYLE_CONFIG = /^(?:postcss\.config\.[cm]?[jt]s|\.postcssrc(?:\.\w+)?|tailwind\.config\.[cm]?[jt]s)$/
export const VITE_CONFIG = /^vite\.config\.[cm]?[jt]s$/

/** Modules with the functions of `node:fs`. */
export const FS_MODULES = new Set([
  'fs',
  'node:fs',
  'fs/promises',
  'node:fs/promises',
  'fs-extra',
  'graceful-fs',
  'original-fs',
  'mz/fs',
  '@std/fs',
])

/** Names that bundlers, transpilers and people give to `fs` where its import is not seen. */
export const FS_NAMES = /^_?(?:node_)?(?:fs|fse|fsp|fsPromises|fsExtra|gracefulFs)_?\d*(?:__\w+)?$/i

/** Names of functions, each with its synchronous twin. */
export const withSync = (names: string): string[] => names.split(' ').flatMap((name) => [name, `${name}Sync`])

/** Functions that look at what is there. Sources: https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra */
export const FS_READS = new Set([
  ...withSync(
    'readFile readdir opendir stat lstat access exists open realpath readlink readJson readJSON pathExists statfs glob',
  ),
  'createReadStream',
  'watch',
  'watchFile',
  'openAsBlob',
  'ReadStream',
])
/** Functions whose first argument is read and second written. */
export const FS_MOVES = new Set(withSync('cp copy copyFile rename move symlink link'))
/** Functions that only write or remove. */
export const FS_WRITES = new Set([
  ...withSync(
    'writeFile appendFile mkdir unlink rm rmdir mkdtemp chmod chown lchown utimes lutimes truncate outputFile outputJson outputJSON writeJson writeJSON ensureDir ensureFile mkdirs mkdirp remove emptyDir',
  ),
  'createWriteStream',
])

/** Functions of packages whose first argument is a path or a directory. `*` is the module itself. Sources: their READMEs. */
export const PATH_MODULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['serve-static', ['default', '*']],
  ['koa-static', ['default', '*']],
  ['koa-static-cache', ['default', '*']],
  ['koa-send', []],
  ['serve-favicon', ['default', '*']],
  ['koa-favicon', ['default', '*']],
  ['serve-index', ['default', '*']],
  ['koa-views', ['default', '*']],
  ['require-dir', ['default', '*']],
  ['require-all', ['default', '*']],
  ['require-directory', ['default', '*']],
  ['load-json-file', ['default', '*', 'loadJsonFile', 'loadJsonFileSync', 'sync']],
  ['read-pkg', ['default', '*']],
  ['nunjucks', ['configure', 'FileSystemLoader']],
  ['pug', ['compileFile', 'renderFile']],
  ['ejs', ['renderFile']],
  ['worker_threads', ['Worker']],
  ['node:worker_threads', ['Worker']],
  ['@grpc/proto-loader', ['load', 'loadSync']],
  ['@graphql-tools/load-files', ['loadFilesSync', 'loadFiles']],
  ['graphql-import', ['importSchema']],
  ['yamljs', ['load']],
  ['import-fresh', ['default', '*']],
  ['consign', []],
  ['umzug', []],
  ['csvtojson', ['fromFile']],
  ['xlsx', ['readFile', 'readFileSync']],
])

/** Methods and packages that hand the files of a directory to browsers as they are. Sources: their READMEs. */
export const SERVING_METHODS = new Set(['static', 'serveStatic', 'useStaticAssets'])
export const SERVING_MODULES = new Set([
  'serve-static',
  'koa-static',
  'koa-static-cache',
  'serve-favicon',
  'koa-favicon',
])

/** Packages whose functions take globs. */
export const GLOB_MODULES = new Set([
  'glob',
  'fast-glob',
  'globby',
  'tiny-glob',
  'tinyglobby',
  '@nodelib/fs.walk',
  'glob-all',
  'matched',
])

/** Methods of any object whose argument is a path: `express.static`, `res.sendFile`. The number is the argument's index. */
export const PATH_METHODS: ReadonlyMap<string, number> = new Map([
  ['static', 0],
  ['sendFile', 0],
  ['sendfile', 0],
  ['serveStatic', 0],
  ['useStaticAssets', 0],
  ['setBaseViewsDir', 0],
  ['setViewsDir', 0],
  ['registerPartials', 0],
  ['renderFile', 0],
  ['compileFile', 0],
  ['loadFile', 0],
  ['fromFile', 0],
  ['loadEnvFile', 0],
])

/** Keys of options whose text is a path or a directory, even where it is a plain word: `{ root: 'public' }`. */
export const PATH_KEYS = new Set(
  'root views view dir dirs directory directories folder path paths file filename files publicDir publicPath staticDir static templates templateDir templatesDir layoutsDir partialsDir layouts partials locales localesDir migrations migrationsDir seeds entities subscribers models modelsDir routes routesDir include schema schemas protoPath baseDir basePath rootPath rootDir cwd apis src source assets viewsDir viewsPath'.split(
    ' ',
  ),
)

/** How a function takes its program: in a whole command line, as its first argument, or as a script for node. */
export type StartForm = 'line' | 'file' | 'fork'

const starts = (line: string, file: string, fork = ''): ReadonlyMap<string, StartForm> =>
  new Map([
    ...line.split(' ').map((name) => [name, 'line'] as const),
    ...file.split(' ').map((name) => [name, 'file'] as const),
    ...fork.split(' ').map((name) => [name, 'fork'] as const),
  ])

const CHILD_PROCESS = starts('exec execSync', 'execFile execFileSync spawn spawnSync', 'fork')
const SPAWNS = starts('', 'default * sync spawn')
const LINES = starts('default * run runSync get promise', '')

/** Modules that start programs, with the functions that do. Sources: https://nodejs.org/api/child_process.html and their READMEs. */
export const PROGRAM_MODULES: ReadonlyMap<string, ReadonlyMap<string, StartForm>> = new Map([
  ['child_process', CHILD_PROCESS],
  ['node:child_process', CHILD_PROCESS],
  ['mz/child_process', CHILD_PROCESS],
  ['child-process-promise', CHILD_PROCESS],
  ['promisify-child-process', CHILD_PROCESS],
  [
    'execa',
    starts(
      'execaCommand execaCommandSync command commandSync shell shellSync',
      'default * execa execaSync sync',
      'execaNode node',
    ),
  ],
  ['cross-spawn', SPAWNS],
  ['await-spawn', SPAWNS],
  ['nano-spawn', SPAWNS],
  ['tinyexec', starts('', 'x exec')],
  ['shelljs', starts('exec', 'cmd which')],
  // Whether a program is there.
  ['which', starts('', 'default * sync')],
  ['command-exists', starts('', 'default * sync')],
  ['hasbin', starts('', 'default * sync')],
  ['lookpath', starts('', 'lookpath')],
  ['sudo-prompt', starts('exec', '')],
  ['bun', starts('', 'spawn spawnSync which')],
  ['exec-sh', LINES],
  ['shell-exec', LINES],
  ['node-cmd', LINES],
  ['node-pty', SPAWNS],
])

/** Globals that start programs. Sources: https://bun.sh/docs/api/spawn, https://docs.deno.com/api/deno/subprocess */
export const PROGRAM_GLOBALS: ReadonlySet<string> = new Set([
  'Bun.spawn',
  'Bun.spawnSync',
  'Bun.which',
  'Deno.Command',
  'Deno.run',
])

/** Names that child_process is given where its import is not seen. */
export const PROCESS_NAMES = /^_?(?:node_)?(?:child_?process|cp|proc|childProc)_?\d*(?:__\w+)?$/i
