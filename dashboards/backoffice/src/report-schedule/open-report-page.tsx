import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { PendingScreen } from '../app/pending-screen.js'
import { addressOfSpec, readSpec } from './stored-spec.js'

/** Where links of e-mails lead: shows the report that the fragment of the address describes. */
export function OpenReportPage() {
  const router = useRouter()
  useEffect(() => {
    router.history.replace(addressOfSpec(readSpec(decoded(window.location.hash.slice(1)))))
  }, [router])
  return <PendingScreen />
}

/** Base64 for addresses, of UTF-8. */
function decoded(text: string): string {
  try {
    const bytes = Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (sign) => sign.codePointAt(0) ?? 0,
    )
    return new TextDecoder().decode(bytes)
  } catch {
    return ''
  }
}
