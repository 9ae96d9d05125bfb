import type { Image } from '../../image/types.ts'
import { dataPackages } from '../../knowledge/system-data.ts'

/**
 * Packages that hand out files with the type that `mimetypes` tells by their names. Sources: werkzeug/utils.py `send_file`,
 * django/http/response.py `FileResponse`, starlette/responses.py `FileResponse`, aiohttp/web_fileresponse.py, tornado/web.py
 * `StaticFileHandler`, bottle.py `static_file`, sanic/response/convenience.py `file`, cherrypy/lib/static.py, pyramid/response.py.
 */
const SERVERS = [
  'flask',
  'quart',
  'django',
  'starlette',
  'fastapi',
  'aiohttp',
  'tornado',
  'bottle',
  'sanic',
  'cherrypy',
  'pyramid',
]

/**
 * Endings that /etc/mime.types of Debian knows and the table of the module does not, or not before Python 3.14:
 * https://github.com/python/cpython/blob/3.12/Lib/mimetypes.py, `_default_mime_types`.
 */
const UNKNOWN_TO_PYTHON = /\.(?:woff2?|[ot]tf|eot|webp|docx|xlsx|pptx|od[tsp]|og[gav]|flac|epub|jar|7z|apk|psd)$/i

/** What is taken for granted where a server of files has no table of types but Python's own, in words. */
export function typesAssumed(image: Image, installed: { has(name: string): boolean }): string | undefined {
  const table = dataPackages('/etc/mime.types')
  const server = SERVERS.find((name) => installed.has(name))
  if (server === undefined || !table.some((name) => image.base?.packages?.has(name))) return undefined
  if (table.some((name) => image.packages.has(name))) return undefined
  const [, entry] =
    [...image.files].find(([path, { origin }]) => origin.type === 'context' && UNKNOWN_TO_PYTHON.test(path)) ?? []
  if (entry?.origin.type !== 'context') return undefined
  return `nobody needs the type that ${server} tells of ${entry.origin.path}: it is in /etc/mime.types of the full image, and not in Python's own table`
}
