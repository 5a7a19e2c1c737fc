import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { cost_kinds, isBusinessDate } from '@quittance/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useToday } from '../session/use-today.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate, formatInstant } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { Page, Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { type CostRatePartsFragment, CostRatesDocument } from './cost-rates.generated.js'
import { SetCostRate, type WrittenCostRate } from './set-cost-rate.js'
import { validOn } from './valid-on.js'
import classes from './cost-rates-page.module.css'

/** What an hour, a letter, a message and a visit cost: the rates of today, and all that were set. */
export function CostRatesPage() {
  const { t } = useLingui()
  const today = useToday()
  const mayManage = may(useViewer(), 'manage_cost')
  const [written, setWritten] = useState<WrittenCostRate | null>(null)
  const { data, error, refetch } = useQuery(CostRatesDocument)
  const columns = useRateColumns()
  const fresh: WrittenCostRate = { kind: 'agent_hour', currency: 'EUR', valid_from: today, amount: '' }
  const rates = data?.costRates
  return (
    <Page
      title={t`Costs`}
      subtitle={
        <Trans>
          What the work costs, of which the{' '}
          <Link to="/reports/catalogue" hash="cost-per-euro-collected" className={classes.link}>
            cost per euro collected
          </Link>{' '}
          is made: each activity at the rate that is valid on its day.
        </Trans>
      }
      actions={
        mayManage && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWritten(fresh)}>
            <Trans>Set a rate</Trans>
          </Button>
        )
      }
    >
      {error && !rates ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !rates ? (
        <Skeleton height={280} />
      ) : (
        <>
          <Section id="rates-today" title={<Trans>Valid today</Trans>}>
            <PlainTable
              label={t`Rates valid today`}
              columns={columns}
              rows={validOn(rates, today)}
              rowId={({ id }) => id}
              empty={<Trans>No rate is valid today. Without one the cost per euro collected has no value.</Trans>}
            />
          </Section>
          <Section id="rates-all" title={<Trans>All rates</Trans>}>
            <PlainTable
              label={t`All rates`}
              columns={columns}
              rows={rates}
              rowId={({ id }) => id}
              empty={<Trans>No rate was set yet.</Trans>}
            />
          </Section>
        </>
      )}
      {written !== null && <SetCostRate rate={written} onClose={() => setWritten(null)} />}
    </Page>
  )
}

function useRateColumns(): PlainColumn<CostRatePartsFragment>[] {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const { timeZone } = useViewer().organisation
  return [
    { header: t`Of what`, cell: ({ kind }) => cost_kinds[kind][language] },
    {
      header: t`Rate`,
      align: 'right',
      cell: ({ amountMinor, currency }) =>
        amountMinor === null ? <Trans>None from that day on</Trans> : <Amount value={{ amountMinor, currency }} />,
    },
    {
      header: t`Valid from`,
      cell: ({ validFrom }) => (isBusinessDate(validFrom) ? formatDate(validFrom, tag) : validFrom),
    },
    { header: t`Set by`, wrap: true, cell: ({ setByName }) => setByName ?? '–' },
    { header: t`Set at`, cell: ({ setAt }) => formatInstant(setAt, tag, timeZone) },
  ]
}
