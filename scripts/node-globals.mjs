// What CommonJS packages in the bundle take for given.
export const __filename = import.meta.filename
