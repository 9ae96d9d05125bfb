import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed, inCopy, placed, workspaces, type Workspace } from './support/workspaces.ts'

/** `UPDATE_FIXTURES=1 npx vitest run test/workspaces.test.ts` writes what comes out; read it before it is committed. */
const update = process.env['UPDATE_FIXTURES'] === '1'

describe.each(workspaces())('workspaces/$name', (workspace) => {
  const { args, expected, output, skips } = workspace
  const places = inCopy(workspace, {}, placed)
  const { files, reasons } = inCopy(workspace, {}, (root) => changed(root, args))

  it(workspace.about, () => {
    if (update) write(workspace, places, files)
    else expect({ places, files }).toEqual({ places: expected, files: output })
  })

  it('changes nothing the second time', () => {
    expect(inCopy(workspace, files, (root) => changed(root, args)).files).toEqual({})
  })

  it('says why it leaves alone what it leaves alone', () => {
    for (const skip of skips) {
      const given = reasons.some((reason) => reason.includes(skip))
      expect(given, `no reason has "${skip}":\n${reasons.join('\n')}`).toBe(true)
    }
  })
})

function write({ folder }: Workspace, places: string, files: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, 'expected.txt'), places)
  rmSync(join(folder, 'output'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'output', path)), { recursive: true })
    writeFileSync(join(folder, 'output', path), text)
  }
}
