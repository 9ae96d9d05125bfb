import { type Describer, type Family, readArguments, unknown } from './arguments.ts'
import { packages } from './packages.ts'
import { easyInstall, pip, pipCompile, pipSync, pipx, uv, virtualenv } from './pip.ts'
import { conda, project } from './python-projects.ts'
import { bundle, composer, gem } from './ruby-php.ts'
import { cargo, go, rustup } from './rust-go.ts'

const brew: Describer = ({ name, args }) => {
  const parsed = readArguments(args)
  const [verb, ...names] = parsed.operands
  const actions = {
    install: 'install',
    uninstall: 'remove',
    update: 'update',
    upgrade: 'upgrade',
    cleanup: 'clean',
  } as const
  const action = verb && Object.hasOwn(actions, verb.value) ? actions[verb.value as keyof typeof actions] : undefined
  return action ? [packages('brew', action, names, parsed)] : [unknown(name, `brew ${verb?.raw ?? ''} is not known`)]
}

export const languages: Family = {
  pip,
  pip2: pip,
  pip3: pip,
  pipx,
  'pip-sync': pipSync,
  'pip-compile': pipCompile,
  easy_install: easyInstall,
  easy_install3: easyInstall,
  uv,
  pipenv: project,
  poetry: project,
  pdm: project,
  virtualenv,
  pyvenv: virtualenv,
  conda,
  mamba: conda,
  micromamba: conda,
  gem,
  bundle,
  bundler: bundle,
  composer,
  'composer.phar': composer,
  cargo,
  go,
  brew,
  rustup,
}
