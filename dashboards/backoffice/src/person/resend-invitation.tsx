import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useConfirmed } from '../session/confirmation-context.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormActions, FormError } from '../ui/form.js'
import { ResendInvitationDocument } from './person-actions.generated.js'
import type { Person } from './person.js'
import { SentInvitation } from './sent-invitation.js'

/** Sends the invitation again; the link before it stops working. */
export function ResendInvitation({ person }: { person: Person }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { resend, sent, refusal, failure, pending } = useResend(person.id, open)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => void resend()} loading={pending}>
        <Trans>Send the invitation again</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Invitation of ${person.name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        closeOnClickOutside={false}
      >
        <Stack gap="md">
          {sent !== null && <SentInvitation name={person.name} email={person.email} {...sent} />}
          {refusal !== null && <FormError>{refusal}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <FormActions>
            <Button onClick={close} data-autofocus>
              <Trans>Done</Trans>
            </Button>
          </FormActions>
        </Stack>
      </Modal>
    </>
  )
}

function useResend(personId: string, onAnswer: () => void) {
  const confirmed = useConfirmed()
  const [mutate, { loading }] = useMutation(ResendInvitationDocument, { refetchQueries: ['PersonHistory'] })
  const [sent, setSent] = useState<{ readonly link: string | null; readonly expiresAt: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const resend = async () => {
    setSent(null)
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await confirmed(() => mutate({ variables: { personId } }))
      const answer = data?.resendInvitation
      if (answer === undefined) return
      if (answer.__typename === 'PersonInvited') setSent({ link: answer.link, expiresAt: answer.expiresAt })
      else setRefusal(answer.message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
    onAnswer()
  }
  return { resend, sent, refusal, failure, pending: loading }
}
