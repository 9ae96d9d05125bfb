import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/** Where the code is kept that this Node's V8 makes of a file of the package; `scripts/compile.mjs` writes it. */
const compiledPath = (file: string): string => `${file}.${process.versions.v8}-${process.arch}.bin`

/** What `require` of a CommonJS file of the package gives, without compiling it where that was done when it was built. */
export function requireCompiled(file: string): unknown {
  const compiled = compiledPath(file)
  const require = createRequire(file)
  if (!existsSync(compiled)) {
    // Node 22.8 and later keep compiled code from one run to the next; NODE_DISABLE_COMPILE_CACHE=1 tells them not to.
    const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
    enableCompileCache?.()
    return require(file)
  }
  // V8 looks whether the code is of its own version and of this source, and compiles anew where it is not.
  const source = readFileSync(file, 'latin1')
  const script = new Script(wrap(source), { filename: file, cachedData: readFileSync(compiled) })
  const made = { exports: {} }
  ;(script.runInThisContext() as Wrapped)(made.exports, require, made, file, dirname(file))
  return made.exports
}

type Wrapped = (exports: object, require: NodeJS.Require, made: object, file: string, directory: string) => void

function wrap(source: string): string {
  return (module as unknown as { wrap(source: string): string }).wrap(source)
}
