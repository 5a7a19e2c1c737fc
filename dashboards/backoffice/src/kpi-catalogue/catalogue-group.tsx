import { useQuery } from '@apollo/client/react'
import type { KpiId, kpis } from '@quittance/core'
import { KpiFiguresDocument } from '../kpi/kpi-figures.generated.js'
import { readableKpis } from '../kpi/readable-kpis.js'
import { periodIsReversed, type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { CatalogueEntry } from './catalogue-entry.js'

/** The KPIs of one part of the catalogue. Their values are asked for together, and stay while one searches. */
export function CatalogueGroup(props: {
  kpis: readonly (typeof kpis)[number][]
  filter: ReportFilter
  /** The parts fail alike, such as by portfolios of several currencies: one of them says why. */
  saysWhy: boolean
}) {
  const { filter } = props
  const viewer = useViewer()
  const group = props.kpis[0]?.group
  const ids: KpiId[] = readableKpis(viewer)
    .filter((kpi) => kpi.group === group)
    .map(({ id }) => id)
  const reversed = periodIsReversed(filter)
  const { data, previousData, error, refetch } = useQuery(KpiFiguresDocument, {
    variables: { spec: toReportSpec(filter), ids },
    skip: reversed,
  })
  const values = new Map((data ?? (error ? undefined : previousData))?.kpis.map((value) => [value.id, value]))
  return (
    <>
      {error && props.saysWhy && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {props.kpis.map((kpi) => (
        <CatalogueEntry
          key={kpi.id}
          kpi={kpi}
          value={values.get(kpi.id) ?? null}
          pending={!error && !reversed}
          filter={filter}
        />
      ))}
    </>
  )
}
