import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const dockerfile = (packages: string) => `FROM python:3.12-bookworm
WORKDIR /srv/atlas
${packages}COPY bin/survey /usr/local/bin/survey
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY atlas.py .
CMD ["python", "atlas.py"]
`

/** The Dockerfile that an image of a program becomes, which is linked to these libraries. */
function rewritten(needed: readonly string[], packages = ''): string {
  const project = projectOf({
    'requirements.txt': 'flask==3.0.3\n',
    'atlas.py': 'import flask\n\nflask.Flask(__name__).run()\n',
    'bin/survey': '',
  })
  const result = rewrite({
    dockerfile: { path: 'Dockerfile', text: dockerfile(packages) },
    project: {
      ...project,
      read: (path) => project.read(path),
      elf: (path) => (path === 'bin/survey' ? { machine: 62, bits: 64, needed, runpath: [] } : undefined),
    },
  })
  if (!result.ok) throw new Error(result.error.message)
  return result.rewrite.files.find(({ path }) => path === 'Dockerfile')?.after ?? ''
}

const SLIM = 'FROM python:3.12-slim-bookworm'

describe('a program of the build context', () => {
  it('goes to the slim base with libraries that every image has', () => {
    expect(rewritten(['libz.so.1', 'libstdc++.so.6', 'libc.so.6'])).toContain(SLIM)
  })

  it('goes there with libraries whose packages are installed', () => {
    const install =
      'RUN apt-get update && apt-get install -y --no-install-recommends libxrender1 && rm -rf /var/lib/apt/lists/*\n'
    expect(rewritten(['libXrender.so.1', 'libc.so.6'], install)).toContain(SLIM)
  })

  it('keeps the full base for a library that may be in that alone', () => {
    expect(rewritten(['libXrender.so.1', 'libc.so.6'])).not.toContain(SLIM)
  })
})

describe('a lockfile that is binary', () => {
  it('is there for the install, which goes above the source', () => {
    const project = projectOf({
      'package.json': JSON.stringify({ name: 'atlas', dependencies: { hono: '^4.6.0' } }),
      'bun.lockb': '',
      'index.ts': "import { Hono } from 'hono'\n\nexport default new Hono()\n",
    })
    const text = `FROM oven/bun:1
WORKDIR /srv/atlas
COPY . .
RUN bun install --frozen-lockfile
CMD ["bun", "index.ts"]
`
    const result = rewrite({
      dockerfile: { path: 'Dockerfile', text },
      project: { ...project, read: (path) => (path === 'bun.lockb' ? undefined : project.read(path)) },
    })
    const after = result.ok ? (result.rewrite.files.find(({ path }) => path === 'Dockerfile')?.after ?? '') : ''
    expect(after).toMatch(/COPY package\.json bun\.lockb \.\/\nRUN bun install/)
  })
})
