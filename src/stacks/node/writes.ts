import { absolute, join } from '../../image/paths.ts'
import type { Written } from '../../image/types.ts'
import { isWriter, writtenBelow } from '../../knowledge/node-writers.ts'
import { pointTo } from '../common/evidence.ts'
import { HOLE } from '../common/values.ts'
import type { Application } from './facts.ts'
import { FS_MOVES, FS_WRITES } from './reads/tables.ts'

/** Programs of the system that a start script changes files with, or takes another user's place: root may do so. */
const CHANGING = new Set(
  'chown chmod chgrp mkdir touch cp mv rm ln install sed tee tar unzip apt-get apt apk gosu su-exec su runuser setpriv sudo useradd usermod adduser groupadd crond cron'.split(
    ' ',
  ),
)

/** What the program is seen to write as it runs: its start commands, its sources, and packages of which that is known. */
export function writesOf({ start, reads, directory }: Pick<Application, 'start' | 'reads' | 'directory'>): Written[] {
  const found: Written[] = start.unknown.map((each) => ({
    path: undefined,
    because: `the start command cannot be followed (${pointTo(each)})`,
  }))
  for (const { name, evidence } of start.programs)
    if (CHANGING.has(name)) found.push({ path: undefined, because: `${pointTo(evidence)} runs ${name}` })
  for (const { name, evidence } of start.packages) {
    const place = writtenBelow(name)
    if (place !== undefined)
      found.push({ path: join(directory, place), because: `${name} (${pointTo(evidence)}) writes there` })
  }
  for (const [path, calls] of reads.touched) {
    const [, evidence] = [...calls].find(([call]) => FS_WRITES.has(call) || FS_MOVES.has(call)) ?? []
    if (evidence === undefined) continue
    const [told = '', ...rest] = path.split(HOLE)
    const known = rest.length === 0 || told.includes('/')
    found.push({
      path: known
        ? absolute(rest.length === 0 ? told : told.slice(0, told.lastIndexOf('/') + 1), directory)
        : undefined,
      because: `${pointTo(evidence)} writes ${known ? 'there' : 'at a path that is made at run time'}`,
    })
  }
  for (const each of reads.opaqueWrites)
    found.push({ path: undefined, because: `${pointTo(each)} writes at a path that is made at run time` })
  for (const [name, evidence] of reads.imports)
    if (isWriter(name))
      found.push({ path: undefined, because: `${name} (${pointTo(evidence)}) writes files where it is told to` })
  return found
}
