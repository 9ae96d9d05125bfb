import { describe, expect, it } from 'vitest'
import { buildahImage } from '../src/engine/buildah.ts'

/** What `buildah inspect --type image` prints of an image of two layers, one of them its base's. */
const told = {
  FromImageID: '638a7837e688',
  Manifest: JSON.stringify({ layers: [{ size: 76_902_400 }, { size: 4096 }] }),
  History: [
    { comment: 'Imported from -' },
    { created_by: '/bin/sh -c #(nop) WORKDIR /app', empty_layer: true },
    { created_by: '/bin/sh -c echo ready > state', empty_layer: true },
    { created_by: '/bin/sh -c #(nop) LABEL "restage.run"="abc"' },
  ],
  Docker: {
    architecture: 'arm64',
    os: 'linux',
    config: {
      Cmd: ['node'],
      WorkingDir: '/app',
      User: 'node',
      Labels: { 'io.buildah.version': '1.28.2', 'restage.run': 'abc', harbour: 'north' },
      Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 5_000_000_000 },
      Shell: ['/bin/bash', '-c'],
      OnBuild: ['RUN true'],
    },
  },
}

describe('an image of buildah', () => {
  it('is read with its configuration, and sizes out of its manifest', () => {
    const image = buildahImage(JSON.stringify(told))
    expect({ ...image, config: { ...image.config, labels: [...image.config.labels] } }).toMatchObject({
      id: 'sha256:638a7837e688',
      size: 76_906_496,
      layers: [
        { by: '', size: 76_902_400 },
        { by: '/bin/sh -c #(nop) WORKDIR /app', size: 0 },
        { by: '/bin/sh -c echo ready > state', size: 0 },
        { by: 'all lines together', size: 4096 },
      ],
      config: {
        cmd: ['node'],
        workdir: '/app',
        user: 'node',
        labels: [['harbour', 'north']],
        healthcheck: { test: ['CMD-SHELL', 'true'], interval: 5 },
        shell: ['/bin/bash', '-c'],
        onbuild: ['RUN true'],
        platform: 'linux/arm64',
      },
    })
  })

  it.each(['', '{}', 'null', '{"Manifest": 3, "History": {}}'])('of which nothing is told has nothing: %j', (text) => {
    expect(buildahImage(text)).toMatchObject({ id: 'sha256:', size: 0, layers: [] })
  })
})
