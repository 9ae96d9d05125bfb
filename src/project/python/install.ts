import { collector, finish } from './collect.ts'
import { installWithPip } from './install-pip.ts'
import type { Install, InstallOptions, PythonCommand, PythonFiles } from './types.ts'

/** What an install command brings and reads. `app` has paths relative to the directory that the command runs in. */
export function readInstall(command: PythonCommand, app: PythonFiles, options: InstallOptions = {}): Install {
  const collected = collector()
  const closed = installWithPip(command, app, options, collected)
  return finish(collected, closed)
}
