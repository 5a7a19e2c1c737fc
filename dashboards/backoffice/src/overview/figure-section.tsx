import type { KpiId } from '@quittance/core'
import type { ReactNode } from 'react'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { useKpis } from '../kpi/use-kpis.js'
import type { ReportFilter } from '../report/report-filter.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'
import { Section } from '../ui/page.js'

/** Some KPIs under a title. */
export function FigureSection(props: { id: string; title: ReactNode; filter: ReportFilter; ids: readonly KpiId[] }) {
  const { value, failure, retry } = useKpis(props.filter, props.ids)
  return (
    <Section id={props.id} title={props.title}>
      {failure ? (
        <FailureNotice failure={failure} onRetry={retry} />
      ) : (
        <FigureRow>
          {props.ids.map((id) => (
            <KpiFigure key={id} id={id} value={value(id)} filter={props.filter} />
          ))}
        </FigureRow>
      )}
    </Section>
  )
}
