import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const dockerfile = `FROM python:3.12-bookworm
RUN apt-get update && apt-get install -y nodejs npm
WORKDIR /srv/plover
COPY requirements.txt ./
RUN pip install -r requirements.txt
COPY . .
RUN cd pages && npm install && npm run build
CMD ["uvicorn", "plover:app"]
`

const texts = {
  Dockerfile: dockerfile,
  'requirements.txt': 'fastapi==0.110.0\nuvicorn==0.29.0\n',
  'plover.py': `from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

app = FastAPI()
app.mount("/", StaticFiles(directory="pages/dist", html=True))
`,
  'pages/package.json': JSON.stringify({
    name: 'pages',
    scripts: { build: 'vite build' },
    dependencies: { vite: '5.0.0' },
  }),
  'pages/index.html': '<script type="module" src="/main.js"></script>\n',
}

/** What the run stage of the rewrite has of Node: `program`, `packages`. */
function left(changed: Partial<Record<keyof typeof texts | 'servers.json', string>>): string[] {
  const all: Record<string, string> = { ...texts, ...changed }
  const text = all['Dockerfile'] ?? ''
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project: projectOf(all) })
  if (!result.ok) throw new Error(result.error.message)
  const after = result.rewrite.files.find(({ path }) => path === 'Dockerfile')?.after ?? text
  const stage = after.slice(after.lastIndexOf('FROM '))
  const whole = !stage.includes('--from=')
  return [
    ...(whole || /apt-get install[^\n]* nodejs/.test(stage) ? ['program'] : []),
    ...(whole || /pages\/node_modules|\/srv\/plover \.\/\n/.test(stage) ? ['packages'] : []),
  ]
}

const source = (more: string) => ({ 'plover.py': `${texts['plover.py']}${more}` })

describe('Node.js in an image of Python', () => {
  it('is left behind with its packages where only the build of pages uses it', () => {
    expect(left({})).toEqual([])
  })

  it('is left behind where the build empties its cache as well', () => {
    const cleaned = dockerfile.replace('npm run build', 'npm run build && npm cache clean --force')
    expect(left({ Dockerfile: cleaned })).toEqual([])
  })

  it('leaves its packages where a source hands them out', () => {
    expect(left(source('app.mount("/lib", StaticFiles(directory="pages/node_modules/vue"))\n'))).toEqual(['packages'])
  })

  it.each<[string, Parameters<typeof left>[0]]>([
    ['a source starts it', source('import subprocess\n\nsubprocess.run(["node", "pages/render.js"])\n')],
    ['a source may start it', source('import os\n\nTOOL = "npm run render"\nos.system(TOOL)\n')],
    ['a source starts what cannot be told', source('import os\nimport sys\n\nos.system(sys.argv[1])\n')],
    ['a package starts it', { 'requirements.txt': `${texts['requirements.txt']}pyexecjs==1.5.1\n` }],
    [
      'a setting names a command of it',
      { 'servers.json': '{ "tides": { "command": "npx", "args": ["-y", "tides"] } }' },
    ],
    [
      'the start command is of it',
      {
        Dockerfile: dockerfile.replace(
          '"uvicorn", "plover:app"',
          '"sh", "-c", "npm --prefix pages start & uvicorn plover:app"',
        ),
      },
    ],
    ['a health check is of it', { Dockerfile: dockerfile.replace('CMD', 'HEALTHCHECK CMD node -e "0"\nCMD') }],
    ['a line after the build asks for it', { Dockerfile: dockerfile.replace('CMD', 'RUN node --version\nCMD') }],
    ['nothing is told to start', { Dockerfile: dockerfile.replace(/CMD.*\n/, '') }],
  ])('stays where %s', (_, changed) => {
    expect(left(changed)).toEqual(['program', 'packages'])
  })
})
