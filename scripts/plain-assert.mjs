// In place of assert, with two functions of which yargs looks its arguments over: Node's own takes as long to load as yargs.
const fail = (message) => {
  throw new Error(message)
}

export const strictEqual = (actual, expected, message) => Object.is(actual, expected) || fail(message)
export const notStrictEqual = (actual, expected, message) => !Object.is(actual, expected) || fail(message)
