import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root, signedIn } from './root-routes.js'

const rounds = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds',
  component: lazyRouteComponent(() => import('../round/round-list-page.js'), 'RoundListPage'),
})

const planRound = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/plan',
  component: lazyRouteComponent(() => import('../round/plan-round-page.js'), 'PlanRoundPage'),
})

const round = createRoute({
  getParentRoute: () => signedIn,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('../round/round-page.js'), 'RoundPage'),
})

/** The rounds of visits, as they are planned in the office. */
export const roundRoutes = [rounds, planRound, round] as const

/** The day on the road stands outside of what needs the server to know who is there: it works without network. */
export const roundDay = createRoute({
  getParentRoute: () => root,
  path: '/round-day/$roundId',
  component: lazyRouteComponent(() => import('../round/round-day-page.js'), 'RoundDayPage'),
})
