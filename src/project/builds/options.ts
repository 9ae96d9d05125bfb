/**
 * Options of the programs that build images. Sources: docs.docker.com/reference/cli/docker/buildx/build and
 * …/docker/build-legacy, docs.podman.io podman-build(1), buildah-build(1), nerdctl's command reference, kaniko's README.
 */

/** Options that take a value, as the next word or after `=`. */
const valued = new Set(
  `add-host allow annotation arch attest authfile blob-cache build-arg build-arg-file build-context builder buildkit-host
  cache-from cache-repo cache-to cache-ttl call cap-add cap-drop cert-dir cgroup-parent cgroupns config context
  context-sub-path cpp-flag cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpuset-cpus cpuset-mems creds
  custom-platform decryption-key destination device digest-file dns dns-option dns-search dockerfile env file force-progress
  format from group-add hooks-dir host iidfile ignore-path ignorefile image-name-with-digest-file insecure-registry
  ipc ipfs-address isolation jobs label layer-label log-format log-level log-timestamp logfile manifest memory memory-swap
  metadata-file name namespace network no-cache-filter oci-layout-path opt os os-feature os-version output pid platform policy
  progress project provenance push-retry registry-certificate registry-mirror retry retry-delay root runroot runtime
  runtime-flag sbom secret security-opt shm-size sign-by snapshot-mode snapshotter source-date-epoch ssh storage-driver
  storage-opt tag tar-path target timestamp tls-verify ulimit unsetannotation unsetenv unsetlabel userns userns-gid-map
  userns-gid-map-group userns-uid-map userns-uid-map-user uts variant verbosity volume volumes-from`.split(/\s+/),
)

/** Options that take none. `=true` may follow. */
const flags = new Set(
  `all-platforms check cleanup compat-volumes compress debug disable-compression disable-content-trust force force-rm
  help http-proxy identity-label ignore ignore-var-run insecure insecure-pull ipfs layers load logsplit no-cache no-console
  no-hostname no-hosts no-push no-push-cache omit-history pull pull-always pull-never push quiet reproducible rm save save-stages
  single-snapshot skip-push-permission-check skip-tls-verify skip-tls-verify-pull skip-unused-stages squash squash-all stdin stream
  use-new-run cache cache-copy-layers cache-run-layers lint rewrite-timestamp no-save inherit-annotations inherit-labels`.split(
    /\s+/,
  ),
)

/** One letter for a name; kaniko has its own. */
const short: Readonly<Record<string, string>> = {
  ...{
    f: 'file',
    t: 'tag',
    m: 'memory',
    c: 'cpu-shares',
    o: 'output',
    v: 'volume',
    e: 'env',
    q: 'quiet',
    D: 'debug',
    h: 'help',
  },
}
const kanikoShort: Readonly<Record<string, string>> = {
  f: 'dockerfile',
  c: 'context',
  d: 'destination',
  v: 'verbosity',
}

/** A word of a command line, with holes; `loose` where an unquoted variable that has no value may stand for any words. */
export interface Argument {
  readonly text: string
  readonly loose: boolean
}

export interface Arguments {
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly operands: readonly Argument[]
  /** A variable that may hold options, as written. */
  readonly loose?: string
  /** An option that is not known, so that what follows it cannot be told. */
  readonly unknown?: string
}

/** Options and operands after the program and its verb. */
export function readArguments(words: readonly Argument[], dialect: 'docker' | 'kaniko' = 'docker'): Arguments {
  const options = new Map<string, string[]>()
  const operands: Argument[] = []
  let loose: string | undefined
  const put = (name: string, value: string): void => {
    const values = options.get(name)
    if (values) values.push(value)
    else options.set(name, [value])
  }
  const letters = dialect === 'kaniko' ? kanikoShort : short
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) break
    const { text } = word
    if (text === '--') {
      operands.push(...words.slice(index + 1))
      break
    }
    if (word.loose) {
      loose ??= text.replaceAll('\0', '')
      operands.push(word)
    } else if (text === '-' || !text.startsWith('-')) operands.push(word)
    else if (text.startsWith('--')) {
      const equals = text.indexOf('=')
      const name = text.slice(2, equals < 0 ? undefined : equals)
      if (equals >= 0) put(name, text.slice(equals + 1))
      else if (valued.has(name)) put(name, words[++index]?.text ?? '')
      else if (flags.has(name)) put(name, 'true')
      else return { options, operands, unknown: text.replaceAll('\0', ''), ...(loose === undefined ? {} : { loose }) }
    } else {
      // `-qt name`, `-tname`, `-f=x`: letters without a value, then at most one with.
      for (let at = 1; at < text.length; at++) {
        const name = letters[text[at] ?? '']
        if (name === undefined)
          return { options, operands, unknown: text.replaceAll('\0', ''), ...(loose === undefined ? {} : { loose }) }
        if (flags.has(name)) {
          put(name, 'true')
          continue
        }
        const rest = text.slice(at + 1).replace(/^=/, '')
        put(name, rest === '' ? (words[++index]?.text ?? '') : rest)
        break
      }
    }
  }
  return { options, operands, ...(loose === undefined ? {} : { loose }) }
}
