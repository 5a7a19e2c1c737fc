import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { InvitationInput } from '../app/schema.generated.js'
import { useConfirmed } from '../session/confirmation-context.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { InviteChoicesDocument, InvitePersonDocument } from './invite-person.generated.js'
import { RoleFields } from './role-fields.js'
import { SentInvitation } from './sent-invitation.js'

type Sent = { readonly name: string; readonly email: string; readonly link: string | null; readonly expiresAt: string }

/** The button that invites somebody, and its dialog. */
export function InvitePerson() {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const [sent, setSent] = useState<Sent | null>(null)
  const begin = () => {
    setSent(null)
    open()
  }
  return (
    <>
      <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={begin}>
        <Trans>Invite a person</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={sent === null ? t`Invite a person` : t`Invitation made`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        // What was written is kept from a click beside the dialog, a link from being lost.
        closeOnClickOutside={false}
      >
        {sent === null ? (
          <InvitationForm onSent={setSent} onCancel={close} />
        ) : (
          <Stack gap="md">
            <SentInvitation {...sent} />
            <FormActions>
              <Button onClick={close} data-autofocus>
                <Trans>Done</Trans>
              </Button>
              <Button variant="default" onClick={() => setSent(null)}>
                <Trans>Invite another person</Trans>
              </Button>
            </FormActions>
          </Stack>
        )}
      </Modal>
    </>
  )
}

function InvitationForm({ onSent, onCancel }: { onSent: (sent: Sent) => void; onCancel: () => void }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const { data } = useQuery(InviteChoicesDocument)
  const form = useForm<Required<InvitationInput> & { creditorId: string | null; teamIds: string[] }>({
    initialValues: { name: '', email: '', role: 'agent', creditorId: null, teamIds: [], locale: language },
    validate: {
      name: (name) => (name.trim() === '' ? t`Write the name` : null),
      email: (email) => (/^\S+@\S+$/u.test(email.trim()) ? null : t`Write an e-mail address, such as name@agency.fr`),
      creditorId: (creditorId, { role }) =>
        role === 'creditor' && creditorId === null ? t`Choose the creditor whose user it is` : null,
    },
  })
  const { invite, refusal, failure, pending } = useInvite(onSent, (field, text) => form.setFieldError(field, text))
  const { role, creditorId } = form.values
  const teams = (data?.teams ?? []).filter(({ archivedAt }) => archivedAt === null)
  return (
    <Form
      onSubmit={form.onSubmit(({ teamIds, ...input }) =>
        invite({ ...input, teamIds: input.role === 'creditor' ? [] : teamIds }),
      )}
    >
      <TextInput label={t`Name`} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <TextInput
        label={t`E-mail`}
        description={
          data?.mailConfigured === false
            ? t`No e-mail server is set up: you get the link to hand over.`
            : t`The link that opens the account is sent there.`
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="email"
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <RoleFields
        role={role}
        creditorId={creditorId}
        onChange={(chosen) => form.setValues(chosen)}
        creditorError={form.errors['creditorId']}
      />
      {role !== 'creditor' && teams.length > 0 && (
        <MultiSelect
          label={t`Teams`}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          {...form.getInputProps('teamIds')}
        />
      )}
      <Select
        label={t`Language`}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        allowDeselect={false}
        {...form.getInputProps('locale')}
      />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Invite</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useInvite(onSent: (sent: Sent) => void, onFieldError: (field: string, message: string) => void) {
  const confirmed = useConfirmed()
  const [mutate, { loading }] = useMutation(InvitePersonDocument, { refetchQueries: ['PeopleList'] })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const invite = async (input: InvitationInput) => {
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await confirmed(() => mutate({ variables: { input } }))
      const answer = data?.invitePerson
      if (answer === undefined) return
      if (answer.__typename === 'PersonInvited') {
        const { link, expiresAt, person } = answer
        onSent({ name: person.name, email: person.email, link, expiresAt })
      } else if (answer.__typename === 'InvalidInput' && answer.field !== null) {
        onFieldError(answer.field, answer.message)
      } else setRefusal(answer.message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { invite, refusal, failure, pending: loading }
}
