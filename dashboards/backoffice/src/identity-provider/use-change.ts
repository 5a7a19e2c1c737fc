import { useState } from 'react'
import { type MutationAnswer, useConfirmed } from '../session/confirmation-context.js'
import { describeFailure, type Failure } from '../ui/failure.js'

/** What a mutation refused: the API's own words, and the field that they are about. */
export interface Refusal {
  readonly message: string
  readonly field: string | null
}

/**
 * Runs one change after the other, asks again who the viewer is where that is demanded, and keeps why the last one did
 * not happen. `run` answers whether it did.
 */
export function useChange() {
  const confirmed = useConfirmed()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (mutate: () => Promise<MutationAnswer>): Promise<boolean> => {
    setPending(true)
    setRefusal(null)
    setFailure(null)
    try {
      const refused = refusalIn(await confirmed(mutate))
      setRefusal(refused)
      return refused === null
    } catch (error) {
      setFailure(describeFailure(error))
      return false
    } finally {
      setPending(false)
    }
  }
  return { run, pending, refusal, failure }
}

/** The members of our unions that refuse have a message. */
function refusalIn({ data }: MutationAnswer): Refusal | null {
  if (typeof data !== 'object' || data === null) return null
  for (const answer of Object.values(data) as unknown[]) {
    if (typeof answer !== 'object' || answer === null || !('message' in answer)) continue
    const field = 'field' in answer && typeof answer.field === 'string' ? answer.field : null
    return { message: String(answer.message), field }
  }
  return null
}
