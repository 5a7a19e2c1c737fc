import { useEffect, useEffectEvent, useState } from 'react'
import { type SavedView, usePageViews } from './use-page-views.js'
import { isBareSearch } from './view-search.js'

/** What was decided when a page was entered: the view to open with, until it has been opened. */
interface Decision {
  readonly page: string
  readonly view: SavedView | null
}

/**
 * Opens the default view of a page that is entered without filters. Answers false until it is known what to show; a page
 * whose filters are taken away later stays as it is.
 */
export function useDefaultView(): boolean {
  const { page, known, views, search, open } = usePageViews()
  const [decision, setDecision] = useState<Decision | null>(null)
  const isBare = isBareSearch(search)
  if (known && decision?.page !== page) {
    setDecision({ page, view: isBare ? (views.find(({ isDefault }) => isDefault) ?? null) : null })
  }
  // It is open: from now on filters may be taken away without its coming back.
  if (decision?.view && !isBare) setDecision({ page, view: null })
  const wanted = decision?.page === page ? decision.view : null
  const show = useEffectEvent(open)
  useEffect(() => {
    if (wanted !== null) show(wanted)
  }, [wanted])
  return !isBare || (decision?.page === page && decision.view === null)
}
