import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { contact_roles } from './add-contact.js'
import { ContactFields, contactInput } from './contact-fields.js'
import type { ContactPoint } from './contact-panel.js'
import { useContactWords } from './contact-words.js'
import { CorrectContactPointDocument } from './correct-contact-point.generated.js'

/** Puts a contact point right; the wrong one stays in the history. */
export function CorrectContact(props: { debtCaseId: string; point: ContactPoint; onClose: () => void }) {
  const { t } = useLingui()
  const words = useContactWords()
  const { point, debtCaseId } = props
  const { complement = '', street = '', postcode = '', city = '', country = '' } = point.address ?? {}
  const [written, setWritten] = useState({ text: point.display, complement, street, postcode, city, country })
  const [role, setRole] = useState(point.role)
  const { change, pending, refusal, failure } = useChange(
    CorrectContactPointDocument,
    (data) => data.correctContactPoint,
  )
  const save = async () => {
    const input = { debtCaseId, contactPointId: point.id, role, ...contactInput(point.kind, written) }
    if ((await change({ input })) !== null) props.onClose()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <ContactFields
        kind={point.kind}
        value={written}
        errorAt={(field) => (refusal?.field === field ? refusal.message : null)}
        onChange={setWritten}
      />
      <NativeSelect
        label={t`Whose`}
        value={role}
        data={contact_roles.map((value) => ({ value, label: words.role(value) }))}
        onChange={(event) => setRole(contact_roles.find((one) => one === event.currentTarget.value) ?? role)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" size="xs" loading={pending}>
          <Trans>Save the correction</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={props.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
