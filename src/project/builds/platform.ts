import { field, fieldsOf, isFields, stringOf } from '../json.ts'
import { lineTable, readLocated, readLocatedJson, type Located } from '../located.ts'
import { basename, dirname } from '../path.ts'
import { parseToml } from '../python/toml.ts'
import { collector, type Draft } from './draft.ts'
import { textOf } from './expressions.ts'
import { hole, type Holed } from './holes.ts'
import type { Builds, Tree } from './types.ts'

/** What one entry of a platform's file says; `at` is where, in its document. */
interface Said extends Omit<Draft, 'evidence'> {
  readonly at: readonly (string | number)[]
  readonly text: string
}

/** Files by which a platform, or a tool, builds the image that it runs. */
export function platformBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!/docker|image|kind:\s*(Build|Module)/i.test(text)) return into.done()
  const name = basename(path)
  if (name.endsWith('.toml')) {
    const toml = parseToml(text)
    const said = toml && (name.startsWith('fly') ? fly(toml, path) : railway(toml, path))
    const at = text.search(/^\s*(dockerfile|dockerfilePath)\s*=/m)
    const line = lineTable(text)(
      Math.max(0, at < 0 ? text.indexOf('[build') : at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)),
    )
    if (said) into.add({ ...said, evidence: { file: path, line, text: said.text } })
    return into.done()
  }
  const documents = name.endsWith('.json')
    ? [readLocatedJson(text)].filter((each) => each !== undefined)
    : readLocated(text)
  if (!documents) into.unread({ file: path, line: 1, text: name }, 'it is not understood as YAML')
  for (const document of documents ?? []) {
    for (const { at, text: about, ...draft } of saidIn(name, document, path)) {
      into.add({ ...draft, evidence: { file: path, line: document.lineOf(at), text: about } })
    }
  }
  return into.done()
}

function saidIn(name: string, { value }: Located, path: string): readonly Said[] {
  if (/devcontainer\.json$/.test(name)) return devcontainer(value, path)
  if (name.startsWith('railway')) return [railway(value, path)].filter((said) => said !== undefined)
  if (name.startsWith('render')) return render(value)
  if (name.startsWith('heroku')) return heroku(value, path)
  if (name.startsWith('werf')) return werf(value, path)
  if (name.startsWith('devspace')) return devspace(value, path)
  return garden(value, path)
}

/** https://fly.io/docs/reference/configuration/#the-build-section: both paths are relative to the file. */
function fly(value: unknown, path: string): Said | undefined {
  const build = field(value, 'build')
  const dockerfile = textOf(field(build, 'dockerfile'))
  const target = textOf(field(build, 'build-target'))
  if (!isFields(build) || ['image', 'builder', 'buildpacks', 'builtin'].some((key) => build[key] !== undefined))
    return undefined
  const args = Object.entries(fieldsOf(build['args'])).map(([name, given]) => [name, textOf(given)] as const)
  return { at: [], text: 'build', base: dirname(path), context: '.', dockerfile, dockerfileIn: 'base', target, args }
}

