import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useConfirmed } from '../session/confirmation-context.js'
import { describeFailure, type Failure } from '../ui/failure.js'

/** What the mutations about one person answer. */
type PersonAnswer =
  | { readonly __typename: 'Person' }
  | {
      readonly __typename: 'NotFound' | 'NotAllowed' | 'ConfirmationNeeded' | 'InvalidInput'
      readonly message: string
    }

/** Runs a change of a person, asking who the viewer is where that is demanded; says what was done. */
export function usePersonChange() {
  const confirmed = useConfirmed()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, setPending] = useState(false)
  const change = async <Data>(
    mutate: () => Promise<{ readonly data?: Data }>,
    answerOf: (data: NonNullable<Data>) => PersonAnswer,
    done: { readonly message: string; readonly after: () => void },
  ) => {
    setRefusal(null)
    setFailure(null)
    setPending(true)
    try {
      const { data } = await confirmed(mutate)
      if (data === undefined || data === null) return
      const answer = answerOf(data)
      if (answer.__typename !== 'Person') return setRefusal(answer.message)
      notifications.show({ color: 'teal', message: done.message })
      done.after()
    } catch (error) {
      setFailure(describeFailure(error))
    } finally {
      setPending(false)
    }
  }
  return { change, refusal, failure, pending, reset: () => (setRefusal(null), setFailure(null)) }
}
