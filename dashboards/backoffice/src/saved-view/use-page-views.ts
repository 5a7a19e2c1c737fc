import { useQuery } from '@apollo/client/react'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { SavedViewListDocument } from './saved-view-list.generated.js'
import type { SavedViewPartsFragment } from './saved-view-parts.generated.js'
import { readViewSearch, sameSearch, type Search } from './view-search.js'

/** A saved view. */
export type SavedView = SavedViewPartsFragment

/** The saved views of the page that is shown, and which of them it shows. */
export interface PageViews {
  /** The address of the page, as the API names it. */
  readonly page: string
  readonly search: Search
  readonly views: readonly SavedView[]
  /** True as soon as it is known which views there are, or that they cannot be asked for. */
  readonly known: boolean
  /** The view that was opened; null for the page as it comes. */
  readonly active: SavedView | null
  /** True when the filters are no longer those of the view. */
  readonly changed: boolean
  /** Shows a view, or with null the page as it comes. */
  readonly open: (view: SavedView | null) => void
}

/** What the page knows of saved views. */
export function usePageViews(): PageViews {
  const page = useLocation().pathname.replace(/^\//u, '')
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { data, error } = useQuery(SavedViewListDocument, { fetchPolicy: 'cache-first' })
  const views = data?.savedViews.filter((view) => view.page === page) ?? []
  const active = views.find(({ id }) => id === search['view']) ?? null
  const open = (view: SavedView | null) => {
    // The day is named, so that the one of the former view does not stay.
    const next =
      view === null ? { asOf: undefined } : { asOf: undefined, ...readViewSearch(view.search), view: view.id }
    void navigate({ to: '.', search: next, replace: true })
  }
  return {
    page,
    search,
    views,
    known: data !== undefined || error !== undefined,
    active,
    changed: active !== null && !sameSearch(search, readViewSearch(active.search)),
    open,
  }
}
