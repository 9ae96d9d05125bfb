import { isProgramFile } from '../../image/paths.ts'
import type { Image } from '../../image/types.ts'
import type { Project } from '../../project/types.ts'

/**
 * Libraries that every Debian image has: of libc6, libgcc-s1, libstdc++6, zlib1g and others that dpkg, apt, bash and coreutils
 * depend on. Source: `apt-cache depends` of each in Debian 11, 12 and 13.
 */
const EVERYWHERE =
  /^(?:lib(?:c|m|dl|pthread|rt|util|resolv|crypt|gcc_s|stdc\+\+|z|lzma|bz2|zstd|selinux|acl|attr|tinfo)|ld-linux[\w-]*)\.so(?:\.\d+)*$/
/** A program that was linked to musl starts on no Debian image. */
const MUSL = /^libc\.musl-|^ld-musl-/

/** Files that the loader may be given: programs, and modules and libraries by their endings. */
const LOADED = /\.(?:so(?:\.\d+)*|node)$/

/** Why the slim base is withheld for a program or library of the build context: what it is linked to may be in the full image alone. */
export function linkedInContext({ files, base, packages }: Image, project: Project): string | undefined {
  if (project.elf === undefined || base?.libc === 'musl') return undefined
  const brought = (name: string) => EVERYWHERE.test(name) || isPackaged(name, packages) || isCopied(name, files)
  for (const [path, { origin }] of files) {
    if (origin.type !== 'context') continue
    const facts = project.files.get(origin.path)
    if (facts === undefined || facts.link !== undefined) continue
    if (!facts.executable && !LOADED.test(path) && !isProgramFile(path)) continue
    const needed = project.elf(origin.path)?.needed ?? []
    if (needed.some((name) => MUSL.test(name))) continue
    const more = needed.find((name) => !brought(name))
    if (more !== undefined) return `${origin.path} loads ${more}, and the slim image is not known to have it`
  }
  return undefined
}

/** Whether a library lies in the image by its name, as copied. */
const isCopied = (name: string, files: Image['files']): boolean =>
  [...files].some(([path, { origin }]) => origin.type === 'context' && path.endsWith(`/${name}`))

/** Whether the package of a library is installed by name: https://www.debian.org/doc/debian-policy/ch-sharedlibs.html#run-time-shared-libraries */
function isPackaged(name: string, packages: Image['packages']): boolean {
  const [, library = '', version = ''] = /^(.+?)\.so(?:\.(\d+))?/.exec(name.toLowerCase()) ?? []
  const called = /\d$/.test(library) && version !== '' ? `${library}-${version}` : library + version
  return [called, `${called}t64`].some((each) => packages.has(each))
}
