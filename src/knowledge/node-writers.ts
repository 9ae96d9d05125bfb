import { toolKind } from './node-programs.ts'

/** Programs of packages that write as they run, each with the place below the program's directory. */
const PROGRAMS: readonly (readonly [name: string, below: string, source: string])[] = [
  ['next', '.next', 'https://nextjs.org/docs/app/guides/self-hosting#caching-and-isr'],
  ['prisma', 'node_modules', 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#generate'],
  ['react-scripts', 'node_modules', 'https://create-react-app.dev/docs/troubleshooting: node_modules/.cache'],
  ['vite', 'node_modules', 'https://vite.dev/config/shared-options#cachedir'],
  ['@angular/cli', '.angular', 'https://angular.dev/cli/cache'],
  ['gatsby', '.cache', 'https://www.gatsbyjs.com/docs/build-caching/'],
  ['nuxi', '.nuxt', 'https://nuxt.com/docs/guide/directory-structure/nuxt'],
  ['astro', '.astro', 'https://docs.astro.build/en/reference/configuration-reference/#cachedir'],
  ['@strapi/strapi', '', 'https://docs.strapi.io/cms/project-structure: .tmp and public/uploads'],
]

/** Packages that write where a program that imports them tells them to. */
const LIBRARIES: readonly (readonly [name: string, source: string])[] = [
  ['multer', 'https://github.com/expressjs/multer#multeropts'],
  ['express-fileupload', 'https://github.com/richardgirges/express-fileupload#using-usetempfile-options'],
  ['formidable', 'https://github.com/node-formidable/formidable#options'],
  ['sqlite3', 'https://github.com/TryGhost/node-sqlite3/wiki/API'],
  ['better-sqlite3', 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md#new-databasepath-options'],
  ['lowdb', 'https://github.com/typicode/lowdb#presets'],
  ['nedb', 'https://github.com/louischatriot/nedb#creatingloading-a-database'],
  ['node-persist', 'https://github.com/simonlast/node-persist#options'],
  ['pouchdb', 'https://pouchdb.com/adapters.html#pouchdb_in_node_js'],
  ['level', 'https://github.com/Level/level#usage'],
  ['quick.db', 'https://quickdb.js.org/getting-started/installation'],
  ['session-file-store', 'https://github.com/valery-barysok/session-file-store#options'],
  ['winston-daily-rotate-file', 'https://github.com/winstonjs/winston-daily-rotate-file#options'],
  ['log4js', 'https://log4js-node.github.io/log4js-node/file.html'],
  ['rotating-file-stream', 'https://github.com/iccicci/rotating-file-stream#usage'],
  ['whatsapp-web.js', 'https://wwebjs.dev/guide/creating-your-bot/authentication.html#localauth-strategy'],
]

/** Compilers whose program writes what it makes; those that run what they compile do not. */
const COMPILERS = new Set(['typescript', '@babel/cli', '@swc/cli', 'esbuild', 'sass', 'less', 'node-sass'])

const places: ReadonlyMap<string, string> = new Map(PROGRAMS.map(([name, below]) => [name, below]))
const libraries: ReadonlySet<string> = new Set(LIBRARIES.map(([name]) => name))

/** The place below its directory that a package's program writes to, `''` for the directory; undefined: none is known. */
export function writtenBelow(packageName: string): string | undefined {
  const place = places.get(packageName)
  if (place !== undefined) return place
  return COMPILERS.has(packageName) || toolKind(packageName) === 'bundles' ? '' : undefined
}

/** Whether a program that imports a package has it write files. */
export const isWriter = (packageName: string): boolean => libraries.has(packageName)
