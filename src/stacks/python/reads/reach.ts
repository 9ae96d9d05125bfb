import { memberName } from '../py/names.ts'
import { stringValue } from '../py/literal.ts'
import { STRING } from '../py/tokens.ts'
import { isProgram } from './files.ts'
import type { Modules } from './modules.ts'
import type { Sources } from './world.ts'

/** A text that may be the name of a module of a package, or of something in it: `shop.urls`, `shop.tasks:app`. */
const DOTTED = /^\w+(?:\.\w+)*(?::\w+(?:\(\))?)?$/

/**
 * Modules with which a program loads its own files by names that are worked out, or found by looking: where a file that is reached imports
 * one, all of the application is.
 */
const DISCOVERING = new Set(
  'django pkgutil importlib imp runpy celery scrapy airflow dagster prefect stevedore pluggy alembic flask_migrate odoo frappe discord nextcord disnake'.split(
    ' ',
  ),
)

/** Programs for people who work on the application; what it imports from there is reached all the same. */
const ASIDE = /^(?:scripts|tools|hack|ci|contrib|deploy|deployment|devops)\//

/** The application's files that its entries import, by statements and by names in strings; all where that cannot be told. */
export function reachedFrom(
  entries: readonly string[],
  all: readonly string[],
  modules: Modules,
  sources: Sources,
): ReadonlySet<string> {
  const known = new Set(all)
  const waiting = entries.filter((entry) => known.has(entry))
  const found = new Set(waiting)
  let everything = waiting.length === 0
  const reach = (file: string | undefined): void => {
    if (file === undefined || found.has(file)) return
    found.add(file)
    waiting.push(file)
  }
  const module = (name: string, from: string): void => {
    const own = modules.resolve(name, from)
    reach(own?.file)
    // The packages above it run as well.
    for (let dot = name.lastIndexOf('.'); dot > 0 && own; dot = name.lastIndexOf('.', dot - 1)) {
      if (name[dot - 1] === '.') break
      reach(modules.resolve(name.slice(0, dot), from)?.file)
    }
  }

  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = sources.source(file)
    if (!source) continue
    for (const use of source.uses) {
      const [first = ''] = use.module.split('.', 1)
      everything ||= DISCOVERING.has(first) && !use.typeOnly
      module(use.module, file)
      if (use.name !== undefined && use.name !== '*') {
        module(memberName(use.module, use.name), file)
      }
    }
    const { tokens } = source
    // `INSTALLED_APPS = ['shop']`
    const words = tokens.text.includes('INSTALLED_APPS')
    for (let index = 0; index < tokens.length; index++) {
      if (tokens.kind(index) !== STRING || (tokens.ends[index] ?? 0) - tokens.start(index) > 120) continue
      const text = stringValue(tokens, index)
      if (DOTTED.test(text) && (words || /[.:]/.test(text))) module(text.split(':', 1)[0] ?? '', file)
    }
  }
  if (everything) for (const file of all) if (isProgram(file) && !ASIDE.test(file)) found.add(file)
  return found
}
