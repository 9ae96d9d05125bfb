import { packageOfProgram } from '../../knowledge/packages.ts'
import { parseScript } from '../../shell/parse.ts'
import { isKnown, type Word } from './words.ts'

/** Programs whose arguments name no other program, or which are followed by their own rules. Sources: the manual pages of each. */
const ALONE = new Set(
  `addgroup adduser apk apt apt-get awk base64 basename cat chgrp chmod chown cmp cp crond cron curl cut date delgroup deluser df diff dig
  dirname dnf dpkg du egrep envsubst expr fgrep find free getent git grep groupadd gunzip gzip head hostname httpd id java jq kill killall
  ldconfig ln locale-gen ls make md5sum mkdir mktemp mongo mongosh mount mv mysql mysqladmin nc nginx nslookup openssl perl pg_isready php
  php-fpm ping pkill printenv ps psql python python3 readlink realpath redis-cli redis-server rm rmdir rsync ruby scp sed seq service
  sha256sum sort sqlite3 ssh stat su supervisord systemctl tail tar tee top touch tr umount uname uniq unzip update-ca-certificates useradd
  usermod wc wget whoami yq yum zip [ [[ echo printf test`.split(/\s+/),
)

/** Programs of Debian that a command of the system may start, or look for, by what its arguments say: `screen -dm stream x`. */
export function programsInArguments(name: string, args: readonly Word[]): string[] {
  const said = ALONE.has(name) ? args.filter(({ value }) => IN_PATH.test(value)) : args
  const names = said.flatMap((word) => (isKnown(word) ? namesOf(word.value) : []))
  return [...new Set(names)].filter((each) => packageOfProgram(each, 'bookworm') !== undefined)
}

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
