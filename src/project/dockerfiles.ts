/** Dockerfiles by their usual names. */
const usual = /^(Dockerfile|Containerfile)([.\-_].+)?$|^dockerfile$|.\.(dockerfile|Dockerfile|containerfile)$/

/** Endings of files that are named after a Dockerfile and are none: its ignore file, templates of it, notes on it, code, copies. */
const otherwise =
  /\.(dockerignore|md|txt|rst|adoc|html|json|ya?ml|toml|j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|ejs|in|m4|js|ts|go|py|rb|sh|orig|rej|bak|old|swp|patch|diff|asc|sig)$|~$/i

/** Whether a file is a Dockerfile by its name, outside of installed packages. */
export function isDockerfile(path: string): boolean {
  // Most paths of a large repository end here.
  if (!path.includes('ockerfile') && !path.includes('ontainerfile')) return false
  if (/(^|\/)node_modules\//.test(path)) return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  return usual.test(name) && !otherwise.test(name)
}
