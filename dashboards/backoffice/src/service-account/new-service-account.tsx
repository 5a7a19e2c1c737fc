import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { isRole, type Role, roles } from '@quittance/core'
import { IconPlus } from '@tabler/icons-react'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useRoleName } from '../session/role-name.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { CreateServiceAccountDocument } from './create-service-account.generated.js'

/** Makes an account for a program; its tokens come next. */
export function NewServiceAccount() {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>New service account</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`New service account`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ServiceAccountForm onDone={close} />
      </Modal>
    </>
  )
}

interface Values {
  readonly name: string
  readonly role: Role
  readonly creditorId: string | null
}

function ServiceAccountForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const { data: choices } = useQuery(CreditorChoicesDocument)
  const { change, pending, refusal, failure } = useChange(
    CreateServiceAccountDocument,
    (data) => data.createServiceAccount,
    ['ServiceAccountList'],
  )
  const form = useForm<Values>({
    initialValues: { name: '', role: 'finance', creditorId: null },
    validate: {
      name: (name) => (name.trim() === '' ? t`Write a name` : null),
      creditorId: (id, { role }) => (role === 'creditor' && id === null ? t`Choose a creditor` : null),
    },
  })
  const save = async ({ name, role, creditorId }: Values) => {
    const made = await change({ name, role, creditorId: role === 'creditor' ? creditorId : null })
    if (made !== null) onDone()
  }
  const errorAt = (field: keyof Values) =>
    form.errors[field] ?? (refusal?.field === field ? refusal.message : undefined)
  return (
    <Form onSubmit={form.onSubmit((values) => void save(values))}>
      <TextInput
        label={t`Name`}
        description={t`The program that will work with it, such as “Accounting”`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
        error={errorAt('name')}
      />
      <Select
        label={t`Role`}
        description={t`A program may do what a person of this role may. Give it the least that it needs.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={roles.map((role) => ({ value: role, label: roleName(role) }))}
        allowDeselect={false}
        value={form.values.role}
        onChange={(value) => value !== null && isRole(value) && form.setFieldValue('role', value)}
      />
      {form.values.role === 'creditor' && (
        <Select
          label={t`Creditor`}
          description={t`It sees this creditor’s data and no other’s.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={choices?.creditors.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          searchable
          {...form.getInputProps('creditorId')}
          error={errorAt('creditorId')}
        />
      )}
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
