import { createContext, useContext } from 'react'
import { assert } from '@quittance/core'

/** What a mutation answers: its data, when the server could be reached. */
export interface MutationAnswer {
  readonly data?: unknown
}

/** Runs a mutation; when it answers ConfirmationNeeded, asks the viewer who they are and runs it once more. */
export type Confirmed = <Answer extends MutationAnswer>(mutate: () => Promise<Answer>) => Promise<Answer>

export const ConfirmationContext = createContext<Confirmed | null>(null)

/**
 * For mutations that demand a fresh proof of identity: `const { data } = await confirmed(() => save({ variables }))`.
 * Whoever gives up gets the first answer, ConfirmationNeeded, whose message says that nothing was changed.
 */
export function useConfirmed(): Confirmed {
  const confirmed = useContext(ConfirmationContext)
  assert(confirmed !== null, 'useConfirmed was called outside the signed-in screens')
  return confirmed
}

/** Whether a field of the answer is ConfirmationNeeded. */
export function needsConfirmation({ data }: MutationAnswer): boolean {
  if (typeof data !== 'object' || data === null) return false
  return Object.values(data).some(
    (field: unknown) =>
      typeof field === 'object' && field !== null && '__typename' in field && field.__typename === 'ConfirmationNeeded',
  )
}
