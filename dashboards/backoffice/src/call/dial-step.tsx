import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useContactWords } from '../contact-point/contact-words.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import type { CallFormQuery } from './call-form.generated.js'
import { StartCallDocument, type StartCallMutation } from './start-call.generated.js'

type Phone = NonNullable<CallFormQuery['debtCase']>['debtor']['contactPoints'][number]
type Start = Extract<StartCallMutation['startCall'], { __typename: 'CallStart' }>

/** A call under way. */
export interface StartedCall {
  readonly direction: 'outbound' | 'inbound'
  readonly contactPointId: string | null
  /** What stands on the dial. */
  readonly display: string | null
  readonly value: string | null
  readonly checkId: string | null
  readonly began_at: number
}

/** Chooses the number and asks the policy; a refusal says why, and from when on it is allowed. */
export function DialStep(props: {
  debtCaseId: string
  phones: readonly Phone[]
  onStarted: (call: StartedCall) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const { phones, debtCaseId } = props
  const mayOverride = may(useViewer(), 'override_contact_policy')
  const words = useContactWords()
  const [chosen, setChosen] = useState(phones[0]?.id ?? 'other')
  const [refused, setRefused] = useState<Start | null>(null)
  const [reason, setReason] = useState('')
  const { change, pending, refusal, failure } = useChange(StartCallDocument, (data) => data.startCall)
  const phone = phones.find(({ id }) => id === chosen) ?? null
  const call = (direction: StartedCall['direction'], checkId: string | null) =>
    props.onStarted({
      direction,
      contactPointId: phone?.id ?? null,
      display: phone?.display ?? null,
      value: phone?.value ?? null,
      checkId,
      began_at: Date.now(),
    })
  const dial = async () => {
    const overrideReason = reason.trim() === '' ? null : reason
    const data = await change({ input: { debtCaseId, contactPointId: phone?.id ?? null, overrideReason } })
    if (data?.startCall.__typename !== 'CallStart') return
    if (data.startCall.allowed) call('outbound', data.startCall.checkId)
    else setRefused(data.startCall)
  }
  const canPass = mayOverride && refused !== null && refused.refusals.every(({ overridable }) => overridable)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void dial()
      }}
    >
      <Radio.Group label={t`Number`} value={chosen} onChange={setChosen}>
        <Stack gap={6} mt={4}>
          {phones.map(({ id, display, role, consent }, position) => (
            <Radio
              key={id}
              value={id}
              data-autofocus={position === 0 || undefined}
              label={display}
              description={[
                role === 'debtor' ? null : words.role(role),
                consent === 'unknown' ? null : words.consent(consent),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            />
          ))}
          <Radio value="other" label={t`Another number`} data-autofocus={phones.length === 0 || undefined} />
        </Stack>
      </Radio.Group>
      {refused !== null && (
        <div role="alert">
          <Text size="sm" fw={600}>
            <Trans>Not now</Trans>
          </Text>
          {refused.refusals.map(({ text }) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))}
          {refused.allowedFrom !== null && (
            <Text size="sm" c="dimmed">
              <Trans>
                Allowed from <Moment instant={refused.allowedFrom} /> on.
              </Trans>
            </Text>
          )}
        </div>
      )}
      {canPass && (
        <Textarea
          label={t`Why it is made all the same`}
          description={t`Kept with your name`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          {refused === null ? <Trans>Dial</Trans> : <Trans>Ask again</Trans>}
        </Button>
        <Button variant="default" onClick={() => call('inbound', null)}>
          <Trans>The debtor is calling</Trans>
        </Button>
        <Button variant="subtle" color="gray" onClick={props.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
