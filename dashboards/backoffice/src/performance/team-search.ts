import { day, id, oneOf, pattern, text, withParameters } from '../app/search-parameters.js'
import { reportSearch, type ReportFilter, type ReportFilterKey } from '../report/report-filter.js'

/** The parts of the page about teams. */
export const team_tabs = ['today', 'workload', 'conduct', 'notes'] as const
export type TeamTab = (typeof team_tabs)[number]

/** A number of days, as text; whether it is in range is for `daysOf` to say. */
const days = pattern(/^\d{1,4}$/u)

/** What the pages about teams understand in the address, beside the filters of every report. */
export const teamSearch = withParameters(reportSearch, {
  tab: oneOf(team_tabs),
  /** By which KPI agents are ranked. */
  sort: text(60),
  /** From how many days on a case is idle, and a dispute old. */
  idle: days,
  dispute: days,
  /** Whose findings of which rule are listed. */
  rule: text(40),
  whose: id,
  /** The day of an agent that is opened. */
  on: day,
})

/** Filters that the figures of people follow; team and agent are the rows themselves. */
export const team_filter_keys: readonly ReportFilterKey[] = [
  'creditor',
  'portfolio',
  'from',
  'to',
  'period',
  'asOf',
  'currency',
  'compare',
]

/** The filters of the page, with the period and the comparison that it takes by itself. */
export function teamFilter(search: ReportFilter): ReportFilter {
  const { creditor, portfolio, from, to, asOf, currency } = search
  const own = from === undefined && to === undefined ? ('last_30_days' as const) : undefined
  return {
    creditor,
    portfolio,
    from,
    to,
    asOf,
    currency,
    period: search.period ?? own,
    compare: search.compare ?? 'previous_period',
  }
}
