import type { Origin, Outcome } from './types.ts'

/** A directory below which a command may have written anything, anywhere. */
export const loose = (path: string): Outcome['writes'][number] => ({
  path,
  kind: 'loose',
  origin: { type: 'output', command: '' },
})

/** The file of the context that a path holds, as it is there, or edited since. */
export function sourceOf(origin: Origin | undefined): string | undefined {
  return origin?.type === 'context' ? origin.path : origin?.type === 'output' ? origin.was : undefined
}

/** How a path came to be, in words. */
export function originInWords(origin: Origin): string {
  switch (origin.type) {
    case 'context':
      return `${origin.path} of the context${origin.edited === undefined ? '' : `, edited by \`${origin.edited}\``}`
    case 'install':
      return `${origin.tool}'s packages (${origin.scope})`
    case 'output':
      return `the output of \`${origin.command}\``
    case 'tool':
      return `the tool ${origin.name}`
    case 'settings':
      return `${origin.of}'s settings`
    case 'foreign':
      return origin.reference
    case 'cache':
      return cacheInWords(origin)
    case 'directory':
      return 'a directory'
  }
}

/** What makes files that whoever reads them makes anew first. */
export const GENERATOR = 'a generator'

/** Settings that a build gives a package manager are as much its own as its cache. */
export const cacheInWords = ({ of }: { readonly of: string }): string =>
  /'s settings$/.test(of) ? of : `${of}'s cache`

/** A file that a command edits is what the commands before it made of it. */
export function editedAgain(origin: Origin, before: Origin | undefined): Origin {
  if (origin.type !== 'context' || before?.type !== 'context') return origin
  if (origin.edited === undefined || before.edited === undefined) return origin
  return { ...origin, edited: `${before.edited}\`, then by \`${origin.edited}` }
}
