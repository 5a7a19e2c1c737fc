import { useConfirmed } from '../session/confirmation-context.js'
import type { EndSessionMutation } from './sessions.generated.js'
import { useRequest } from './use-request.js'

type AccountAnswer = EndSessionMutation['endSession']

interface Answered {
  readonly data?: Readonly<Record<string, AccountAnswer | string | undefined>> | null | undefined
}

/** Changes the account; asks for a proof of identity where one is needed. `done` runs only after a change. */
export function useAccountChange() {
  const confirmed = useConfirmed()
  const request = useRequest()
  const change = (mutate: () => Promise<Answered>, done: () => void = () => undefined) =>
    request.run(async () => {
      const { data } = await confirmed(mutate)
      for (const answer of Object.values(data ?? {})) {
        if (typeof answer !== 'object') continue
        if (answer.__typename === 'Account') done()
        else request.setRefusal(answer.message)
      }
    })
  return { change, ...request }
}
