import { satisfiesSpecifier } from './python-versions.ts'

const JUPYTER = ['etc/jupyter', 'share/jupyter']

/**
 * Distributions that put what they read when they run beside their modules, below the interpreter's prefix: the `data` directory of a
 * wheel, https://packaging.python.org/en/latest/specifications/binary-distribution-format/. Read in the wheels of jupyterlab 2.3.2,
 * 3.6.8 and 4.2.5, notebook 6.4.12, 6.5.7 and 7.2.2, nbclassic 1.3.3, nbconvert 7.17.2, ipykernel 6.29.5, voila 0.5.13, widgetsnbextension
 * 4.0.13 and jupyterhub 6.1.1; jupyter, qtconsole and ipywidgets depend on these.
 */
const DATA: ReadonlyMap<string, readonly string[]> = new Map([
  ...['jupyter', 'jupyterlab', 'notebook', 'voila', 'ipywidgets', 'widgetsnbextension'].map(
    (name): [string, readonly string[]] => [name, JUPYTER],
  ),
  ['nbclassic', ['etc/jupyter']],
  ['nbconvert', ['share/jupyter']],
  ['ipykernel', ['share/jupyter']],
  ['qtconsole', ['share/jupyter']],
  ['jupyterhub', ['share/jupyterhub']],
])

/** Directories below a prefix that are sure to be there with a distribution: `share/jupyter`. `version`: where it is known. */
export function dataDirectories(name: string, version: string | undefined, specifier: string): readonly string[] {
  const directories = DATA.get(name) ?? []
  if (name !== 'notebook') return directories
  // Before 6.5 it depended on none that brings settings.
  const early = version === undefined ? specifier.includes('<') : satisfiesSpecifier(version, '>=6.5') !== true
  return early ? directories.filter((directory) => directory.startsWith('share/')) : directories
}

/** Whether a path is such a directory, of whatever prefix. */
export const isDataDirectory = (path: string): boolean => /\/(?:share|etc)\/jupyter(?:hub)?$/.test(path)
