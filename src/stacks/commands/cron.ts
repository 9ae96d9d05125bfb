import { evidenceAt } from '../common/evidence.ts'
import type { At, Follower, Starter } from './types.ts'
import { isKnown, options, parseArgs } from './words.ts'
import { fileOf } from './supervisors.ts'

/** Where cron finds its tables. Source: cron(8). */
const TABLES = /^\/etc\/(?:crontab$|cron\.d\/|crontabs\/)|^\/var\/spool\/cron\//
/** Tables whose lines name a user. */
const WITH_USER = /^\/etc\/(?:crontab$|cron\.d\/)/

/** Runs what the tables in the image say. */
export const cron: Starter = (follower, _leaf, at) => {
  const tables = [...(follower.options.outside ?? [])].filter((path) => TABLES.test(path))
  // A table that a RUN installed by crontab(1) is not seen.
  if (tables.length === 0) follower.unknown(at.evidence)
  for (const path of tables) {
    const text = follower.options.readOutside?.(path)
    if (text === undefined) follower.unknown(at.evidence)
    else jobs(follower, path, text, WITH_USER.test(path), at)
  }
  return false
}

/** https://github.com/aptible/supercronic: a table without users. */
export const supercronic: Starter = (follower, leaf, at) => {
  const file = parseArgs(leaf.args, options('-sentry-dsn -prometheus-listen-address')).operands[0]
  const found = isKnown(file) ? fileOf(follower, file.value, at) : undefined
  if (found) jobs(follower, found.path, found.text, false, at)
  else follower.unknown(at.evidence)
  return false
}

const JOB = /^[ \t]*(?:@\w+|(?:[\d*/,\-A-Za-z]+[ \t]+){4}[\d*/,\-A-Za-z]+)[ \t]+(.+)$/gm

function jobs(follower: Follower, path: string, text: string, users: boolean, at: At): void {
  // Jobs start in a home directory; where nothing else is said, files are found by their absolute paths.
  for (const match of text.matchAll(JOB)) {
    const said = match[1] ?? ''
    // A path is no user: the table is one that `crontab` installs as well.
    const line = users && !/^\S*\//.test(said) ? said.replace(/^\S+[ \t]+/, '') : said
    follower.text(line, { ...at, evidence: evidenceAt(path, text, match.index) })
  }
}
