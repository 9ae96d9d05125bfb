/** Whether a path has a name that people give to Dockerfiles, outside of installed packages. */
export function isDockerfile(path: string): boolean {
  if (/(^|\/)node_modules\//.test(path) || path.endsWith('.dockerignore')) return false
  return /(^|\/)((Dockerfile|Containerfile)(\.[^/]+)?|[^/]+\.dockerfile)$/i.test(path)
}
