import type { CopyInstruction, FromInstruction } from './types.ts'
import { heredocStart } from './heredoc.ts'
import { parseImageReference } from './image-reference.ts'
import {
  checkedWord,
  checkFlags,
  flagIsOn,
  flagValue,
  instructionOf,
  listWords,
  type Reading,
  refuseTornTemplate,
} from './read-base.ts'
import { Refusal } from './refusal.ts'
import { splitBlanks } from './words.ts'

/** BuildKit's validStageName, on the lower-cased name. */
const stageName = /^[a-z][a-z0-9-_.]*$/

/** `FROM [--platform=p] image [AS name]` (BuildKit, instructions/parse.go, parseFrom). */
export function readFrom(reading: Reading): FromInstruction {
  const { line, base, escape } = reading
  const [image, as, name, ...rest] = splitBlanks(line.body.text).map(({ start, end }) =>
    checkedWord(line.body, start, end, escape),
  )
  if (image === undefined) throw new Refusal(line.range.start, 'FROM names no image')
  if (/\{\{|\{%|<%/.test(image.raw)) throw new Refusal(image.range.start, `${image.raw} is no image`)
  if (as !== undefined && (name === undefined || rest.length > 0 || as.raw.toLowerCase() !== 'as')) {
    const hint = as.raw.startsWith('#') ? 'A comment must stand on a line of its own.' : undefined
    throw new Refusal(as.range.start, 'FROM takes an image, or an image AS a name', hint)
  }
  if (name !== undefined && !stageName.test(name.raw.toLowerCase())) {
    const hint = 'It must begin with a letter, and hold letters, digits, - _ . alone.'
    throw new Refusal(name.range.start, `${name.raw} is no name for a stage`, hint)
  }
  checkFlags(reading, { platform: 'text' })
  const platform = flagValue(line, 'platform')
  return instructionOf(base, {
    kind: 'FROM',
    image: parseImageReference(image.value),
    imageWord: image,
    ...(platform === undefined ? {} : { platform }),
    ...(name === undefined ? {} : { alias: name }),
  })
}

const copyFlags = {
  from: 'text',
  chown: 'text',
  chmod: 'text',
  link: 'switch',
  parents: 'switch',
  exclude: 'texts',
} as const
const addFlags = {
  chown: 'text',
  chmod: 'text',
  link: 'switch',
  'keep-git-dir': 'switch',
  checksum: 'text',
  unpack: 'switch',
  exclude: 'texts',
} as const

/** COPY and ADD (BuildKit, instructions/parse.go, parseCopy, parseAdd and parseSourcesAndDest). */
export function readCopy(reading: Reading, kind: 'COPY' | 'ADD'): CopyInstruction {
  const { line, base } = reading
  const { words, json } = listWords(reading)
  const destination = words.at(-1)
  if (destination === undefined || words.length < 2) {
    throw new Refusal(line.range.start, `${kind} needs a source and a destination`)
  }
  refuseTornTemplate(words)
  checkFlags(reading, kind === 'COPY' ? copyFlags : addFlags)
  if (isHeredoc(destination.raw)) {
    throw new Refusal(destination.range.start, `${kind} cannot take a heredoc as its destination`)
  }
  const from = flagValue(line, 'from')
  const chown = flagValue(line, 'chown')
  const chmod = flagValue(line, 'chmod')
  const exclude = line.flags.flatMap(({ name, value }) => (name === 'exclude' && value !== undefined ? [value] : []))
  return instructionOf(base, {
    kind,
    sources: words.slice(0, -1).filter(({ raw }) => !isHeredoc(raw)),
    destination,
    ...(from === undefined ? {} : { from }),
    ...(chown === undefined ? {} : { chown }),
    ...(chmod === undefined ? {} : { chmod }),
    ...(flagIsOn(line, 'link') ? { link: true } : {}),
    ...(flagIsOn(line, 'parents') ? { parents: true } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(json ? { json } : {}),
  })
}

function isHeredoc(word: string): boolean {
  const start = heredocStart(word)
  return start !== undefined && !('error' in start)
}
