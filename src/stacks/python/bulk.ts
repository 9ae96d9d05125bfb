import type { Image } from '../../image/types.ts'
import { pythonBulk } from '../../knowledge/python-sizes.ts'
import type { Bulk } from '../../knowledge/types.ts'
import type { Application } from './program.ts'

/** What asks for builds of torch without CUDA: https://pytorch.org/get-started/locally/ */
const CPU = /whl\/cpu\b|\+cpu\b|pytorch-cpu/
const LISTS = /(?:\.(?:txt|in|toml|lock|cfg)|(?:^|\/)(?:Pipfile|setup\.py))$/

/** Images that have a package already: https://hub.docker.com/r/pytorch/pytorch, https://hub.docker.com/r/tensorflow/tensorflow */
const IN_BASE: ReadonlyMap<string, RegExp> = new Map([
  ['torch', /(?:^|\/)pytorch\b/],
  ['tensorflow', /(?:^|\/)tensorflow\b/],
])

/** Megabytes of a package from which it is named by itself. */
const ALONE = 500

/** The large packages that a program's installs bring. */
export function packageBulk({ installed, files }: Application, image: Image): Bulk[] {
  let cpu: boolean | undefined
  const asksCpu = () =>
    (cpu ??=
      image.steps.some(({ text, environment }) => CPU.test(text) || CPU.test(environment)) ||
      [...files.paths()].some((path) => LISTS.test(path) && CPU.test(files.read(path) ?? '')))
  const alone = new Map<string, Bulk>()
  const others: string[] = []
  let rest = 0
  for (const { name, version, evidence, perhaps } of installed.packages.values()) {
    const found = perhaps ? undefined : pythonBulk(name, version, false)
    if (!found) continue
    const bulk = found.cuda ? (pythonBulk(name, version, asksCpu()) ?? found) : found
    if (bulk.megabytes < ALONE) {
      rest += bulk.megabytes
      others.push(name)
      continue
    }
    const brought = bulk.brings ?? name
    if (IN_BASE.get(brought)?.test(image.reference) === true) continue
    // torch itself comes once, and by its own name where it is asked for.
    if (bulk.brings !== undefined && (installed.packages.has(brought) || alone.has(brought))) continue
    const place = evidence.file === '' ? name : `${name} (${evidence.file}:${evidence.line})`
    const what = bulk.brings === undefined ? place : `${place}, which brings ${brought}`
    alone.set(brought, { what: `${what}${bulk.cuda ? ' with the libraries of CUDA' : ''}`, megabytes: bulk.megabytes })
  }
  const few = others.slice(0, 4).join(', ')
  const more = others.length > 4 ? ` and ${others.length - 4} more` : ''
  return [...alone.values(), ...(rest > 0 ? [{ what: `the packages ${few}${more}`, megabytes: rest }] : [])]
}
