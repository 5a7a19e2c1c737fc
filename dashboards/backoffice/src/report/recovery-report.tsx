import type { KpiId } from '@quittance/core'
import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Ageing } from '../ageing/ageing.js'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { KpiFiguresDocument } from '../kpi/kpi-figures.generated.js'
import { RecoveryCurve } from '../recovery-curve/recovery-curve.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'
import { Section } from '../ui/page.js'
import { periodIsReversed, type ReportFilter, toReportSpec } from './report-filter.js'
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
  const { t } = useLingui()
  const reversed = periodIsReversed(filter)
  const { data, previousData, error, refetch } = useQuery(KpiFiguresDocument, {
    variables: { spec: toReportSpec(filter), ids: shown_kpis },
    skip: reversed,
  })
  if (reversed) {
    return (
      <FailureNotice failure={{ kind: 'refused', message: t`The period ends before it starts.`, requestId: null }} />
    )
  }
  const values = new Map((data ?? (error ? undefined : previousData))?.kpis.map((value) => [value.id, value]))
  const figure = (id: KpiId) => <KpiFigure key={id} id={id} value={values.get(id) ?? null} filter={filter} />
  return (
    <>
      {error && values.size === 0 ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : (
        <FigureRow>{recovery_kpis.map(figure)}</FigureRow>
      )}
      <div className={classes.charts}>
        <RecoveryCurve filter={filter} />
        <Ageing filter={filter} />
      </div>
      <Section id="promises" title={<Trans>Promises to pay</Trans>}>
        {error && values.size === 0 ? null : <FigureRow>{promise_kpis.map(figure)}</FigureRow>}
      </Section>
    </>
  )
}
