import { plain } from './logs.ts'

/** What a line of a log says is not there, by how the line names it. */
export interface Missing {
  /** `module`: of Node, `python`: a module of Python; `file`: a path that is opened, or that a COPY takes. */
  readonly kind: 'library' | 'program' | 'module' | 'python' | 'file'
  /** `libpq.so.5`, `curl`, `express/router`, `/app/views`, `config/default.json`, `.`-relative paths as written. */
  readonly name: string
  /** The file that asks for it, where the log names one. */
  readonly asker?: string
  /** The line, for a report. */
  readonly line: string
}

type Reader = (match: RegExpMatchArray, rest: readonly string[]) => Omit<Missing, 'line'>

const library: Reader = ([, name = '']) => ({ kind: 'library', name })
const program: Reader = ([, name = '']) => ({ kind: 'program', name })
const file: Reader = ([, name = '']) => ({ kind: 'file', name })
const module: Reader = ([, name = '']) => ({ kind: 'module', name })
const python: Reader = ([, name = '']) => ({ kind: 'python', name })
const openssl: Reader = () => ({ kind: 'program', name: 'openssl' })

/** Names in any of the quotes that programs print: `'x'`, `"x"`, `‘x’`, `` `x` ``. */
const quoted = String.raw`['"‘’“”\`]([^'"‘’“”\`]+)['"‘’“”\`]`
const name = String.raw`([\w./+@:-]+)`

/**
 * The forms in which programs say it, each with where it comes from. The first that matches a line is taken. Those of shells
 * stand last: they are the shortest.
 */
