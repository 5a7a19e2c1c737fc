import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLocale } from '../app/locale.js'
import { Amount } from '../ui/money.js'
import { recordColumns } from '../ui/record-list.js'
import type { CasesBehindQuery } from './cases-behind.generated.js'
import type { MeasureWords } from './measure-text.js'
import { writeMeasure } from './write-measure.js'

type Contribution = CasesBehindQuery['casesBehind']['nodes'][number]

const column = recordColumns<Contribution>()

/** The columns of the list behind a figure; the amount column carries the figure's own name. */
export function useContributionColumns({ title, unit }: MeasureWords, currency: string | null) {
  const { t } = useLingui()
  const { tag } = useLocale()
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'debtor',
          header: t`Debtor`,
          cell: ({ row }) => (
            <Link to="/cases/$debtCaseId" params={{ debtCaseId: row.original.debtCase.id }}>
              {row.original.debtCase.debtor.name}
            </Link>
          ),
        }),
        column.accessor('debtCase.reference', { header: t`Case`, meta: { onPhone: 'hidden' } }),
        column.accessor('debtCase.creditor.name', { header: t`Creditor`, meta: { onPhone: 'hidden' } }),
        column.display({
          id: 'contribution',
          header: title,
          cell: ({ row }) =>
            unit === 'money' && currency !== null ? (
              <Amount value={{ amountMinor: row.original.amountMinor, currency }} />
            ) : (
              writeMeasure(unit, BigInt(row.original.amountMinor), currency, tag)
            ),
          meta: { align: 'end' },
        }),
        column.display({
          id: 'open',
          // What is open is told as of now, also where the figure is of an earlier day.
          header: t`Open balance today`,
          cell: ({ row }) => <Amount value={row.original.debtCase.openBalance} />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
      ]),
    [t, tag, title, unit, currency],
  )
}
