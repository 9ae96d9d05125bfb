#!/usr/bin/env node
import module from 'node:module'
import { version } from './version.ts'

// Answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`)
else {
  // Node 22.8 and later keep compiled code from one run to the next; NODE_DISABLE_COMPILE_CACHE=1 tells them not to.
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
