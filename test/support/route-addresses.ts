import type { JudgedWorld } from './judged-world.js'

type Addresses = Readonly<Record<string, (world: JudgedWorld) => string>>

/**
 * The screens of the dashboard by the route that shows them: each route of the router has a line here, or one of the
 * lists below, and each address is judged by `accessibility.e2e.test.ts`. One unit test compares this with the router.
 */
export const route_addresses: Readonly<Record<string, Addresses>> = {
  '/overview': {
    overview: () => '/overview',
    'overview compared and filtered': () => '/overview?period=last_12_months&claim_kind=civil&compare=previous_period',
  },
  '/money': { money: () => '/money?compare=previous_year&period=last_12_months' },
  '/portfolios': { 'portfolio list': () => '/portfolios' },
  '/portfolios/$portfolioId': {
    portfolio: ({ first }) => `/portfolios/${first.portfolio_id}`,
    placements: ({ first }) => `/portfolios/${first.portfolio_id}?tab=placements`,
    'empty portfolio period': ({ first }) => `/portfolios/${first.portfolio_id}?from=2020-01-01&to=2020-12-31`,
    'unknown portfolio': () => '/portfolios/01a00000-0000-7000-8000-000000000000',
  },
  '/cases': { 'case list': () => '/cases', 'case list of the workload': () => '/cases?work=never_worked' },
  '/cases/behind': {
    'cases behind a figure': ({ first }) => `/cases/behind?portfolio=${first.portfolio_id}&measure=collected_minor`,
  },
  '/cases/$debtCaseId': { case: ({ busy_case }) => `/cases/${busy_case}` },
  '/reports': { reports: () => '/reports' },
  '/reports/catalogue': { 'KPI catalogue': () => '/reports/catalogue' },
  '/reports/forecast': { 'cash forecast': () => '/reports/forecast' },
  '/reports/table': {
    'cross table': () => '/reports/table?rows=portfolio.claim_kind&column=placement_month&kpis=placed.recovery-rate',
  },
  '/reports/targets': { targets: () => '/reports/targets' },
  '/reports/ageing': { 'ageing balance': () => '/reports/ageing' },
  '/reports/exports': { 'my exports': () => '/reports/exports' },
  '/reports/schedules': { 'scheduled e-mails': () => '/reports/schedules' },
  '/reports/schedules/$scheduleId': { schedule: ({ schedule_id }) => `/reports/schedules/${schedule_id}` },
  '/reports/alerts': { alerts: () => '/reports/alerts' },
  '/reports/alerts/$alertId': { alert: ({ alert_id }) => `/reports/alerts/${alert_id}` },
  '/reports/received': { 'e-mails to me': () => '/reports/received' },
  '/team': {
    'who needs help': () => '/team',
    workload: () => '/team?tab=workload',
    'contacts to look at': () => '/team?tab=conduct',
    'coaching notes': () => '/team?tab=notes',
  },
  '/team/$agentId': { 'agent with a day': ({ agent_id }) => `/team/${agent_id}?on=2026-01-13` },
  '/files': { 'file list': () => '/files' },
  '/files/$importId': {
    'applied file with issues': ({ import_with_issues }) => `/files/${import_with_issues}`,
    'file to map': ({ waiting_import }) => `/files/${waiting_import}`,
    'file that failed': ({ failed_import }) => `/files/${failed_import}`,
  },
  '/today': { today: () => '/today' },
  '/plans': { 'payment plans': () => '/plans' },
  '/disputes': { 'disputes and holds': () => '/disputes' },
  '/account': { account: () => '/account' },
  '/rounds': { rounds: () => '/rounds' },
  '/rounds/plan': { 'round to plan': () => '/rounds/plan' },
  '/rounds/$roundId': { 'unknown round': () => '/rounds/01a00000-0000-7000-8000-000000000000' },
  '/settings/access': { access: () => '/settings/access' },
  '/settings/contact-policy': { 'contact policy': () => '/settings/contact-policy' },
  '/settings/strategy': { strategy: () => '/settings/strategy' },
  '/settings/templates': { 'letter templates': () => '/settings/templates' },
  '/settings/people': { 'people list': () => '/settings/people' },
  '/settings/people/$personId': { person: ({ agent_id }) => `/settings/people/${agent_id}` },
  '/settings/teams': { 'team list': () => '/settings/teams' },
  '/settings/teams/$teamId': { team: ({ team_id }) => `/settings/teams/${team_id}` },
  '/settings/roles': { roles: () => '/settings/roles' },
  '/settings/single-sign-on': { 'single sign-on': () => '/settings/single-sign-on' },
  '/settings/single-sign-on/$providerId': {
    'unknown provider': () => '/settings/single-sign-on/01a00000-0000-7000-8000-000000000000',
  },
  '/settings/service-accounts': { 'service accounts': () => '/settings/service-accounts' },
  '/settings/audit': { 'audit trail': () => '/settings/audit' },
  '/settings/costs': { costs: () => '/settings/costs' },
  '/settings/personal-data': { 'personal data': () => '/settings/personal-data' },
}

/** The routes for those who are not signed in. */
export const public_routes: readonly string[] = ['/sign-in', '/forgot-password', '/invitation', '/reset-password']

/** The routes outside of the shell that another browser test judges: rounds.e2e.test.ts takes a round along. */
export const device_routes: readonly string[] = ['/round-day/$roundId']

/** The routes that show nothing and lead on to another. */
export const leading_routes: readonly string[] = ['/', '/reports/open', '/settings']
