import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { formatDuration } from '../ui/format.js'

/** How long the call takes so far. It is not read out every second. */
export function CallClock({ began_at }: { began_at: number }) {
  const { t } = useLingui()
  const [now, setNow] = useState(began_at)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <span role="timer" aria-live="off" aria-label={t`Duration`}>
      {formatDuration(Math.max(0, Math.round((now - began_at) / 1000)))}
    </span>
  )
}
