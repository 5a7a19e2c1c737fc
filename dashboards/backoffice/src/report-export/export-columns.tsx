import { report_kinds } from '@quittance/core'
import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Box, Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useLocale } from '../app/locale.js'
import { Moment } from '../ui/day.js'
import { formatBytes, formatCount } from '../ui/format.js'
import type { PlainColumn } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { CancelExportDocument } from './cancel-export.generated.js'
import type { ExportPartsFragment } from './export-parts.generated.js'
import { ExportBar, RowsSoFar } from './export-status.js'
import { formatName } from './export-words.js'
import { RetryExportDocument } from './retry-export.generated.js'

/** The columns of the list of exports; `onChange` is told when one was cancelled or asked for again. */
export function useExportColumns(onChange: () => void): PlainColumn<ExportPartsFragment>[] {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  return [
    {
      header: t`Report`,
      wrap: true,
      cell: ({ title, kind }) => title ?? report_kinds[kind][language],
    },
    {
      header: t`File`,
      cell: ({ format, language: written, convention }) =>
        `${formatName(format)} · ${(format === 'csv' ? convention : written).toUpperCase()}`,
    },
    { header: t`Asked for`, cell: ({ requestedAt }) => <Moment instant={requestedAt} age /> },
    { header: t`State`, wrap: true, cell: (found) => <ExportStateCell found={found} /> },
    {
      header: t`Rows`,
      align: 'right',
      cell: ({ rowCount }) => (rowCount === null ? '–' : formatCount(rowCount, tag)),
    },
    {
      header: t`Size`,
      align: 'right',
      cell: ({ sizeBytes }) => (sizeBytes === null ? '–' : formatBytes(Number(sizeBytes), tag)),
    },
    { header: t`Removed on`, cell: ({ expiresAt }) => <Moment instant={expiresAt} /> },
    { header: t`Action`, cell: (found) => <ExportAction found={found} onChange={onChange} /> },
  ]
}

function ExportStateCell({ found }: { found: ExportPartsFragment }) {
  const { t } = useLingui()
  switch (found.state) {
    case 'queued':
    case 'running':
      return (
        <Box miw={140}>
          <ExportBar found={found} label={t`Progress of the export`} />
          <Text size="xs" c="dimmed">
            <RowsSoFar found={found} />
          </Text>
        </Box>
      )
    case 'ready':
      return (
        <StatusMark status="collected">
          {found.downloadedAt === null ? <Trans>Ready</Trans> : <Trans>Downloaded</Trans>}
        </StatusMark>
      )
    case 'failed':
      return (
        <>
          <StatusMark status="broken">
            <Trans>Failed</Trans>
          </StatusMark>
          <Text size="xs">{found.failure}</Text>
        </>
      )
    case 'expired':
      return <Trans>Removed</Trans>
    case 'cancelled':
      return (
        <StatusMark status="hold">
          <Trans>Cancelled</Trans>
        </StatusMark>
      )
  }
}

function ExportAction({ found, onChange }: { found: ExportPartsFragment; onChange: () => void }) {
  const { t } = useLingui()
  const [cancel, cancelling] = useMutation(CancelExportDocument)
  const [retry, retrying] = useMutation(RetryExportDocument)
  const run = async (answer: Promise<string | null>) => {
    const refusal = await answer.catch(() => t`This could not be done. Nothing was changed; try again.`)
    if (refusal !== null) notifications.show({ message: refusal })
    onChange()
  }
  const variables = { id: found.id }
  if (found.downloadUrl !== null) {
    return (
      <Anchor href={found.downloadUrl} size="sm" download>
        <Trans>Download</Trans>
      </Anchor>
    )
  }
  if (found.state === 'queued' || found.state === 'running') {
    return (
      <Button
        variant="default"
        size="compact-xs"
        loading={cancelling.loading || found.cancelRequested}
        onClick={() =>
          void run(
            cancel({ variables }).then(({ data }) =>
              data && data.cancelExport.__typename !== 'ReportExport' ? data.cancelExport.message : null,
            ),
          )
        }
      >
        <Trans>Cancel</Trans>
      </Button>
    )
  }
  return (
    <Button
      variant="default"
      size="compact-xs"
      loading={retrying.loading}
      onClick={() =>
        void run(
          retry({ variables }).then(({ data }) =>
            data && data.retryExport.__typename !== 'ReportExport' ? data.retryExport.message : null,
          ),
        )
      }
    >
      {found.state === 'failed' ? <Trans>Try again</Trans> : <Trans>Make again</Trans>}
    </Button>
  )
}
