/**
 * The form in which names are compared: `Flask_SQLAlchemy` is `flask-sqlalchemy`.
 * Source: https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** Groups, extras and files of requirements that developers need, by what people call them. */
export function isDevelopmentName(name: string): boolean {
  return /(^|[-_./])(dev|devel|develop|developer|development|tests?|testing|lint|linting|linters|docs?|ci|qa|quality|typing|local|debug)([-_.]|$)/i.test(
    name,
  )
}
