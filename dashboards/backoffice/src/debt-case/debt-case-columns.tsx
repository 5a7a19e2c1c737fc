import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { WorkedBy } from '../team/worked-by.js'
import { Amount } from '../ui/money.js'
import { recordColumns } from '../ui/record-list.js'
import type { DebtCaseListQuery } from './debt-case-list.generated.js'

type DebtCase = DebtCaseListQuery['debtCases']['nodes'][number]

const column = recordColumns<DebtCase>()

/** The columns of the list of cases. */
export function useDebtCaseColumns() {
  const { t } = useLingui()
  const showTeam = may(useViewer(), 'read_team')
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'debtor',
          header: t`Debtor`,
          cell: ({ row }) => (
            <Link to="/cases/$debtCaseId" params={{ debtCaseId: row.original.id }}>
              {row.original.debtor.name}
            </Link>
          ),
        }),
        column.accessor('reference', { header: t`Case`, meta: { onPhone: 'hidden' } }),
        column.display({
          id: 'kind',
          header: t`Debtor type`,
          cell: ({ row }) => (row.original.debtor.kind === 'company' ? t`Company` : t`Person`),
          meta: { onPhone: 'hidden' },
        }),
        column.accessor('creditor.name', { header: t`Creditor`, meta: { onPhone: 'hidden' } }),
        ...(showTeam
          ? [
              column.display({
                id: 'team',
                header: t`Team`,
                cell: ({ row }) => <WorkedBy team={row.original.team} />,
                meta: { onPhone: 'hidden' },
              }),
            ]
          : []),
        column.display({
          id: 'principal',
          header: t`Principal`,
          cell: ({ row }) => <Amount value={row.original.principal} />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
        column.display({
          id: 'open',
          header: t`Open balance`,
          cell: ({ row }) => <Amount value={row.original.openBalance} />,
          meta: { align: 'end' },
        }),
      ]),
    [t, showTeam],
  )
}
