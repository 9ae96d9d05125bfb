/**
 * The form in which names are compared: `Flask_SQLAlchemy` is `flask-sqlalchemy`.
 * Source: https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
