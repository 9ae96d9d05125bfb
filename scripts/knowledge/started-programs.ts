// Prints which programs the published code of npm packages starts, as evidence for src/knowledge/started-programs.ts:
//   node scripts/knowledge/run.mjs started-programs PACKAGE[@VERSION]...
// One line a literal: package@version, file:line, program, and whether Debian's slim image has it. A literal is the first
// argument of exec, spawn and their kin, or a string that names a known program. Nothing of the packages is run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { packageOfProgram, programsInSlim } from '../../src/knowledge/packages.ts'

const CALL =
  /\b(?:exec|execSync|execFile|execFileSync|execAsync|spawn|spawnSync|execa|crossSpawn|runCommand)\s*\(\s*(['"`])([A-Za-z][\w.+-]*)/g
const STRING = /(['"`])([a-z][\w.+-]{1,30})(?:\1| -)/g
const LARGEST = 2_000_000

for (const name of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'started-'))
  try {
    scan(name, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function scan(name: string, folder: string): void {
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const tarball = npm('pack', '--silent', name).trim().split('\n').at(-1) ?? ''
  execFileSync('tar', ['xzf', tarball, '-C', folder], { cwd: folder })
  const root = join(folder, 'package')
  const { name: published, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  const seen = new Set<string>()
  for (const path of files(root)) {
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        for (const program of started(line)) {
          if (seen.has(program)) continue
          seen.add(program)
          const has = programsInSlim('bookworm').has(program) ? 'in slim' : 'not in slim'
          process.stdout.write(
            `${published}@${version}\t${relative(root, path)}:${index + 1}\t${program}\t${has}\t${line.trim().slice(0, 110)}\n`,
          )
        }
      })
  }
}

function started(line: string): string[] {
  if (line.length > 5000) return []
  const calls = [...line.matchAll(CALL)].map((match) => match[2] ?? '')
  const named = [...line.matchAll(STRING)]
    .map((match) => match[2] ?? '')
    .filter((word) => packageOfProgram(word, 'bookworm') !== undefined)
  return [...calls, ...named]
}

function* files(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry)
    const facts = statSync(path)
    if (facts.isDirectory()) {
      if (!/^(test|tests|__tests__|docs?|examples?|node_modules|\.github)$/.test(entry)) yield* files(path)
    } else if (/\.(c|m)?js$/.test(entry) && !/\.min\.js$/.test(entry) && facts.size < LARGEST) yield path
  }
}
