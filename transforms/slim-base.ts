import { hasByEitherName } from '../src/knowledge/debian.ts'
import { layoutMore, layoutRun } from '../src/dockerfile/layout.ts'
import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { RunInstruction, Stage } from '../src/dockerfile/types.ts'
import { fetches, missingOnSlim } from '../src/image/programs.ts'
import { type SlimTag, slimTagOf } from '../src/image/slim-reference.ts'
import { upgrades } from '../src/image/system.ts'
import { installsBeside } from '../src/image/plain-python.ts'
import type { Image } from '../src/image/types.ts'
import { isInSlim, packagesOf } from '../src/knowledge/packages.ts'
import { toolKind } from '../src/knowledge/node-programs.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { answers } from './parts/asking.ts'
import { writtenCommand } from './parts/command-words.ts'
import { insertionPoint } from './parts/insertion.ts'
import { manualPages } from './parts/manual-pages.ts'
import { otherBase } from './parts/other-base.ts'
import { toolsOf } from './parts/tools.ts'

/** Puts the run stage on the slim image of the same version and suite. */
export const slimBase: Transform = {
  name: 'slim-base',
  summary: 'run on the slim image of the same version and Debian suite',
  docs: {
    what: "Changes the final stage's base to its `-slim` sibling, and installs by name what the program uses of the full image. `--base alpine` puts it on the `-alpine` sibling instead, where no package that runs is linked to glibc: the build stays on Debian, what is installed by apt comes from apk, and the change of libc is told as an assumption. `--base distroless` is answered with what stands against it; no distroless image is written.",
    why: 'A full language image holds compilers, headers and version control: most of a gigabyte that a running program never opens.',
    when_not:
      'Where the tag has no slim sibling, holds a digest, or a variable that may be more than a version, or comes from a private mirror; where something the program uses cannot be named for its suite. Alpine is refused, and slim written, where a package is native or cannot be told to be plain JavaScript, where no lockfile is held to, where a file may be linked to glibc, and where a line or an entry script rests on a program or an option that Alpine does not have.',
    references: [
      'https://github.com/docker-library/docs/tree/master/node#image-variants',
      'https://hub.docker.com/_/buildpack-deps',
      'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
    ],
  },
  *run(context) {
    const { dockerfile, replay, facts } = context
    const stage = dockerfile.stages.at(-1)
    if (!stage) return
    const { from } = stage
    const { base } = replay.final
    const { line } = from
    const asked = context.options.base
    const other = asked === undefined || asked === 'slim' ? undefined : otherBase(context, stage, asked)
    if (other) yield other
    if (base && base.variant !== 'full')
      return yield { line, because: `the base is ${SMALL[base.variant]}`, noNeed: true }
    if (replay.final.parent !== undefined) return yield { line, because: fromStage(context, stage) }
    if (replay.final.local !== undefined)
      return yield { line, because: `${from.imageWord.value} is what ${replay.final.local.dockerfile} builds` }
    const name = base?.name ?? from.image.name.slice(from.image.name.lastIndexOf('/') + 1)
    if (!RUNTIMES.has(name)) return yield { line, because: `no slim image of ${name} is known`, noNeed: true }
    if (from.image.digest !== undefined) return yield { line, because: 'the image is pinned by its digest' }
    if (from.image.registry !== undefined && from.image.registry !== 'docker.io' && base?.of === undefined)
      return yield { line, because: `whether ${from.image.registry} has the slim image is not known` }
    const slim = slimTagOf(replay.final, context.project)
    if ('because' in slim) return yield { line, because: slim.because }
    if (facts.purpose !== undefined) return yield { because: facts.purpose }
    if (facts.slim !== undefined) return yield { line, because: facts.slim }
    const heavy = replay.final.steps.find(
      (step) =>
        step.stage === stage.index &&
        (step.work === 'install' || step.work === 'build' || step.work === 'opaque') &&
        !installsBeside(step, replay.final),
    )
    const tool = replay.final.steps
      .filter((step) => step.stage === stage.index)
      .flatMap(toolsOf)
      .find(({ name, plain }) => !plain && toolKind(name) === undefined)
    if (tool)
      return yield { line: tool.line, because: `${tool.name} is installed in this stage, and may need a compiler` }
    if (heavy)
      return yield {
        line,
        because: `\`${heavy.text.slice(0, 60)}\` (line ${heavy.line}) runs in this stage, and may need the full image`,
      }
    yield change(context, stage, slim)
  },
}

/** Why the base of a last stage that starts from another stage is left. */
function fromStage({ dockerfile }: Context, { index, from }: Stage): string {
  const name = from.imageWord.value
  const others = dockerfile.stages.filter((each) => each.index !== index && each.from.imageWord.value === name)
  return others.length > 0
    ? `line ${others[0]?.from.line} starts from ${name} as well, and may need the full image`
    : `the last stage starts from ${name}, which builds`
}

const SMALL = { slim: 'the slim image', alpine: 'an Alpine image', distroless: 'a distroless image' } as const

/** Images whose full variant is buildpack-deps and whose slim one is the same runtime on debian:*-slim. */
const RUNTIMES = new Set(['node', 'python', 'ruby'])

