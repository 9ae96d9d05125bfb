/**
 * Packages that load a library which `ctypes.util.find_library` finds, and no other way. On glibc it asks ldconfig, which every image
 * has; on musl it asks gcc, or ld and objdump: https://github.com/python/cpython/blob/3.12/Lib/ctypes/util.py, `_findLib_gcc`, `_findLib_ld`.
 * Sources: the file that calls it, of each package.
 */
const FIND_LIBRARY: ReadonlyMap<string, string> = new Map([
  // discord/opus.py, `_load_default`, and those of its forks.
  ...['discord-py', 'py-cord', 'nextcord', 'disnake'].map((name) => [name, 'libopus'] as const),
  // zbar_library.py
  ['pyzbar', 'libzbar'],
  // dmtx_library.py
  ['pylibdmtx', 'libdmtx'],
  // mpv.py
  ['python-mpv', 'libmpv'],
  ['mpv', 'libmpv'],
  // pyglet/lib.py
  ['pyglet', 'OpenGL'],
  // OpenGL/platform/ctypesloader.py
  ['pyopengl', 'OpenGL'],
  // enchant/_enchant.py
  ['pyenchant', 'Enchant'],
  // ghostscript/_gsprint.py
  ['ghostscript', 'libgs'],
  // usb/libloader.py
  ['pyusb', 'libusb'],
  // pyudev/_ctypeslib/utils.py
  ['pyudev', 'libudev'],
  // wand/api.py
  ['wand', 'MagickWand'],
  // sounddevice.py
  ['sounddevice', 'libportaudio'],
  // soundfile.py
  ['soundfile', 'libsndfile'],
  // rtree/finder.py
  ['rtree', 'libspatialindex'],
  // pysodium/__init__.py
  ['pysodium', 'libsodium'],
  // scapy/libs/winpcapy.py
  ['scapy', 'libpcap'],
  // telethon/crypto/libssl.py
  ['telethon', 'libssl'],
])

/** The library that a package of Python finds so. */
export const foundByName = (name: string): string | undefined => FIND_LIBRARY.get(name)

/** Packages of Alpine that have what the search starts, or what that needs. */
export const LIBRARY_FINDERS: readonly string[] = [
  ...['gcc', 'binutils', 'build-base', 'g++', 'clang', 'alpine-sdk', 'musl-dev', 'libc-dev'],
]
