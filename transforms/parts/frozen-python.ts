import type { Image, Step } from '../../src/image/types.ts'
import { field, stringOf } from '../../src/project/json.ts'
import { lockStep } from '../../src/project/python/step.ts'
import { parseToml } from '../../src/project/python/toml.ts'
import { appFiles } from '../../src/stacks/common/app.ts'
import type { AppFiles } from '../../src/stacks/types.ts'
import type { PythonEffect } from '../../src/stacks/python/places.ts'
import type { Change, Context, Skip } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'

/** Managers with a lockfile that an install may write anew, and the option by which it stops instead. */
const LOCKING = {
  // https://docs.astral.sh/uv/concepts/projects/sync/#automatic-lock-and-sync
  uv: { lockfile: 'uv.lock', option: '--locked', frozen: /^--(?:frozen|locked)$/, verb: 'sync' },
  // https://pipenv.pypa.io/en/latest/commands.html#install
  pipenv: { lockfile: 'Pipfile.lock', option: '--deploy', frozen: /^--(?:deploy|ignore-pipfile)$/, verb: 'install' },
} as const

/** Options by which an install takes what the manifest allows, whatever is locked. */
const UNLOCKED = {
  uv: /^(?:-[UP].*|--(?:upgrade|upgrade-package|resolution|prerelease|fork-strategy|exclude-newer)(?:=.*)?)$/,
  pipenv: /^--skip-lock$/,
} as const

/** An image that is not known may bring one. */
const missing = (lockfile: string, { base, local, reference }: Image): string =>
  base === undefined && local === undefined
    ? `no ${lockfile} of the build context is there when the install runs, and what ${reference} brings is not known`
    : `no ${lockfile} is there when the install runs`

/** An install of Python packages that follows its lockfile, or stops where that is out of step. */
export function* freezePython(
  context: Context,
  image: Image,
  step: Step,
  effect: PythonEffect,
): Iterable<Change | Skip> {
  const { line } = step
  const { tool, options } = effect
  if (tool !== 'uv' && tool !== 'pipenv')
    return yield { line, because: `${tool} has no lockfile that an install would change`, noNeed: true }
  const { lockfile, option, frozen, verb } = LOCKING[tool]
  if (effect.verb !== verb || effect.packages.length + effect.requirements.length > 0)
    return yield { line, because: 'it installs what its own words say', noNeed: true }
  if (options.some((each) => frozen.test(each)))
    return yield { line, because: 'it installs what the lockfile says', noNeed: true }
  // https://pipenv.pypa.io/en/latest/cli.html#pipenv-install, https://docs.astral.sh/uv/reference/cli/#uv-sync
  const without = options.find((each) => UNLOCKED[tool].test(each))
  if (without !== undefined) return yield { line, because: `${without} asks for other versions than the lockfile has` }
  const directory = effect.directory ?? step.cwd
  const present = new Map(
    [...image.files].filter(([, { origin }]) => origin.type === 'context' && step.inputs.has(origin.path)),
  )
  const source = present.get(`${directory === '/' ? '' : directory}/${lockfile}`)?.origin
  if (source?.type !== 'context') return yield { line, because: missing(lockfile, image) }
  if (context.project.files.get(source.path)?.presence === 'maybe')
    return yield { line, because: `${source.path} is not tracked by git, and may be absent elsewhere` }
  const app = appFiles(present, directory, context.project)
  const told = lockStep(tool, app, '')
  if (!told) return yield { line, because: `whether ${lockfile} is in step cannot be told` }
  if (!told.ok) return yield { line, because: `${lockfile} is not in step: ${told.because}` }
  const python = tool === 'pipenv' ? wantedPython(app) : undefined
  if (python !== undefined && !isPython(image, python))
    return yield {
      line,
      because: `--deploy stops where Python is not ${python}, which Pipfile asks for, and whether it is that is not known`,
    }
  const run = context.dockerfile.instructions[step.instruction]
  const written = run?.kind === 'RUN' ? writtenCommand(run, step) : undefined
  if (!written) return yield { line, because: 'the command is not written in one piece' }
  yield {
    title: `install what ${lockfile} says`,
    because: `${lockfile} is tracked, copied, and in step with its manifest`,
    safety: 'safe',
    edits: [{ file: context.path, start: written.end, end: written.end, text: ` ${option}` }],
  }
}

/** `[requires]` of a Pipfile. https://pipenv.pypa.io/en/latest/specifiers.html#python-version-vs-full-version */
function wantedPython(app: Pick<AppFiles, 'read'>): string | undefined {
  const requires = field(parseToml(app.read('Pipfile') ?? ''), 'requires')
  return stringOf(field(requires, 'python_full_version')) ?? stringOf(field(requires, 'python_version'))
}

/** Whether the tag of the base says so. A major version alone is taken for its `.0`. */
const isPython = ({ base }: Image, wanted: string): boolean =>
  wanted.includes('.') && base?.name === 'python' && `${base.tag}.`.replace('-', '.').startsWith(`${wanted}.`)