function change(context: Context, stage: Stage, { tag, assumes }: SlimTag): Change | Skip {
  const { facts, path: file, replay } = context
  const word = stage.from.imageWord
  const name = word.value.replace(/[:@].*$/, '')
  const started = missingOnSlim(replay.final)
  const unnamed = started.find(({ owner }) => owner === undefined)
  if (unnamed)
    return {
      line: unnamed.line,
      because: `it starts ${unnamed.program}, and no package is known to bring it to the slim image`,
    }
  // A program that fetches by TLS brings no certificates where recommended packages are left out.
  const transport = started.some(({ program }) => fetches(program)) ? ['ca-certificates'] : []
  const wanted = [
    ...transport,
    ...facts.needs.filter((need) => need.kind === 'package').map((need) => need.name),
    ...started.flatMap(({ owner }) => owner ?? []),
  ]
  const missing = [...new Set(wanted)]
    .filter((name) => !replay.final.packages.has(name) && !isThere(name, replay.final))
    .sort()
  const edits: Edit[] = [{ file, start: word.range.start, end: word.range.end, text: `${name}:${tag}` }]
  const programs = new Set(started.map(({ program }) => program))
  if (missing.length > 0) edits.push(installEdit(context, stage, missing, programs))
  const pages = manualPages(replay.final, context.dockerfile, file)
  if (pages && !('edit' in pages)) return pages
  if (pages) edits.push(pages.edit)
  const answered = answers(context, replay.final, stage.index)
  if (!Array.isArray(answered)) return answered
  edits.push(...answered)
  const reasons = [
    ...new Set([
      ...facts.needs.filter((need) => missing.includes(need.name)).map((need) => need.because),
      ...started.map(({ line, program }) => `line ${line} starts ${program}`),
    ]),
  ]
  return {
    title: `run on ${name}:${tag}`,
    because: `nothing that runs needs what ${word.value} has beyond it${reasons.length > 0 ? `, save ${missing.join(', ')} (${reasons.slice(0, 2).join('; ')})` : ''}${pages ? `; ${pages.because}` : ''}`,
    safety: 'safe',
    edits,
    assumes: [...assumes, ...facts.assumes.slim],
  }
}

/** Whether the slim image is known to have a package. */
function isThere(package_: string, { base }: Image): boolean {
  if (base?.suite === undefined) return false
  // What the interpreter itself loads.
  const own = base.name === 'python' ? packagesOf(base.name, base.tag, 'slim', base.suite) : undefined
  const { suite } = base
  return hasByEitherName({ has: (name) => own?.has(name) ?? isInSlim(name, suite) === true }, package_)
}

/** Commands that install packages by name and leave no lists behind. */
const installOf = (names: readonly string[]) => [
  'apt-get update',
  ['apt-get', 'install', '-y', '--no-install-recommends', ...names],
  'rm -rf /var/lib/apt/lists/*',
]

/**
 * The packages go to an install that is there, or to a RUN of their own before the first COPY, and before the first command that
 * starts one of the programs.
 */
function installEdit(context: Context, stage: Stage, names: readonly string[], programs: ReadonlySet<string>): Edit {
  const { dockerfile, path: file, replay } = context
  const first = replay.final.steps.findIndex((step) => step.programs.some((program) => programs.has(program)))
  const above = first < 0 ? replay.final.steps : replay.final.steps.slice(0, first)
  for (const step of above) {
    if (step.stage !== stage.index || step.conditional || step.user !== 'root') continue
    // A script that is fetched may install packages too, and takes no names.
    if (
      !/(?:^| )apt(?:-get)? /.test(step.text) ||
      !step.effects.some(
        (effect) =>
          effect.type === 'packages' &&
          effect.manager === 'apt' &&
          effect.action === 'install' &&
          effect.names.length > 0,
      )
    )
      continue
    const run = dockerfile.instructions[step.instruction] as RunInstruction
    const written = writtenCommand(run, step)
    if (!written) continue
    const there = step.effects.flatMap((effect) => (effect.type === 'packages' ? effect.names : []))
    // A RUN that only installs libraries is written as one that is made for them.
    const own = layoutRun(installOf(there), styleOf(dockerfile))
    if (dockerfile.text.slice(run.range.start, run.range.end) === own) {
      const all = [...new Set([...there, ...names])].sort()
      return { file, start: run.range.start, end: run.range.end, text: layoutRun(installOf(all), styleOf(dockerfile)) }
    }
    const style = styleOf(dockerfile)
    const text = run.heredocs.length > 0 ? ` ${names.join(' ')}` : layoutMore(dockerfile.text, written, names, style)
    return { file, start: written.end, end: written.end, text }
  }
  const upgrade = above.find(
    (step) => step.stage === stage.index && !step.conditional && step.user === 'root' && upgrades(step),
  )
  const written =
    upgrade?.text.startsWith('apt') &&
    writtenCommand(dockerfile.instructions[upgrade.instruction] as RunInstruction, upgrade)
  if (written) {
    const text = ` && apt-get install -y --no-install-recommends ${names.join(' ')}`
    return { file, start: written.end, end: written.end, text }
  }
  const line = layoutRun(installOf(names), styleOf(dockerfile))
  const place = lineRange(dockerfile, insertionPoint(stage)).end
  const gap = dockerfile.text.slice(0, place).endsWith('\n') ? '' : dockerfile.eol
  return { file, start: place, end: place, text: gap + line + dockerfile.eol }
}
