import { describe, expect, it } from 'vitest'
import { problemsOf } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const manifest = JSON.stringify({
  name: 'mooring',
  version: '1.0.0',
  scripts: { build: 'tsc' },
  dependencies: { express: '^4.19.2' },
  devDependencies: { typescript: '^5.4.5' },
})
const files = {
  'package.json': manifest,
  'yarn.lock': '# yarn lockfile v1\n\nexpress@^4.19.2:\n  version "4.19.2"\n\ntypescript@^5.4.5:\n  version "5.4.5"\n',
  '.npmrc': '//npm.mooring.example/:_authToken=${NPM_TOKEN}\n',
  'server.js': "require('express')().listen(4100)\n",
  'pyproject.toml': '[tool.poetry]\nname = "mooring"\nversion = "1.0.0"\n',
  'poetry.lock': '[metadata]\nlock-version = "2.0"\npython-versions = "^3.11"\ncontent-hash = ""\n',
  'requirements.txt': 'mysqlclient==2.2.4\n',
  'tide.pc': 'Name: tide\n',
  'tides.py': 'print(1)\n',
}

/** What the check says of a rewrite, each line once; none where the rewrite may be written. */
function problems(before: string, after: string): readonly string[] {
  const project = projectOf({ ...files, Dockerfile: before })
  return problemsOf({ dockerfile: { path: 'Dockerfile', text: before }, project }, { dockerfile: after })
}

const settings = `FROM node:20 AS dependencies
ARG NPM_TOKEN
WORKDIR /opt/mooring
COPY package.json yarn.lock .npmrc ./
RUN yarn install --frozen-lockfile
`
const single = `${settings}COPY server.js ./
CMD ["node", "server.js"]
`
const pruned = (declared: string): string => `${settings}
FROM dependencies AS production
${declared}RUN yarn install --frozen-lockfile --production --ignore-scripts --prefer-offline

FROM node:20
WORKDIR /opt/mooring
COPY --from=production /opt/mooring/node_modules ./node_modules
COPY package.json server.js ./
CMD ["node", "server.js"]
`

const trusting = (...lines: readonly string[]): string => `FROM node:20\n${lines.join('\n')}\nCMD ["node"]\n`
const certificate = 'COPY server.js /usr/local/share/ca-certificates/'

const stranger = (user: string, more = ''): string => `FROM registry.mooring.example/runtime:20
${user}WORKDIR /opt/mooring
COPY . .
RUN yarn install --frozen-lockfile
${more}CMD ["node", "server.js"]
`
const another = (user: string): string =>
  stranger(
    user,
    `\nFROM registry.mooring.example/runtime:20
${user}WORKDIR /opt/mooring
COPY . .
COPY --from=0 /opt/mooring/node_modules ./node_modules
`,
  )

