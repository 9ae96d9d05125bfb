#!/usr/bin/env node
import { join } from 'node:path'
import { requireCompiled } from './compiled.ts'
import type * as Main from './main.ts'
import { version } from './version.ts'

async function run(args: readonly string[]): Promise<void> {
  const { begin } = await import('./begin.ts')
  const begun = begin(args)
  const { main } = requireCompiled(join(__dirname, 'command', 'main.cjs')) as typeof Main
  try {
    process.exitCode = await main(args, begun)
  } finally {
    begun?.stop()
  }
}

// Answered before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`)
else void run(process.argv.slice(2))
