import { binPackage } from '../../knowledge/node-programs.ts'

/** Programs whose package has another name, beside those of the knowledge table. Source: the `bin` of each package's package.json. */
const MORE: ReadonlyMap<string, string> = new Map([
  ['ncc', '@vercel/ncc'],
  ['craco', '@craco/craco'],
  ['nf', 'foreman'],
  ['graphql-code-generator', '@graphql-codegen/cli'],
  ['tailwindcss-cli', '@tailwindcss/cli'],
  ['moleculer-runner-esm', 'moleculer'],
])

/** The package of a program that has another name than its package; undefined for the others. */
export function renamedProgram(program: string): string | undefined {
  const found = MORE.get(program) ?? binPackage(program)
  return found === program ? undefined : found
}
