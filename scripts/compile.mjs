// Writes the code that this Node's V8 makes of dist/command/main.cjs, with the functions that the dry run on examples/ needs.
import { readFileSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'command', 'main.cjs')
const script = new Script(module.wrap(readFileSync(file, 'latin1')), { filename: file })
const made = { exports: {} }
script.runInThisContext()(made.exports, createRequire(file), made, file, dirname(file))
await made.exports.main(['examples'])
writeFileSync(`${file}.${process.versions.v8}-${process.arch}.bin`, script.createCachedData())
