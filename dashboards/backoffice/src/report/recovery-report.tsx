import type { KpiId } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import { Ageing } from '../ageing/ageing.js'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { useKpis } from '../kpi/use-kpis.js'
import { RecoveryCurve } from '../recovery-curve/recovery-curve.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'
import { Section } from '../ui/page.js'
import type { ReportFilter } from './report-filter.js'
import classes from './recovery-report.module.css'

const recovery_kpis: readonly KpiId[] = [
  'recovery-rate',
  'adjusted-recovery-rate',
  'placed',
  'collected',
  'open-balance',
]
const promise_kpis: readonly KpiId[] = ['promise-kept-rate-count', 'promise-kept-rate-amount', 'promises-due']
const shown_kpis = [...recovery_kpis, ...promise_kpis]

/**
 * The figures of a portfolio, or of all: is the money coming back, how old is what is open, and is it coming faster than
 * before. One filter drives them all.
 */
export function RecoveryReport({ filter }: { filter: ReportFilter }) {
  const { value, failure, retry } = useKpis(filter, shown_kpis)
  const figure = (id: KpiId) => <KpiFigure key={id} id={id} value={value(id)} filter={filter} />
  return (
    <>
      {failure ? (
        <FailureNotice failure={failure} onRetry={retry} />
      ) : (
        <FigureRow>{recovery_kpis.map(figure)}</FigureRow>
      )}
      <div className={classes.charts}>
        <RecoveryCurve filter={filter} />
        <Ageing filter={filter} />
      </div>
      <Section id="promises" title={<Trans>Promises to pay</Trans>}>
        {failure === null && <FigureRow>{promise_kpis.map(figure)}</FigureRow>}
      </Section>
    </>
  )
}
