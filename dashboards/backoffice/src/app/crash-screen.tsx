import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page } from '../ui/page.js'

/** A screen that could not be drawn; the rest of the application stays usable. */
export function CrashScreen({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLingui()
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t`This page could not be shown`}>
      <FailureNotice failure={describeFailure(error)} onRetry={retry} />
    </Page>
  )
}
