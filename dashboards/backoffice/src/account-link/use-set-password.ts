import { useLingui } from '@lingui/react/macro'
import { notifications } from '@mantine/notifications'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'

/** What the server answers when a link is used. */
export type PasswordAnswer =
  | { readonly __typename: 'PasswordSet'; readonly email: string }
  | { readonly __typename: 'LinkUnusable'; readonly message: string }
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }

/** Uses a link; afterwards the person signs in, and the address with the link is no longer in the history. */
export function useSetPassword(onFieldError: (field: string, message: string) => void) {
  const { t } = useLingui()
  const router = useRouter()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, setPending] = useState(false)
  const send = async (use: () => Promise<PasswordAnswer | undefined>) => {
    setRefusal(null)
    setFailure(null)
    setPending(true)
    try {
      const answer = await use()
      if (answer === undefined) return
      if (answer.__typename === 'PasswordSet') {
        notifications.show({ color: 'teal', message: t`Your password is set. Sign in with ${answer.email}.` })
        await router.navigate({ to: '/sign-in', replace: true })
      } else if (answer.__typename === 'InvalidInput' && answer.field !== null) {
        onFieldError(answer.field, answer.message)
      } else setRefusal(answer.message)
    } catch (error) {
      setFailure(describeFailure(error))
    } finally {
      setPending(false)
    }
  }
  return { send, refusal, failure, pending }
}
