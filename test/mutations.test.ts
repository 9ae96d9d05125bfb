import { describe, expect, it } from 'vitest'
import { damaged, mutations } from './support/mutations.ts'

const dockerfile = `FROM node:22 AS build
ARG TOKEN
RUN apt-get update && apt-get install -y gcc
FROM node:22-slim
ENV A=1 B=2
RUN apt-get update \\
 && apt-get install -y --no-install-recommends libpq5 \\
    curl=7.88 \\
 && rm -rf /var/lib/apt/lists/*
COPY --from=build --chown=node:node /app/dist ./dist
COPY package.json ./
USER node
`

describe('mutations', () => {
  it('take each thing away in turn, and leave the rest', () => {
    expect(mutations(dockerfile).map(({ what }) => what)).toEqual([
      'line 2: ARG TOKEN',
      'line 5: ENV A=1 B=2',
      'line 6: package libpq5',
      'line 6: package curl=7.88',
      'line 10: COPY --from=build --chown=node:node /app/dist ./dist',
      'line 10: --chown of COPY --from=build --chown=node:node /app/dist ./dist',
      'line 12: USER node',
    ])
    const texts = mutations(dockerfile).map(({ text }) => text)
    expect(texts[0]).toBe(dockerfile.replace('ARG TOKEN\n', ''))
    expect(texts[3]).toBe(dockerfile.replace('curl=7.88', ''))
    expect(texts[4]).toBe(dockerfile.replace(/COPY --from.*\n/, ''))
    expect(texts[5]).toBe(dockerfile.replace('--chown=node:node', ''))
  })

  it('are none where the file cannot be read', () => expect(mutations('RUN x')).toEqual([]))
})

describe('damage', () => {
  it('is the same every time, and seldom none', () => {
    expect(damaged(dockerfile, 40)).toEqual(damaged(dockerfile, 40))
    expect(damaged(dockerfile, 40).filter((text) => text === dockerfile).length).toBeLessThan(5)
  })
})