/** https://docs.railway.com/reference/config-as-code: the path is relative to the service's root directory, which it does not tell. */
function railway(value: unknown, path: string): Said | undefined {
  const dockerfile = textOf(field(value, 'build', 'dockerfilePath'))
  if (dockerfile === undefined) return undefined
  return {
    at: ['build', 'dockerfilePath'],
    text: 'dockerfilePath',
    base: dirname(path),
    context: '.',
    dockerfile: dockerfile.replace(/^\//, ''),
    dockerfileIn: 'base',
  }
}

/** https://render.com/docs/blueprint-spec#docker: paths are relative to the repository's root, or to `rootDir`. */
function render(value: unknown): Said[] {
  const lists = [
    ['services'],
    ...items(field(value, 'projects')).flatMap((project, index) =>
      items(field(project, 'environments')).map((_, inner) => ['projects', index, 'environments', inner, 'services']),
    ),
  ]
  return lists.flatMap((at) =>
    items(
      at.reduce<unknown>(
        (each, key) => (Array.isArray(each) ? (each[Number(key)] as unknown) : field(each, String(key))),
        value,
      ),
    ).flatMap((service, index) => {
      const runtime = field(service, 'runtime') ?? field(service, 'env')
      const dockerfile = textOf(field(service, 'dockerfilePath'))
      if (runtime !== 'docker' && dockerfile === undefined) return []
      const base = textOf(field(service, 'rootDir'))?.replace(/^\.?\/|\/$/g, '') ?? ''
      const name = textOf(field(service, 'name')) ?? ''
      return [
        {
          at: [...at, index],
          text: `service ${name}`,
          name,
          base,
          context: textOf(field(service, 'dockerContext')) ?? '.',
          dockerfile: dockerfile ?? 'Dockerfile',
          dockerfileIn: 'base' as const,
        },
      ]
    }),
  )
}

/** https://devcenter.heroku.com/articles/build-docker-images-heroku-yml: the context is the directory of each Dockerfile. */
function heroku(value: unknown, path: string): Said[] {
  return Object.entries(fieldsOf(field(value, 'build', 'docker'))).flatMap(([name, given]) => {
    const dockerfile = textOf(isFields(given) ? given['dockerfile'] : given)
    if (dockerfile === undefined) return []
    const target = textOf(field(given, 'target'))
    return [
      {
        at: ['build', 'docker', name],
        text: `build ${name}`,
        name,
        base: dirname(path),
        context: dirname(dockerfile) || '.',
        dockerfile,
        dockerfileIn: 'base' as const,
        target,
      },
    ]
  })
}

/** https://containers.dev/implementors/json_reference/#image-specific: both paths are relative to devcontainer.json. */
function devcontainer(value: unknown, path: string): Said[] {
  const build = field(value, 'build')
  const dockerfile = textOf(field(build, 'dockerfile')) ?? textOf(field(value, 'dockerFile'))
  if (dockerfile === undefined) return []
  const variable = (text: string): Holed => text.replace(/\$\{[^}]*\}/g, (whole) => hole(whole))
  return [
    {
      at: isFields(build) ? ['build'] : ['dockerFile'],
      text: 'devcontainer',
      base: dirname(path),
      context: variable(textOf(field(build, 'context')) ?? textOf(field(value, 'context')) ?? '.'),
      dockerfile: variable(dockerfile),
      dockerfileIn: 'base',
      target: textOf(field(build, 'target')),
      args: Object.entries(fieldsOf(field(build, 'args'))).map(([name, given]) => [
        name,
        variable(textOf(given) ?? ''),
      ]),
    },
  ]
}

/** https://werf.io/docs/latest/reference/werf_yaml.html#dockerfile-builder: `context` is relative to the repository, `dockerfile` to it. */
function werf(value: unknown, path: string): Said[] {
  const dockerfile = textOf(field(value, 'dockerfile'))
  if (dockerfile === undefined) return []
  const image = field(value, 'image')
  const args = Object.entries(fieldsOf(field(value, 'args'))).map(([name, given]) => [name, textOf(given)] as const)
  return [
    {
      at: ['dockerfile'],
      text: `image ${textOf(image) ?? ''}`,
      base: dirname(path),
      context: textOf(field(value, 'context')) ?? '.',
      dockerfile,
      target: textOf(field(value, 'target')),
      args,
    },
  ]
}

/** https://www.devspace.sh/docs/configuration/images/: both paths are relative to the file; the Dockerfile is `./Dockerfile`. */
function devspace(value: unknown, path: string): Said[] {
  const variable = (text: string | undefined): Holed | undefined =>
    text?.replace(/\$\{[^}]*\}/g, (whole) => hole(whole))
  return Object.entries(fieldsOf(field(value, 'images'))).flatMap(([name, image]) => {
    if (!isFields(image) || image['custom'] !== undefined) return []
    const target = variable(textOf(field(image, 'target')))
    const called = variable(stringOf(image['image']))
    return [
      {
        at: ['images', name],
        text: `image ${name}`,
        name,
        base: dirname(path),
        context: variable(textOf(image['context'])) ?? '.',
        dockerfile: variable(textOf(image['dockerfile'])) ?? './Dockerfile',
        dockerfileIn: 'base' as const,
        target,
        images: called === undefined ? [] : [called],
      },
    ]
  })
}

/** https://docs.garden.io/reference/action-types/build/container: the context is the file's directory or `source.path`, the Dockerfile is in it. */
function garden(value: unknown, path: string): Said[] {
  if (field(value, 'type') !== 'container' || !/^(Build|Module)$/.test(textOf(field(value, 'kind')) ?? '')) return []
  const source = textOf(field(value, 'source', 'path')) ?? '.'
  const dockerfile = textOf(field(value, 'spec', 'dockerfile')) ?? textOf(field(value, 'dockerfile'))
  const name = textOf(field(value, 'name')) ?? ''
  const variable = (text: string | undefined): Holed | undefined =>
    text?.replace(/\$\{[^}]*\}/g, (whole) => hole(whole))
  // A module may also name an image that is not built.
  if (field(value, 'image') !== undefined && dockerfile === undefined) return []
  const target = textOf(field(value, 'spec', 'targetStage')) ?? textOf(field(value, 'build', 'targetImage'))
  return [
    {
      at: ['name'],
      text: `build ${name}`,
      name,
      base: dirname(path),
      context: variable(source) ?? '.',
      dockerfile: variable(dockerfile),
      target: variable(target),
    },
  ]
}

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
