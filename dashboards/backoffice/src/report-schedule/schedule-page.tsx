import { useQuery } from '@apollo/client/react'
import { report_kinds } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatInstant } from '../ui/format.js'
import { Missing } from '../ui/missing.js'
import { Page, Section } from '../ui/page.js'
import { useCadenceText } from './cadence.js'
import { DeliveryTable } from './delivery-table.js'
import { MailPreview } from './mail-preview.js'
import { PauseSchedule, RemoveSchedule, TestSchedule } from './schedule-actions.js'
import { ScheduleForm, startOf } from './schedule-form.js'
import { MailMissing, namesOf } from './schedule-list-page.js'
import { SchedulePageDocument } from './schedule-page.generated.js'
import type { SchedulePartsFragment } from './schedule-parts.generated.js'
import { addressOfSpec, readSpec, specInput } from './stored-spec.js'

const route = getRouteApi('/signed-in/reports/schedules/$scheduleId')

/** One scheduled e-mail: what, when, to whom, and what became of each. */
export function SchedulePage() {
  const { t } = useLingui()
  const { scheduleId } = route.useParams()
  const { data, error, refetch } = useQuery(SchedulePageDocument, {
    variables: { id: scheduleId },
    pollInterval: 5_000,
  })
  const schedule = data?.reportSchedule ?? null
  if (data && schedule === null) return <Missing title={t`There is no such scheduled e-mail`} />
  return (
    <Page
      title={schedule?.name ?? '…'}
      parent={{ label: t`Scheduled e-mails`, link: { to: '/reports/schedules' } }}
      subtitle={schedule && <Summary schedule={schedule} />}
      actions={schedule && <Actions schedule={schedule} />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} />}
      {data && !data.mailReady && <MailMissing />}
      {schedule && (
        <>
          <Section id="history" title={<Trans>History</Trans>}>
            <DeliveryTable deliveries={schedule.deliveries} mine={schedule.mine} />
          </Section>
          <Section id="preview" title={<Trans>The e-mail as you would get it now</Trans>}>
            <MailPreview spec={specInput(readSpec(schedule.spec))} name={schedule.name} bodyRows={schedule.bodyRows} />
          </Section>
        </>
      )}
    </Page>
  )
}

function Summary({ schedule }: { schedule: SchedulePartsFragment }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const cadenceText = useCadenceText()
  const { kind } = readSpec(schedule.spec)
  const next = schedule.nextRunAt === null ? null : formatInstant(schedule.nextRunAt, tag, timeZone)
  const files = schedule.attachments.map((format) => format.toUpperCase()).join(', ')
  const by = schedule.pausedBy
  const parts = [
    report_kinds[kind ?? 'figures'][language],
    cadenceText(schedule.cadence),
    next === null
      ? by === null
        ? t`paused, because its owner may no longer have it sent`
        : t`paused by ${by}`
      : t`next on ${next}`,
    namesOf(schedule.recipients.map(({ name }) => name)),
    ...(files === '' ? [] : [files]),
  ]
  return parts.join(' · ')
}

function Actions({ schedule }: { schedule: SchedulePartsFragment }) {
  const { t } = useLingui()
  const router = useRouter()
  const [opened, { open, close }] = useDisclosure(false)
  const { id, name, mine, pausedAt } = schedule
  return (
    <>
      <Button variant="default" size="xs" onClick={() => router.history.push(addressOfSpec(readSpec(schedule.spec)))}>
        <Trans>Open the report</Trans>
      </Button>
      {mine && <TestSchedule id={id} />}
      <PauseSchedule id={id} paused={pausedAt !== null} />
      {mine && (
        <>
          <Button variant="default" size="xs" onClick={open}>
            <Trans>Change</Trans>
          </Button>
          <RemoveSchedule id={id} name={name} />
        </>
      )}
      <Modal opened={opened} onClose={close} size="lg" title={name} closeButtonProps={{ 'aria-label': t`Close` }}>
        <ScheduleForm start={startOf(schedule)} onDone={close} />
      </Modal>
    </>
  )
}
