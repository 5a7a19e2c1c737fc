import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useConfirmed } from '../session/confirmation-context.js'
import { isKnownDevice, makePasskey } from '../session/passkey-browser.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AddPasskeyDocument, AskNewPasskeyDocument } from './new-passkey.generated.js'
import { useRequest } from './use-request.js'

interface Props {
  /** With new recovery codes, where this is the first second factor. */
  readonly onAdded: (recoveryCodes: readonly string[] | null) => void
  readonly onCancel: () => void
}

/** Names a passkey and lets the browser make it. */
export function NewPasskey(props: Props) {
  const { t } = useLingui()
  const { submit, request, form } = useNewPasskey(props)
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Text size="sm">
        <Trans>
          A passkey lies in your device or password manager and is unlocked by your finger, your face or a PIN. It signs
          you in without a password.
        </Trans>
      </Text>
      <TextInput
        label={t`Name of the passkey`}
        description={t`By which you will know it again, such as the device that holds it.`}
        maxLength={60}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is what the step is for
        autoFocus
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      {request.refusal !== null && <FormError>{request.refusal}</FormError>}
      {request.failure !== null && <FailureNotice failure={request.failure} />}
      <FormActions>
        <Button type="submit" loading={request.pending}>
          <Trans>Make the passkey</Trans>
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useNewPasskey({ onAdded }: Props) {
  const { t } = useLingui()
  const confirmed = useConfirmed()
  const [ask] = useMutation(AskNewPasskeyDocument)
  const [add] = useMutation(AddPasskeyDocument)
  const request = useRequest()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() === '' ? t`Give the passkey a name` : null) },
  })
  const submit = ({ name }: { name: string }) =>
    request.run(async () => {
      const question = (await confirmed(() => ask())).data?.askNewPasskey
      if (question?.__typename !== 'PasskeyCeremony') {
        if (question) request.setRefusal(question.message)
        return
      }
      const made = await makePasskey(question).catch((error: unknown) => {
        if (!isKnownDevice(error)) throw error
        request.setRefusal(t`This device holds a passkey of your account already.`)
        return null
      })
      if (made === null) return
      const answer = (await confirmed(() => add({ variables: { ...made, name } }))).data?.addPasskey
      if (answer?.__typename === 'FactorAdded') onAdded(answer.recoveryCodes)
      else if (answer?.__typename === 'InvalidInput' && answer.field === 'name')
        form.setFieldError('name', answer.message)
      else if (answer) request.setRefusal(answer.message)
    })
  return { submit, request, form }
}
