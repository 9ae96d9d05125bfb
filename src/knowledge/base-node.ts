import { lazyBlocks, remember } from './blocks.ts'
import { NODE_WITHOUT } from './data/suites.ts'
import { hasCorepack, hasNpx, nodeVersion, npmMajor } from './node-versions.ts'
import { tagExists } from './tags.ts'
import type { BaseImage } from './types.ts'
import { readWordSet } from './word-set.ts'

const block = lazyBlocks(NODE_WITHOUT)
const without = remember((what: string) => readWordSet(block(what) ?? ''))

/**
 * What node images add to their distribution, of every variant. Source: the Dockerfiles of nodejs/docker-node that the
 * last entry of each tag names: the user `node` since 2016, Yarn 1 in /opt linked into /usr/local/bin from early 2017
 * until 26, the entrypoint since May 2019. A tag that was never listed counts as a later one; Yarn and Corepack are
 * then told by its version.
 */
export function nodeFacts(
  tag: string,
): Pick<BaseImage, 'programs' | 'users' | 'configKnown' | 'entrypoint' | 'cmd' | 'npm'> {
  const version = nodeVersion(tag)
  const listed = tagExists('node', tag)
  const has = (what: string): boolean => !without(what).has(tag)
  const yarn = listed ? has('yarn') : version !== undefined && version.major < 26
  const npm = version && npmMajor(version)
  const programs = ['node', 'nodejs', 'npm']
  if (version === undefined || hasNpx(version)) programs.push('npx')
  // `lts` and `latest` move: a line that starts it finds it, or fails in the full image as well.
  if (version === undefined || hasCorepack(version)) programs.push('corepack')
  if (yarn) programs.push('yarn', 'yarnpkg')
  if (has('entrypoint')) programs.push('docker-entrypoint.sh')
  return {
    programs: new Set(programs),
    users: has('user') ? [{ name: 'node', uid: 1000, gid: 1000, home: '/home/node' }] : [],
    configKnown: true,
    ...(has('entrypoint') ? { entrypoint: ['docker-entrypoint.sh'] } : {}),
    cmd: ['node'],
    ...(npm === undefined ? {} : { npm }),
  }
}
