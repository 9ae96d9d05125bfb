#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { requireCompiled } from './compiled.ts'
import type * as Main from './main.ts'
import { version } from './version.ts'

// Answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`)
else {
  const command = fileURLToPath(new URL('command/main.cjs', import.meta.url))
  const { main } = requireCompiled(command) as typeof Main
  process.exitCode = await main(process.argv.slice(2))
}
