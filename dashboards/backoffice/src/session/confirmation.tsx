import { useLingui } from '@lingui/react/macro'
import { Loader, Modal } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { ConfirmationContext, type Confirmed, needsConfirmation } from './confirmation-context.js'

const ConfirmationForm = lazy(async () => ({ default: (await import('./confirmation-form.js')).ConfirmationForm }))

/** Asks the viewer who they are whenever a change demands it, and repeats the change afterwards. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<((confirmed: boolean) => void) | null>(null)
  const ask = () =>
    new Promise<boolean>((resolve) => {
      setAsking(() => resolve)
    })
  const confirmed: Confirmed = async (mutate) => {
    const answer = await mutate()
    if (!needsConfirmation(answer)) return answer
    return (await ask()) ? await mutate() : answer
  }
  const end = (isConfirmed: boolean) => {
    asking?.(isConfirmed)
    setAsking(null)
  }
  return (
    <ConfirmationContext value={confirmed}>
      {children}
      <Modal
        opened={asking !== null}
        onClose={() => end(false)}
        title={t`Confirm that it is you`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        // Above the dialog whose change asked for it.
        zIndex={300}
      >
        <Suspense fallback={<Loader aria-hidden />}>
          <ConfirmationForm onConfirmed={() => end(true)} onCancel={() => end(false)} />
        </Suspense>
      </Modal>
    </ConfirmationContext>
  )
}
