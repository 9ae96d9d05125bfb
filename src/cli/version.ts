declare const RESTAGE_VERSION: string

/** The package's version, put in when the command is built. */
export const version = RESTAGE_VERSION
