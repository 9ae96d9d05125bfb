import { dirname } from '../../../project/path.ts'
import { isKnown, options, parseArgs, plain } from '../../commands/words.ts'
import type { Tool } from './notes.ts'
import { asks } from './servers.ts'

export const files: Tool = (notes, leaf) => notes.files(leaf)

/** A program that takes files of the project by name or by convention. */
export const reading =
  (...names: readonly string[]): Tool =>
  (notes, leaf) => {
    notes.files(leaf)
    for (const name of names) notes.existing(name, leaf)
  }

export const flagged =
  (flag: 'development' | 'interactive' | 'installs' | 'site', ...names: readonly string[]): Tool =>
  (notes, leaf) => {
    if (asks(parseArgs(leaf.args, new Set()))) return
    notes.flag(flag, leaf.evidence)
    reading(...names)(notes, leaf)
  }

/** A program that runs the script that one of its operands names: `streamlit run app.py`, `bokeh serve app.py`. */
export const scripts =
  (valued: string, verbs: readonly string[], ...beside: readonly string[]): Tool =>
  (notes, leaf) => {
    const parsed = parseArgs(leaf.args, options(valued))
    if (asks(parsed)) return
    const operands = parsed.operands.filter((word, index) => !(index === 0 && verbs.includes(word.value)))
    const [first] = operands
    if (!first) return notes.unknown(leaf.evidence)
    // `app.py:app`
    const file = notes.script(isKnown(first) ? plain(first.value.replace(/(\.py):.*$/, '$1')) : first, leaf)
    for (const name of beside) notes.existing(name, leaf)
    notes.files({ ...leaf, args: operands.slice(1) })
    if (file === undefined || leaf.program !== 'streamlit') return
    // https://docs.streamlit.io/develop/concepts/multipage-apps: each file of `pages` beside the script is a page.
    const pages = dirname(file) === '' ? 'pages/' : `${dirname(file)}/pages/`
    for (const path of notes.app.paths()) if (path.startsWith(pages) && path.endsWith('.py')) notes.path(path, leaf)
  }

/** `playwright install`, `spacy download`, `nltk.downloader`, `apt-get install`: with the words that say so. */
export const fetching =
  (...verbs: readonly string[]): Tool =>
  (notes, leaf) => {
    notes.files(leaf)
    if (leaf.args.some((word) => verbs.includes(word.value))) notes.flag('installs', leaf.evidence)
  }
