/** An expected outcome: a value, or an error that the caller must handle. Unexpected failures are exceptions instead. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** Wraps a success. */
export function ok<const Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps an expected failure. */
export function err<const Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}
