import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { hold_kinds, limits, roll_units } from '@quittance/core'
import { teamSearch } from '../performance/team-search.js'
import { overviewSearch } from '../overview/overview-search.js'
import { timeline_kinds } from '../timeline/timeline-kinds.js'
import { tableSearch } from '../report-table/table-search.js'
import { portfolioReportSearch, reportSearch } from '../report/report-filter.js'
import {
  id,
  oneOf,
  pattern,
  searchParameters,
  text,
  textOr,
  withoutParameters,
  wholeNumber,
  withParameters,
} from './search-parameters.js'
import { workSearch } from '../workload/work-search.js'
import { CrashScreen } from './crash-screen.js'
import { PendingScreen } from './pending-screen.js'
import { root, signedIn } from './root-routes.js'
import { roundDay, roundRoutes } from './round-routes.js'
import { settingsRoutes } from './settings-routes.js'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchParameters({ next: pattern(/^\//u) }),
  component: lazyRouteComponent(() => import('../session/sign-in-page.js'), 'SignInPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../account-link/invitation-page.js'), 'InvitationPage'),
})

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../account-link/reset-password-page.js'), 'ResetPasswordPage'),
})

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../account-link/forgot-password-page.js'), 'ForgotPasswordPage'),
})

const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./start-page.js'), 'StartPage'),
})

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/today',
  validateSearch: searchParameters({ person: id }),
  component: lazyRouteComponent(() => import('../work-queue/today-page.js'), 'TodayPage'),
})

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/overview',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('../overview/overview-page.js'), 'OverviewPage'),
})

const money = createRoute({
  getParentRoute: () => signedIn,
  path: '/money',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../finance/finance-page.js'), 'FinancePage'),
})

const portfolios = createRoute({
  getParentRoute: () => signedIn,
  path: '/portfolios',
  validateSearch: searchParameters({ creditor: id }),
  component: lazyRouteComponent(() => import('../portfolio/portfolio-list-page.js'), 'PortfolioListPage'),
})

const portfolio = createRoute({
  getParentRoute: () => signedIn,
  path: '/portfolios/$portfolioId',
  validateSearch: withParameters(portfolioReportSearch, {
    tab: oneOf(['recovery', 'placements']),
  }),
  component: lazyRouteComponent(() => import('../portfolio/portfolio-page.js'), 'PortfolioPage'),
})

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases',
  validateSearch: searchParameters({
    search: text(200),
    creditor: id,
    portfolio: id,
    ...workSearch,
  }),
  component: lazyRouteComponent(() => import('../debt-case/debt-case-list-page.js'), 'DebtCaseListPage'),
})

const casesBehind = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/behind',
  validateSearch: withParameters(reportSearch, { measure: textOr(100, 'collected_minor') }),
  component: lazyRouteComponent(() => import('../kpi/cases-behind-page.js'), 'CasesBehindPage'),
})

const kpiCatalogue = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/catalogue',
  validateSearch: withParameters(withoutParameters(reportSearch, { view: true }), { search: text(100) }),
  component: lazyRouteComponent(() => import('../kpi-catalogue/kpi-catalogue-page.js'), 'KpiCataloguePage'),
})

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  component: lazyRouteComponent(() => import('../report-hub/report-hub-page.js'), 'ReportHubPage'),
})

const forecast = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/forecast',
  validateSearch: withParameters(reportSearch, { months: pattern(/^(?:[1-9]|1[0-2])$/u) }),
  component: lazyRouteComponent(() => import('../forecast/forecast-page.js'), 'ForecastPage'),
})

const table = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/table',
  validateSearch: tableSearch,
  component: lazyRouteComponent(() => import('../report-table/table-page.js'), 'TablePage'),
})

const targets = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/targets',
  component: lazyRouteComponent(() => import('../target/target-page.js'), 'TargetPage'),
})

