import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, PasswordInput, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ConfirmIdentityDocument } from './confirm-identity.generated.js'
import { ConfirmationContext, type Confirmed, needsConfirmation } from './confirmation-context.js'

/** Asks the viewer who they are whenever a change demands it, and repeats the change afterwards. */
export function ConfirmationProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<((confirmed: boolean) => void) | null>(null)
  const ask = () =>
    new Promise<boolean>((resolve) => {
      setAsking(() => resolve)
    })
  const confirmed: Confirmed = async (mutate) => {
    const answer = await mutate()
    if (!needsConfirmation(answer)) return answer
    return (await ask()) ? await mutate() : answer
  }
  const end = (isConfirmed: boolean) => {
    asking?.(isConfirmed)
    setAsking(null)
  }
  return (
    <ConfirmationContext value={confirmed}>
      {children}
      <Modal
        opened={asking !== null}
        onClose={() => end(false)}
        title={t`Confirm that it is you`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ConfirmationForm onConfirmed={() => end(true)} onCancel={() => end(false)} />
      </Modal>
    </ConfirmationContext>
  )
}

function ConfirmationForm({ onConfirmed, onCancel }: { onConfirmed: () => void; onCancel: () => void }) {
  const { t } = useLingui()
  const { submit, refusal, failure, pending } = useConfirmIdentity(onConfirmed)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (password) => (password === '' ? t`Write your password` : null) },
  })
  return (
    <Form onSubmit={form.onSubmit(({ password }) => void submit(password))}>
      <Text size="sm" c="dimmed">
        <Trans>This change needs a fresh proof of who you are. It then holds for ten minutes.</Trans>
      </Text>
      <PasswordInput
        label={t`Password`}
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Confirm</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useConfirmIdentity(onConfirmed: () => void) {
  const [confirm, { loading }] = useMutation(ConfirmIdentityDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async (password: string) => {
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await confirm({ variables: { password } })
      if (!data) return
      if (data.confirmIdentity.__typename === 'InvalidInput') setRefusal(data.confirmIdentity.message)
      else onConfirmed()
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { submit, refusal, failure, pending: loading }
}
