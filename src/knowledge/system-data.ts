/**
 * Data of the system that programs open by its path, and the packages that full images have it from. Sources: `dpkg -L` of each. Of fonts,
 * fontconfig-config brings DejaVu alone.
 */
const DATA: readonly (readonly [directory: string, ...packages: string[]])[] = [
  ['/usr/share/fonts/truetype/dejavu', 'fonts-dejavu-core'],
  ['/etc/fonts', 'fontconfig-config'],
  // mime-support had it before bullseye.
  ['/etc/mime.types', 'media-types', 'mime-support'],
  ['/usr/share/mime', 'shared-mime-info'],
  ['/usr/share/misc/magic', 'libmagic-mgc'],
  ['/etc/services', 'netbase'],
  ['/etc/protocols', 'netbase'],
]

/** Packages that have what is read at a path, or, where a directory is walked, below it. */
export function dataPackages(path: string): readonly string[] {
  const place = path.replace(/(.)\/+$/, '$1')
  return DATA.flatMap(([directory, ...packages]) =>
    place.startsWith(directory) || (place.startsWith('/usr/share/fonts') && directory.startsWith(`${place}/`))
      ? packages
      : [],
  )
}

/** A font of DejaVu by its file name, which Pillow looks for below /usr/share/fonts: PIL.ImageFont.truetype. */
export const isDejaVu = (name: string): boolean => /^DejaVu\w+(?:-\w+)?(?:\.ttf)?$/.test(name)
