import { NATIVE_MODULES } from './native-module-rows.ts'
import type { NativeModule } from './types.ts'

let rows: ReadonlyMap<string, NativeModule> | undefined

/**
 * What is known of an npm package that holds or fetches native code. Undefined: it is in no row, which does not say that it
 * is plain JavaScript. `install` is what happens on linux-x64 with glibc and a current Node: `either` where the published
 * binary may be missing for this Node version or architecture, so that it is compiled where a compiler is there.
 *
 * libstdc++6 and libgcc-s1 are in every slim image, so that a module that links to them alone needs nothing.
 */
export function nativeModule(name: string): NativeModule | undefined {
  rows ??= new Map(NATIVE_MODULES.map((row) => [row.name, row]))
  return rows.get(name)
}
