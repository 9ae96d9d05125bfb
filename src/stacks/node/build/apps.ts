import { field, isFields, parseJsonc, stringOf } from '../../../project/json.ts'
import { evidenceAt } from '../../common/evidence.ts'
import { readConfig } from '../literals.ts'
import { isKnown, optionOf, options, parseArgs } from '../../commands/words.ts'
import { at, type Builder } from './context.ts'

/** `react-scripts build`. Source: https://create-react-app.dev/docs/advanced-configuration/ */
export const reactScripts: Builder = (notes, leaf) => {
  notes.package(leaf.package ?? 'react-scripts')
  const verb = leaf.args.find((word) => !word.value.startsWith('-'))?.value
  if (verb === 'test') return
  if (verb !== 'build') return notes.unknown(leaf.evidence)
  // Craco and react-app-rewired change the configuration by code.
  const code = ['craco.config.js', 'craco.config.ts', 'craco.config.cjs', 'config-overrides.js'].map((name) =>
    at(leaf, name),
  )
  const changed = leaf.program === 'react-scripts' ? undefined : readConfig(notes.app, ...code)
  if (changed && (changed.settings('appBuild').length > 0 || changed.settings('output').length > 0))
    return notes.unknown(changed.evidence)
  const given = leaf.env.get('BUILD_PATH')
  if (given !== undefined) return notes.written(given, leaf)
  for (const name of ['.env.production.local', '.env.production', '.env.local', '.env']) {
    const text = notes.app.read(at(leaf, name))
    const match = /^[ \t]*(?:export[ \t]+)?BUILD_PATH[ \t]*=[ \t]*['"]?([^'"\s#]*)/m.exec(text ?? '')
    if (text !== undefined && match?.[1])
      return notes.written(match[1], { ...leaf, evidence: evidenceAt(at(leaf, name), text, match.index) })
  }
  notes.written('build', leaf)
}

/** `vue-cli-service build`. Source: https://cli.vuejs.org/config/#outputdir */
export const vueCli: Builder = (notes, leaf) => {
  notes.package('@vue/cli-service')
  const parsed = parseArgs(leaf.args, options('--mode --dest --target --name --formats --dir'))
  const verb = parsed.operands[0]?.value
  if (verb === 'lint' || verb === 'inspect' || verb?.startsWith('test:')) return
  if (verb !== 'build') return notes.unknown(leaf.evidence)
  const config = readConfig(
    notes.app,
    ...['vue.config.js', 'vue.config.cjs', 'vue.config.mjs', 'vue.config.ts'].map((name) => at(leaf, name)),
  )
  const dest = optionOf(parsed, '--dest')
  if (dest) return notes.word(dest, leaf)
  notes.settings(config?.settings('outputDir') ?? [], leaf.cwd, 'dist', leaf)
}

/** `ng build`. Source: https://angular.dev/reference/configs/workspace-config */
export const angular: Builder = (notes, leaf) => {
  notes.package('@angular/cli')
  const parsed = parseArgs(leaf.args, options('-c --configuration --output-path --base-href --deploy-url --project'))
  const [verb, named] = parsed.operands
  if (verb?.value === 'lint' || verb?.value === 'test' || verb?.value === 'analytics') return
  if (verb?.value !== 'build' && verb?.value !== 'b' && verb?.value !== 'run') return notes.unknown(leaf.evidence)
  notes.written('.angular', leaf)
  const given = optionOf(parsed, '--output-path', '--outputPath')
  if (given) return notes.word(given, leaf)
  const path = ['angular.json', '.angular.json', 'angular-cli.json', '.angular-cli.json']
    .map((name) => at(leaf, name))
    .find((name) => notes.app.has(name))
  const text = path === undefined ? undefined : notes.app.read(path)
  const workspace = parseJsonc(text)
  const projects = field(workspace, 'projects')
  if (path === undefined || text === undefined || !isFields(projects)) return notes.unknown(leaf.evidence)
  if (named && !isKnown(named)) return notes.unknown(leaf.evidence)
  const [project, target] = (named?.value ?? optionOf(parsed, '--project')?.value ?? '').split(':')
  for (const [name, value] of Object.entries(projects)) {
    if (project !== '' && name !== project) continue
    const targets = field(value, 'architect') ?? field(value, 'targets')
    if (!isFields(targets)) continue
    for (const [kind, builder] of Object.entries(targets)) {
      if (kind !== (target ?? 'build') && kind !== 'server' && kind !== 'prerender') continue
      const settings = [
        field(builder, 'options'),
        ...Object.values((field(builder, 'configurations') ?? {}) as object),
      ] as unknown[]
      for (const setting of settings) {
        const output = field(setting, 'outputPath')
        const base = stringOf(output) ?? stringOf(field(output, 'base'))
        if (base !== undefined)
          notes.written(base, {
            ...leaf,
            evidence: evidenceAt(path, text, Math.max(text.indexOf(JSON.stringify(base)), 0)),
          })
        else if (setting === settings[0] && kind === 'build' && output === undefined)
          notes.written(`dist/${name}`, leaf)
      }
    }
  }
}
