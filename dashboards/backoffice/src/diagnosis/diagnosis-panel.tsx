import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { orientations } from '@quittance/core'
import { useLocale } from '../app/locale.js'
import classes from '../debt-case/debtor-panel.module.css'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Amount } from '../ui/money.js'
import { assessmentOf } from './diagnosis-figures.js'
import { DiagnosisPanelDocument } from './diagnosis-panel.generated.js'

/** The latest diagnosis in a few figures, and the days of the earlier ones. What is not known is a dash. */
export function DiagnosisPanel({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const { data, error, refetch } = useQuery(DiagnosisPanelDocument, { variables: { debtCaseId } })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={72} animate={false} />
  const [latest, ...earlier] = data.debtCase?.diagnoses ?? []
  if (!data.debtCase || latest === undefined)
    return (
      <Text size="sm" c="dimmed">
        <Trans>No diagnosis was made. The key G opens one.</Trans>
      </Text>
    )
  const { income_minor, charge_minor, disposable_minor, liability_minor } = assessmentOf(latest, data.debtCase)
  const { currency } = data.debtCase.openBalance
  const written = (amount: bigint | null) =>
    amount === null ? '–' : <Amount value={{ amountMinor: String(amount), currency }} />
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t`Income a month`}</dt>
        <dd>{written(income_minor)}</dd>
        <dt>{t`Charges a month`}</dt>
        <dd>{written(charge_minor)}</dd>
        <dt>{t`Left a month`}</dt>
        <dd>{written(disposable_minor)}</dd>
        <dt>{t`Can be paid a month`}</dt>
        <dd>{latest.sustainable === null ? '–' : <Amount value={latest.sustainable} />}</dd>
        <dt>{t`Other debts`}</dt>
        <dd>{written(liability_minor)}</dd>
        {latest.orientations.length > 0 && (
          <>
            <dt>{t`Sent to`}</dt>
            <dd>{latest.orientations.map((id) => orientations[id][language]).join(', ')}</dd>
          </>
        )}
      </dl>
      {latest.note !== null && <Text size="sm">{latest.note}</Text>}
      <Text size="xs" c="dimmed" mt={4} component="div">
        <Day date={latest.madeOn} />
        {latest.madeBy !== null && ` · ${latest.madeBy}`}
        {earlier.length > 0 && (
          <>
            {' · '}
            <Trans>earlier:</Trans>{' '}
            {earlier.map(({ id, madeOn }, position) => (
              <span key={id}>
                {position > 0 && ', '}
                <Day date={madeOn} />
              </span>
            ))}
          </>
        )}
      </Text>
    </>
  )
}
