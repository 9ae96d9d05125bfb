import { lineTable } from '../located.ts'
import { splitWords } from './split.ts'
import { readCommand } from './command.ts'
import { collector, pathFrom } from './draft.ts'
import { hole, type Holed } from './holes.ts'
import { bakeIn } from './scripts.ts'
import { mayHoldBuild, shellBuilds } from './shell.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The builds of a Jenkinsfile as far as it is literal: `docker.build('name', '-f x dir')`, `sh 'docker build …'`, and
 * `agent { dockerfile { … } }`, within `dir('x') { … }`. What Groovy puts into a string is a hole.
 * https://www.jenkins.io/doc/book/pipeline/docker/
 */
export function jenkinsBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!/docker|podman|buildah|kaniko/.test(text) || text.length > 256 * 1024) return into.done()
  const lines = lineTable(text)
  const blocks: { readonly directory: Holed | undefined }[] = []
  let pending: Holed | undefined
  for (let at = 0; at < text.length;) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) break
    at = match.index + match[0].length
    const [whole, called, quoted] = match
    const written = blocks
      .map(({ directory }) => directory)
      .filter((each) => each !== undefined)
      .join('/')
    const directory = pathFrom('', written || '.')
    const evidence = { file: path, line: lines(match.index), text: whole.replace(/\s+/g, ' ').trim().slice(0, 120) }
    if (whole === '{') {
      blocks.push({ directory: pending })
      pending = undefined
    } else if (whole === '}') blocks.pop()
    else if (called?.startsWith('dir') && quoted !== undefined) pending = literal(quoted)
    else if (called?.startsWith('docker') && quoted !== undefined) {
      const rest = /^\s*,\s*("""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/.exec(
        text.slice(at, at + 4096),
      )?.[1]
      if (rest === undefined && /^\s*,/.test(text.slice(at, at + 20)))
        into.unread(evidence, 'its options are no literal')
      else if (!directory.ok) into.unread(evidence, directory.because)
      else dockerBuild(literal(quoted), rest === undefined ? '.' : literal(rest), directory.value, evidence)
    } else if (quoted !== undefined && mayHoldBuild(quoted)) {
      if (!directory.ok) into.unread(evidence, directory.because)
      else {
        const script = shellText(quoted)
        const first = lines(match.index + whole.indexOf(quoted))
        shellBuilds(
          script,
          { file: path, lineOf: (line) => first + line - 1, directories: [directory.value], bake: bakeIn(tree) },
          tree,
          into,
        )
      }
    }
  }
  agents()
  return into.done()

  function dockerBuild(
    name: Holed,
    options: Holed,
    base: string,
    evidence: { readonly file: string; readonly line: number; readonly text: string },
  ): void {
    const words = splitWords(options)?.map((word) => ({ text: word, loose: false }))
    const said = words && readCommand([...['docker', 'build'].map((word) => ({ text: word, loose: false })), ...words])
    if (said?.kind !== 'build')
      into.unread(evidence, said?.kind === 'unread' ? said.because : 'its options are not understood')
    else into.add({ ...said.draft, images: [name, ...(said.draft.images ?? [])], base, evidence })
  }

  /** https://www.jenkins.io/doc/book/pipeline/syntax/#agent-parameters: `dir` is the context, where `filename` lies. */
  function agents(): void {
    for (const match of text.matchAll(/\bdockerfile\s*(?:\{([^{}]*)\}|(true)\b)/g)) {
      const [whole, body = ''] = match
      const value = (name: string): string | undefined => {
        const found = new RegExp(`\\b${name}\\s*[:=]?\\s*("[^"\\n]*"|'[^'\\n]*')`).exec(body)?.[1]
        return found === undefined ? undefined : literal(found)
      }
      const evidence = { file: path, line: lines(match.index), text: whole.replace(/\s+/g, ' ').slice(0, 120) }
      into.add({ evidence, base: '', context: value('dir') ?? '.', dockerfile: value('filename') })
    }
  }
}

/** What counts: comments, blocks, `dir(…)`, `docker.build(…)`, `sh …`, and other strings to step over. */
const token =
  /\/\/[^\n]*|\/\*[^]*?\*\/|[{}]|\b(dir\s*\(\s*|docker\.build\s*\(\s*|sh\s*\(?\s*(?:script\s*:\s*)?)?("""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g

/** A string of Groovy without its quotes; `$a` and `${a}` of double quotes are holes. */
function literal(quoted: string): Holed {
  const marks = /^("""|''')/.test(quoted) ? 3 : 1
  const inner = quoted
    .slice(marks, -marks)
    .replace(/\\\n/g, '')
    .replace(/\\([\\'"$])/g, '$1')
  return quoted.startsWith('"') ? inner.replace(/\$\{[^}]*\}|\$[A-Za-z_][\w.]*/g, (whole) => hole(whole)) : inner
}

/** The script that a string gives to the shell: what Groovy puts in is a variable without a value, `\$a` is the shell's. */
function shellText(quoted: string): string {
  const marks = /^("""|''')/.test(quoted) ? 3 : 1
  const inner = quoted.slice(marks, -marks)
  if (quoted.startsWith("'")) return inner.replace(/\\\\/g, '\\')
  return inner.replace(/\\(\$)|\\(\\)|\$\{[^}]*\}|\$[A-Za-z_][\w.]*/g, (whole, dollar?: string, slash?: string) => {
    if (dollar !== undefined || slash !== undefined) return dollar ?? slash ?? ''
    const name = /^\$\{?\s*(?:env\.|params\.)?(\w+)\s*\}?$/.exec(whole)?.[1]
    return name === 'WORKSPACE' ? '${__root__}' : `\${${name ?? '__groovy'}}`
  })
}
