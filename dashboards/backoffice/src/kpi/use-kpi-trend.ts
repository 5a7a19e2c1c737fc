import { useQuery } from '@apollo/client/react'
import { type DimensionId, endOfMonth, type KpiId, monthOf, shiftMonth, startOfMonth } from '@quittance/core'
import { type ReportFilter, timeOf, toReportSpec } from '../report/report-filter.js'
import { useToday } from '../session/use-today.js'
import { kpiCell, plotCell } from './kpi-cell.js'
import { KpiTableDocument } from './kpi-table.generated.js'

const months_shown = 12

/**
 * The course of KPIs over the last months that are over on the as-of day, whatever period is chosen; null until it has
 * arrived. A month that has begun would make every course end in a fall.
 */
export function useKpiTrend(
  filter: ReportFilter,
  dimension: Extract<DimensionId, 'month' | 'placement_month'>,
  ids: readonly KpiId[],
): (id: KpiId) => readonly (number | null)[] | null {
  const { as_of } = timeOf(filter, useToday())
  const month = as_of === endOfMonth(monthOf(as_of)) ? monthOf(as_of) : shiftMonth(monthOf(as_of), -1)
  const from = startOfMonth(shiftMonth(month, 1 - months_shown))
  const { data } = useQuery(KpiTableDocument, {
    variables: {
      spec: {
        ...toReportSpec({ ...filter, period: undefined, from, to: endOfMonth(month), compare: undefined }),
        kind: 'table',
        rows: [dimension],
        kpiIds: [...ids],
      },
    },
  })
  const table = data?.table
  return (id) => {
    const position = ids.indexOf(id)
    if (!table || position < 0) return null
    return table.rows
      .toSorted((left, right) => ((left.values[0] ?? '') < (right.values[0] ?? '') ? -1 : 1))
      .map((row) => plotCell(kpiCell(table, row, position)))
  }
}
