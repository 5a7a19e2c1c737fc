import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { Moment } from '../ui/day.js'
import { formatBytes, formatCount } from '../ui/format.js'
import { FormError } from '../ui/form.js'
import type { ExportPartsFragment } from './export-parts.generated.js'

/** Where an export stands: how far it is, where its file is, or why there is none. */
export function ExportStatus({ found, onCancel }: { found: ExportPartsFragment; onCancel: () => void }) {
  switch (found.state) {
    case 'queued':
    case 'running':
      return <UnderWay found={found} onCancel={onCancel} />
    case 'ready':
      return <Ready found={found} />
    case 'failed':
      return <FormError>{found.failure}</FormError>
    case 'cancelled':
      return (
        <Text size="sm" role="status">
          <Trans>The export was cancelled.</Trans>
        </Text>
      )
    case 'expired':
      return (
        <Text size="sm" role="status">
          <Trans>The file was removed.</Trans>
        </Text>
      )
  }
}

function UnderWay({ found, onCancel }: { found: ExportPartsFragment; onCancel: () => void }) {
  const { t } = useLingui()
  return (
    <Stack gap={6}>
      <ExportBar found={found} label={t`Progress of the export`} />
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed" role="status">
          <RowsSoFar found={found} />
        </Text>
        <Button variant="default" size="compact-xs" onClick={onCancel} loading={found.cancelRequested}>
          <Trans>Cancel</Trans>
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        <Trans>You may go on working: the file will be under “My exports”.</Trans>
      </Text>
    </Stack>
  )
}

/** How far an export is; striped while its end is not known. */
export function ExportBar({ found, label }: { found: ExportPartsFragment; label: string }) {
  const { expectedRows, progressRows } = found
  const percent = expectedRows ? Math.min(100, (progressRows / expectedRows) * 100) : null
  return (
    <Progress
      value={percent ?? 100}
      animated={percent === null}
      striped={percent === null}
      size="sm"
      aria-label={label}
    />
  )
}

/** The rows that were written, of how many. */
export function RowsSoFar({ found }: { found: ExportPartsFragment }) {
  const { tag } = useLocale()
  const done = formatCount(found.progressRows, tag)
  const expected = found.expectedRows === null ? null : formatCount(found.expectedRows, tag)
  if (found.state === 'queued') return <Trans>Waiting to be written…</Trans>
  return expected === null ? (
    <Trans>{done} rows so far</Trans>
  ) : (
    <Trans>
      {done} of {expected} rows
    </Trans>
  )
}

function Ready({ found }: { found: ExportPartsFragment }) {
  const { tag } = useLocale()
  const size = formatBytes(Number(found.sizeBytes ?? 0), tag)
  return (
    <Stack gap={2} role="status">
      {found.downloadUrl !== null && (
        <Anchor href={found.downloadUrl} size="sm" fw={600} download>
          <Trans>Download the file ({size})</Trans>
        </Anchor>
      )}
      <Text size="xs" c="dimmed">
        <Trans>
          It can be downloaded until <Moment instant={found.expiresAt} />.
        </Trans>
      </Text>
    </Stack>
  )
}
