import { field, stringOf } from '../../../project/json.ts'
import { readManifest } from '../../../project/manifest.ts'
import { clean, join } from '../../../project/path.ts'
import { evidenceAt } from '../../common/evidence.ts'
import { readConfig } from '../literals.ts'
import { isKnown, optionOf, options, parseArgs } from '../../commands/words.ts'
import { at, parent, type Builder } from './context.ts'

/** `prisma generate`. Source: https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/generating-prisma-client */
export const prisma: Builder = (notes, leaf) => {
  notes.package('prisma')
  const parsed = parseArgs(leaf.args, options('--schema --generator --config'))
  const verb = parsed.operands[0]?.value
  if (verb === 'validate' || verb === 'format' || verb === 'version' || verb === '-v') return
  if (verb !== 'generate') return notes.unknown(leaf.evidence)
  const manifest = readManifest((path) => notes.app.read(path), at(leaf, 'package.json'))
  const config = readConfig(
    notes.app,
    ...['prisma.config.ts', 'prisma.config.js', 'prisma.config.mjs'].map((name) => at(leaf, name)),
  )
  const given = optionOf(parsed, '--schema')
  if (given && !isKnown(given)) return notes.unknown(leaf.evidence)
  const configured = config?.settings('schema')[0]?.value
  const named =
    given?.value ??
    stringOf(field(manifest?.json, 'prisma', 'schema')) ??
    (configured?.type === 'text' ? configured.texts[0]?.replace(/^[\x01\x02]\/?/, '') : undefined)
  const candidates =
    named === undefined
      ? ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema']
      : [named, join(named, 'schema.prisma')]
  const files = candidates
    .map((name) => at(leaf, name))
    .flatMap((path) =>
      notes.app.has(path)
        ? [path]
        : notes.below(path).filter((one) => one.endsWith('.prisma') && path.endsWith('prisma/schema')),
    )
  if (files.length === 0) return notes.unknown(leaf.evidence)
  notes.written('node_modules/.prisma', leaf)
  notes.written('node_modules/@prisma/client', leaf)
  for (const file of files) {
    const text = notes.app.read(file) ?? ''
    for (const block of text.matchAll(/^[ \t]*generator[ \t]+\w+[ \t]*\{[^}]*\}/gm)) {
      const place = evidenceAt(file, text, block.index)
      const output = /^[ \t]*output[ \t]*=[ \t]*(.+)$/m.exec(block[0])?.[1]
      const provider = /^[ \t]*provider[ \t]*=[ \t]*"([^"]*)"/m.exec(block[0])?.[1] ?? ''
      const literal = /^"([^"]+)"/.exec(output ?? '')?.[1]
      if (literal !== undefined) {
        const path = clean(`${parent(file) === '' ? '.' : parent(file)}/${literal}`)
        if (!path.startsWith('..')) notes.output(path, place)
      } else if (output !== undefined || !/^prisma-client(?:-js)?$/.test(provider)) notes.unknown(place)
    }
  }
}
