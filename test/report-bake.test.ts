import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bake, type BakeInput, type BakeOptions } from '../src/report/bake.ts'

interface Document {
  readonly variable?: object
  readonly group: Readonly<Record<string, { readonly targets: readonly string[] }>>
  readonly target: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const options: BakeOptions = { directory: 'out', cwd: '/home/me' }
const input: BakeInput = { dockerfile: 'services/orders/Dockerfile', context: 'services/orders', after: 'FROM b\n' }
const document = (inputs: readonly BakeInput[], changed: Partial<BakeOptions> = {}): Document =>
  JSON.parse(bake(inputs, { ...options, ...changed })[0]?.text ?? '') as Document

describe('bake', () => {
  it('has a target for each side, and groups of them', () => {
    const { group, target } = document([input])
    expect(target).toEqual({
      'services-orders-before': {
        context: 'services/orders',
        dockerfile: 'Dockerfile',
        tags: ['restage-services-orders:before'],
      },
      'services-orders-after': {
        context: 'services/orders',
        dockerfile: '../../out/services-orders.Dockerfile',
        tags: ['restage-services-orders:after'],
      },
    })
    expect(group).toEqual({
      default: { targets: ['services-orders-before', 'services-orders-after'] },
      before: { targets: ['services-orders-before'] },
      after: { targets: ['services-orders-after'] },
    })
  })
  it('gives the files that lie beside it', () => {
    expect(bake([{ ...input, ignore: 'node_modules\n' }], options).map(({ path }) => path)).toEqual([
      'out/docker-bake.json',
      'out/services-orders.Dockerfile',
      'out/services-orders.Dockerfile.dockerignore',
    ])
  })

  const names: readonly [string, string][] = [
    ['Dockerfile', 'image'],
    ['docker/web.Dockerfile', 'docker-web'],
    ['docker/Dockerfile.web', 'docker-web'],
    ['apps/Größe & Co/Containerfile', 'apps-Gr-e-Co'],
    ['a/dockerfile', 'a'],
  ]
  it.each(names)('names the target of %s', (dockerfile, name) => {
    expect(Object.keys(document([{ dockerfile, context: '.', after: '' }]).target)).toEqual([
      `${name}-before`,
      `${name}-after`,
    ])
  })
  it('keeps names apart', () => {
    const inputs = ['a/b/Dockerfile', 'a-b/Dockerfile', 'A/b/Dockerfile'].map((dockerfile) => ({
      ...input,
      dockerfile,
    }))
    expect(document(inputs).group['before']?.targets).toEqual(['a-b-before', 'a-b-2-before', 'A-b-3-before'])
  })

  const ways: readonly [context: string, dockerfile: string, before: string, after: string][] = [
    ['.', 'Dockerfile', 'Dockerfile', 'out/image.Dockerfile'],
    ['.', 'docker/Dockerfile', 'docker/Dockerfile', 'out/docker.Dockerfile'],
    ['./web/', 'docker/Dockerfile', '../docker/Dockerfile', '../out/docker.Dockerfile'],
    ['..', 'Dockerfile', '/home/me/Dockerfile', '/home/me/out/image.Dockerfile'],
    ['../other', '../other/Dockerfile', 'Dockerfile', '/home/me/out/other.Dockerfile'],
    ['out', 'out/Dockerfile', 'Dockerfile', 'out.Dockerfile'],
  ]
  it.each(ways)('finds the way from the context %s to %s', (context, dockerfile, before, after) => {
    const targets = Object.values(document([{ context, dockerfile, after: '' }]).target)
    expect(targets.map((target) => target['dockerfile'])).toEqual([before, after])
  })
  it('builds a file that does not change as it stands', () => {
    const targets = Object.values(document([{ dockerfile: 'a/Dockerfile', context: 'a' }]).target)
    expect(targets.map((target) => target['dockerfile'])).toEqual(['Dockerfile', 'Dockerfile'])
  })
  it('hands on what a build is given', () => {
    const given = {
      buildArgs: ['A=1=${x} %{y} $z', 'FROM_HERE'],
      secrets: ['id=npmrc,src=.npmrc'],
      platform: 'linux/arm64',
    }
    const { target, variable } = document([input], given)
    expect(target['services-orders-after']).toMatchObject({
      args: { A: '1=$${x} %%{y} $z', FROM_HERE: '${FROM_HERE}' },
      secret: ['id=npmrc,src=.npmrc'],
      platforms: ['linux/arm64'],
    })
    expect(variable).toEqual({ FROM_HERE: { default: '' } })
  })
})

const wanted = process.env['RESTAGE_E2E']
const answers =
  wanted !== '0' && spawnSync('docker', ['buildx', 'version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

describe.skipIf(!answers)('a bake file, read by buildx', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'restage-bake-'))
  })
  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })

  it('says what it is meant to', () => {
    const inputs = [
      { ...input, ignore: 'x\n' },
      { dockerfile: 'Dockerfile', context: '..', after: 'FROM c\n' },
    ]
    const files = bake(inputs, {
      directory: 'out',
      cwd: root,
      buildArgs: ['A=${x} %{y}', 'HERE'],
      secrets: ['id=npmrc,src=.npmrc'],
      platform: 'linux/amd64',
    })
    for (const { path, text } of [...files, { path: '.npmrc', text: '' }]) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const printed = spawnSync('docker', ['buildx', 'bake', '--print', '-f', 'out/docker-bake.json'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, HERE: 'is here' },
    })
    expect(printed.status, printed.stderr).toBe(0)
    const read = JSON.parse(printed.stdout) as Document
    expect(Object.keys(read.target).sort()).toEqual([
      'image-after',
      'image-before',
      'services-orders-after',
      'services-orders-before',
    ])
    expect(read.target['services-orders-after']).toMatchObject({
      context: 'services/orders',
      dockerfile: '../../out/services-orders.Dockerfile',
      args: { A: '${x} %{y}', HERE: 'is here' },
      platforms: ['linux/amd64'],
    })
  })
})
