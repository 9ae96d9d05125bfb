import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { commitMessage, fileNames } from '../report/message.ts'
import { sanitizeLine } from '../report/sanitize.ts'
import { commit, uncommitted } from '../workspace/history.ts'
import type { Target } from '../workspace/discover.ts'
import { slashed } from '../workspace/listings.ts'
import { inWords } from '../workspace/read.ts'
import { apply } from './apply.ts'
import type { BatchSettings } from './batch-settings.ts'
import type { Failed } from './failure.ts'
import type { Looked } from './look.ts'
import type { Output } from './output.ts'
import { UsageError } from './usage.ts'

/** Where the changes of a run go: nowhere, in place, into commits, or into patches. */
export interface Delivery {
  /** Whether the diff is shown too. */
  readonly showsDiff: boolean
  /** Takes what was found of one Dockerfile; gives what people should know of it, and nothing where it was not chosen. */
  take(looked: Looked): Promise<readonly string[] | Failed | undefined>
  /** What people may do next, where it is not `--write`. */
  readonly next?: string
  /** Nothing more is wanted. */
  over(): boolean
  /** After the last file: what is made of all of them. */
  end(): Promise<readonly Failed[]>
  close(): void
}

const nothing = { over: () => false, end: () => Promise.resolve([]), close: () => undefined }

export async function createDelivery(
  settings: BatchSettings,
  cwd: string,
  targets: readonly Target[],
  output: Output,
): Promise<Delivery> {
  if (settings.commit) checkClean(targets)
  const put = settings.commit ? committed : apply
  if (settings.interactive) return chosen(put, cwd, output)
  if (settings.mode === 'write') return { ...nothing, showsDiff: !settings.commit, take: (looked) => put(looked, cwd) }
  if (settings.patch !== undefined) return onePatch(settings.patch, cwd)
  if (settings.splitPatches !== undefined) return manyPatches(settings.splitPatches, targets, cwd)
  return { ...nothing, showsDiff: true, take: () => Promise.resolve([]) }
}

/** Writes what is chosen, one Dockerfile after another. */
async function chosen(put: typeof apply, cwd: string, { err }: Output): Promise<Delivery> {
  const { createAsker } = await import('./ask.ts')
  const asker = createAsker(process.stdin, (text) => err.print(text))
  let last = false
  return {
    ...nothing,
    showsDiff: true,
    take: async (looked) => {
      if (looked.patches.length === 0) return []
      const answer = await asker.ask(`Write ${sanitizeLine(looked.path)}?`)
      if (answer === 'yes' || answer === 'all') return put(looked, cwd)
      looked.discard()
      last = answer === 'quit'
      return undefined
    },
    over: () => last,
    close: () => asker.close(),
  }
}

function checkClean(targets: readonly Target[]): void {
  for (const root of new Set(targets.map(({ root }) => root))) {
    const told = uncommitted(root)
    if (!told.ok) throw new UsageError(`--commit: ${told.because}.`, 'Use --write, and keep the changes as you do.')
    const [first] = told.value
    if (first !== undefined)
      throw new UsageError(
        `--commit needs a clean working tree, and ${sanitizeLine(first)}${told.value.length > 1 ? ` and ${told.value.length - 1} more` : ''} is not committed.`,
        'Commit or stash what is there first (`git stash --include-untracked`).',
      )
  }
}

async function committed(looked: Looked, cwd: string): Promise<readonly string[] | Failed> {
  const notes = await apply(looked, cwd)
  if ('error' in notes || looked.writings.length === 0) return notes
  const { root } = looked
  const message = commitMessage(slashed(relative(root, looked.subject.path)), looked.rewrite)
  const told = commit(
    root,
    looked.writings.map(({ path }) => path),
    message,
  )
  if (told.ok) return [...notes, `committed as ${told.value}`]
  const hint = 'The files are written. Commit them by hand, or take them back with `git restore`.'
  return { path: looked.path, error: { message: `it was not committed: ${told.because}`, hint } }
}

/** Why a Dockerfile is in no patch: a patch applies in one directory. */
function misplaced({ path, elsewhere }: Looked, option: string): Failed | undefined {
  if (elsewhere === undefined) return undefined
  const message = `it is in no patch: its diff applies in ${elsewhere}, and not here`
  return { path, error: { message, hint: `Call restage with ${option} there.` } }
}

function onePatch(file: string, cwd: string): Delivery {
  const parts: string[] = []
  return {
    ...nothing,
    showsDiff: false,
    next: `Apply with \`git apply ${sanitizeLine(slashed(relative(cwd, file)))}\`.`,
    take: (looked) => {
      const wrong = looked.patches.length > 0 ? misplaced(looked, '--patch') : undefined
      if (!wrong) parts.push(...looked.patches.map(({ patch }) => patch))
      return Promise.resolve(wrong ?? [])
    },
    end: () => made(file, parts.join(''), cwd),
  }
}

/** A patch each, headed by the message that its commit could have: `git apply` passes over it. */
function manyPatches(directory: string, targets: readonly Target[], cwd: string): Delivery {
  const names = fileNames(targets.map(({ path, root }) => slashed(relative(root, path))))
  return {
    ...nothing,
    showsDiff: false,
    next: `The patches are in ${sanitizeLine(slashed(relative(cwd, directory)) || '.')}; \`git apply\` takes each.`,
    take: async (looked) => {
      if (looked.patches.length === 0) return []
      const wrong = misplaced(looked, '--split-patches')
      if (wrong) return wrong
      const own = slashed(relative(looked.root, looked.subject.path))
      const message = commitMessage(own, looked.rewrite)
      const text = `${message}---\n${looked.patches.map(({ patch }) => patch).join('')}`
      const file = join(directory, `${names.get(own) ?? 'Dockerfile'}.patch`)
      const [failed] = await made(file, text, cwd)
      return failed ?? [`its patch is ${slashed(relative(cwd, file))}`]
    },
  }
}

/** Writes a file that the user named. */
async function made(path: string, text: string, cwd: string): Promise<readonly Failed[]> {
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(path, text)
    return []
  } catch (error) {
    return [{ path: slashed(relative(cwd, path)), error: { message: `it was not written: ${inWords(error)}` } }]
  }
}
