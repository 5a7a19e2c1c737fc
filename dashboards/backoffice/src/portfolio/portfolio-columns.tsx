import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { WorkedBy } from '../team/worked-by.js'
import { Day } from '../ui/day.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { recordColumns } from '../ui/record-list.js'
import type { PortfolioListQuery } from './portfolio-list.generated.js'

type Portfolio = PortfolioListQuery['portfolios'][number]

const column = recordColumns<Portfolio>()

/** The columns of the list of portfolios. */
export function usePortfolioColumns() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const showTeam = may(useViewer(), 'read_team')
  return useMemo(
    () =>
      column.columns([
        column.accessor('name', {
          header: t`Portfolio`,
          cell: ({ row }) => (
            <Link to="/portfolios/$portfolioId" params={{ portfolioId: row.original.id }}>
              {row.original.name}
            </Link>
          ),
        }),
        column.accessor('code', { header: t`Code`, meta: { onPhone: 'hidden' } }),
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
        column.accessor('placedCount', {
          header: t`Claims`,
          cell: ({ row }) => formatCount(row.original.placedCount, tag),
          meta: { align: 'end', onPhone: 'hidden' },
        }),
        column.display({
          id: 'placed',
          header: t`Placed`,
          cell: ({ row }) => <Amount value={row.original.placed} />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
        column.display({
          id: 'open',
          header: t`Open balance`,
          cell: ({ row }) => <Amount value={row.original.openBalance} />,
          meta: { align: 'end' },
        }),
        column.display({
          id: 'last',
          header: t`Last placement`,
          cell: ({ row }) => <Day date={row.original.lastPlacedOn} distance />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
      ]),
    [t, tag, showTeam],
  )
}
