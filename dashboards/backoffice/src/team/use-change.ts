import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useConfirmed } from '../session/confirmation-context.js'
import { describeFailure, type Failure } from '../ui/failure.js'

/** Why a change was refused; `field` names the input that is wrong, where there is one. */
export interface Refusal {
  readonly message: string
  readonly field: string | null
}

/** What the API answers to a change: the thing as it is now, or a refusal with a message. */
interface Outcome {
  readonly __typename: string
  readonly message?: string
  readonly field?: string | null
}

/**
 * Runs a change whose only answer is one outcome; what is refused is kept for the form to show. A change that demands a
 * fresh proof of identity asks for it and goes on.
 */
export function useChange<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  outcomeOf: (data: Data) => Outcome,
  refetchQueries: readonly string[] = [],
) {
  const [mutate, { loading }] = useMutation(document, {
    refetchQueries: [...refetchQueries],
  })
  const confirmed = useConfirmed()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const forget = () => {
    setRefusal(null)
    setFailure(null)
  }
  /** Answers the data of a change that was made, and null of one that was not. */
  const change = async (variables: Variables): Promise<Data | null> => {
    forget()
    try {
      const { data } = await confirmed(() => mutate({ variables }))
      if (!data) return null
      const { message, field } = outcomeOf(data)
      if (message === undefined) return data
      setRefusal({ message, field: field ?? null })
    } catch (error) {
      setFailure(describeFailure(error))
    }
    return null
  }
  return { change, pending: loading, refusal, failure, forget }
}
