import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLocale } from '../app/locale.js'
import { Moment } from '../ui/day.js'
import { formatCount } from '../ui/format.js'
import { recordColumns } from '../ui/record-list.js'
import type { ImportListQuery } from './import-list.generated.js'
import { ImportStateMark } from './import-state-mark.js'
import { useImportWords } from './import-words.js'

type Import = ImportListQuery['imports']['nodes'][number]

const column = recordColumns<Import>()

/** The columns of the list of files. */
export function useImportColumns() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useImportWords()
  return useMemo(
    () =>
      column.columns([
        column.accessor('fileName', {
          header: t`File`,
          cell: ({ row }) => (
            <Link to="/files/$importId" params={{ importId: row.original.id }}>
              {row.original.fileName}
            </Link>
          ),
        }),
        column.display({
          id: 'kind',
          header: t`Holds`,
          cell: ({ row }) => words.kind(row.original.kind),
          meta: { onPhone: 'hidden' },
        }),
        column.accessor('creditor.name', { header: t`Creditor`, meta: { onPhone: 'hidden' } }),
        column.display({
          id: 'state',
          header: t`State`,
          cell: ({ row }) => <ImportStateMark state={row.original.state} />,
        }),
        column.display({
          id: 'rows',
          header: t`Rows`,
          cell: ({ row }) => formatCount(row.original.totals?.rows ?? row.original.progressRows, tag),
          meta: { align: 'end', onPhone: 'hidden' },
        }),
        column.display({
          id: 'refused',
          header: t({ message: 'Refused', context: 'rows' }),
          cell: ({ row }) => (row.original.totals ? formatCount(row.original.totals.refused, tag) : '–'),
          meta: { align: 'end', onPhone: 'hidden' },
        }),
        column.accessor('uploadedBy', { header: t`Sent by`, meta: { onPhone: 'hidden' } }),
        column.display({
          id: 'when',
          header: t`When`,
          cell: ({ row }) => <Moment instant={row.original.createdAt} age />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
      ]),
    [t, tag, words],
  )
}
