/** Bytes up to which a script is kept. */
export const SCRIPT_BYTES = 64 << 10

export interface TextWanted {
  /** Bytes; a longer file is not kept. */
  readonly most: number
  /** No text: kept a character a byte. */
  readonly binary?: true
}

const DATABASE: TextWanted = { most: 16 << 20 }
const MANIFEST: TextWanted = { most: 1 << 20 }
const SETTING: TextWanted = { most: 256 << 10 }

/** Files whose text comparisons read. Places: dpkg(1), apk(8), ld.so(8), ldconfig(8), passwd(5), Python's packaging specifications. */
const WANTED: readonly (readonly [RegExp, TextWanted])[] = [
  [/^\/var\/lib\/dpkg\/(status|status\.d\/[^/]+|info\/[^/]+\.list)$/, DATABASE],
  [/^\/var\/lib\/apt\/extended_states$|^\/etc\/apk\/world$/, DATABASE],
  [/^\/lib\/apk\/db\/installed$|^\/usr\/lib\/apk\/db\/installed$/, DATABASE],
  [/^\/etc\/ld\.so\.cache$/, { most: 1 << 20, binary: true }],
  [/^\/etc\/(ld-musl-[^/]+\.path|passwd|group)$/, SETTING],
  [/\/package\.json$/, MANIFEST],
  [/\/[^/]+\.dist-info\/(RECORD|METADATA)$/, MANIFEST],
  [/\.(pth|egg-link)$/, SETTING],
]

/** Whether the text of a file is kept, and up to which size. `script`: it begins with `#!`. */
export function readsText(path: string, script = false): TextWanted | undefined {
  for (const [pattern, wanted] of WANTED) if (pattern.test(path)) return wanted
  return script && !path.includes('/node_modules/') ? { most: SCRIPT_BYTES } : undefined
}