const cases: [about: string, before: string, after: string, problem: RegExp | undefined][] = [
  [
    "packages of a user who is not known that become root's",
    stranger(''),
    another(''),
    /^who runs the RUN lines of registry.mooring.example\/runtime:20 is not known$/,
  ],
  ['the same where a line says that the user is root', stranger('USER root\n'), another('USER root\n'), undefined],
  [
    'a bundle of certificates that is made before one of them is there',
    trusting(certificate, 'RUN update-ca-certificates'),
    trusting('RUN update-ca-certificates', certificate),
    /works on \/usr\/local\/share\/ca-certificates\/server.js, which is not there/,
  ],
  [
    'a font cache that is made before a font is there',
    trusting('COPY server.js /usr/share/fonts/', 'RUN fc-cache -f'),
    trusting('RUN fc-cache -f', 'COPY server.js /usr/share/fonts/'),
    /works on \/usr\/share\/fonts\/server.js, which is not there/,
  ],
  ['a prune without the variable of .npmrc', single, pruned(''), /stops for want of NPM_TOKEN/],
  ['a prune with it', single, pruned('ARG NPM_TOKEN\n'), undefined],
  [
    'a directory in which a program may have made files, where none of them is known',
    'FROM node:20\nRUN cd /tide-tables && node /usr/local/share/seed.js\nWORKDIR /opt/mooring\nCOPY server.js ./\nCMD ["node", "server.js"]\n',
    'FROM node:20 AS build\nRUN cd /tide-tables && node /usr/local/share/seed.js\n\nFROM node:20\nWORKDIR /opt/mooring\nCOPY --from=build /usr/local/lib/node_modules /usr/local/lib/node_modules\nCOPY server.js ./\nCMD ["node", "server.js"]\n',
    /\/tide-tables is missing/,
  ],
  [
    'a version that no ARG declares',
    'ARG V\nFROM node:${V}\nCMD ["node"]\n',
    'FROM node:${V}\nCMD ["node"]\n',
    /no ARG before the first FROM declares V/,
  ],
  [
    'a program that is no longer installed when a line starts it',
    'FROM ubuntu:22.04\nRUN apt-get install -y curl jq && curl -o /x http://mooring.example/x\nCMD ["/x"]\n',
    'FROM ubuntu:22.04\nRUN apt-get install -y jq && curl -o /x http://mooring.example/x && apt-get install -y curl\nCMD ["/x"]\n',
    /starts curl, and curl is not installed by then/,
  ],
  [
    'a program that was installed after its use all along',
    'FROM ubuntu:22.04\nRUN curl -o /x http://mooring.example/x; apt-get install -y curl\nCMD ["/x"]\n',
    'FROM ubuntu:22.04\nRUN curl -o /x http://mooring.example/x; apt-get install -y curl\nCMD ["/x"]\n',
    undefined,
  ],
  [
    'a file that a line removes, which nothing brings any more',
    'FROM node:20\nWORKDIR /opt/mooring\nCOPY server.js yarn.lock ./\nRUN rm yarn.lock\nCMD ["node", "server.js"]\n',
    'FROM node:20\nWORKDIR /opt/mooring\nCOPY server.js ./\nRUN rm yarn.lock\nCMD ["node", "server.js"]\n',
    /works on \/opt\/mooring\/yarn\.lock, which is not there/,
  ],
  [
    'one that is removed if it is there',
    'FROM node:20\nWORKDIR /opt/mooring\nCOPY server.js yarn.lock ./\nRUN rm -f yarn.lock\nCMD ["node", "server.js"]\n',
    'FROM node:20\nWORKDIR /opt/mooring\nCOPY server.js ./\nRUN rm -f yarn.lock\nCMD ["node", "server.js"]\n',
    undefined,
  ],
  [
    'a manager that starts above the line which installs it',
    'FROM python:3.11\nWORKDIR /opt/mooring\nCOPY . .\nRUN pip install poetry\nRUN poetry install\nCMD ["python", "tides.py"]\n',
    'FROM python:3.11\nWORKDIR /opt/mooring\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --no-root\nCOPY . .\nRUN pip install poetry\nRUN poetry install\nCMD ["python", "tides.py"]\n',
    /starts poetry, which is installed below it/,
  ],
  [
    'a file that packages may be built with, copied below their install',
    'FROM python:3.11\nWORKDIR /opt/mooring\nCOPY tide.pc /usr/lib/pkgconfig/tide.pc\nCOPY requirements.txt ./\nRUN pip install -r requirements.txt\nCMD ["python", "tides.py"]\n',
    'FROM python:3.11\nWORKDIR /opt/mooring\nCOPY requirements.txt ./\nRUN pip install -r requirements.txt\nCOPY tide.pc /usr/lib/pkgconfig/tide.pc\nCMD ["python", "tides.py"]\n',
    /may be built with \/usr\/lib\/pkgconfig\/tide\.pc/,
  ],
]

describe('the check', () => {
  it.each(cases)('%s', (_, before, after, problem) => {
    const found = problems(before, after)
    if (problem) expect(found.join('\n')).toMatch(problem)
    else expect(found).toEqual([])
  })
})
