import { describe } from '../src/shell/describe.ts'
import { parseScript } from '../src/shell/parse.ts'
import type { Effect } from '../src/shell/types.ts'

const all = (yes: boolean): string => (yes ? ' (all)' : '')
const field = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name} ${value}`)

/** An effect as one line, so that tables of them can be read. */
export function brief(effect: Effect): string {
  switch (effect.type) {
    case 'reads':
      return `reads ${effect.paths.join(' ')}`
    case 'writes':
      return `writes ${effect.path}${effect.what === 'file' ? '' : ` (${effect.what})`}`
    case 'removes':
      return `removes ${effect.path}`
    case 'copies':
      return `${effect.move ? 'moves' : 'copies'} ${effect.from.join(' ')} to ${effect.to}`
    case 'links':
      return `links ${effect.path} to ${effect.target}`
    case 'owner':
      return `owner ${effect.owner} ${effect.path}${all(effect.recursive)}`
    case 'mode':
      return `mode ${effect.mode} ${effect.path}${all(effect.recursive)}`
    case 'packages':
      return `${effect.manager} ${effect.action} [${effect.names.join(' ')}] {${effect.options.join(', ')}}${field('as', effect.virtual)}`
    case 'node': {
      const target = effect.target === undefined ? '' : ` <${effect.target}>`
      const rest = effect.rest.length > 0 ? ` -- ${effect.rest.join(' ')}` : ''
      return `${effect.tool} ${effect.verb}${target} [${effect.packages.join(' ')}] {${effect.options.join(', ')}}${field('in', effect.directory)}${rest}`
    }
    case 'python': {
      const list = (letter: string, words: readonly string[]): string =>
        words.map((word) => ` -${letter} ${word}`).join('')
      const files = list('r', effect.requirements) + list('c', effect.constraints) + list('e', effect.editables)
      return `${effect.tool} ${effect.verb} [${effect.packages.join(' ')}]${files} {${effect.options.join(', ')}}${field('by', effect.interpreter)}${field('in', effect.directory)}${field('within', effect.environment)}`
    }
    case 'user':
      return `user ${effect.name}${field('uid', effect.uid)}${field('gid', effect.gid)}${field('home', effect.home)}${effect.system ? ' (system)' : ''}`
    case 'group':
      return `group ${effect.name}${field('gid', effect.gid)}${field('member', effect.member)}`
    case 'derived':
      return `derived ${effect.program}`
    case 'directory':
      return `directory ${effect.path}`
    case 'sets':
      return `sets ${effect.name}`
    case 'network':
      return `network${effect.url === undefined ? '' : ` ${effect.url}`}`
    case 'program':
      return `program ${[effect.name, ...effect.args].join(' ')}`
    case 'nothing':
      return 'nothing'
    case 'unknown':
      return `unknown ${effect.program}`
  }
}

/** What each command of a script does, `nothing` left out where anything else is said. */
export function effects(text: string): string[] {
  const said = parseScript(text).commands.flatMap((command) => describe(command).map(brief))
  const something = said.filter((line) => line !== 'nothing')
  return something.length > 0 ? something : said.slice(0, 1)
}
