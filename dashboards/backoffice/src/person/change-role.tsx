import { useMutation } from '@apollo/client/react'
import { type Action, action_texts } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, List, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { Role } from '../app/schema.generated.js'
import { useRoleName } from '../session/role-name.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ChangePersonRoleDocument } from './change-role.generated.js'
import type { Person } from './person.js'
import { roleDifference } from './role-difference.js'
import { RoleFields } from './role-fields.js'
import { usePersonChange } from './use-person-change.js'

/** Gives a person another role, after showing what that adds and takes away. */
export function ChangeRole({ person }: { person: Person }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        <Trans>Change the role</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Change the role of ${person.name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        closeOnClickOutside={false}
      >
        <RoleForm person={person} onDone={close} />
      </Modal>
    </>
  )
}

type Chosen = { readonly role: Role; readonly creditorId: string | null }

function RoleForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const [mutate] = useMutation(ChangePersonRoleDocument, { refetchQueries: ['PersonHistory'] })
  const { change, refusal, failure, pending } = usePersonChange()
  const [chosen, setChosen] = useState<Chosen>({ role: person.role, creditorId: person.creditor?.id ?? null })
  const [creditorError, setCreditorError] = useState<string | null>(null)
  const isSame = chosen.role === person.role && chosen.creditorId === (person.creditor?.id ?? null)
  const save = () => {
    if (chosen.role === 'creditor' && chosen.creditorId === null) {
      setCreditorError(t`Choose the creditor whose user it is`)
      return
    }
    if (isSame) return onDone()
    void change(
      () => mutate({ variables: { personId: person.id, ...chosen } }),
      ({ changePersonRole }) => changePersonRole,
      { message: t`${person.name} is now: ${roleName(chosen.role)}.`, after: onDone },
    )
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <RoleFields
        {...chosen}
        onChange={(next) => {
          setChosen(next)
          setCreditorError(null)
        }}
        creditorError={creditorError}
      />
      <Difference from={person.role} to={chosen.role} />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} disabled={isSame}>
          <Trans>Change the role</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function Difference({ from, to }: { from: Role; to: Role }) {
  const { gained, lost } = roleDifference(from, to)
  if (from === to) return null
  return (
    <Stack gap="xs" aria-live="polite">
      {gained.length > 0 && <Actions title={<Trans>Will be able to</Trans>} actions={gained} />}
      {lost.length > 0 && <Actions title={<Trans>Will no longer be able to</Trans>} actions={lost} />}
      <Text size="sm" c="dimmed">
        <Trans>This counts from the next click on, also where the person is signed in now.</Trans>
      </Text>
    </Stack>
  )
}

function Actions({ title, actions }: { title: React.ReactNode; actions: readonly Action[] }) {
  const { language } = useLocale()
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {actions.map((action) => (
          <List.Item key={action}>{action_texts[action][language]}</List.Item>
        ))}
      </List>
    </div>
  )
}
