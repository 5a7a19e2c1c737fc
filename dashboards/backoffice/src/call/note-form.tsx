import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { RecordNoteDocument } from './record-note.generated.js'

/** Writes something down in a case. */
export function NoteForm({ debtCaseId, onDone, onClose }: CaseActionProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const { change, pending, refusal, failure } = useChange(RecordNoteDocument, (data) => data.recordNote)
  const save = async () => {
    if ((await change({ input: { debtCaseId, text } })) !== null) onDone()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        label={t`Note`}
        description={t`Facts only: the person may ask to read it`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={5}
        maxLength={4000}
        data-autofocus
        value={text}
        error={refusal?.field === 'text' ? refusal.message : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save the note</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
