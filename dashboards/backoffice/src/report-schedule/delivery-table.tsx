import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { formatInstant } from '../ui/format.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { RetryDeliveryDocument } from './retry-delivery.generated.js'
import type { SchedulePageQuery } from './schedule-page.generated.js'
import { DeliveryMark } from './schedule-state.js'

type Delivery = NonNullable<SchedulePageQuery['reportSchedule']>['deliveries'][number]

/** What a schedule sent, to whom, and why something did not arrive. */
export function DeliveryTable({ deliveries, mine }: { deliveries: readonly Delivery[]; mine: boolean }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const columns: PlainColumn<Delivery>[] = [
    { header: t`Due`, cell: ({ dueAt }) => formatInstant(dueAt, tag, timeZone) },
    {
      header: t`Recipient`,
      cell: ({ recipient, trigger }) => (trigger === 'test' ? t`${recipient} (test)` : recipient),
      wrap: true,
    },
    { header: t`State`, cell: ({ state }) => <DeliveryMark state={state} /> },
    { header: t`Ended`, cell: ({ endedAt }) => (endedAt === null ? '' : formatInstant(endedAt, tag, timeZone)) },
    { header: t`Attempts`, cell: ({ attempts }) => attempts, align: 'right' },
    {
      header: t`Reason`,
      cell: ({ id, reason, retriable, retriedAt }) => (
        <>
          {reason}
          {retriedAt !== null && (
            <Text span size="sm" c="dimmed">
              {' '}
              <Trans>(tried again)</Trans>
            </Text>
          )}
          {retriable && mine && <RetryDelivery id={id} />}
        </>
      ),
      wrap: true,
    },
  ]
  return (
    <PlainTable
      label={t`History`}
      columns={columns}
      rows={deliveries}
      rowId={({ id }) => id}
      empty={
        mine ? (
          <Trans>Nothing was sent yet. “Send me a test” shows what will come.</Trans>
        ) : (
          <Trans>Nothing was sent yet.</Trans>
        )
      }
    />
  )
}

function RetryDelivery({ id }: { id: string }) {
  const { change, pending, refusal } = useChange(RetryDeliveryDocument, (data) => data.retryReportDelivery, [
    'SchedulePage',
  ])
  return (
    <>
      {' '}
      <Button variant="default" size="compact-xs" loading={pending} onClick={() => void change({ id })}>
        <Trans>Try again</Trans>
      </Button>
      {refusal !== null && <span role="alert">{refusal.message}</span>}
    </>
  )
}
