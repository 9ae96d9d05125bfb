import { namedIn } from '../../src/image/managers.ts'
import type { Image } from '../../src/image/types.ts'
import { appFiles } from '../../src/stacks/common/app.ts'
import type { Change, Context } from '../../src/types.ts'
import { writtenCommand } from './command-words.ts'

/**
 * `npm install -g pnpm` becomes `pnpm@10.8.1` where packageManager names that version: whichever pnpm is installed fetches it
 * before its first command, and runs it.
 */
export function* pinManager(context: Context, image: Image, stage: number): Iterable<Change> {
  const [named] = namedIn(image)
  if (!named || keepsOwnVersion(context, image)) return
  const { name, version } = named
  for (const step of image.steps) {
    const run = context.dockerfile.instructions[step.instruction]
    if (step.stage !== stage || step.work !== 'tool' || run?.kind !== 'RUN') continue
    // What it installs beside the project, it would install otherwise.
    if (step.effects.some((effect) => effect.type === 'node' && effect.tool === name)) return
    const word = writtenCommand(run, step)?.words.find(({ value }) => value === name || value.startsWith(`${name}@`))
    if (!word || word.value === `${name}@${version}`) continue
    yield {
      title: `install ${name} ${version} itself`,
      because: `packageManager names it, and another ${name} fetches it before its first command`,
      safety: 'safe',
      edits: [{ file: context.path, start: word.start, end: word.end, text: `${name}@${version}` }],
    }
  }
}

/** https://pnpm.io/10.x/settings#managepackagemanagerversions */
function keepsOwnVersion({ project }: Context, { files, contract }: Image): boolean {
  if ([...contract.env.keys()].some((key) => /manage[-_]package[-_]manager/i.test(key))) return true
  return [...files.keys()]
    .filter((path) => /\/(?:\.npmrc|pnpm-workspace\.yaml)$/.test(path))
    .some((path) => {
      const at = path.lastIndexOf('/')
      const text = appFiles(files, path.slice(0, at) || '/', project).read(path.slice(at + 1))
      return /manage-?package-?manager-?versions/i.test(text ?? '')
    })
}
