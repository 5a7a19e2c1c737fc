import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { RemoveButton } from '../report-schedule/remove-button.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { PauseAlertDocument } from './pause-alert.generated.js'
import { RemoveAlertDocument } from './remove-alert.generated.js'
import { TestAlertDocument } from './test-alert.generated.js'

/** Evaluates it now and sends the e-mail to oneself alone. */
export function TestAlert({ id }: { id: string }) {
  const { t } = useLingui()
  const { email } = useViewer()
  const { change, pending, refusal, failure } = useChange(TestAlertDocument, (data) => data.testReportAlert, [
    'AlertPage',
  ])
  const test = async () => {
    if ((await change({ id })) !== null) notifications.show({ message: t`A test is on its way to ${email}.` })
  }
  return (
    <>
      <Button variant="default" size="xs" loading={pending} onClick={() => void test()}>
        <Trans>Test</Trans>
      </Button>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}

/** Stops it for everybody, or lets it go on. */
export function PauseAlert({ id, paused }: { id: string; paused: boolean }) {
  const { change, pending, refusal, failure } = useChange(PauseAlertDocument, (data) => data.pauseReportAlert)
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
export function RemoveAlert({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { change, pending, refusal, failure } = useChange(RemoveAlertDocument, (data) => data.removeReportAlert, [
    'AlertList',
  ])
  const remove = async () => {
    if ((await change({ id })) !== null) void navigate({ to: '/reports/alerts' })
  }
  return (
    <RemoveButton
      title={t`Remove ${name}?`}
      consequence={t`The figure is watched for nobody any more.`}
      pending={pending}
      refusal={refusal}
      failure={failure}
      onRemove={() => void remove()}
    />
  )
}
