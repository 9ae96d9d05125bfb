export { normaliseName } from '../../knowledge/python-names.ts'

/** Groups, extras and files of requirements that developers need, by what people call them. */
export function isDevelopmentName(name: string): boolean {
  return DEVELOPMENT.test(name)
}

const DEVELOPMENT =
  /(^|[-_./])(dev|devel|develop|developer|development|tests?|testing|pytest|lint|linting|linters|format|formatting|docs?|ci|qa|quality|types?|typing|type[-_]?check(s|ing)?|mypy|coverage|pre[-_]?commit|local|debug)([-_.]|$)/i
