import { useLingui } from '@lingui/react/macro'
import { Code } from '@mantine/core'
import { useMemo } from 'react'
import { useLocale } from '../app/locale.js'
import { formatCount } from '../ui/format.js'
import { recordColumns } from '../ui/record-list.js'
import { StatusMark } from '../ui/status-mark.js'
import type { RowIssuesQuery } from './row-issues.generated.js'

type RowIssue = NonNullable<RowIssuesQuery['import']>['issues']['nodes'][number]

const column = recordColumns<RowIssue>()

/** The columns of the list of issues. */
export function useRowIssueColumns() {
  const { t } = useLingui()
  const { tag } = useLocale()
  return useMemo(
    () =>
      column.columns([
        column.accessor('line', {
          header: t`Line`,
          cell: ({ row }) => formatCount(row.original.line, tag),
          meta: { align: 'end' },
        }),
        column.display({
          id: 'severity',
          header: t`Severity`,
          cell: ({ row }) =>
            row.original.severity === 'reject' ? (
              <StatusMark status="broken">{t`Refused`}</StatusMark>
            ) : (
              <StatusMark status="late">{t`Warning`}</StatusMark>
            ),
          meta: { onPhone: 'hidden' },
        }),
        column.accessor('column', {
          header: t`Column`,
          cell: ({ row }) => row.original.column ?? '–',
          meta: { onPhone: 'hidden' },
        }),
        column.accessor('value', {
          header: t`Value`,
          cell: ({ row }) =>
            // An empty cell looks like none: both are told by the message.
            row.original.value ? <span title={row.original.value}>{row.original.value}</span> : '–',
        }),
        column.accessor('message', {
          header: t`What is wrong`,
          cell: ({ row }) => <span title={row.original.message}>{row.original.message}</span>,
          meta: { wrap: true },
        }),
        column.accessor('rule', {
          header: t`Rule`,
          cell: ({ row }) => <Code>{row.original.rule}</Code>,
          meta: { onPhone: 'hidden' },
        }),
      ]),
    [t, tag],
  )
}
