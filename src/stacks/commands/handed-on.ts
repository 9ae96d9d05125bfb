import { join } from '../../project/path.ts'
import { packageOfProgram } from '../../knowledge/packages.ts'
import { programsInArguments, programsInText } from './in-arguments.ts'
import type { At, Follower } from './types.ts'
import { isKnown, type Word } from './words.ts'

/** Of ecosystems' own images, which Debian's packages need not tell. */
const TOOLS = new Set('node npm npx yarn pnpm bun bunx deno python python3 pip uv poetry pipenv pdm'.split(' '))

/** `retry 5 convert a.png b.jpg`, where `retry` is a function of the script: what it is given may be a command. */
export function calledFunction(follower: Follower, name: string, args: readonly Word[], at: At): void {
  const programs = programsInArguments(name, args).filter((each) => !follower.app.has(join(at.cwd, each)))
  for (const each of programs) follower.program(each, at.evidence)
  const from = args.findIndex((word) => isKnown(word) && mayStart(follower, word.value, at))
  if (from >= 0) follower.words(args.slice(from), at)
}

function mayStart(follower: Follower, value: string, at: At): boolean {
  if (TOOLS.has(value)) return true
  const path = value.includes('/') ? follower.inside(value, at.cwd) : undefined
  if (path !== undefined) return path.endsWith('.sh') || follower.app.read(path)?.startsWith('#!') === true
  return (
    /^[\w.+-]+$/.test(value) &&
    !follower.app.has(join(at.cwd, value)) &&
    packageOfProgram(value, 'bookworm') !== undefined
  )
}

/** `alias shrink='mogrify -resize 800'` */
export function aliased(follower: Follower, args: readonly Word[], at: At): void {
  for (const word of args) {
    const line = isKnown(word) ? /^[^=]+=(.+)$/s.exec(word.value)?.[1] : undefined
    if (line !== undefined) follower.text(line, at)
  }
}

/** A script that a here-document writes, or gives to a program: `cat <<EOF > /usr/local/bin/shrink`. */
export function writtenScript(follower: Follower, text: string, at: At): void {
  const interpreter = /^#![ \t]*(?:\S*\/env[ \t]+(?:-\S+[ \t]+)*)?\S*?([\w.-]+)(?:\s|$)/.exec(text)?.[1]
  if (interpreter === undefined) return
  follower.program(interpreter, at.evidence)
  if (/^(?:ba|da|a|z|k)?sh$/.test(interpreter)) follower.once(`written ${text}`, () => follower.text(text, at))
  else for (const name of programsInText(text)) follower.program(name, at.evidence)
}
