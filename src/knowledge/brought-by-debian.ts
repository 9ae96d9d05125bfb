/**
 * What build packages of Debian bring beside themselves, as `apt-cache depends --recurse --important` of Debian 12 says of each;
 * packages that nothing but a build starts are left out.
 */
const DPKG_DEV = ['dpkg-dev', 'binutils', 'bzip2', 'make', 'patch', 'xz-utils']
const BUILD_ESSENTIAL = [...DPKG_DEV, 'build-essential', 'cpp', 'g++', 'gcc']
const BROUGHT: ReadonlyMap<string, readonly string[]> = new Map([
  ['build-essential', BUILD_ESSENTIAL],
  ['gobject-introspection', [...BUILD_ESSENTIAL, 'python3']],
  ['libgirepository1.0-dev', [...BUILD_ESSENTIAL, 'gobject-introspection', 'pkgconf', 'pkg-config', 'python3']],
  ['dpkg-dev', DPKG_DEV],
  ['libcups2-dev', DPKG_DEV],
  ['libtag1-dev', DPKG_DEV],
  ['tcl8.6-dev', DPKG_DEV],
  ['tk8.6-dev', DPKG_DEV],
  ['checkinstall', [...DPKG_DEV, 'file']],
  ['devscripts', [...DPKG_DEV, 'file', 'python3']],
  ['debhelper', [...DPKG_DEV, 'autoconf', 'automake', 'cpp', 'file', 'gcc', 'm4']],
  ['g++', ['binutils', 'cpp', 'gcc']],
  ['gfortran', ['binutils', 'cpp', 'gcc']],
  ['gcc', ['binutils', 'cpp']],
  ['libtool', ['binutils', 'cpp', 'file', 'gcc']],
  ['clang', ['binutils']],
  ['automake', ['autoconf', 'm4']],
  ['autoconf', ['m4']],
  ['bison', ['m4']],
  ['flex', ['m4']],
  ['meson', ['ninja-build', 'python3']],
  ['cython3', ['python3']],
  ['libglib2.0-dev', ['pkgconf', 'pkg-config', 'python3']],
  ['libmagickwand-dev', ['autoconf', 'automake', 'm4', 'pkgconf', 'pkg-config', 'python3']],
])

/** The package among those that are installed that brings another. */
export const bringerOf = (name: string, installed: Iterable<string>): string | undefined =>
  [...installed].find((each) => BROUGHT.get(each)?.includes(name) === true)
