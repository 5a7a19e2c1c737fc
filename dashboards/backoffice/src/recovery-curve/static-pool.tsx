import { useLingui } from '@lingui/react/macro'
import type { ReportFilter } from '../report/report-filter.js'
import { ReportTable } from '../report-table/report-table.js'

/**
 * What was placed in each month, and where it is now: collected, taken back, or still open. Of all months, because a period
 * would select what was collected in it and not what was placed.
 */
export function StaticPool({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  return (
    <ReportTable
      id="static-pool"
      title={t`Static pool: placed = collected + recalled + open`}
      label={t`Static pool by placement month`}
      filter={{ ...filter, from: undefined, to: undefined, period: undefined, compare: undefined }}
      content={{
        rows: ['placement_month'],
        kpiIds: ['placed', 'collected', 'recalled', 'open-balance', 'recovery-rate'],
      }}
    />
  )
}
