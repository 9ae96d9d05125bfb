/**
 * Packages of Python that are wheels of Python alone, as is all that they depend on (charset-normalizer has one beside its compiled
 * ones): nothing is compiled for them, and they load no library of the system. Source: `pip install --dry-run --report` of the newest
 * of each, the names of the wheels.
 */
const PLAIN = new Set([
  ...['yt-dlp', 'youtube-dl', 'pytube', 'gallery-dl', 'instaloader', 'gtts', 'speedtest-cli'],
  ...['requests', 'httpx', 'beautifulsoup4', 'python-dotenv', 'supervisor'],
  ...['pip', 'setuptools', 'wheel'],
])

/** Whether a requirement, as written, is of such a package, without extras: `yt-dlp`, `requests==2.32.3`. */
export function isPlainPython(requirement: string): boolean {
  const name = /^([a-z\d][\w.-]*)\s*(?:[<>=!~]|$)/i.exec(requirement)?.[1] ?? ''
  return PLAIN.has(name.toLowerCase().replace(/[-_.]+/g, '-'))
}
