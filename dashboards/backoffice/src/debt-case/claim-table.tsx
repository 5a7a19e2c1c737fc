import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Day } from '../ui/day.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { type ClaimTable_DebtCaseFragment, ClaimTable_DebtCaseFragmentDoc } from './claim-table.generated.js'
import { useClaimStatus } from './claim-status.js'

/** What is owed, claim by claim. */
export function ClaimTable({ debtCase }: { debtCase: FragmentType<ClaimTable_DebtCaseFragment> }) {
  const { t } = useLingui()
  const statusOf = useClaimStatus()
  const { data, complete } = useFragment({
    fragment: ClaimTable_DebtCaseFragmentDoc,
    fragmentName: 'ClaimTable_debtCase',
    from: debtCase,
  })
  if (!complete) return null
  return (
    <Section id="claims" title={<Trans>Claims</Trans>}>
      <PlainTable
        label={t`Claims`}
        rows={data.claims}
        rowId={({ id }) => id}
        empty={<Trans>No claim.</Trans>}
        columns={[
          { header: t`Reference`, cell: ({ reference }) => reference },
          { header: t`Open balance`, align: 'right', cell: ({ openBalance }) => <Amount value={openBalance} /> },
          { header: t`Principal`, align: 'right', cell: ({ principal }) => <Amount value={principal} /> },
          {
            header: t`Status`,
            cell: (claim) => {
              const { status, label } = statusOf(claim)
              return status === null ? label : <StatusMark status={status}>{label}</StatusMark>
            },
          },
          { header: t`Due`, cell: ({ dueOn }) => <Day date={dueOn} distance /> },
          { header: t`Issued`, cell: ({ issuedOn }) => <Day date={issuedOn} /> },
          { header: t`Placed`, cell: ({ placedOn }) => <Day date={placedOn} /> },
          {
            header: t`Portfolio`,
            wrap: true,
            cell: ({ portfolio }) => (
              <Link to="/portfolios/$portfolioId" params={{ portfolioId: portfolio.id }}>
                {portfolio.name}
              </Link>
            ),
          },
        ]}
      />
    </Section>
  )
}
