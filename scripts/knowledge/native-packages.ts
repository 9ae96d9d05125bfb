/** Debian packages that the tables of native modules and start programs name, beyond those of the base images. */
export const NATIVE_PACKAGES: readonly string[] = []