const FORMS: readonly (readonly [form: RegExp, reader: Reader])[] = [
  // glibc: `node: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory`
  [new RegExp(`error while loading shared libraries: ${name}: cannot open`), library],
  // dlopen of glibc, and what Node, Python and Prisma make of it: `ImportError: libGL.so.1: cannot open shared object file`
  [new RegExp(`(?:^|[\\s:('"])([^\\s:('"]+): cannot open shared object file`), library],
  // musl: `Error loading shared library libstdc++.so.6: No such file or directory (needed by /usr/local/bin/node)`
  [new RegExp(`Error loading shared library ${name}: No such file`), library],
  // cffi, ctypes.util, JNA: `cannot load library 'libgobject-2.0-0'`
  [/cannot load library '(lib[^']+\.so[^']*)'/, library],

  // Prisma, where the openssl program does not tell it which library there is.
  [/Prisma failed to detect the libssl\/openssl version/, openssl],
  [/Prisma Client could not locate the Query Engine/, openssl],
  [/Unable to require\(`[^`]*(?:libquery_engine|query_engine)[^`]*`\)/, openssl],
  // @prisma/client, where nothing was generated.
  [/@prisma\/client did not initialize yet/, () => ({ kind: 'module', name: '.prisma/client' })],

  // sharp: `Could not load the "sharp" module using the linux-x64 runtime`; esbuild: `The package "@esbuild/linux-x64" could not be found`
  [
    /Could not load the "sharp" module using the (\S+) runtime/,
    ([, platform = '']) => ({ kind: 'module', name: `@img/sharp-${platform}` }),
  ],
  [/The package "([^"]+)" could not be found/, module],
  // Rollup names its own part without quotes: `Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to …`
  [/Cannot find module (@[\w./-]+\w)/, module],
  // TypeORM: `Postgres package has not been found installed. Try to install it: npm install pg --save`; Sequelize: `Please install pg package manually`
  [/package has not been found installed\. .*npm install (\S+)/, module],
  [/Please install (\S+) package manually/, module],
  // TypeScript: `error TS2688: Cannot find type definition file for 'node'`, `error TS5083: Cannot read file '/app/tsconfig.json'`, TS5058
  [/Cannot find type definition file for '([^']+)'/, ([, name = '']) => ({ kind: 'module', name: `@types/${name}` })],
  [/error TS50(?:58|83): [^']*'([^']+)'/, file],
  // Express: `Failed to lookup view "index" in views directory "/app/views"`
  [/Failed to lookup view "[^"]+" in views director(?:y|ies) "([^"]+)"/, file],
  // Next: `Could not find a production build in the '.next' directory`; Vite: `The directory "dist" does not exist. Did you build your project?`
  [/Could not find a production build in the '([^']+)' directory/, file],
  [/The directory "([^"]+)" does not exist/, file],
  // Playwright; Puppeteer, with a path that is configured.
  [/Executable doesn't exist at (\/\S+)/, file],
  [/(?:configured executablePath|the configured path) \((\/[^)]+)\)/, program],
  // fluent-ffmpeg: `Cannot find ffmpeg`; gm: `Could not execute GraphicsMagick/ImageMagick: gm "identify" …`
  [/Cannot find (ff(?:mpeg|probe))$/, program],
  [/Could not execute GraphicsMagick\/ImageMagick: (?:"?)([\w-]+)/, program],
  // Yarn 1 and pnpm: `error Command "next" not found.`; nodemon: `failed to start process, "ts-node" exec not found`; Yarn 2: `a script named "next"`
  [/Command "([^"]+)" not found/, program],
  [/failed to start process, "([^"]+)" exec not found/, program],
  [/Couldn't find a script named "([^"]+)"/, program],
  // Certificates: curl, OpenSSL through Python and Ruby, Go, git. Node has its own.
  [
    /error setting certificate (?:verify locations|file)|unable to get local issuer certificate|certificate signed by unknown authority|server certificate verification failed/,
    () => ({ kind: 'file', name: '/etc/ssl/certs/ca-certificates.crt' }),
  ],
  // Python: `ZoneInfoNotFoundError: 'No time zone found with key Europe/Paris'`; Go: `unknown time zone Europe/Paris`
  [
    /(?:No time zone found with key|unknown time zone) ([\w/+-]+)/,
    ([, zone = '']) => ({ kind: 'file', name: `/usr/share/zoneinfo/${zone}` }),
  ],
  // fontconfig: `Fontconfig error: Cannot load default config file`
  [/Fontconfig error: Cannot load default config file/, () => ({ kind: 'file', name: '/etc/fonts/fonts.conf' })],

  // Node, ES modules: `Cannot find package 'express' imported from /app/dist/main.js`
  [new RegExp(`Cannot find (?:package|module) ${quoted} imported from ['"]?([^'"]+)`), imported],
  // Node, CommonJS, with a list of who asks below it; also TypeScript's, Jest's and webpack's.
  [new RegExp(`Cannot find (?:module|package) ${quoted}`), required],
  [
    /Can't resolve '([^']+)' in '([^']+)'/,
    ([, module = '', asker = '']) => ({ kind: 'module', name: module, asker: `${asker}/.` }),
  ],

  // Node: `Error: spawn git ENOENT`, `spawnSync /bin/sh ENOENT`
  [new RegExp(`\\bspawn(?:Sync)? ${name} ENOENT`), program],
  // Node: `ENOENT: no such file or directory, open '/app/x'`, `… copyfile 'a' -> 'b'`
  [/ENOENT: no such file or directory, \w+ '([^']+)'/, file],
  // npm: `npm error enoent Could not read package.json`
  [/ENOENT: no such file or directory.* '([^']+)'/, file],

  // The engine: `exec: "x": executable file not found in $PATH`, `exec: "/app/run.sh": stat /app/run.sh: no such file or directory`
  [/exec: "([^"]+)": (?:executable file not found|stat [^:]+: no such file|.*no such file or directory)/, program],
  // crun: `executable file `x` not found in $PATH: No such file or directory`
  [new RegExp(`executable file ${quoted} not found`), program],
  // tini, dumb-init, gosu: `[FATAL tini (7)] exec curl failed: No such file or directory`, `error: exec: "x": …`
  [new RegExp(`\\bexec ${name} failed: No such file`), program],
  [new RegExp(`\\[dumb-init\\] ${name}: No such file`), program],
  [/exec (\/\S+): no such file or directory/, file],
  // BuildKit: `failed to calculate checksum of ref …: "/app/dist": not found`
  [/failed to calculate checksum of ref [^"]*"([^"]+)": not found/, file],
  // coreutils' env: `/usr/bin/env: ‘node’: No such file or directory`; busybox: `env: can't execute 'node': No such file`
  [new RegExp(`\\benv: (?:can't execute )?${quoted}: No such file`), program],

  // Python
  [/No module named '?([\w.]+)'?/, python],
  [/can't open file '([^']+)': \[Errno 2\]/, file],
  // A path with a slash is a file; a bare name may be a program that subprocess did not find, which is looked for too.
  [/\[Errno 2\] No such file or directory: '([^']+)'/, ([, path = '']) => ({ kind: 'file', name: path })],
  // Java: `Error: Unable to access jarfile app.jar`; `java.io.FileNotFoundException: conf/x.yml (No such file or directory)`
  [/Unable to access jarfile (\S+)/, file],
  [/FileNotFoundException: (\S+) \(No such file or directory\)/, file],
  // Go: `open config.yml: no such file or directory`; Rust: `No such file or directory (os error 2)` names nothing.
  [/\b(?:open|stat|lstat|readdirent|chdir|fork\/exec) ([^\s:"']+): no such file or directory/, file],
  // nginx: `open() "/etc/nginx/nginx.conf" failed (2: No such file or directory)`; Ruby: `No such file or directory @ rb_sysopen - x`
  [/(?:open|stat)\(\) "([^"]+)" failed \(2: No such file/, file],
  [/No such file or directory @ \w+ - (\S+)/, file],

  // coreutils: `cat: /app/VERSION: No such file or directory`, `ls: cannot access 'x': No such file or directory`
  [new RegExp(`cannot (?:access|stat|open|create [a-z ]+) ${quoted}(?: for reading)?: No such file`), file],
  // dash: `sh: 1: curl: not found`, `/bin/sh: 3: ./x.sh: not found`; busybox: `/bin/sh: curl: not found`, `sh: curl: not found`
  [
    new RegExp(
      `(?:^|[\\s/])(?:sh|ash|dash|[\\w.-]+\\.sh): (?:line )?(?:\\d+: )?(?:exec: )?${name}: (?:Permission denied|not found)$`,
    ),
    program,
  ],
  // bash: `bash: line 1: curl: command not found`, `/app/run.sh: line 3: /app/x: No such file or directory`
  [
    new RegExp(
      `: line \\d+: ${name}: (?:command not found|No such file or directory|cannot execute: required file not found)`,
    ),
    program,
  ],
  [new RegExp(`(?:^|: )${name}: command not found$`), program],
  [new RegExp(`command not found: ${name}$`), program],
  [new RegExp(`^(?:[\\w/.-]+): ${name}: No such file or directory$`), file],
]

function imported([, module = '', from = '']: RegExpMatchArray): Omit<Missing, 'line'> {
  const asker = from.trim().replace(/^file:\/\//, '')
  return { kind: 'module', name: module, ...(asker.startsWith('/') ? { asker } : {}) }
}

/** The file that asks stands first in the list below the message. */
function required([, module = '']: RegExpMatchArray, rest: readonly string[]): Omit<Missing, 'line'> {
  const at = rest.slice(0, 3).findIndex((line) => /^\s*Require stack:/.test(line))
  const asker = at < 0 ? undefined : /^\s*- (\/.+)$/.exec(rest[at + 1] ?? '')?.[1]
  return { kind: 'module', name: module, ...(asker === undefined ? {} : { asker }) }
}

/** What the lines of a log say is missing, each thing once, in the order in which it is said. */
export function missingIn(log: readonly string[]): Missing[] {
  const lines = log.map(plain)
  const found = new Map<string, Missing>()
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST) continue
    for (const [form, reader] of FORMS) {
      const match = line.match(form)
      if (match === null) continue
      const missing = { ...reader(match, lines.slice(index + 1, index + 6)), line: line.trim() }
      const key = `${missing.kind} ${missing.name} ${missing.asker ?? ''}`
      if (!found.has(key)) found.set(key, missing)
      break
    }
  }
  return [...found.values()]
}

/** Characters of a line that may say what is missing: a longer one is data. */
const LONGEST = 4_000
