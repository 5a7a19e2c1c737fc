import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyNotice } from '../ui/empty-notice.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { useRowIssueColumns } from './row-issue-columns.js'
import { RowIssuesDocument } from './row-issues.generated.js'

const route = getRouteApi('/signed-in/files/$importId')
const page_size = 100

/** What was wrong, row by row: where, which value, which rule, how grave. */
export function RowIssueList({ importId }: { importId: string }) {
  const { t } = useLingui()
  const { severity } = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useRowIssueColumns()
  const query = useQuery(RowIssuesDocument, {
    variables: { id: importId, first: page_size, ...(severity === undefined ? {} : { severity }) },
  })
  const pages = useRecordPages({ ...query, connection: (query.data ?? query.previousData)?.import?.issues })
  const choose = (chosen: string) => {
    const next = chosen === 'reject' || chosen === 'warning' ? chosen : undefined
    void navigate({ search: (now) => ({ ...now, severity: next }), replace: true, resetScroll: false })
  }
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t`Show`}
        value={severity ?? 'all'}
        onChange={choose}
        data={[
          { value: 'all', label: t`All` },
          { value: 'reject', label: t`Refused rows` },
          { value: 'warning', label: t`Warnings` },
        ]}
      />
      <RecordList
        label={t`Issues`}
        columns={columns}
        rowId={({ id }) => id}
        {...pages}
        height="content"
        empty={<EmptyNotice title={<Trans>No issue of this kind.</Trans>} />}
      />
    </>
  )
}
