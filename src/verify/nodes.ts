import type { Node } from './types.ts'

/** Whether two nodes have one kind, mode and owner. */
export const sameRights = (one: Node, other: Node): boolean =>
  one.kind === other.kind && one.mode === other.mode && one.uid === other.uid && one.gid === other.gid

/** Whether nothing tells two nodes apart. */
export function same(one: Node, other: Node): boolean {
  return (
    sameRights(one, other) &&
    one.hash === other.hash &&
    one.target === other.target &&
    one.capability === other.capability
  )
}
