import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { beginSingleSignOn } from './begin-single-sign-on.js'

/** The way in for people whose company signs them in; `next` is the page that was asked for. */
export function SingleSignOn({ next }: { next: string | undefined }) {
  const [opened, { open }] = useDisclosure(false)
  if (opened) return <SingleSignOnForm next={next} />
  return (
    <Button variant="default" fullWidth mt="sm" onClick={open}>
      <Trans>Single sign-on</Trans>
    </Button>
  )
}

function SingleSignOnForm({ next }: { next: string | undefined }) {
  const { t } = useLingui()
  const [account, setAccount] = useState('')
  const { begin, pending, refusal, failure, choices } = useSingleSignOn(next)
  return (
    <Stack gap="md" mt="lg">
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void begin(account)
        }}
      >
        <TextInput
          label={t`E-mail or sign-in name of the agency`}
          description={t`You are sent to the sign-in of your company.`}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for this field
          autoFocus
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        {refusal !== null && <FormError>{refusal}</FormError>}
        {failure !== null && <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" loading={pending} fullWidth disabled={account.trim() === ''}>
            <Trans>Continue</Trans>
          </Button>
        </FormActions>
      </Form>
      {choices.length > 0 && (
        <Stack gap="xs">
          <Text size="sm">
            <Trans>Where do you want to sign in?</Trans>
          </Text>
          {choices.map(({ id, name }) => (
            <Button key={id} variant="default" onClick={() => void begin(account, id)}>
              {name}
            </Button>
          ))}
        </Stack>
      )}
    </Stack>
  )
}

function useSingleSignOn(next: string | undefined) {
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [choices, setChoices] = useState<readonly { readonly id: string; readonly name: string }[]>([])
  const begin = async (account: string, providerId?: string) => {
    setPending(true)
    setRefusal(null)
    setFailure(null)
    const answer = await beginSingleSignOn({ account, next, ...(providerId !== undefined && { providerId }) })
    // On the way to the provider the button stays busy: the page is about to be left.
    if (answer.kind === 'redirect') return window.location.assign(answer.url)
    setPending(false)
    if (answer.kind === 'refused') setRefusal(answer.message)
    if (answer.kind === 'failed') setFailure(answer.failure)
    setChoices(answer.kind === 'choice' ? answer.choices : [])
  }
  return { begin, pending, refusal, failure, choices }
}
