import { blockRange, lineRange } from '../../src/dockerfile/edit.ts'
import { styleOf } from '../../src/dockerfile/style.ts'
import type { CopyInstruction, Instruction, RunInstruction } from '../../src/dockerfile/types.ts'
import { absolute } from '../../src/image/paths.ts'
import type { Image, Step } from '../../src/image/types.ts'
import { kindOf } from '../../src/project/kinds.ts'
import { appFiles } from '../../src/stacks/common/app.ts'
import type { Context, Edit } from '../../src/types.ts'

/**
 * Parts the building stage below its install, and takes the packages from above: an edit of the source leaves that stage as it
 * is, so that its packages are not looked through again. With `prune`, lines that leave out development dependencies, they come
 * from a stage beside the one that builds; `own` is the prune that the file has below the build, and whose lines those are.
 * Undefined where the build changes the packages, or where more than packages is copied at once.
 */
export function partAtInstall(context: Context, install: Step, prune?: string, own?: Step): Edit[] | undefined {
  const { dockerfile, replay, path: file, project } = context
  const builder = dockerfile.stages[install.stage]
  const run = dockerfile.instructions[install.instruction]
  const image = replay.stages[install.stage]
  if (!builder?.alias || run?.kind !== 'RUN' || !image || install.stage >= dockerfile.stages.length - 1)
    return undefined
  // One prune empties the packages of every workspace member that the install filled.
  const paths = install.writes.filter((each) => image.files.get(each)?.origin.type === 'install')
  if (paths.some((each) => changesPackages(image, install, each, own))) return undefined
  const copies = copiesOf(context, paths, builder.alias)
  if (copies.length === 0 || copies.some((copy) => copy.sources.length !== 1)) return undefined
  // Only manifests may stand above the install: with the source there, a stage of its own would be made on every edit as well.
  const { requires } = install
  const isRead = (input: string): boolean => (requires === 'all' ? namesPackages(input) : requires.includes(input))
  if (![...install.inputs].every(isRead)) return undefined
  const args = builder.instructions.filter(
    (each) =>
      each.kind === 'ARG' && each.index < run.index && each.declared.some(({ name }) => !image.contract.env.has(name)),
  )
  // Settings that hold a variable of the build are read again where it is declared: in the stage of the install.
  const app = appFiles(image.files, install.cwd, project)
  if (prune !== undefined && args.length > 0 && /\$\{?\w/.test(app.read('.npmrc') ?? '')) return undefined
  const style = styleOf(dockerfile)
  const lower = style.keyword === 'lower'
  const [from, as] = lower ? ['from', 'as'] : ['FROM', 'AS']
  const names = freeNames(context)
  const { eol } = dockerfile
  const aliasRange = builder.from.alias?.range
  const next = dockerfile.instructions[run.index + 1]
  const final = dockerfile.stages[install.stage + 1]
  if (!aliasRange || !next || next.stage !== install.stage || !final) return undefined
  const place = lineRange(dockerfile, run).end
  const before = blockRange(dockerfile, final.from).start
  const repeated = args.map((each) => dockerfile.text.slice(each.range.start, each.range.end) + eol).join('')
  const source = prune === undefined ? names.dependencies : names.production
  return [
    { file, start: aliasRange.start, end: aliasRange.end, text: names.dependencies },
    {
      file,
      start: place,
      end: place,
      text: `${eol}${from} ${names.dependencies} ${as} ${builder.alias}${eol}${repeated}`,
    },
    ...(prune === undefined
      ? []
      : [
          {
            file,
            start: before,
            end: before,
            text: `${from} ${names.dependencies} ${as} ${names.production}${eol}${prune}${eol}${eol}`,
          },
        ]),
    ...copies.flatMap((copy) =>
      copy.flags
        .filter((flag) => flag.name === 'from')
        .map((flag) => ({ file, start: flag.range.start, end: flag.range.end, text: `--from=${source}` })),
    ),
  ]
}

/** Files that name packages of Node.js, and settings of its managers: https://docs.npmjs.com/cli/configuring-npm */
const namesPackages = (path: string): boolean =>
  kindOf(path) === 'lockfile' || /(?:^|\/)(?:package\.json|\.npmrc|\.yarnrc(?:\.yml)?|pnpm-workspace\.yaml)$/.test(path)

/** RUN as the file writes it. */
export function runWord(instructions: readonly Instruction[]): string {
  return instructions.find((each): each is RunInstruction => each.kind === 'RUN')?.written ?? 'RUN'
}

/** Whether a command after the install writes into the packages. */
function changesPackages(image: Image, install: Step, path: string, own: Step | undefined): boolean {
  if (image.files.get(path)?.line !== (own ?? install).line) return true
  for (const [each, { origin }] of image.files) if (each.startsWith(`${path}/`) && origin.type !== 'cache') return true
  return image.steps.some(
    (step) => step.instruction > install.instruction && (step.work === 'opaque' || step.work === 'script'),
  )
}

function copiesOf({ dockerfile }: Context, paths: readonly string[], stage: string): CopyInstruction[] {
  return dockerfile.instructions.filter(
    (each): each is CopyInstruction =>
      each.kind === 'COPY' &&
      each.from?.toLowerCase() === stage.toLowerCase() &&
      each.sources.some((word) => paths.includes(absolute(word.value, '/'))),
  )
}

function freeNames({ dockerfile, project }: Context): { dependencies: string; production: string } {
  const names = [...dockerfile.stages.map((stage) => stage.alias), ...(project.contextNames ?? [])]
  const taken = new Set(names.map((name) => name?.toLowerCase()))
  const free = (...names: string[]) => names.find((name) => !taken.has(name)) ?? `restage-${names[0]}`
  return {
    dependencies: free('dependencies', 'deps'),
    production: free('production-dependencies', 'production', 'prod-deps'),
  }
}
