import { hasCacheMount } from '../src/dockerfile/mounts.ts'
import type { RunInstruction } from '../src/dockerfile/types.ts'
import { namesBaseUser } from '../src/image/owners.ts'
import type { Image, Step } from '../src/image/types.ts'
import type { Effect } from '../src/shell/types.ts'
import type { Change, Context, Skip, Transform } from '../src/types.ts'
import { stepsByRun } from './parts/classify.ts'

/** Keeps package managers' downloads between builds. */
export const cacheMounts: Transform = {
  name: 'cache-mounts',
  summary: "keep package managers' downloads between builds",
  onRequest: true,
  docs: {
    what: "Gives a RUN that installs a `--mount=type=cache` for its manager's cache, in build stages and in the final one.",
    why: 'A changed manifest then fetches only what is new, and the cache is in no layer.',
    when_not:
      'It needs BuildKit: older builders refuse the flag, so that it is done only when asked for. A RUN that cleans the cache or keeps none is left, since the two work against each other, and so is one whose cache a setting has moved.',
    references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  },
  *run(context) {
    const { stages } = context.replay
    if (stages.every(({ steps }) => steps.every(({ work }) => work !== 'install')))
      yield { because: 'no RUN installs packages of a language', noNeed: true }
    for (const [stage, image] of stages.entries()) {
      for (const [index, steps] of stepsByRun(image)) {
        const run = context.dockerfile.instructions[index]
        if (run?.kind === 'RUN' && run.stage === stage) yield* mount(context, run, steps, image)
      }
    }
  },
}

function* mount(context: Context, run: RunInstruction, steps: readonly Step[], image: Image): Iterable<Change | Skip> {
  const { line } = run
  const installs = steps.filter(({ work }) => work === 'install')
  const [first] = installs
  if (!first) return
  if (hasCacheMount(run)) return yield { line, because: 'it has a cache mount', noNeed: true }
  if (namesBaseUser(first.user))
    return yield { line, because: 'who runs it is not known, and a cache of root could not be written by another user' }
  if (first.user !== 'root')
    return yield { line, because: `it runs as ${first.user}, and a cache of root's could not be written` }
  const cleans = steps
    .flatMap(({ effects }) => effects)
    .some(
      (each) =>
        ((each.type === 'node' || each.type === 'python') && each.verb === 'cache') ||
        (each.type === 'removes' && /\/\.(?:cache|npm|bun)(?:\/|$)/.test(each.path)),
    )
  if (cleans) return yield { line, because: 'it cleans the cache itself' }
  const targets = new Set<string>()
  const tools = new Set<string>()
  for (const step of installs)
    for (const effect of step.effects) {
      if (effect.type !== 'node' && effect.type !== 'python') continue
      const because = faultOf(effect, image, context)
      if (because !== undefined) {
        yield { line, because }
        continue
      }
      tools.add(effect.tool)
      for (const path of step.writes) if (image.files.get(path)?.origin.type === 'cache') targets.add(path)
    }
  if (targets.size === 0) {
    if (tools.size > 0) yield { line, because: 'nothing that it downloads stays' }
    return
  }
  const end = run.range.start + run.written.length
  yield {
    title: `keep ${[...tools].map((tool) => `${tool}'s`).join(' and ')} downloads between builds`,
    because: `line ${line} fetches every package again when a manifest changes`,
    safety: 'unsafe',
    edits: [
      {
        file: context.path,
        start: end,
        end,
        text: [...targets].map((to) => ` --mount=type=cache,target=${to}`).join(''),
      },
    ],
    assumes: ['the builder is BuildKit'],
  }
}

type Manager = Extract<Effect, { readonly type: 'node' | 'python' }>

/** Why what a manager downloads cannot be kept by a mount where root has it. */
function faultOf({ tool, options }: Manager, image: Image, { project }: Context): string | undefined {
  const settings = SETTINGS.get(tool)
  if (!settings) return `where ${tool} keeps what it downloads is not known`
  const without = options.find((option) => /^--no-cache(?:-dir)?$/.test(option))
  if (without !== undefined) return `${without} keeps no cache`
  const moved = options.find((option) => /^--(?:cache|cache-dir|cache-folder|store-dir)(?:=|$)/.test(option))
  const said = moved ?? settings.find((name) => image.contract.env.has(name))
  if (said !== undefined) return `${said} says what ${tool} keeps, and where`
  if (tool === 'yarn' && [...project.files.keys()].some((path) => /(?:^|\/)\.yarnrc\.yml$/.test(path)))
    return 'where yarn 2 and later keep what they download is for .yarnrc.yml to say'
  return undefined
}

/**
 * Variables that move each manager's cache, or leave it out: docs.npmjs.com/cli/using-npm/config#cache,
 * classic.yarnpkg.com/docs/cli/cache, pnpm.io/settings#storedir, bun.sh/docs/install/cache, pip.pypa.io/en/stable/topics/caching,
 * docs.astral.sh/uv/concepts/cache, python-poetry.org/docs/configuration#cache-dir, pipenv.pypa.io/en/latest/configuration.html
 */
const SETTINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['npm', ['npm_config_cache', 'NPM_CONFIG_CACHE']],
  ['yarn', ['YARN_CACHE_FOLDER', 'YARN_GLOBAL_FOLDER']],
  ['pnpm', ['PNPM_HOME', 'npm_config_store_dir', 'XDG_DATA_HOME']],
  ['bun', ['BUN_INSTALL_CACHE_DIR', 'BUN_INSTALL']],
  ['pip', ['PIP_NO_CACHE_DIR', 'PIP_CACHE_DIR', 'XDG_CACHE_HOME']],
  ['uv', ['UV_NO_CACHE', 'UV_CACHE_DIR', 'XDG_CACHE_HOME']],
  ['poetry', ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME']],
  ['pipenv', ['PIPENV_CACHE_DIR', 'PIP_NO_CACHE_DIR', 'XDG_CACHE_HOME']],
])
