import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const manifest = {
  name: 'heron',
  scripts: { build: 'esbuild main.js --outfile=out.js' },
  dependencies: { pino: '9.6.0' },
}
const files = {
  'package.json': JSON.stringify(manifest),
  'main.js': "require('pino')().info('up')\n",
  'start.sh': '#!/bin/sh\nexec node main.js\n',
  'packages.txt': 'jq\n',
  'bin/run': '#!/bin/sh\n',
}

/** The Dockerfile as it is after dependency-copy alone. */
function after(dockerfile: string, more: Record<string, string> = {}): string {
  const text = `${dockerfile}\n`
  const project = projectOf({ ...files, ...more, Dockerfile: text })
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project, options: { only: ['dependency-copy'] } })
  if (!result.ok) throw new Error(result.error.message)
  return (result.rewrite.files.find(({ path }) => path === 'Dockerfile')?.after ?? text).trimEnd()
}

const start = 'FROM node:22-bookworm\nWORKDIR /srv/heron'
const end = 'CMD ["node", "main.js"]'

describe('what is installed after the source is copied, and reads nothing of it', () => {
  it.each([
    ['packages of the system', 'RUN apt-get update && apt-get install -y jq && rm -rf /var/lib/apt/lists/*'],
    ['a global tool', 'RUN npm install -g pm2@5 @scope/tool && npm cache clean --force'],
    ['several of them', 'RUN apt-get update\nRUN apt-get install -y jq\n# Starts it again.\nRUN npm i -g nodemon'],
    ['what has a cache', 'RUN --mount=type=cache,target=/root/.npm npm install -g pm2'],
  ])('goes above it: %s', (_, runs) => {
    expect(after(`${start}\nCOPY . .\n${runs}\n${end}`)).toBe(`${start}\n${runs}\nCOPY . .\n${end}`)
  })

  it.each([
    ['instructions that make no layer', 'EXPOSE 3000\nLABEL team="birds"'],
    ['a mode and a directory of the application', 'RUN chmod +x start.sh && mkdir -p data'],
    ['a build', 'RUN npm run build'],
  ])('passes by %s', (_, between) => {
    const tool = 'RUN npm install -g pm2'
    expect(after(`${start}\nCOPY . .\n${between}\n${tool}\n${end}`)).toBe(
      `${start}\n${tool}\nCOPY . .\n${between}\n${end}`,
    )
  })

  it.each([
    ['it reads a list that is copied', 'COPY . .\nRUN apt-get update && apt-get install -y $(cat packages.txt)'],
    ['it reads a list that is copied, from its input', 'COPY . .\nRUN xargs apt-get install -y < packages.txt'],
    ['it installs a file', 'COPY . .\nRUN apt-get update && apt-get install -y ./jq.deb'],
    ['it works on what is copied', 'COPY . .\nRUN chmod +x start.sh && apt-get update && apt-get install -y jq'],
    ['it removes what is copied', 'COPY . .\nRUN apt-get update && apt-get install -y jq && rm packages.txt'],
    ['it may not run', 'COPY . .\nRUN which jq || apt-get install -y jq'],
    ['it mounts what is built from', 'COPY . .\nRUN --mount=type=bind,target=/src apt-get install -y jq'],
    ['a package of the directory', 'COPY . .\nRUN npm install -g .'],
    ['a manager that reads the manifest', 'COPY . .\nRUN yarn global add pm2'],
    ['what is copied lies where a server has its pages', 'COPY . /var/www/html\nRUN apt-get install -y apache2'],
    ['what is copied lies among programs of the system', 'COPY . /\nRUN apt-get install -y jq'],
    ['what is copied are settings of npm', 'COPY . /root/\nRUN npm install -g pm2'],
    ['a variable is set before it', 'COPY . .\nENV NPM_CONFIG_PREFIX=/opt/npm\nRUN npm install -g pm2'],
    ['another user runs it', 'COPY . .\nUSER node\nRUN npm install -g pm2'],
    ['an account is made before it', 'COPY . .\nRUN useradd heron\nRUN apt-get update && apt-get install -y jq'],
    ['a build would have another manager', 'COPY . .\nRUN npm run build\nRUN npm install -g npm@10'],
    ['what runs before it is not known', 'COPY . .\nRUN ./start.sh\nRUN npm install -g pm2'],
    ['its lists serve another', 'COPY . .\nRUN apt-get update\nUSER root\nRUN apt-get install -y jq'],
    ['its lists may serve another', 'COPY . .\nRUN apt-get update\nRUN apt-get install -y jq\nRUN ./start.sh'],
    ['only lists are copied', 'COPY package.json ./\nRUN npm install -g pm2'],
  ])('stays where %s', (_, between) => {
    const dockerfile = `${start}\n${between}\n${end}`
    expect(after(dockerfile, { '.npmrc': 'prefix=/opt/npm\n' })).toBe(dockerfile)
  })
})
