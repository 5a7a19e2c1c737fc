import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useChange } from '../team/use-change.js'
import { FormActions, FormError } from '../ui/form.js'
import { annotated_queries, type AnnotationNote } from './annotation.js'
import { AnnotationForm } from './annotation-form.js'
import { ChangeAnnotationDocument } from './change-annotation.generated.js'
import { RemoveAnnotationDocument } from './remove-annotation.generated.js'

/** Changes an annotation, or takes it off the charts. */
export function ChangeAnnotation({ note }: { note: AnnotationNote }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={open} aria-label={t`Change: ${note.text}`}>
        <Trans>Change…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Change the annotation`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ChangeForm note={note} onClose={close} />
        <RemoveNote id={note.id} onDone={close} />
      </Modal>
    </>
  )
}

function ChangeForm({ note, onClose }: { note: AnnotationNote; onClose: () => void }) {
  const { change, ...state } = useChange(ChangeAnnotationDocument, (data) => data.changeAnnotation, annotated_queries)
  return (
    <AnnotationForm
      note={note}
      start={{}}
      {...state}
      onSave={(input) => void change({ id: note.id, input }).then((done) => done !== null && onClose())}
      onClose={onClose}
    />
  )
}

function RemoveNote({ id, onDone }: { id: string; onDone: () => void }) {
  const { change, pending, refusal } = useChange(
    RemoveAnnotationDocument,
    (data) => data.removeAnnotation,
    annotated_queries,
  )
  return (
    <FormActions>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        loading={pending}
        onClick={() => void change({ id }).then((done) => done !== null && onDone())}
      >
        <Trans>Remove it from the charts</Trans>
      </Button>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
    </FormActions>
  )
}
