import type { FileSystem, ImageConfig, Node, Run } from '../../src/verify/types.ts'

const file: Node = { kind: 'file', mode: 0o644, uid: 0, gid: 0, size: 1 }

/** A file system of paths, each with the directories above it; `a -> b` is a link. */
export function files(...paths: readonly string[]): FileSystem {
  const all = new Map<string, Node>([['/', { ...file, kind: 'directory' }]])
  for (const each of paths) {
    const [path = '', target] = each.split(' -> ')
    for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1))
      if (!all.has(path.slice(0, at))) all.set(path.slice(0, at), { ...file, kind: 'directory' })
    all.set(path, target === undefined ? file : { ...file, kind: 'link', target })
  }
  return all
}

export function config(changed: Partial<ImageConfig> = {}): ImageConfig {
  return {
    cmd: ['node', 'server.js'],
    env: new Map([['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin']]),
    user: '',
    workdir: '/app',
    expose: [],
    volumes: [],
    labels: new Map(),
    onbuild: [],
    platform: 'linux/amd64',
    ...changed,
  }
}

export function run(changed: Partial<Run> = {}): Run {
  return { network: 'open', state: 'running', log: [], answers: new Map(), seconds: 1, ...changed }
}
