import { useQuery } from '@apollo/client/react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import { activateLanguage, useLocale } from '../app/locale.js'
import { type Language, preferredLanguage } from '../app/language.js'
import { PendingScreen } from '../app/pending-screen.js'
import { Shell } from '../app/shell.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { ConfirmationProvider } from './confirmation.js'
import { CurrentViewerDocument } from './current-viewer.generated.js'
import { ViewerContext } from './viewer-context.js'

/** Everything behind the sign-in: knows the viewer, or leads to the sign-in page and back afterwards. */
export function SignedIn() {
  const { data, error, refetch } = useQuery(CurrentViewerDocument, { fetchPolicy: 'cache-first' })
  const viewer = data?.viewer
  useViewerLanguage(viewer?.locale)
  if (viewer === null) return <ToSignIn />
  if (viewer !== undefined) {
    return (
      <ViewerContext value={viewer}>
        <ConfirmationProvider>
          <Shell />
        </ConfirmationProvider>
      </ViewerContext>
    )
  }
  if (error) {
    return (
      <main style={{ padding: '2rem' }}>
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      </main>
    )
  }
  return <PendingScreen />
}

/**
 * Leads to the sign-in page and remembers the page that was asked for. The address is read once: while the next page
 * loads it is the sign-in page's own, and to follow it would lead there again and again.
 */
function ToSignIn() {
  const router = useRouter()
  const [next] = useState(router.state.location.href)
  useEffect(() => {
    void router.navigate({ to: '/sign-in', search: { next }, replace: true })
  }, [router, next])
  return <PendingScreen />
}

/** The viewer's own language wins over the browser's, as soon as it is known; the menu activates its choice by itself. */
function useViewerLanguage(locale: string | undefined): void {
  const { language } = useLocale()
  const speak = useEffectEvent((wanted: Language) => {
    if (wanted !== language) void activateLanguage(wanted)
  })
  useEffect(() => {
    if (locale !== undefined) speak(preferredLanguage([locale]))
  }, [locale])
}
