import { packageOfProgram } from '../../knowledge/packages.ts'
import { parseScript } from '../../shell/parse.ts'
import { isKnown, type Word } from './words.ts'

/** Programs whose arguments name no other program, or which are followed by their own rules. Sources: the manual pages of each. */
const ALONE = new Set(
  `addgroup adduser apk apt apt-get aws awk az base64 basename brew bun bundle cargo cat chgrp chmod chown cmp composer conda cp crond cron curl cut date
  delgroup deluser df diff dig dirname dnf docker docker-compose dotnet dpkg du egrep envsubst expr ffmpeg fgrep find free gcloud gem getent gh git go grep
  groupadd gunzip gzip head helm hg hostname httpd id java jq kill killall kubectl ldconfig ln locale-gen ls make md5sum mkdir mktemp mongo mongosh mount mv
  mysql mysqladmin nc nginx npm npx nslookup openssl perl pg_isready php php-fpm ping pip pip3 pipenv pkill pnpm podman poetry printenv ps psql python python3
  readlink realpath redis-cli redis-server rm rmdir rsync ruby scp sed seq service sha256sum sort sqlite3 ssh stat su supervisord svn systemctl tail tar tee
  terraform top touch tr umount uname uniq unzip update-ca-certificates useradd usermod uv wc wget whoami yarn yq yum zip [ [[ echo printf test`.split(
    /\s+/,
  ),
)

/** Programs of Debian that a command of the system may start, or look for, by what its arguments say: `screen -dm stream x`. */
export function programsInArguments(name: string, args: readonly Word[]): string[] {
  const said = ALONE.has(name) ? args.filter(({ value }) => IN_PATH.test(value)) : args
  const names = said.flatMap((word) => (isKnown(word) ? namesOf(word.value) : []))
  return [...new Set(names)].filter((each) => packageOfProgram(each, 'bookworm') !== undefined)
}

/** Programs of Debian that text in a language which is not followed may start: `system("mogrify x")`, `exec mogrify x`. */
export function programsInText(text: string): string[] {
  const names = [...text.matchAll(CALLED)].map((match) => match[1] ?? '')
  return [...new Set(names)].filter((each) => packageOfProgram(each, 'bookworm') !== undefined)
}

/** Where a command begins: in a string, in backquotes or `%x( )`, or after a word that starts one. */
const CALLED =
  /(?:["'`]|%x[({[]|\b(?:exec|spawn|system|popen|open|qw)\b[\s({/"']*|\|\s*)(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?([\w.+-]+)/g

/** `/usr/bin/git` by its name; what lies elsewhere as it is. */
export const inPath = (path: string): string => (IN_PATH.test(path) ? path.slice(path.lastIndexOf('/') + 1) : path)

const IN_PATH = /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/\s]+$/

function namesOf(value: string): string[] {
  // socat's address of a program: http://www.dest-unreach.org/socat/doc/socat.html#ADDRESS_EXEC
  const text = value.replace(/^(?:EXEC|SYSTEM):/i, '')
  const first = /\s/.test(text)
    ? parseScript(text).commands.flatMap(({ words: [word] }) => (isKnown(word) ? [word.value] : []))
    : [text]
  return first.flatMap((each) =>
    /^[\w.+-]+$/.test(each) || IN_PATH.test(each) ? each.slice(each.lastIndexOf('/') + 1) : [],
  )
}
