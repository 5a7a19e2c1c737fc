import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AddContactPointDocument } from './add-contact-point.generated.js'
import { ContactFields, contactInput, nothing_written } from './contact-fields.js'
import { useContactWords } from './contact-words.js'

const kinds = ['phone', 'email', 'address'] as const
export const contact_roles = ['debtor', 'authorised_relative', 'representative', 'lawyer'] as const
const sources = ['debtor', 'agent', 'search'] as const
const consents = ['unknown', 'given', 'withdrawn'] as const

/** Adds a way to reach the debtor. */
export function AddContact({ debtCaseId, onDone }: { debtCaseId: string; onDone: () => void }) {
  const { t } = useLingui()
  const words = useContactWords()
  const [kind, setKind] = useState<(typeof kinds)[number]>('phone')
  const [written, setWritten] = useState(nothing_written)
  const [role, setRole] = useState<(typeof contact_roles)[number]>('debtor')
  const [source, setSource] = useState<(typeof sources)[number]>('debtor')
  const [consent, setConsent] = useState<(typeof consents)[number]>('unknown')
  const { change, pending, refusal, failure, forget } = useChange(
    AddContactPointDocument,
    (data) => data.addContactPoint,
  )
  const save = async () => {
    const input = { debtCaseId, kind, role, source, consent, ...contactInput(kind, written) }
    if ((await change({ input })) !== null) onDone()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SegmentedControl
        size="xs"
        mt="xs"
        aria-label={t`Kind`}
        value={kind}
        data={kinds.map((value) => ({ value, label: words.kind(value) }))}
        onChange={(value) => {
          forget()
          setKind(kinds.find((one) => one === value) ?? kind)
        }}
      />
      <ContactFields
        kind={kind}
        value={written}
        errorAt={(field) => (refusal?.field === field ? refusal.message : null)}
        onChange={setWritten}
      />
      <Group grow align="flex-start">
        <NativeSelect
          label={t`Whose`}
          value={role}
          data={contact_roles.map((value) => ({ value, label: words.role(value) }))}
          onChange={(event) => setRole(contact_roles.find((one) => one === event.currentTarget.value) ?? role)}
        />
        <NativeSelect
          label={t`From whom`}
          value={source}
          data={sources.map((value) => ({ value, label: words.source(value) }))}
          onChange={(event) => setSource(sources.find((one) => one === event.currentTarget.value) ?? source)}
        />
      </Group>
      <NativeSelect
        label={t`Consent`}
        value={consent}
        data={consents.map((value) => ({ value, label: words.consent(value) }))}
        onChange={(event) => setConsent(consents.find((one) => one === event.currentTarget.value) ?? consent)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Add</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
