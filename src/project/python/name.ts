export { normaliseName } from '../../knowledge/python-names.ts'

/** Groups, extras and files of requirements that developers need, by what people call them. */
export function isDevelopmentName(name: string): boolean {
  return /(^|[-_./])(dev|devel|develop|developer|development|tests?|testing|lint|linting|linters|docs?|ci|qa|quality|typing|local|debug)([-_.]|$)/i.test(
    name,
  )
}
