import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { recordColumns } from '../ui/record-list.js'
import type { PlacementListQuery } from './placement-list.generated.js'

type Placement = PlacementListQuery['placements']['nodes'][number]

const column = recordColumns<Placement>()

/** The columns of the list of placements. */
export function usePlacementColumns() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const mayOpenFiles = may(useViewer(), 'read_import')
  return useMemo(
    () =>
      column.columns([
        column.accessor('receivedOn', {
          header: t`Received on`,
          cell: ({ row }) => <Day date={row.original.receivedOn} distance />,
        }),
        column.accessor('claimCount', {
          header: t`Claims`,
          cell: ({ row }) => formatCount(row.original.claimCount, tag),
          meta: { align: 'end' },
        }),
        column.display({
          id: 'placed',
          header: t`Placed`,
          cell: ({ row }) => <Amount value={row.original.placed} />,
          meta: { align: 'end' },
        }),
        column.display({
          id: 'file',
          header: t`File`,
          cell: ({ row }) => {
            const file = row.original.import
            if (!file) return '–'
            return mayOpenFiles ? (
              <Link to="/files/$importId" params={{ importId: file.id }}>
                {file.fileName}
              </Link>
            ) : (
              file.fileName
            )
          },
          meta: { onPhone: 'hidden' },
        }),
      ]),
    [t, tag, mayOpenFiles],
  )
}
