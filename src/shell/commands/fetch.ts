import type { Effect, ShellWord } from '../types.ts'
import {
  network,
  type Describer,
  type Family,
  each,
  join,
  list,
  nothing,
  pathOf,
  readArguments,
  reads,
  unknown,
  write,
  writesWord,
} from './arguments.ts'
import { git, svn } from './git.ts'

/** The file name that a URL ends in, without query and fragment where `query` is false. */
function urlName(word: ShellWord, query: boolean): string | undefined {
  if (word.opaque) return undefined
  const address = (query ? word.value.split('#', 1) : word.value.split(/[?#]/, 1))[0] ?? ''
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/.*)?$/i.exec(address)
  const name = path ? (path[1] ?? '/') : address.includes('/') ? address.slice(address.indexOf('/')) : '/'
  const last = name.slice(name.lastIndexOf('/') + 1)
  // A variable by itself may hold a whole path.
  return /^\$\{\w+\}$/.test(last) && last === address ? undefined : last
}

/** curl(1): options that take a value. */
const CURL_LONG = list(`
  output user-agent header data data-binary data-raw data-urlencode request user cookie cookie-jar
  connect-timeout max-time retry retry-delay retry-max-time proxy url referer cacert capath cert key form
  write-out output-dir config range limit-rate resolve upload-file proto max-redirs noproxy ciphers
  interface dump-header stderr json speed-limit speed-time proto-redir tls-max
`)

const curl: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'AbcCdDeEFhHKmoPQrtTuUwxXyYz', long: CURL_LONG })
  if (parsed.has('-V', '--version', '-h', '--help')) return [{ type: 'nothing' }]
  const urls = [...parsed.all('--url'), ...parsed.operands]
  const directory = parsed.value('--output-dir')?.value ?? ''
  const effects: Effect[] = urls.map(network)
  if (parsed.has('-K', '--config') || urls.length === 0) effects.push(unknown(name, 'what it fetches is not known'))
  const outputs = parsed.all('-o', '--output').filter((word) => !word.value.startsWith('/dev/') && word.value !== '-')
  effects.push(...each(name, outputs, (path) => write(join(directory, path))))
  effects.push(...parsed.all('-c', '--cookie-jar', '-D', '--dump-header').flatMap((word) => writesWord(name, word)))
  effects.push(...reads(parsed.all('-T', '--upload-file')))
  if (!parsed.has('-O', '--remote-name', '--remote-name-all')) return effects
  if (parsed.has('-J', '--remote-header-name')) return [...effects, write(directory || '.', 'tree')]
  for (const url of parsed.has('--remote-name-all') ? urls : urls.slice(outputs.length)) {
    const last = urlName(url, false)
    effects.push(
      last ? write(join(directory, last)) : unknown(name, `the name that ${url.raw} is saved under is not known`),
    )
  }
  return effects
}

/** wget(1) and busybox wget: options that take a value. */
const WGET_LONG = list(`
  output-document directory-prefix output-file append-output user-agent header tries timeout wait user
  password input-file execute post-data post-file referer load-cookies save-cookies ca-certificate
  http-user http-password level accept reject domains quota waitretry connect-timeout dns-timeout
  read-timeout progress limit-rate cut-dirs no-proxy method body-data secure-protocol base prefer-family
  ca-directory
`)

const wget: Describer = ({ name, args }) => {
  const spec = { short: 'OPoaietTwQUBDARIXlY', long: WGET_LONG, words: ['-nv', '-nc', '-nd', '-np', '-nH'] }
  const plain = args.filter(({ value }) => !spec.words.includes(value))
  const parsed = readArguments(plain, { short: spec.short, long: spec.long })
  if (parsed.has('-V', '--version', '-h', '--help', '--spider'))
    return parsed.operands.length > 0 ? parsed.operands.map(network) : [{ type: 'nothing' }]
  const effects: Effect[] = parsed.operands.map(network)
  if (parsed.has('-i', '--input-file') || parsed.operands.length === 0)
    effects.push(unknown(name, 'what it fetches is not known'))
  effects.push(
    ...parsed
      .all('-o', '--output-file', '-a', '--append-output', '--save-cookies')
      .flatMap((word) => writesWord(name, word)),
  )
  const output = parsed.value('-O', '--output-document')
  if (output) return [...effects, ...writesWord(name, output)]
  const prefix = parsed.value('-P', '--directory-prefix')
  if (prefix?.opaque) return [...effects, unknown(name, `${prefix.raw} is not known`)]
  const directory = prefix ? pathOf(prefix) : ''
  if (
    parsed.has(
      '-r',
      '--recursive',
      '-m',
      '--mirror',
      '--content-disposition',
      '-p',
      '--page-requisites',
      '-x',
      '--trust-server-names',
    )
  ) {
    return [...effects, write(directory || '.', 'tree')]
  }
  for (const url of parsed.operands) {
    const last = urlName(url, true)
    if (last === undefined) effects.push(unknown(name, `the name that ${url.raw} is saved under is not known`))
    else effects.push(write(join(directory, last === '' ? 'index.html' : last)))
  }
  return effects
}

const aria2c: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'odxsjkmtl', long: ['out', 'dir', 'split', 'max-connection-per-server'] })
  const directory = parsed.value('-d', '--dir')?.value ?? ''
  const output = parsed.value('-o', '--out')
  const effects = parsed.operands.map(network)
  if (output) return [...effects, ...each(name, [output], (path) => write(join(directory, path)))]
  return [...effects, write(directory || '.', 'tree')]
}

const gsutil: Describer = ({ name, args }) => {
  const { operands } = readArguments(args)
  const verb = operands.findIndex(({ value }) => value === 'cp' || value === 'rsync' || value === 'sync')
  const to = operands.at(-1)
  if (verb < 0 || !to || operands.length < verb + 3) return [unknown(name, 'its command is not known')]
  return /^\w+:\/\//.test(to.value) ? [{ type: 'network' }] : [{ type: 'network' }, ...writesWord(name, to, 'tree')]
}

const scp: Describer = ({ name, args }) => {
  const parsed = readArguments(args, { short: 'cFiJloPS' })
  const to = parsed.operands.at(-1)
  if (!to) return [unknown(name, 'its arguments are not known')]
  return /^[^/]*:/.test(to.value) ? [{ type: 'network' }] : [{ type: 'network' }, ...writesWord(name, to, 'tree')]
}

export const fetch: Family = {
  curl,
  wget,
  aria2c,
  axel: aria2c,
  gsutil,
  scp,
  git,
  svn,
  hg: svn,
  ping: nothing,
  nslookup: nothing,
  dig: nothing,
  nc: () => [{ type: 'network' }],
  telnet: () => [{ type: 'network' }],
  'ssh-keyscan': () => [{ type: 'network' }],
}
