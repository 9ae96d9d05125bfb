import type { PythonPackage } from '../types.ts'

/** What compiling an extension in C, C++ or Rust takes beside the headers of Python, which official images hold. */
export const C = ['gcc', 'libc6-dev']
export const CXX = ['g++', 'libc6-dev']
export const RUST = ['gcc', 'libc6-dev', 'rustc', 'cargo']

/** Names differ by suite since Debian's time_t transition (trixie): the first that a suite has. */
export const GLIB = 'libglib2.0-0t64 | libglib2.0-0'
export const MAGIC = 'libmagic1t64 | libmagic1'

/** What cv2 with its windows links to: libxcb1 and libx11-6 come with libgl1. */
export const CV2 = ['libgl1', GLIB]
/** Its Qt 4 of before 4.3 links to the session's and the drawing libraries of X as well. */
export const OLD_CV2 = [...CV2, 'libsm6', 'libxext6', 'libxrender1']

/** Qt's documentation, "Qt for X11 requirements": what its libraries load before a window is opened. */
export const QT = ['libgl1', 'libegl1', GLIB, 'libxkbcommon0', 'libdbus-1-3', 'libfontconfig1']

export const BOTH = 'manylinux+musllinux'

type Rest = Partial<Omit<PythonPackage, 'name' | 'wheels' | 'alpine' | 'source'>>

export function row(
  name: string,
  wheels: PythonPackage['wheels'],
  alpine: PythonPackage['alpine'],
  source: string,
  rest: Rest = {},
): PythonPackage {
  return { name, wheels, build: wheels === 'pure' ? [] : C, run: [], runAlways: [], alpine, source, ...rest }
}
