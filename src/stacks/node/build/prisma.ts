import { isKnown, optionOf, options, parseArgs } from '../../commands/words.ts'
import { prismaGenerate } from '../prisma.ts'
import type { Builder } from './context.ts'

/** `prisma generate`. Source: https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/generating-prisma-client */
export const prisma: Builder = (notes, leaf) => {
  notes.package('prisma')
  const parsed = parseArgs(leaf.args, options('--schema --generator --config'))
  const verb = parsed.operands[0]?.value
  if (verb === 'validate' || verb === 'format' || verb === 'version' || verb === '-v') return
  if (verb !== 'generate') return notes.unknown(leaf.evidence)
  const given = optionOf(parsed, '--schema')
  if (given && !isKnown(given)) return notes.unknown(leaf.evidence)
  const told = prismaGenerate(notes.app, leaf.cwd, given?.value)
  if (!told) return notes.unknown(leaf.evidence)
  notes.written('node_modules/.prisma', leaf)
  notes.written('node_modules/@prisma/client', leaf)
  for (const { name, evidence } of told.outputs) if (!name.startsWith('..')) notes.output(name, evidence)
  if (told.unknown) notes.unknown(told.unknown)
}
