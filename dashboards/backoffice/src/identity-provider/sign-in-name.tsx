import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { SetSignInNameDocument, SignInNameDocument } from './sign-in-name.generated.js'
import { useChange } from './use-change.js'

/** The name by which people of the agency find its single sign-on. */
export function SignInName({ manages }: { manages: boolean }) {
  const { data, error, refetch } = useQuery(SignInNameDocument)
  if (error) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return null
  const name = data.viewer?.organisation.signInName ?? null
  if (manages) return <SignInNameForm key={name} current={name ?? ''} />
  return name === null ? (
    <Text size="sm">
      <Trans>None was chosen.</Trans>
    </Text>
  ) : (
    <Code>{name}</Code>
  )
}

function SignInNameForm({ current }: { current: string }) {
  const { t } = useLingui()
  const [signInName, setSignInName] = useState(current)
  const [save] = useMutation(SetSignInNameDocument)
  const { run, pending, refusal, failure } = useChange()
  const submit = async () => {
    if (await run(() => save({ variables: { signInName } })))
      notifications.show({ message: t`The sign-in name is saved.` })
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextInput
        label={t`Sign-in name`}
        description={t`From 3 to 40 lower-case letters, digits and hyphens.`}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        maw={320}
        value={signInName}
        onChange={(event) => setSignInName(event.currentTarget.value)}
        error={refusal?.field === 'signInName' && refusal.message}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" variant="default" loading={pending} disabled={signInName.trim() === current}>
          <Trans>Save the name</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
