import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a page of the dashboard asks, as it asks it. */
export type DashboardQuery = { readonly name: string; readonly query: string; readonly variables: object }

const folder = path.join(import.meta.dirname, '../../../dashboards/backoffice/src')
const parts = globSync('**/*.graphql', { cwd: folder })
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split(/^(?=query |mutation |fragment )/mu))
  .map((text) => text.replaceAll('@unmask', '').trim())

const part = (kind: 'query' | 'fragment', name: string): string => {
  const found = parts.find((text) => new RegExp(`^${kind} ${name}\\b`, 'u').test(text))
  if (found === undefined) throw new Error(`The dashboard has no ${kind} ${name}`)
  return found
}

/** The operation of a `.graphql` document of the dashboard with all fragments that it spreads. */
const operation = (name: string): string => {
  const texts = new Map<string, string>()
  const take = (key: string, text: string): void => {
    if (texts.has(key)) return
    texts.set(key, text)
    for (const [, spread] of text.matchAll(/\.\.\.\s*([A-Z]\w+)/gu)) {
      if (spread !== undefined) take(spread, part('fragment', spread))
    }
  }
  take('', part('query', name))
  return [...texts.values()].join('\n')
}

const ask = (label: string, name: string, variables: object): DashboardQuery => ({
  name: `${name} ${label}`.trim(),
  query: operation(name),
  variables,
})

const headline = ['recovery-rate', 'liquidation-3-months', 'collected', 'open-balance', 'promise-kept-rate-amount']
const year = { from: '2025-06-16', to: '2026-06-15' }
const month = { from: '2026-06-01', to: '2026-06-15' }
const month_kpis = ['collected', 'promise-kept-rate-amount']
const comparison = 'previous_period'
const trend = { ids: [], from: '2023-07-01', to: '2026-06-15' }

/** What the pages overview, team, money, table and ageing send when they open, and with the usual filters. */
export const dashboardQueries: readonly DashboardQuery[] = [
  ask('headline', 'KpiFigures', { spec: {}, ids: headline }),
  ask('headline of a year, compared', 'KpiFigures', { spec: { period: year, comparison }, ids: headline }),
  ask('by month', 'TrendFigures', { spec: { rows: ['month'], kpiIds: month_kpis }, ...trend }),
  ask('by placement month', 'TrendFigures', {
    spec: { rows: ['placement_month'], kpiIds: ['liquidation-3-months'] },
    ...trend,
  }),
  ask('all', 'KpiFigures', { spec: {}, ids: null }),
  ask('at risk', 'KpiFigures', { spec: {}, ids: ['par-30', 'par-60', 'par-90'] }),
  ask('penetration of a month', 'KpiFigures', { spec: { period: month }, ids: ['penetration-rate', 'contact-rate'] }),
  ask('penetration of a year', 'KpiFigures', { spec: { period: year }, ids: ['penetration-rate', 'contact-rate'] }),
  ask('by portfolio', 'KpiTable', { spec: { rows: ['portfolio'] } }),
  ask('', 'RecoveryCurveFigures', { spec: {} }),
  ask('', 'ForecastFigures', { spec: {}, months: 6 }),
  ask('', 'BackTestFigures', { spec: {}, months: 6 }),
  ask('', 'RollFigures', { spec: {}, months: 3, unit: 'claim' }),
  ask('', 'AgeingFigures', { spec: {} }),
  ask('by portfolio', 'AgeingTableFigures', { spec: {}, by: 'portfolio' }),
  ask('usual', 'ReportTable', { spec: { rows: ['creditor'] } }),
  ask('by creditor and month', 'ReportTable', { spec: { rows: ['creditor'], column: 'month', period: year } }),
  ask('by kind', 'ReportTable', { spec: { rows: ['claim_kind', 'debtor_kind'] } }),
  ask('by agent', 'ReportTable', {
    spec: { rows: ['agent'], period: month, kpiIds: ['calls', 'collected-by-agents'] },
  }),
  ask('of a month, compared', 'TeamLeague', { spec: { period: month, comparison } }),
  ask('of all time', 'TeamLeague', { spec: {} }),
  ask('of a month', 'Coaching', { spec: { period: month } }),
  ask('of a month', 'Conduct', { spec: { period: month } }),
  ask('of all time', 'Conduct', { spec: {} }),
  ask('', 'Workload', { idleDays: null, disputeDays: null }),
  ask('', 'QueueHealth', {}),
]
