import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { CreateApiTokenDocument } from './create-api-token.generated.js'
import { FreshApiToken } from './fresh-api-token.js'
import type { ServiceAccountPartsFragment } from './service-account-parts.generated.js'

/** How long a token may live, in days; the shortest first. */
const lifetimes_days = [30, 90, 180, 365] as const

/** Makes a token and shows it, this once. Who closes the window has copied it, or makes another one. */
export function NewApiToken({ account }: { account: ServiceAccountPartsFragment }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const [fresh, setFresh] = useState<string | null>(null)
  const { name } = account
  return (
    <>
      <Button
        size="xs"
        aria-label={t`New token for ${name}`}
        onClick={() => {
          setFresh(null)
          open()
        }}
      >
        <Trans>New token</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`New token for ${name}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        // A token that was not copied yet is not lost by a click beside the window.
        closeOnClickOutside={fresh === null}
        closeOnEscape={fresh === null}
        size="lg"
      >
        {fresh === null ? (
          <ApiTokenForm serviceAccountId={account.id} onMade={setFresh} onCancel={close} />
        ) : (
          <FreshApiToken token={fresh} onDone={close} />
        )}
      </Modal>
    </>
  )
}

function ApiTokenForm(props: { serviceAccountId: string; onMade: (token: string) => void; onCancel: () => void }) {
  const { t } = useLingui()
  const { change, pending, refusal, failure } = useChange(CreateApiTokenDocument, (data) => data.createApiToken)
  const form = useForm({
    initialValues: { name: '', days: '90' },
    validate: { name: (name) => (name.trim() === '' ? t`Write a name` : null) },
  })
  const save = async ({ name, days }: { name: string; days: string }) => {
    const { serviceAccountId } = props
    const made = await change({ serviceAccountId, name, days: Number(days) })
    if (made?.createApiToken.__typename === 'ApiTokenCreated') props.onMade(made.createApiToken.token)
  }
  return (
    <Form onSubmit={form.onSubmit((values) => void save(values))}>
      <TextInput
        label={t`Name`}
        description={t`What it is for, such as the machine that will hold it`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
        error={form.errors['name'] ?? (refusal?.field === 'name' ? refusal.message : undefined)}
      />
      <Select
        label={t`Expires after`}
        description={t`Make the next one before this one expires: two may be open at the same time.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={lifetimes_days.map((days) => ({
          value: String(days),
          label: t`${plural(days, { one: '# day', other: '# days' })}`,
        }))}
        allowDeselect={false}
        {...form.getInputProps('days')}
      />
      {refusal !== null && refusal.field !== 'name' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Make the token</Trans>
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
