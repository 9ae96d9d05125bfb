import { slimSibling } from '../knowledge/base.ts'
import { slimTag } from '../knowledge/tags.ts'
import type { Project } from '../project/types.ts'
import type { Image } from './types.ts'

/** The tag of the slim image, as FROM is to write it, and what that rests on. */
export interface SlimTag {
  readonly tag: string
  readonly assumes: readonly string[]
}

/** Why no tag can be written in place of another. */
export const OPEN_TAG = 'the tag is made of a variable, whose value may differ'

/** A version alone, as `20` or `3.12.4`: what stands before `-slim` in a tag of every official runtime. */
const VERSION = /^\d+(?:\.\d+){0,2}$/

/**
 * The slim sibling of the image that a stage starts from. A tag that a variable begins has one where its default is a version, and
 * so is whatever the builds of the repository are seen to give; else it is said why none can be written.
 */
export function slimTagOf(
  { base, reference }: Image,
  { buildArgs }: Pick<Project, 'buildArgs'>,
): SlimTag | { readonly because: string } {
  const open = { because: OPEN_TAG }
  if (!base) return reference.includes('${') ? open : { because: `what ${reference} is cannot be told from its name` }
  const own = slimSibling(base)
  const none = { because: `${base.name}:${base.tag} has no slim image of the same version` }
  if (!reference.includes('${')) return own === undefined ? none : { tag: own, assumes: [] }
  const [, name = '', rest = ''] = /^[^$]*:\$\{(\w+)\}((?:-[a-z]+)?)$/.exec(reference) ?? []
  const version = base.tag.slice(0, base.tag.length - rest.length)
  if (name === '' || !VERSION.test(version) || base.of !== undefined) return open
  if (own === undefined || !own.startsWith(version)) return none
  const words = own.slice(version.length)
  const given = buildArgs?.get(name) ?? []
  if (given.includes(undefined)) return { because: `a build gives ${name} a value that cannot be read` }
  const other = given.find(
    (value = '') => !VERSION.test(value) || slimTag(base.name, value + rest) !== `${value}${words}`,
  )
  if (other !== undefined)
    return {
      because: `a build gives ${name} the value ${other}, and ${base.name}:${other}${words} is not the slim image of it`,
    }
  return {
    tag: `\${${name}}${words}`,
    assumes: [
      `where a build gives ${name} another value than ${version}, that is a version alone, and its packages need no more of the full image`,
    ],
  }
}
