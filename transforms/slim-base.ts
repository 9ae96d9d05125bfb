import { layoutRun } from '../src/dockerfile/layout.ts'
import { lineRange } from '../src/dockerfile/edit.ts'
import { styleOf } from '../src/dockerfile/style.ts'
import type { Instruction, RunInstruction, Stage } from '../src/dockerfile/types.ts'
import { purposeOf } from '../src/image/purpose.ts'
import { missingOnSlim } from '../src/image/programs.ts'
import type { Image, Step } from '../src/image/types.ts'
import { slimPackages } from '../src/knowledge/packages.ts'
import { toolKind } from '../src/knowledge/node-programs.ts'
import { slimTag } from '../src/knowledge/tags.ts'
import { toolName } from '../src/stacks/node/install.ts'
import type { Change, Context, Edit, Skip, Transform } from '../src/types.ts'
import { writtenCommand } from './parts/command-words.ts'

/** Puts the run stage on the slim image of the same version and suite. */
export const slimBase: Transform = {
  name: 'slim-base',
  summary: 'run on the slim image of the same version and Debian suite',
  docs: {
    what: "Changes the final stage's base to its `-slim` sibling, and installs by name what the program uses of the full image.",
    why: 'A full language image holds compilers, headers and version control: most of a gigabyte that a running program never opens.',
    when_not:
      'Where the tag has no slim sibling, holds a variable or a digest, or comes from a private mirror; where something the program uses cannot be named for its suite.',
    references: [
      'https://github.com/docker-library/docs/tree/master/node#image-variants',
      'https://hub.docker.com/_/buildpack-deps',
    ],
  },
  *run(context) {
    const { dockerfile, replay, facts } = context
    const stage = dockerfile.stages.at(-1)
    if (!stage || replay.final.parent !== undefined) return
    const { from } = stage
    const { base } = replay.final
    const { line } = from
    if (context.options.base !== undefined && context.options.base !== 'slim') {
      yield {
        line,
        because: `${context.options.base} was asked for: whether every package runs there cannot be told, and slim is the smallest base that restage writes`,
      }
    }
    if (!base && !RUNTIMES.has(from.image.name.slice(from.image.name.lastIndexOf('/') + 1))) return
    if (base && (base.variant !== 'full' || !RUNTIMES.has(base.name))) return
    if (from.image.variable) return yield { line, because: 'the tag is made of a variable, whose value may differ' }
    if (from.image.digest !== undefined) return yield { line, because: 'the image is pinned by its digest' }
    if (from.image.registry !== undefined && from.image.registry !== 'docker.io')
      return yield { line, because: `whether ${from.image.registry} has the slim image is not known` }
    if (!base) return yield { line, because: `what ${from.imageWord.value} is cannot be told from its name` }
    const tag = slimTag(base.name, base.tag)
    if (tag === undefined)
      return yield { line, because: `${base.name}:${base.tag} has no slim image of the same version` }
    if (facts.slim !== undefined) return yield { line, because: facts.slim }
    const heavy = replay.final.steps.find(
      (step) =>
        step.stage === stage.index && (step.work === 'install' || step.work === 'build' || step.work === 'opaque'),
    )
    const tool = replay.final.steps.flatMap((step) =>
      step.stage === stage.index && step.work === 'tool' ? unknownTools(step) : [],
    )[0]
    if (tool)
      return yield { line: tool.line, because: `${tool.name} is installed in this stage, and may need a compiler` }
    if (heavy)
      return yield {
        line,
        because: `\`${heavy.text.slice(0, 60)}\` (line ${heavy.line}) runs in this stage, and may need the full image`,
      }
    const purpose = purposeOf(replay.final)
    if (purpose !== undefined) return yield { line, because: purpose }
    yield change(context, stage, tag)
  },
}

/** Global tools of a step that are not known to be plain JavaScript. */
function unknownTools(step: Step): { name: string; line: number }[] {
  const named = step.effects.flatMap((effect) =>
    effect.type === 'node' && effect.tool !== 'corepack' ? effect.packages : [],
  )
  return named
    .map(toolName)
    .filter((name) => !PLAIN.has(name) && toolKind(name) === undefined)
    .map((name) => ({ name, line: step.line }))
}

