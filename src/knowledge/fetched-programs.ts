/**
 * Programs that lines download by themselves, by the name that their releases give them, and that need the C library at most.
 * Source: the page beside each.
 */
const ALONE: ReadonlyMap<string, string> = new Map([
  ['tini', 'https://github.com/krallin/tini#using-tini'],
  ['dumb-init', 'https://github.com/Yelp/dumb-init#installing-inside-docker-containers: statically linked'],
  ['gosu', 'https://github.com/tianon/gosu#from-the-docker-hub-image'],
  ['su-exec', 'https://github.com/ncopa/su-exec: it links to the C library alone'],
  ['dockerize', 'https://github.com/jwilder/dockerize: a program of Go'],
  ['wait', 'https://github.com/ufoscout/docker-compose-wait#using-in-other-software: statically linked'],
  ['supercronic', 'https://github.com/aptible/supercronic: a program of Go'],
  ['grpc_health_probe', 'https://github.com/grpc-ecosystem/grpc-health-probe: statically linked'],
  ['cloud_sql_proxy', 'https://github.com/GoogleCloudPlatform/cloud-sql-proxy: a program of Go'],
  ['cloud-sql-proxy', 'https://github.com/GoogleCloudPlatform/cloud-sql-proxy: a program of Go'],
  ['kubectl', 'https://kubernetes.io/docs/tasks/tools/install-kubectl-linux/: a program of Go'],
  ['jq', 'https://jqlang.org/download/: statically linked'],
  ['yq', 'https://github.com/mikefarah/yq#install: a program of Go'],
  ['mc', 'https://min.io/docs/minio/linux/reference/minio-mc.html: a program of Go'],
  ['minio', 'https://github.com/minio/minio: a program of Go'],
  ['migrate', 'https://github.com/golang-migrate/migrate: a program of Go'],
  ['dbmate', 'https://github.com/amacneil/dbmate#installation: a program of Go'],
  ['litestream', 'https://litestream.io/install/: a program of Go'],
  ['cloudflared', 'https://github.com/cloudflare/cloudflared: a program of Go'],
  ['ngrok', 'https://ngrok.com/downloads/linux: a program of Go'],
  ['rclone', 'https://rclone.org/install/: a program of Go'],
  ['hasura', 'https://hasura.io/docs/2.0/hasura-cli/install-hasura-cli/: a program of Go'],
  ['vault', 'https://developer.hashicorp.com/vault/install: a program of Go'],
  ['terraform', 'https://developer.hashicorp.com/terraform/install: a program of Go'],
  ['helm', 'https://helm.sh/docs/intro/install/: a program of Go'],
  ['doppler', 'https://docs.doppler.com/docs/install-cli: a program of Go'],
  ['chamber', 'https://github.com/segmentio/chamber: a program of Go'],
  ['s6-overlay', 'https://github.com/just-containers/s6-overlay#installation: statically linked'],
  [
    'node',
    'https://github.com/nodejs/node/blob/main/BUILDING.md#official-binary-platforms-and-toolchains: it needs libstdc++',
  ],
  ['yt-dlp_linux', 'https://github.com/yt-dlp/yt-dlp#release-files: it holds its own Python'],
  ['yt-dlp_musllinux', 'https://github.com/yt-dlp/yt-dlp#release-files: it holds its own Python'],
])

/** Programs that load what a browser brings, where one is installed. Source: https://developer.chrome.com/docs/chromedriver, ldd(1). */
const OF_CHROME: readonly string[] = ['chromedriver', 'chromedriver_linux64', 'chromedriver-linux64']
const CHROME_PACKAGES = ['google-chrome-stable', 'google-chrome-beta', 'chromium', 'chromium-browser']

/** A release that says that it holds all that it loads: `ffmpeg-release-amd64-static.tar.xz`. */
const STATIC = /[-_.](?:static|musl)[-_.]/

/** Programs whose releases are archives of Python, started by `#!/usr/bin/env python3`. */
const PYTHON: ReadonlyMap<string, string> = new Map([
  ['yt-dlp', 'https://github.com/yt-dlp/yt-dlp#release-files: the zipimport binary needs Python'],
  ['youtube-dl', 'https://github.com/ytdl-org/youtube-dl#installation'],
])

/** What a program needs that was downloaded from an address to a path: nothing (`alone`), an interpreter, or what is not known. `packages`: those of the system that are installed beside it. */
export function fetchedProgram(
  path: string,
  address: string,
  packages: ReadonlySet<string>,
): 'alone' | 'python3' | undefined {
  const names = [lastPart(address.replace(/[?#].*/, '')), lastPart(path)]
  for (const name of names) {
    if (OF_CHROME.includes(name.replace(/\.zip$/, '')) && CHROME_PACKAGES.some((each) => packages.has(each)))
      return 'alone'
    if (STATIC.test(name) || [...ALONE.keys()].some((known) => isRelease(name, known))) return 'alone'
    if (PYTHON.has(name)) return 'python3'
  }
  return undefined
}

/** `tini-static-amd64`, `jq-linux64`, `supercronic` of a system. */
const isRelease = (name: string, known: string): boolean =>
  name === known || (/^[-_.]/.test(name.slice(known.length)) && name.startsWith(known))

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
