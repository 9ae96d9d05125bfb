import type { Image } from '../../image/types.ts'
import { isServed, packageOfProgram } from '../../knowledge/packages.ts'
import type { AppFiles, Evidence } from '../types.ts'
import type { Collector } from './needs.ts'

/**
 * Programs that stand in the strings of a source which makes a command at run time: `cmd = language === 'c' ? 'gcc' : 'g++'`.
 * What becomes of the strings is not told: each is taken to be started, and so is each in another source of the program whose
 * package a RUN installs by name.
 */
export function namedCommands(
  needs: Collector,
  files: AppFiles,
  opaque: readonly Evidence[],
  sources: Iterable<string>,
  image: Image,
): void {
  const [first] = opaque
  if (!first) return
  const making = new Set(opaque.map(({ file }) => file))
  const started = (name: string, because: string): void => {
    needs.program(name, because)
    needs.transport(name)
  }
  for (const file of making)
    for (const name of commandWords(files.read(file) ?? ''))
      started(name, `${file} names ${name}, and makes commands at run time`)
  if (image.packages.size === 0) return
  for (const file of sources)
    for (const name of making.has(file) ? [] : commandWords(files.read(file) ?? ''))
      if (isInstalled(name, image))
        started(name, `${file} names ${name}, and ${first.file}:${first.line} makes a command at run time`)
}

function isInstalled(program: string, { base, packages }: Image): boolean {
  const suite = base?.suite !== undefined && isServed(base.suite) ? base.suite : 'bookworm'
  const owner = packageOfProgram(program, suite)
  return owner !== undefined && packages.has(owner)
}

/** Words that begin a string, or follow `&&`, `||`, `|` or `;` in a line. */
function commandWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?:["'`]|&&|\|\|?|;)[ \t]*([a-z][\w+.-]*)(?=["'`]|[ \t]+\S)/g)]
      .map(([, word = '']) => word)
      .filter((word) => !ALSO_WORDS.has(word)),
  )
}

/** Programs of a full image whose names are words of a language or of other code as well. */
const ALSO_WORDS = new Set(
  (
    'ar as cc compare composite convert cpp display file free host identify import install kill make nm patch skill ' +
    'sort stream strip time top uptime view w watch'
  ).split(' '),
)
