import { useEffect, useState } from 'react'

const tick_ms = 30_000

/** The present instant, fresh enough for "5 minutes ago". */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), tick_ms)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
