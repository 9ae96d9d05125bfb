import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import type { FileFacts, Project } from '../src/project/types.ts'

const facts: FileFacts = { presence: 'tracked', size: 100, executable: false }

function projectOf(texts: Readonly<Record<string, string>>): Project {
  return {
    root: '/',
    files: new Map(Object.keys(texts).map((path) => [path, facts])),
    read: (path) => texts[path],
    surroundings: new Map(),
  }
}

/** What a workspace of pnpm comes to, in megabytes, by how many members it has. */
function sizeOf(members: number): number | undefined {
  const manifest = (name: string) => JSON.stringify({ name, private: true, dependencies: { express: '^4.19.2' } })
  const names = Array.from({ length: members }, (_, index) => `packages/pier-${index}`)
  const dockerfile =
    'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm i -g pnpm@9 && pnpm install\nCMD ["node", "index.js"]\n'
  const project = projectOf({
    Dockerfile: dockerfile,
    'index.js': "require('express')().listen(3000)\n",
    'package.json': manifest('harbour'),
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    ...Object.fromEntries(names.map((name) => [`${name}/package.json`, manifest(name)])),
  })
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text: dockerfile }, project })
  return result.ok ? result.rewrite.size?.before : undefined
}

describe('the estimate of an image', () => {
  it('counts the packages of a workspace once', () => {
    expect(sizeOf(1)).toBeGreaterThan(1000)
    expect(sizeOf(8)).toBe(sizeOf(1))
  })
})
