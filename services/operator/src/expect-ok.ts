import type { Result } from '@quittance/core'

/** The value of a result that can only be good here, because our own input was made for it. */
export const expectOk = <Value>(result: Result<Value, { readonly code: string }>): Value => {
  if (result.ok) return result.value
  throw new Error(`Unexpected refusal: ${result.error.code}`)
}
