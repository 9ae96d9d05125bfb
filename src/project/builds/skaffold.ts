import { field, fieldsOf, isFields, stringOf } from '../json.ts'
import { readLocated } from '../located.ts'
import { basename, dirname } from '../path.ts'
import { collector } from './draft.ts'
import { textOf } from './expressions.ts'
import { hole, type Holed } from './holes.ts'
import type { Builds, Tree } from './types.ts'

/**
 * The artifacts of Skaffold, those of its profiles too: `context` is relative to the file, `dockerfile` to the context. An
 * artifact that another builder makes (buildpacks, jib, ko, bazel) has no Dockerfile. https://skaffold.dev/docs/references/yaml/
 */
export function skaffoldBuilds(path: string, text: string, tree: Tree): Builds {
  const into = collector(tree)
  if (!/artifacts/.test(text)) return into.done()
  const documents = readLocated(text)
  if (!documents) into.unread({ file: path, line: 1, text: basename(path) }, 'it is not understood as YAML')
  for (const document of documents ?? []) {
    const profiles = field(document.value, 'profiles')
    const places = [
      ['build', 'artifacts'],
      ...(Array.isArray(profiles) ? profiles.map((_, index) => ['profiles', index, 'build', 'artifacts']) : []),
    ]
    for (const place of places) {
      const artifacts = place.reduce<unknown>(
        (value, key) => (Array.isArray(value) ? (value[Number(key)] as unknown) : field(value, String(key))),
        document.value,
      )
      for (const [index, artifact] of (Array.isArray(artifacts) ? artifacts : []).entries()) {
        if (
          !isFields(artifact) ||
          ['buildpacks', 'jib', 'ko', 'bazel', 'custom'].some((builder) => artifact[builder] !== undefined)
        )
          continue
        const docker = isFields(artifact['docker']) ? artifact['docker'] : artifact['kaniko']
        const image = stringOf(artifact['image']) ?? ''
        into.add({
          evidence: { file: path, line: document.lineOf([...place, index, 'image']), text: `artifact ${image}` },
          name: image,
          base: dirname(path),
          context: template(stringOf(artifact['context']) ?? '.'),
          dockerfile: template(stringOf(field(docker, 'dockerfile'))),
          target: template(stringOf(field(docker, 'target'))),
          args: Object.entries(fieldsOf(field(docker, 'buildArgs'))).map(([name, value]) => [
            name,
            template(textOf(value)),
          ]),
          images: [template(image) ?? ''],
        })
      }
    }
  }
  return into.done()
}

/** `{{ .VALUE }}` is the environment's. */
function template<T extends string | undefined>(text: T): T | Holed {
  return text?.replace(/\{\{[^{}]*\}\}/g, (whole) => hole(whole)) ?? text
}
