import { readConfig } from '../literals.ts'
import { at, type Builder } from './context.ts'

/** Sources: https://v2.remix.run/docs/file-conventions/remix-config, https://reactrouter.com/api/framework-conventions/react-router.config.ts */
export const remix: Builder = (notes, leaf) => {
  notes.package(leaf.package ?? '@remix-run/dev')
  const verb = leaf.args[0]?.value ?? ''
  const config = readConfig(
    notes.app,
    ...[
      'remix.config.js',
      'remix.config.mjs',
      'remix.config.cjs',
      'react-router.config.ts',
      'react-router.config.js',
      'vite.config.ts',
      'vite.config.js',
      'vite.config.mjs',
    ].map((name) => at(leaf, name)),
  )
  if (verb === 'setup' || verb === 'typegen' || verb === 'routes')
    return verb === 'typegen' ? notes.written('.react-router', leaf) : undefined
  if (verb === 'vite:build' || leaf.program === 'react-router')
    return notes.settings(config?.settings('buildDirectory') ?? [], leaf.cwd, 'build', leaf)
  if (verb !== 'build') return notes.unknown(leaf.evidence)
  const server = [...(config?.settings('serverBuildPath') ?? []), ...(config?.settings('serverBuildDirectory') ?? [])]
  notes.settings(server, leaf.cwd, 'build', leaf)
  notes.settings(config?.settings('assetsBuildDirectory') ?? [], leaf.cwd, 'public/build', leaf)
  notes.settings(config?.settings('cacheDirectory') ?? [], leaf.cwd, '.cache', leaf)
}
