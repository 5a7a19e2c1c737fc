import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatInstant } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { type ReceivedListQuery, ReceivedListDocument } from './received-list.generated.js'
import { StopReceivingDocument } from './stop-receiving.generated.js'

type Received = ReceivedListQuery['receivedReports'][number]

const route = getRouteApi('/signed-in/reports/received')

/** What one is sent by e-mail, whoever had it sent, and the way to stop it. */
export function ReceivedPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const { schedule, alert } = route.useSearch()
  const { data, error, refetch } = useQuery(ReceivedListDocument)
  const asked = schedule ?? alert
  // What the link of an e-mail is about comes first.
  const rows = data?.receivedReports.toSorted((one, other) => Number(other.id === asked) - Number(one.id === asked))
  const columns: PlainColumn<Received>[] = [
    { header: t`Name`, cell: ({ title, id }) => (id === asked ? <strong>{title}</strong> : title), wrap: true },
    { header: t`Kind`, cell: ({ kind }) => (kind === 'alert' ? t`Alert` : t`Scheduled report`) },
    {
      header: t`State`,
      cell: ({ stoppedAt }) =>
        stoppedAt === null ? t`You get it` : t`Stopped on ${formatInstant(stoppedAt, tag, timeZone)}`,
    },
    { header: '', cell: (row) => <StopButton received={row} /> },
  ]
  return (
    <Page
      title={t`E-mails to me`}
      subtitle={t`Reports and alerts that you are sent. Stopping one stops it for you alone.`}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={160} />}
      {rows && (
        <PlainTable
          label={t`E-mails to me`}
          columns={columns}
          rows={rows}
          rowId={({ kind, id }) => `${kind} ${id}`}
          empty={<Trans>You are sent no report and no alert.</Trans>}
        />
      )}
    </Page>
  )
}

function StopButton({ received: { kind, id, stoppedAt } }: { received: Received }) {
  const { change, pending, refusal, failure } = useChange(StopReceivingDocument, (data) => data.stopReceiving, [
    'ReceivedList',
  ])
  const stopped = stoppedAt === null
  return (
    <>
      <Button variant="default" size="compact-sm" loading={pending} onClick={() => void change({ kind, id, stopped })}>
        {stopped ? <Trans>Stop for me</Trans> : <Trans>Send me again</Trans>}
      </Button>
      {refusal !== null && <span role="alert">{refusal.message}</span>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
