import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { useEffect } from 'react'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { useExportColumns } from './export-columns.js'
import { ExportListDocument } from './export-list.generated.js'
import { isUnderWay } from './use-export.js'

const busy_poll_ms = 1_000
const idle_poll_ms = 15_000

/** The files that the viewer took away: how far they are, until when they can be downloaded. */
export function ExportListPage() {
  const { t } = useLingui()
  const { data, error, refetch, startPolling } = useQuery(ExportListDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: idle_poll_ms,
  })
  const columns = useExportColumns(() => void refetch())
  const busy = data?.reportExports.some(isUnderWay) === true
  useEffect(() => startPolling(busy ? busy_poll_ms : idle_poll_ms), [busy, startPolling])
  return (
    <Page title={t`My exports`}>
      <Text size="sm" c="dimmed" maw="70ch" mb="md">
        <Trans>
          Files are yours alone and are removed after three days. An expired one can be made again; moving periods are
          then those of that day.
        </Trans>
      </Text>
      {error && !data ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={240} />
      ) : data.reportExports.length === 0 ? (
        <EmptyNotice title={<Trans>You have not exported anything yet.</Trans>}>
          <Trans>Open a report and choose “Export”: the file holds exactly what the screen shows, with all rows.</Trans>
        </EmptyNotice>
      ) : (
        <PlainTable
          label={t`My exports`}
          columns={columns}
          rows={data.reportExports}
          rowId={({ id }) => id}
          empty={null}
        />
      )}
    </Page>
  )
}
