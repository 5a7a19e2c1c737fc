import { lazy, type ReactNode, Suspense, useState } from 'react'
import { ConfirmationContext, type Confirmed, needsConfirmation } from './confirmation-context.js'

const ConfirmationDialog = lazy(async () => ({
  default: (await import('./confirmation-dialog.js')).ConfirmationDialog,
}))

/** Asks the viewer who they are whenever a change demands it, and repeats the change afterwards. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const [asking, setAsking] = useState<((confirmed: boolean) => void) | null>(null)
  const [wasAsked, setWasAsked] = useState(false)
  const ask = () =>
    new Promise<boolean>((resolve) => {
      setWasAsked(true)
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
      {wasAsked && (
        <Suspense fallback={null}>
          <ConfirmationDialog opened={asking !== null} onEnd={end} />
        </Suspense>
      )}
    </ConfirmationContext>
  )
}
