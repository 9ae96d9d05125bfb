import type { Work } from './types.ts'

/** Commands whose order among each other decides what they make. */
export const ORDERED: ReadonlySet<Work> = new Set<Work>(['install', 'build', 'script', 'opaque', 'prune'])

/** Whether a path is what a build leaves behind, and an image is better without: lists, caches, temporary files. */
export const isLeftBehind = (path: string): boolean =>
  /^\/(?:var\/lib\/apt\/lists|var\/cache|(?:var\/)?tmp|root\/\.(?:npm|cache|config))(?:\/|$)/.test(path)
