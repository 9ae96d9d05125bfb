import { rewrite } from '../index.ts'
import { loadProject } from '../project/load.ts'
import { sanitize, sanitizeLine } from '../report/sanitize.ts'
import { body, type FileReport } from '../report/text.ts'
import { decode, largestText, type Read } from '../workspace/read.ts'
import type { Output } from './output.ts'
import { failureText } from './failure.ts'
import type { Settings } from './settings.ts'

async function readStdin(): Promise<Read> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > largestText) return { ok: false, because: `it is larger than ${largestText / 1_000_000} MB` }
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

/** `restage --stdin`: a Dockerfile in, the rewritten Dockerfile out; the report on standard error. */
export async function restageStdin(settings: Settings, cwd: string, output: Output): Promise<number> {
  const { out, err } = output
  const name = 'standard input'
  const read = await readStdin()
  if (!read.ok) {
    err.print(failureText({ path: name, error: { message: read.because } }, output))
    return 2
  }
  const context = settings.context ?? cwd
  const project = loadProject(context)
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text: read.text }, project, options: settings.options })
  if (!result.ok) {
    err.print(failureText({ path: name, text: read.text, error: result.error }, output))
    return 2
  }
  const { files } = result.rewrite
  const after = files.find(({ path }) => path === 'Dockerfile')?.after ?? read.text
  out.print(out.forEyes ? sanitize(after.replace(/\r\n/g, '\n')) : after)
  if (!settings.quiet) {
    const report: FileReport = { path: name, rewrite: result.rewrite, beside: [] }
    const text = body(report, { columns: err.columns, verbose: settings.verbose, written: false, paint: err.paint })
    if (text !== '') err.print(`\n${text}\n`)
    for (const { path } of files) {
      if (path !== 'Dockerfile')
        err.print(`\nThis rests on a change of ${sanitizeLine(path)} too: run restage on the file itself to see it.\n`)
    }
  }
  return settings.mode === 'check' && files.length > 0 ? 1 : 0
}
