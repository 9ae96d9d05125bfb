/**
 * Packages that a bundler takes whole into a program, with all that they depend on: esbuild 0.25.0 bundled each, by `import` and
 * by `require`, and what it wrote loads nothing at run time but modules of Node and optional packages that were not installed,
 * and names no file by its own place. scripts/knowledge/inlined.ts shows it for a version.
 */
const VERIFIED =
  'express@4.21.2 koa@2.15.3 axios@1.7.9 dotenv@16.4.7 cors@2.8.5 helmet@8.0.0 morgan@1.10.0 body-parser@1.20.3 jsonwebtoken@9.0.2 zod@3.24.1 uuid@11.0.3 lodash@4.17.21 moment@2.30.1 dayjs@1.11.13 ws@8.18.0 pg@8.13.1 mongodb@6.12.0 mongoose@8.9.2 ioredis@5.4.1 redis@4.7.0 nodemailer@6.9.16 bcryptjs@2.4.3 winston@3.17.0 hono@4.6.14 @hono/node-server@1.13.7 telegraf@4.16.3 graphql@16.10.0 supports-color@5.5.0 supports-color@7.2.0 supports-color@8.1.1'

let majors: ReadonlySet<string> | undefined

const majorOf = (written: string): string => written.replace(/^(.+@\d+).*/, '$1')

/** Whether a version of a package, by its major, is one of those. */
export function isInlinedWhole(name: string, version: string): boolean {
  majors ??= new Set(VERIFIED.split(' ').map(majorOf))
  return majors.has(majorOf(`${name}@${version}`))
}

/**
 * What a source has where a bundle of it may load packages when it runs: express requires the engine of its views by their
 * ending (lib/view.js), and bundlers leave these calls as they are.
 */
export const LOADS_AFTERWARDS =
  /\bview engine\b|\.render\s*\(|\brequire\.resolve\b|\bcreateRequire\b|\bimport\.meta\.resolve\b/
