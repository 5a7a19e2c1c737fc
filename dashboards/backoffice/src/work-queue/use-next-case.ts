import { useLingui } from '@lingui/react/macro'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useChange } from '../team/use-change.js'
import { TakeNextCaseDocument } from './work-queue.generated.js'

/** Takes the next case of the viewer's queue in hand and opens it; when nothing is left, goes back to today. */
export function useNextCase(): { readonly takeNext: () => Promise<void>; readonly pending: boolean } {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { change, pending } = useChange(TakeNextCaseDocument, (data) => data.takeNextCase, ['WorkQueue'])
  const takeNext = async () => {
    if (pending) return
    const data = await change({})
    if (data === null) {
      notifications.show({ color: 'red', message: t`The next case could not be taken. Try again.` })
      return
    }
    const taken = data.takeNextCase
    if (taken.__typename !== 'NextCaseTaken') return
    if (taken.debtCase === null) {
      notifications.show({ message: t`Nothing is left to do today.` })
      await navigate({ to: '/today' })
      return
    }
    await navigate({ to: '/cases/$debtCaseId', params: { debtCaseId: taken.debtCase.id } })
  }
  return { takeNext, pending }
}
