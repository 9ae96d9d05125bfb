import type { Project } from './types.ts'

/** A project with some of it in another's place. Its surroundings are still looked for only when they are asked for. */
export function overlay(project: Project, own: Partial<Project>): Project {
  const { surroundings: _, ...fields } = Object.getOwnPropertyDescriptors(project)
  const laid = Object.defineProperties({}, fields) as Project
  Object.defineProperty(laid, 'surroundings', { enumerable: true, get: () => project.surroundings })
  return Object.assign(laid, own)
}
