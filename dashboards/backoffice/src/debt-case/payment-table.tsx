import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Day } from '../ui/day.js'
import { Amount, type MoneyText } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { type PaymentTable_DebtCaseFragment, PaymentTable_DebtCaseFragmentDoc } from './payment-table.generated.js'

/** What came in, what went back, and the claims it was allocated to. */
export function PaymentTable({ debtCase }: { debtCase: FragmentType<PaymentTable_DebtCaseFragment> }) {
  const { t } = useLingui()
  const { data, complete } = useFragment({
    fragment: PaymentTable_DebtCaseFragmentDoc,
    fragmentName: 'PaymentTable_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  return (
    <Section id="payments" title={<Trans>Payments</Trans>}>
      <PlainTable
        label={t`Payments`}
        rows={data.payments}
        rowId={({ id }) => id}
        empty={<Trans>Nothing was paid yet.</Trans>}
        columns={[
          { header: t`Paid on`, cell: ({ paidOn }) => <Day date={paidOn} distance /> },
          { header: t`Reference`, cell: ({ reference }) => reference ?? '–' },
          { header: t`Paid to`, cell: ({ channel }) => (channel === 'agency' ? t`The agency` : t`The creditor`) },
          {
            header: t`Allocated to`,
            cell: ({ allocations }) => [...new Set(allocations.map(({ claim }) => claim.reference))].join(', ') || '–',
          },
          { header: t`Amount`, align: 'right', cell: ({ amount }) => <PaymentAmount amount={amount} /> },
        ]}
      />
    </Section>
  )
}

function PaymentAmount({ amount }: { amount: MoneyText }) {
  return (
    <StatusMark status={BigInt(amount.amountMinor) < 0n ? 'broken' : 'collected'}>
      <Amount value={amount} />
    </StatusMark>
  )
}