const ageing = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/ageing',
  validateSearch: withParameters(reportSearch, {
    unit: oneOf(roll_units),
    months: wholeNumber(1, limits.roll_months_maximum),
  }),
  component: lazyRouteComponent(() => import('../ageing/ageing-page.js'), 'AgeingPage'),
})

const disputes = createRoute({
  getParentRoute: () => signedIn,
  path: '/disputes',
  validateSearch: searchParameters({ kind: oneOf(hold_kinds), late: oneOf(['yes']) }),
  component: lazyRouteComponent(() => import('../hold/hold-list-page.js'), 'HoldListPage'),
})

const debtCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/$debtCaseId',
  validateSearch: searchParameters({ show: oneOf(timeline_kinds) }),
  component: lazyRouteComponent(() => import('../debt-case/debt-case-page.js'), 'DebtCasePage'),
})

const exports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/exports',
  component: lazyRouteComponent(() => import('../report-export/export-list-page.js'), 'ExportListPage'),
})

const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  validateSearch: teamSearch,
  component: lazyRouteComponent(() => import('../performance/team-page.js'), 'TeamPage'),
})

const teamAgent = createRoute({
  getParentRoute: () => signedIn,
  path: '/team/$agentId',
  validateSearch: teamSearch,
  component: lazyRouteComponent(() => import('../performance/agent-page.js'), 'AgentPage'),
})

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans',
  component: lazyRouteComponent(() => import('../plan/plan-list-page.js'), 'PlanListPage'),
})

const files = createRoute({
  getParentRoute: () => signedIn,
  path: '/files',
  validateSearch: searchParameters({ show: oneOf(['active', 'waiting', 'done', 'failed']) }),
  component: lazyRouteComponent(() => import('../import/import-list-page.js'), 'ImportListPage'),
})

const file = createRoute({
  getParentRoute: () => signedIn,
  path: '/files/$importId',
  validateSearch: searchParameters({ severity: oneOf(['reject', 'warning']) }),
  component: lazyRouteComponent(() => import('../import/import-page.js'), 'ImportPage'),
})

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('../account/account-page.js'), 'AccountPage'),
})

const searchByName = searchParameters({ search: text(120) })

const reportSchedules = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/schedules',
  validateSearch: searchByName,
  component: lazyRouteComponent(() => import('../report-schedule/schedule-list-page.js'), 'ScheduleListPage'),
})

const reportSchedulePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/schedules/$scheduleId',
  component: lazyRouteComponent(() => import('../report-schedule/schedule-page.js'), 'SchedulePage'),
})

const reportAlerts = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/alerts',
  validateSearch: searchByName,
  component: lazyRouteComponent(() => import('../alert/alert-list-page.js'), 'AlertListPage'),
})

const reportAlertPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/alerts/$alertId',
  component: lazyRouteComponent(() => import('../alert/alert-page.js'), 'AlertPage'),
})

const receivedReports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/received',
  validateSearch: searchParameters({ schedule: id, alert: id }),
  component: lazyRouteComponent(() => import('../report-schedule/received-page.js'), 'ReceivedPage'),
})

const openReport = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/open',
  component: lazyRouteComponent(() => import('../report-schedule/open-report-page.js'), 'OpenReportPage'),
})

const routeTree = root.addChildren([
  roundDay,
  signIn,
  invitation,
  resetPassword,
  forgotPassword,
  signedIn.addChildren([
    start,
    overview,
    today,
    money,
    portfolios,
    portfolio,
    cases,
    casesBehind,
    reports,
    kpiCatalogue,
    forecast,
    table,
    targets,
    ageing,
    debtCase,
    disputes,
    exports,
    team,
    teamAgent,
    plans,
    files,
    file,
    account,
    reportSchedules,
    reportSchedulePage,
    reportAlerts,
    reportAlertPage,
    receivedReports,
    openReport,
    ...roundRoutes,
    settingsRoutes,
  ]),
])

/** The screens and their addresses. Every filter is a checked search parameter, so that an address can be shared. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: PendingScreen,
    defaultErrorComponent: CrashScreen,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
