#!/usr/bin/env node
import { version } from './version.ts'

// Answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`)
else {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
