import { createRootRoute, createRoute, Outlet, retainSearchParams } from '@tanstack/react-router'
import { asOfSearch } from '../report/report-filter.js'
import { SignedIn } from '../session/signed-in.js'
import { NotFoundScreen } from './not-found-screen.js'

/** Where every address begins. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundScreen })

/** Everything for which one signs in; the day that figures are seen from goes along from page to page. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: asOfSearch,
  search: { middlewares: [retainSearchParams(['asOf'])] },
  component: SignedIn,
})
