import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { PauseScheduleDocument } from './pause-schedule.generated.js'
import { RemoveButton } from './remove-button.js'
import { RemoveScheduleDocument } from './remove-schedule.generated.js'
import { TestScheduleDocument } from './test-schedule.generated.js'

/** Sends it now, to oneself alone. */
export function TestSchedule({ id }: { id: string }) {
  const { t } = useLingui()
  const { email } = useViewer()
  const { change, pending, refusal, failure } = useChange(TestScheduleDocument, (data) => data.testReportSchedule, [
    'SchedulePage',
  ])
  const test = async () => {
    if ((await change({ id })) !== null) notifications.show({ message: t`A test is on its way to ${email}.` })
  }
  return (
    <>
      <Button variant="default" size="xs" loading={pending} onClick={() => void test()}>
        <Trans>Send me a test</Trans>
      </Button>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}

/** Stops it for everybody, or lets it go on. */
export function PauseSchedule({ id, paused }: { id: string; paused: boolean }) {
  const { change, pending, refusal, failure } = useChange(PauseScheduleDocument, (data) => data.pauseReportSchedule)
  return (
    <>
      <Button variant="default" size="xs" loading={pending} onClick={() => void change({ id, paused: !paused })}>
        {paused ? <Trans>Resume</Trans> : <Trans>Pause</Trans>}
      </Button>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}

/** Removes it after asking. */
export function RemoveSchedule({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { change, pending, refusal, failure } = useChange(RemoveScheduleDocument, (data) => data.removeReportSchedule, [
    'ScheduleList',
  ])
  const remove = async () => {
    if ((await change({ id })) !== null) void navigate({ to: '/reports/schedules' })
  }
  return (
    <RemoveButton
      title={t`Remove ${name}?`}
      consequence={t`It is sent to nobody any more. What was sent stays where it is.`}
      pending={pending}
      refusal={refusal}
      failure={failure}
      onRemove={() => void remove()}
    />
  )
}
