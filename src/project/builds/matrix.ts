import { isFields, type Fields } from '../json.ts'

/** Most combinations that are looked at. */
const maximumCombinations = 256

/**
 * The combinations of a matrix of GitHub: every axis with every other, without what `exclude` names, and with what `include`
 * adds to those that it fits, or as combinations of their own. `open`: a part is an expression, and left out.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
 */
export function combinations(matrix: unknown): { readonly cells: readonly Fields[]; readonly open: boolean } {
  if (!isFields(matrix)) return { cells: [{}], open: typeof matrix === 'string' }
  const { include, exclude, ...rest } = matrix
  const axes = Object.entries(rest).filter((axis): axis is [string, unknown[]] => Array.isArray(axis[1]))
  const excluded = objects(exclude)
  const product = axes.length === 0 ? [] : crossed(axes)
  const kept = product.filter(
    (combination) => !excluded.some((pattern) => fits(pattern, combination, Object.keys(pattern))),
  )
  const original = axes.map(([name]) => name)
  const all: Fields[] = [...kept]
  const added: Fields[] = []
  for (const extra of objects(include)) {
    let used = false
    for (const [index, combination] of kept.entries()) {
      if (
        !fits(
          extra,
          combination,
          original.filter((name) => Object.hasOwn(extra, name)),
        )
      )
        continue
      all[index] = { ...all[index], ...extra }
      used = true
    }
    if (!used) added.push(extra)
    if (added.length >= maximumCombinations) break
  }
  const found = [...all, ...added]
  const open = Object.values(matrix).some((axis) => !Array.isArray(axis))
  return { cells: found.length === 0 ? [{}] : found, open }
}

/** Every value of each axis with every value of the others. */
export function crossed(axes: readonly (readonly [string, readonly unknown[]])[]): Fields[] {
  let product: Fields[] = [{}]
  for (const [name, values] of axes) {
    product = product
      .flatMap((each) => values.slice(0, maximumCombinations).map((value) => ({ ...each, [name]: value })))
      .slice(0, maximumCombinations)
  }
  return product
}

const objects = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.slice(0, maximumCombinations).filter(isFields) : []

const fits = (pattern: Fields, combination: Fields, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(pattern[name]) === JSON.stringify(combination[name]))
