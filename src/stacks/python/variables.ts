import type { Step } from '../../image/types.ts'
import type { AppFiles } from '../types.ts'
import { programTexts } from './reads/files.ts'

/**
 * ARGs of a build that the program's own sources read: by their names in strings (`os.environ["SECRET_KEY"]`, `config("SECRET_KEY")`),
 * or as fields of pydantic's settings. https://docs.pydantic.dev/latest/concepts/pydantic_settings/#environment-variable-names
 */
export function variablesRead(files: AppFiles, steps: readonly Step[]): ReadonlySet<string> {
  const declared = new Set(
    steps.flatMap(({ environment }) => [...environment.matchAll(/^ARG (\w+)=/gm)].map(([, name = '']) => name)),
  )
  const found = new Set<string>()
  for (const [, text] of declared.size > 0 ? programTexts(files) : []) {
    const settings = text.includes('BaseSettings')
    for (const name of declared) {
      const field = settings && new RegExp(`^[ \\t]+${name}[ \\t]*:`, 'im').test(text)
      if (field || text.includes(`"${name}"`) || text.includes(`'${name}'`)) found.add(name)
    }
  }
  return found
}
