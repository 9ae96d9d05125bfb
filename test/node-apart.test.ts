import { describe, expect, it } from 'vitest'
import { rewrite } from '../src/index.ts'
import { projectOf } from '../src/project/literal.ts'

const dockerfile = `FROM node:22
WORKDIR /srv/weir
COPY . .
RUN npm install
RUN npm install --prefix client && npm run build --prefix client
CMD ["node", "server.js"]
`

const server = `const path = require('path')
const express = require('express')
const app = express()
const root = path.join(__dirname, 'client', 'dist')
app.use(express.static(root))
app.get('*', (request, response) => response.sendFile(path.join(root, 'index.html')))
app.listen(4300)
`

const manifest = { name: 'weir', scripts: { start: 'node server.js' }, dependencies: { express: '4.19.2' } }

const texts = {
  Dockerfile: dockerfile,
  'package.json': JSON.stringify(manifest),
  'server.js': server,
  'client/package.json': JSON.stringify({
    name: 'weir-client',
    scripts: { build: 'vite build', preview: 'vite preview' },
    dependencies: { vite: '5.0.0', vue: '3.4.0' },
  }),
  'client/vite.config.js': 'export default {}\n',
  'client/index.html': '<script type="module" src="/main.js"></script>\n',
  'client/main.js': "import { createApp } from 'vue'\ncreateApp({}).mount('#app')\n",
  'client/lib/tide.js': 'module.exports = 4\n',
}

/** The run stage of the rewrite, with what takes the place of files. */
function runStage(changed: Partial<Record<string, string>>): string {
  const all = { ...texts, ...changed } as Record<string, string>
  const text = all['Dockerfile'] ?? ''
  const result = rewrite({ dockerfile: { path: 'Dockerfile', text }, project: projectOf(all) })
  if (!result.ok) throw new Error(result.error.message)
  const after = result.rewrite.files.find(({ path }) => path === 'Dockerfile')?.after ?? text
  return after.slice(after.lastIndexOf('FROM '))
}

const kept = (changed: Partial<Record<string, string>>): boolean => {
  const stage = runStage(changed)
  return (
    !stage.includes('--from=') || /client\/node_modules|\/srv\/weir \.\/\n|\/srv\/weir\/client \.\/client\n/.test(stage)
  )
}

describe('packages of a directory where no program runs', () => {
  it('leave the image, and what was built of them stays', () => {
    expect(kept({})).toBe(false)
    expect(runStage({})).toContain('client/dist')
    expect(runStage({})).toContain(' ./node_modules')
  })

  it('leave it where a script installs them', () => {
    const build = 'npm install && npm install --prefix client && npm run build --prefix client'
    const changed = {
      Dockerfile: dockerfile.replace(/RUN npm install\n.*\n/, 'RUN npm run build\n'),
      'package.json': JSON.stringify({ ...manifest, scripts: { build } }),
    }
    expect(kept(changed)).toBe(false)
    expect(runStage(changed)).toContain('/srv/weir/node_modules')
  })

  it('leave it where the server lies beside them', () => {
    const beside = dockerfile
      .replace('RUN npm install\n', 'RUN cd api && npm install\n')
      .replace('CMD', 'WORKDIR /srv/weir/api\nCMD')
    const moved = {
      Dockerfile: beside,
      'api/package.json': JSON.stringify(manifest),
      'api/server.js': server.replace("'client'", "'..', 'client'"),
    }
    expect(kept(moved)).toBe(false)
    expect(kept({ ...moved, 'api/server.js': `${moved['api/server.js']}require('../client/lib/tide')\n` })).toBe(true)
    expect(kept({ ...moved, 'api/server.js': `${moved['api/server.js']}import('../client/dist/entry')\n` })).toBe(true)
    expect(kept({ ...moved, 'api/server.js': `const { root } = require('./' + process.env.PLACE)\n` })).toBe(true)
  })

  it.each<[string, Partial<Record<string, string>>]>([
    ['the start command goes there', { Dockerfile: dockerfile.replace('server.js', 'client/lib/tide.js') }],
    [
      'a script that starts goes there',
      {
        Dockerfile: dockerfile.replace('["node", "server.js"]', '["npm", "start"]'),
        'package.json': JSON.stringify({
          ...manifest,
          scripts: { start: 'npm run preview --prefix client & node server.js' },
        }),
      },
    ],
    [
      'a health check goes there',
      { Dockerfile: dockerfile.replace('CMD', 'HEALTHCHECK CMD node client/lib/tide.js\nCMD') },
    ],
    [
      'PATH has its programs',
      { Dockerfile: dockerfile.replace('CMD', 'ENV PATH=/srv/weir/client/node_modules/.bin:$PATH\nCMD') },
    ],
    [
      'Node.js is told to look there',
      { Dockerfile: dockerfile.replace('CMD', 'ENV NODE_PATH=./client/node_modules\nCMD') },
    ],
    [
      'a link leads there',
      { Dockerfile: dockerfile.replace('CMD', 'RUN ln -s /srv/weir/client/node_modules/vue /srv/vue\nCMD') },
    ],
    ['the server loads a source there', { 'server.js': `${server}require('./client/lib/tide')\n` }],
    ['the server loads what was built there', { 'server.js': `${server}require('./client/dist/entry')\n` }],
    [
      'the server loads a program that was built there',
      { 'server.js': `${server}const entry = path.join(__dirname, 'client/dist/entry.js')\nrun(entry)\n` },
    ],
    [
      'the server renders by what was built there',
      { 'server.js': `${server}const entry = path.join(__dirname, 'client/dist/server')\nrun(entry)\n` },
    ],
    ['the server hands out all of it', { 'server.js': `${server}app.use(express.static('client'))\n` }],
    [
      'the server hands out the packages',
      { 'server.js': `${server}app.use(express.static('client/node_modules/vue'))\n` },
    ],
    ['a server of sources is told of it', { 'server.js': `${server}require('next')({ dir: './client' })\n` }],
    ['the server starts npm', { 'server.js': `${server}require('child_process').exec('cd client && npm start')\n` }],
    [
      'the server starts what cannot be told',
      { 'server.js': `${server}require('child_process').exec(process.argv[2])\n` },
    ],
    ['the server loads what cannot be told', { 'server.js': `${server}require(process.argv[2])\n` }],
    ['it is a member of a workspace', { 'package.json': JSON.stringify({ ...manifest, workspaces: ['client'] }) }],
    [
      'it is a dependency of the server',
      {
        'package.json': JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, lib: 'file:client' } }),
      },
    ],
  ])('stay where %s', (_, changed) => {
    expect(kept(changed)).toBe(true)
  })
})
