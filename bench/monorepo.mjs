// Makes a repository of many services below a temporary directory, the same one on every machine: Node and Python services with a
// bad Dockerfile each, and the files that a service has. `node bench/monorepo.mjs DIRECTORY SERVICES FILES`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const teams = [
  'billing',
  'catalog',
  'checkout',
  'delivery',
  'identity',
  'media',
  'pricing',
  'search',
  'stock',
  'support',
]

/** A lockfile of version 3 with these packages, none of which has an install script. */
const lock = (name, packages, development) =>
  JSON.stringify(
    {
      name,
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name, version: '1.0.0', dependencies: packages, devDependencies: development },
        ...Object.fromEntries(
          [...Object.entries(packages), ...Object.entries(development)].map(([each, version]) => [
            `node_modules/${each}`,
            {
              version,
              resolved: `https://registry.example.com/${each}/-/${each}-${version}.tgz`,
              integrity: 'sha512-AAAA',
              ...(Object.hasOwn(development, each) ? { dev: true } : {}),
            },
          ]),
        ),
      },
    },
    null,
    2,
  )

const express = (index) => {
  const packages = { express: '4.21.2', pino: '9.6.0', 'fast-deep-equal': '3.1.3' }
  const development = { typescript: '5.7.3', eslint: '9.19.0' }
  return {
    Dockerfile: `FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm install\nRUN npm run build\nENV PORT=${3000 + (index % 500)}\nEXPOSE ${3000 + (index % 500)}\nCMD ["node", "dist/index.js"]\n`,
    'package.json': JSON.stringify(
      {
        name: `service-${index}`,
        version: '1.0.0',
        scripts: { build: 'tsc', start: 'node dist/index.js' },
        dependencies: packages,
        devDependencies: development,
      },
      null,
      2,
    ),
    'package-lock.json': lock(`service-${index}`, packages, development),
    'tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "rootDir": "src" }, "include": ["src"] }\n',
    'src/index.ts': `import express from 'express'\nimport { pino } from 'pino'\nimport { handle } from './handle-0'\nconst log = pino()\nexpress().get('/', handle).listen(process.env.PORT, () => log.info('service ${index}'))\n`,
    source: (part) => [
      `src/handle-${part}.ts`,
      `export const handle = (_: unknown, answer: any) => answer.send('${part}')\n`,
    ],
  }
}

const flask = (index) => ({
  Dockerfile: `FROM python:3.12\nWORKDIR /app\nCOPY . /app\nRUN pip install -r requirements.txt\nENV SERVICE=${index}\nEXPOSE 8000\nCMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]\n`,
  'requirements.txt': 'flask==3.1.0\ngunicorn==23.0.0\nrequests==2.32.3\n',
  'app.py': `from flask import Flask\nfrom parts import part_0\n\napp = Flask(__name__)\n\n\n@app.get("/")\ndef index():\n    return part_0.text(${index})\n`,
  'parts/__init__.py': '',
  source: (part) => [`parts/part_${part}.py`, `def text(number):\n    return f"${part} {number}"\n`],
})

const folderOf = (index) => `services/${teams[index % teams.length]}/group-${Math.floor(index / 100)}/service-${index}`

/** A compose file that builds services, and starts each once more without building it. */
const compose = (indices, contextOf) =>
  [
    'services:',
    ...indices.flatMap((index) => [
      `  service-${index}:`,
      `    build: ${contextOf(index)}`,
      `    image: fleet/service-${index}`,
      `  worker-${index}:`,
      `    image: fleet/service-${index}`,
      '    healthcheck: { test: ["CMD", "true"] }',
      '',
    ]),
  ].join('\n')

/** Files of one service, about. */
const most = 20

/** Makes `services` services in `files` files, those that no service has in libraries, and adds them to a new repository. */
export function generate(directory, services, files) {
  let written = 0
  const made = new Set()
  const write = (path, text) => {
    const full = join(directory, path)
    const folder = dirname(full)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(full, text)
    written++
  }
  write('README.md', '# A generated repository\n')
  write('Makefile', 'build:\n\tdocker build services/billing/group-0/service-0\n')
  const indices = Array.from({ length: services }, (_, index) => index)
  write('compose.yaml', compose(indices.slice(0, 100), folderOf))
  for (const group of new Set(indices.map((index) => dirname(folderOf(index))))) {
    const members = indices.filter((index) => dirname(folderOf(index)) === group)
    write(
      `${group}/compose.yaml`,
      compose(members, (index) => `./service-${index}`),
    )
  }
  const common = written
  for (const index of indices) {
    const { source, ...own } = index % 3 === 2 ? flask(index) : express(index)
    const share = common + Math.floor((index + 1) * Math.min(most, (files - common) / services))
    for (const [path, text] of Object.entries(own)) write(`${folderOf(index)}/${path}`, text)
    for (let part = 0; written < share || part === 0; part++) {
      const [path, text] = source(part)
      write(`${folderOf(index)}/${path}`, text)
    }
  }
  for (let part = 0; written < files; part++)
    write(`libraries/${Math.floor(part / 500)}/part-${part}.ts`, `export const part = ${part}\n`)
  const git = (...args) => execFileSync('git', args, { cwd: directory, stdio: 'ignore' })
  git('init', '-q')
  git('add', '-A')
  return written
}

if (process.argv[1]?.endsWith('monorepo.mjs')) {
  const [directory, services, files] = process.argv.slice(2)
  console.log(generate(directory, Number(services), Number(files)))
}
