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
          args: [
            ...Object.entries(fieldsOf(field(docker, 'buildArgs'))).map(
              ([name, value]) => [name, template(textOf(value))] as const,
            ),
            ...required(artifact['requires']),
          ],
          images: [template(image) ?? ''],
        })
      }
    }
  }
  return into.done()
}

/**
 * The images of other artifacts that it is built on, as arguments, with a tag that each build has anew:
 * https://skaffold.dev/docs/builders/artifact-dependencies/
 */
function required(requires: unknown): (readonly [string, Holed])[] {
  return (Array.isArray(requires) ? requires : []).flatMap((each: unknown) => {
    const image = stringOf(field(each, 'image'))
    return image === undefined ? [] : [[stringOf(field(each, 'alias')) ?? image, `${image}:${hole('tag')}`] as const]
  })
}

/** `{{ .VALUE }}` is the environment's. */
function template<T extends string | undefined>(text: T): T | Holed {
  return text?.replace(/\{\{[^{}]*\}\}/g, (whole) => hole(whole)) ?? text
}
