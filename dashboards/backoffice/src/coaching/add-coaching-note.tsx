import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { DateField } from '../ui/date-field.js'
import { AddCoachingNoteDocument } from './add-coaching-note.generated.js'

interface About {
  readonly agentId: string
  readonly agentName: string
  readonly teamIds: readonly string[]
}

/** Opens the form in which is written what was agreed with somebody; not for who may only read, nor about who is in no team. */
export function AddCoachingNote(about: About) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const viewer = useViewer()
  const [teamId] = about.teamIds
  if (teamId === undefined || !may(viewer, 'manage_performance')) return null
  const { agentName } = about
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={open}>
        <Trans>Note…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Agreed with ${agentName}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <NoteForm {...about} teamId={teamId} onClose={close} />
      </Modal>
    </>
  )
}

function NoteForm({ agentId, teamId, onClose }: About & { teamId: string; onClose: () => void }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const calendarLabels = useCalendarLabels()
  const [note, setNote] = useState('')
  const [followUpOn, setFollowUpOn] = useState<string | null>(null)
  const { change, pending, refusal, failure } = useChange(AddCoachingNoteDocument, (data) => data.addCoachingNote, [
    'CoachingNotes',
  ])
  const save = async () => {
    if ((await change({ input: { teamId, agentId, note, followUpOn } })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Text size="sm">
        <Trans>Seen by those who lead the team. The person may ask to read it: write facts and what was agreed.</Trans>
      </Text>
      <Textarea
        label={t`What was agreed`}
        autosize
        minRows={3}
        maxLength={1000}
        data-autofocus
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DateField
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        minDate={today}
        clearable
        clearButtonProps={{ 'aria-label': t`Without a date` }}
        label={t`Come back to it on`}
        value={followUpOn}
        error={errorAt('followUpOn')}
        onChange={setFollowUpOn}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
