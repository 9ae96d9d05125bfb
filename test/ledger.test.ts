import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

/** What the report says of what stays, by its name. */
function staying(dockerfile: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text: dockerfile }, project: projectOf(files) })
  if (!result.ok) throw new Error(result.error.message)
  return new Map(result.rewrite.ledger.stays.map(({ what, because }) => [what, because]))
}

describe('the ledger', () => {
  it('does not give why packages could leave for why they stay', () => {
    const dockerfile = `FROM node:20
WORKDIR /app
RUN npx lathe-of-nobody
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build
CMD ["node", "dist/server.js"]
`
    const told = staying(dockerfile, {
      'package.json': JSON.stringify({
        name: 'gauge',
        scripts: { build: 'tsc' },
        dependencies: { express: '^4.19.2' },
        devDependencies: { typescript: '^5.4.5' },
      }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { outDir: 'dist', rootDir: 'src' } }),
      'src/server.ts': "import express from 'express'\nexpress().listen(4100)\n",
    })
    expect(told.get('/app/node_modules')).toBe('packages, those for development among them')
  })
})