/** Package managers and static servers whose published tarballs, and those of their dependencies, hold no code to compile. */
const PLAIN = new Set(['npm', 'pnpm', 'yarn', 'bun', 'serve', 'http-server'])

/** Images whose full variant is buildpack-deps and whose slim one is the same runtime on debian:*-slim. */
const RUNTIMES = new Set(['node', 'python', 'ruby'])

function change(context: Context, stage: Stage, tag: string): Change | Skip {
  const { dockerfile, facts, path: file, replay } = context
  const word = stage.from.imageWord
  const name = word.value.replace(/[:@].*$/, '')
  const started = missingOnSlim(replay.final)
  const unnamed = started.find(({ owner }) => owner === undefined)
  if (unnamed)
    return {
      line: unnamed.line,
      because: `it starts ${unnamed.program}, and no package is known to bring it to the slim image`,
    }
  const slim = slimPackagesOf(replay.final)
  // A program that fetches by TLS brings no certificates where recommended packages are left out.
  const transport = started.some(({ program }) => /^(curl|wget|git)$/.test(program)) ? ['ca-certificates'] : []
  const wanted = [
    ...transport,
    ...facts.needs.filter((need) => need.kind === 'package').map((need) => need.name),
    ...started.flatMap(({ owner }) => owner ?? []),
  ]
  const missing = [...new Set(wanted)].filter((name) => !replay.final.packages.has(name) && !slim?.has(name)).sort()
  const edits: Edit[] = [{ file, start: word.range.start, end: word.range.end, text: `${name}:${tag}` }]
  if (missing.length > 0) edits.push(installEdit(context, stage, missing))
  const reasons = [
    ...facts.needs.filter((need) => missing.includes(need.name)).map((need) => need.because),
    ...started.map(({ line, program }) => `line ${line} starts ${program}`),
  ]
  return {
    title: `run on ${name}:${tag}`,
    because: `nothing that runs needs what ${word.value} has beyond it${reasons.length > 0 ? `, save ${missing.join(', ')} (${reasons.slice(0, 2).join('; ')})` : ''}`,
    safety: 'safe',
    edits,
    ...(dockerfile.stages.length > 0 && facts.assumes.length > 0 ? { assumes: facts.assumes } : {}),
  }
}

function slimPackagesOf({ base }: Image): ReadonlySet<string> | undefined {
  return base?.suite === undefined ? undefined : slimPackages(base.suite)
}

/** The packages go to an install that is there, or to a RUN of their own before the first COPY. */
function installEdit(context: Context, stage: Stage, names: readonly string[]): Edit {
  const { dockerfile, path: file, replay } = context
  for (const step of replay.final.steps) {
    if (step.stage !== stage.index || step.conditional || step.user !== 'root') continue
    if (
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
    if (written) return { file, start: written.end, end: written.end, text: ` ${names.join(' ')}` }
  }
  const style = styleOf(dockerfile)
  const line = layoutRun(
    ['apt-get update', `apt-get install -y --no-install-recommends ${names.join(' ')}`, 'rm -rf /var/lib/apt/lists/*'],
    style,
  )
  const place = lineRange(dockerfile, insertionPoint(stage)).end
  const gap = dockerfile.text.slice(0, place).endsWith('\n') ? '' : dockerfile.eol
  return { file, start: place, end: place, text: gap + line + dockerfile.eol }
}

/** After the FROM and the settings that follow it, while the user is still root. */
function insertionPoint(stage: Stage): Instruction {
  let last: Instruction = stage.from
  for (const each of stage.instructions) {
    if (
      each.kind !== 'ARG' &&
      each.kind !== 'ENV' &&
      each.kind !== 'WORKDIR' &&
      each.kind !== 'LABEL' &&
      each.kind !== 'SHELL' &&
      each.kind !== 'MAINTAINER'
    )
      break
    last = each
  }
  return last
}
