import { compileGlob } from '../project/glob.ts'

/** Dockerfiles by their usual names. */
const usual = /^(Dockerfile|Containerfile)([.\-_].+)?$|.\.(dockerfile|Dockerfile|containerfile)$/

/** Endings of files that are named after a Dockerfile and are none: its ignore file, templates of it, notes on it, code, copies. */
const otherwise =
  /\.(dockerignore|md|txt|rst|adoc|html|json|ya?ml|toml|j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|ejs|in|m4|js|ts|go|py|rb|sh|orig|rej|bak|old|swp|patch|diff|asc|sig)$|~$/i

/** Whether a file is a Dockerfile by its name. */
export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return usual.test(name) && !otherwise.test(name)
}

/**
 * The test that `--dockerfile-name GLOB` stands for: of the file's name, or of its path where the pattern has a slash.
 * Undefined where the pattern is malformed.
 */
export function namePattern(glob: string): ((path: string) => boolean) | undefined {
  const matches = compileGlob(glob)
  if (!matches) return undefined
  return glob.includes('/') ? matches : (path) => matches(path.slice(path.lastIndexOf('/') + 1))
}
