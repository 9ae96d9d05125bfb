/** Programs of the system that an npm package starts at run time. */
export interface StartedPrograms {
  readonly programs: readonly string[]
  /** `always`: what the package is for fails without them. `some calls`: only what calls those functions needs them. */
  readonly when: 'always' | 'some calls'
  readonly source: string
  /** Where it is known which calls they are. */
  readonly calls?: Calls
}

/** The calls that start a package's programs. */
export interface Calls {
  /** Names that a source which makes one of them holds. */
  readonly names: readonly string[]
  /** Packages that depend on it and make none when they are loaded: only as the programs that they are as well. */
  readonly dependents: readonly string[]
}

type Row = readonly [name: string, programs: string, when: StartedPrograms['when'], source: string, calls?: Calls]

/**
 * Only programs that a slim image lacks, on Linux. Rows with a version and a file were read in the published package, with
 * scripts/knowledge/started-programs.ts; the others are what the package's README says that it needs.
 */
const ROWS: readonly Row[] = [
  // version control
  ['simple-git', 'git', 'always', "simple-git@4.0.2 dist/index.mjs:180: binary: 'git'"],
  ['gitlog', 'git', 'always', "gitlog@5.1.0 dist/index.js:231: execFilePromise('git')"],
  ['git-clone', 'git', 'always', "git-clone@0.2.0 private/util.js:2: opts.git || 'git'"],
  ['gift', 'git', 'always', 'gift README: a wrapper of the git program'],
  ['git-last-commit', 'git', 'always', 'git-last-commit README: runs git'],
  ['bower', 'git', 'always', "bower@1.8.14 lib/core/resolvers/GitRemoteResolver.js:115: cmd('git')"],
  ['download-git-repo', 'git', 'some calls', 'download-git-repo@3.0.2 index.js:38: git-clone, with the option clone'],

  // images
  [
    'gm',
    'gm convert identify',
    'always',
    'gm@1.25.1 lib/command.js: gm, or convert and identify with the imageMagick option',
  ],
  ['imagemagick', 'convert identify', 'always', 'imagemagick@0.1.3 imagemagick.js:178, 255'],
  ['node-imagemagick', 'convert identify', 'always', 'a fork of imagemagick with the same calls'],
  ['easyimage', 'convert identify', 'always', 'easyimage@3.1.1 lib/execute.js:114, lib/commands/info.js:41'],
  ['imagemagick-stream', 'convert', 'always', 'imagemagick-stream README: ImageMagick must be installed'],

  // sound and video
  [
    'fluent-ffmpeg',
    'ffmpeg ffprobe',
    'always',
    'fluent-ffmpeg@2.1.3 lib/capabilities.js:115, 165; FFMPEG_PATH overrides',
  ],
  [
    'youtube-dl-exec',
    'python3',
    'always',
    'youtube-dl-exec@3.1.15 scripts/preinstall.mjs:16: yt-dlp is a Python program',
  ],
  ['yt-dlp-exec', 'python3', 'always', 'yt-dlp-exec@1.0.2 src/constants.js:30: the asset yt-dlp, a Python program'],
  [
    '@distube/yt-dlp',
    'python3',
    'always',
    '@distube/yt-dlp@2.0.1 dist/index.js:94: the asset yt-dlp, a Python program (yt-dlp_linux is the one with its own)',
  ],
  ['@distube/youtube-dl', 'python3', 'always', '@distube/youtube-dl@2.2.4 src/constants.js:23: the asset yt-dlp'],
  ['youtube-dl', 'python3', 'always', "youtube-dl@3.5.0 package.json: bin-version-check python '>=2'"],
  [
    'yt-dlp-wrap',
    'python3 pgrep',
    'always',
    'yt-dlp-wrap@2.3.12 dist/index.js:132: the asset yt-dlp; 325: pgrep where a download is stopped',
  ],
  ['node-record-lpcm16', 'sox rec', 'always', 'node-record-lpcm16@1.0.1 index.js:18: sox, or rec or arecord by option'],

  // documents
  [
    'node-poppler',
    'pdfinfo pdftotext pdftocairo pdftoppm pdfimages pdftohtml pdfseparate pdfunite',
    'always',
    'node-poppler@10.0.0 src/index.js:282',
  ],
  ['pdf-image', 'pdfinfo convert', 'always', 'pdf-image@2.0.0 index.js:90'],
  ['pdf2pic', 'gm gs', 'always', 'pdf2pic@3.2.0 dist/index.js:1: gm, which starts gs to read a PDF'],
  [
    'textract',
    'antiword tesseract pdftotext unrtf unzip',
    'some calls',
    'textract@2.5.0 lib/extractors/*.js, lib/util.js:51',
  ],
  ['node-tesseract-ocr', 'tesseract', 'always', 'node-tesseract-ocr@2.2.1 src/index.js:11'],
  ['tesseractocr', 'tesseract', 'always', 'tesseractocr README: Tesseract must be installed'],
  [
    'libreoffice-convert',
    'soffice',
    'always',
    'libreoffice-convert@1.8.2 index.js:24: /usr/bin/libreoffice or /usr/bin/soffice',
  ],
  ['wkhtmltopdf', 'wkhtmltopdf', 'always', 'wkhtmltopdf@0.4.0 index.js:221, by bash'],
  ['cross-zip', 'zip unzip', 'always', "cross-zip@4.0.1 index.js:105, 113: 'zip', 'unzip'"],
  ['node-7z', '7z', 'always', "node-7z@3.0.0 src/references.js:69: BIN_DEFAULT = '7z'"],

  // processes
  ['ps-list', 'ps', 'always', 'ps-list@9.0.0 index.js:205'],
  ['ps-node', 'ps', 'always', 'ps-node@0.1.6 lib/index.js:74'],
  ['ps-tree', 'ps', 'always', 'ps-tree@1.2.0 index.js:47'],
  ['pidtree', 'ps', 'always', 'pidtree@1.0.0 lib/get.js:7; its Linux table names ps as well'],
  ['tree-kill', 'ps', 'always', 'tree-kill@1.2.2 index.js:45: the children of a process that it kills'],
  // These are named for want of a lockfile, which would name what they depend on.
  ['concurrently', 'ps', 'always', 'concurrently@9.2.5 dist/src/concurrently.js:10: tree-kill'],
  ['npm-run-all', 'ps', 'always', 'npm-run-all@4.1.5 lib/spawn-posix.js:14: pidtree'],
  ['npm-run-all2', 'ps', 'always', 'npm-run-all2@8.0.4 lib/spawn-posix.js:14: pidtree'],
  ['pm2', 'ps', 'some calls', 'pm2@7.0.4 lib/TreeKill.js: the children of a process that it stops'],
  [
    'pidusage',
    'ps',
    'some calls',
    'pidusage@4.1.0 lib/ps.js:45; on Linux it reads /proc unless the option usePs is set',
  ],
  [
    'find-process',
    'ps ss netstat lsof',
    'always',
    'find-process@2.1.1 dist/cjs/find_pid.js:80, 102, 161; find_process.js:85',
  ],
  ['kill-port', 'lsof', 'always', 'kill-port@2.0.1 index.js:34'],
  [
    'systeminformation',
    'ps',
    'some calls',
    'systeminformation@5.33.23 lib/processes.js; the values of a program that is missing stay empty',
  ],
  ['os-utils', 'ps free', 'some calls', 'os-utils@0.0.14 lib/osutils.js:40, 96'],
  ['node-os-utils', 'ps free vmstat', 'some calls', 'node-os-utils@2.0.5 dist/src/adapters/adapter-factory.js:221'],

  // networks and the system
  [
    'node-easy-cert',
    'curl',
    'some calls',
    'node-easy-cert@1.3.3 dist/index.js:198: curl tells whether the root certificate is trusted; anyproxy@4.1.3 asks that in bin/ and lib/certMgr.js:44 alone',
    { names: ['ifRootCATrusted', 'getCAStatus'], dependents: ['anyproxy'] },
  ],
  [
    'pem',
    'openssl',
    'always',
    'pem README: openssl must be installed, or it does not work; pem@1.14.8 lib/openssl.js starts OPENSSL_BIN, or openssl',
  ],
  ['default-gateway', 'ip', 'always', 'default-gateway@7.2.2 index.js:31 (to 6, and where it finds no binding)'],
  ['ping', 'ping', 'always', 'ping@0.4.4 lib/ping-promise.js:43'],
  [
    'nodemailer',
    'sendmail',
    'some calls',
    'nodemailer@10.6.0 dist/cjs/sendmail-transport/index.js:68: the sendmail transport alone',
  ],
  ['node-notifier', 'notify-send', 'some calls', 'node-notifier@10.0.1 notifiers/notifysend.js:2'],
  ['open', 'xdg-open', 'some calls', 'open@11.0.4 index.js:21: its own copy is in the package'],
  ['python-shell', 'python3', 'always', 'python-shell@5.0.0 index.js:364'],
  ['docker-cli-js', 'docker', 'always', 'docker-cli-js README: a wrapper of the docker program'],
]

let rows: ReadonlyMap<string, StartedPrograms> | undefined

/**
 * The programs that an npm package starts. Undefined: it is in no row, which does not say that it starts none.
 * nodemon has no row: its pstree.remy reads /proc where there is no ps (pstree.remy@1.1.8 lib/index.js:6).
 */
export function startedPrograms(name: string): StartedPrograms | undefined {
  rows ??= new Map(
    ROWS.map(([key, programs, when, source, calls]) => [
      key,
      { programs: programs.split(' '), when, source, ...(calls === undefined ? {} : { calls }) },
    ]),
  )
  return rows.get(name)
}
