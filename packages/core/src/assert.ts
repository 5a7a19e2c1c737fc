/** Raised when the program itself is wrong: bad data from outside is a `Result`, never this. */
export class AssertionFailure extends Error {
  override readonly name = 'AssertionFailure'
}

/** Stops at a broken invariant. The message says what should have been true, with the values seen. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionFailure(message)
}

/** Closes a switch over a union: adding a member makes every switch that forgot it a compile error. */
export function assertNever(value: never): never {
  throw new AssertionFailure(`Unexpected member of a closed union: ${String(value)}`)
}
