import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { NewSubjectRequest } from './new-subject-request.js'
import { SubjectRequestListDocument, type SubjectRequestPartsFragment } from './subject-request-list.generated.js'

/** Requests of people for all that is kept about them, and the packages that answer them. */
export function SubjectRequestList() {
  const { t } = useLingui()
  const mayExport = may(useViewer(), 'export_subject')
  const [opened, { open, close }] = useDisclosure(false)
  const { data, error, refetch } = useQuery(SubjectRequestListDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: 5_000,
  })
  const columns = useRequestColumns()
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={200} />
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="sm" gap="md">
        <Text size="sm" c="dimmed" maw="70ch">
          <Trans>
            Whoever asks gets all that is kept about them within a month (GDPR, art. 12 and 15). Only who asked for a
            package here can download it, for seven days.
          </Trans>
        </Text>
        {mayExport && (
          <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
            <Trans>New request</Trans>
          </Button>
        )}
      </Group>
      <PlainTable
        label={t`Requests for access`}
        columns={columns}
        rows={data.subjectRequests}
        rowId={({ id }) => id}
        empty={<Trans>Nobody has asked yet.</Trans>}
      />
      {opened && <NewSubjectRequest onClose={close} />}
    </>
  )
}

function useRequestColumns(): PlainColumn<SubjectRequestPartsFragment>[] {
  const { t } = useLingui()
  return [
    {
      header: t`Data subject`,
      wrap: true,
      cell: ({ debtors }) => [...new Set(debtors.map(({ name }) => name))].join(', '),
    },
    {
      header: t`Asked for`,
      wrap: true,
      cell: ({ requestedAt, requestedBy }) => (
        <>
          <Moment instant={requestedAt} />
          <Text size="xs" c="dimmed">
            {requestedBy}
          </Text>
        </>
      ),
    },
    { header: t`State`, cell: ({ state }) => <RequestState state={state} /> },
    { header: t`Removed on`, cell: ({ expiresAt }) => <Moment instant={expiresAt} /> },
    {
      header: t`Package`,
      cell: ({ documentUrl, dataUrl }) =>
        documentUrl !== null &&
        dataUrl !== null && (
          <Group gap="sm" wrap="nowrap">
            <Anchor href={documentUrl} size="sm" download>
              <Trans>Document</Trans>
            </Anchor>
            <Anchor href={dataUrl} size="sm" download>
              <Trans>Data (JSON)</Trans>
            </Anchor>
          </Group>
        ),
    },
  ]
}

function RequestState({ state }: Pick<SubjectRequestPartsFragment, 'state'>) {
  switch (state) {
    case 'queued':
      return (
        <StatusMark status="promised">
          <Trans>Being built</Trans>
        </StatusMark>
      )
    case 'ready':
      return (
        <StatusMark status="collected">
          <Trans>Ready</Trans>
        </StatusMark>
      )
    case 'failed':
      return (
        <StatusMark status="broken">
          <Trans>Failed: ask again</Trans>
        </StatusMark>
      )
    case 'expired':
      return <Trans>Removed</Trans>
  }
}
