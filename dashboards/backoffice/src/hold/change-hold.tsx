import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Select, Textarea } from '@mantine/core'
import { hold_outcomes, outcomesOf } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import type { HoldPartsFragment } from './case-holds.generated.js'
import { AssignHoldDocument, HoldOwnersDocument, SettleHoldDocument } from './change-hold.generated.js'
import { useHoldWords } from './hold-words.js'

type Props = { hold: HoldPartsFragment; onClose: () => void }

const shown = ['CaseHolds', 'StandingHolds', 'ContactOutlook']

/** Says who answers a hold, and by when. */
export function AssignHold({ hold, onClose }: Props) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const today = useToday()
  const calendarLabels = useCalendarLabels()
  const { data } = useQuery(HoldOwnersDocument)
  const [ownerId, setOwnerId] = useState(hold.ownerId)
  const [respondBy, setRespondBy] = useState<string>(hold.respondBy < today ? today : hold.respondBy)
  const { change, pending, refusal, failure } = useChange(AssignHoldDocument, (done) => done.assignHold, shown)
  const save = async () => {
    if ((await change({ input: { id: hold.id, ownerId: ownerId ?? '', respondBy } })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Modal opened onClose={onClose} title={t`Owner and day`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={t`Who answers it`}
          searchable
          data={(data?.holdOwners ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={ownerId}
          error={errorAt('ownerId')}
          onChange={setOwnerId}
          data-autofocus
        />
        <DateField
          ariaLabels={calendarLabels}
          valueFormat={(day) => formatDate(day, tag)}
          label={t`By when`}
          value={respondBy}
          error={errorAt('respondBy')}
          onChange={(day) => setRespondBy(day ?? today)}
        />
        {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <Buttons pending={pending} onClose={onClose} />
      </Form>
    </Modal>
  )
}

/** Ends a hold with its outcome. */
export function SettleHold({ hold, onClose }: Props) {
  const { t } = useLingui()
  const words = useHoldWords()
  const possible = outcomesOf(hold.kind === 'dispute')
  const [outcome, setOutcome] = useState<(typeof hold_outcomes)[number] | null>(null)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const { change, pending, refusal, failure } = useChange(SettleHoldDocument, (done) => done.settleHold, shown)
  const save = async () => {
    setMissing(outcome === null)
    if (outcome === null) return
    if ((await change({ input: { id: hold.id, outcome, note } })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Modal opened onClose={onClose} title={words.kind(hold.kind)} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={t`Outcome`}
          data={possible.map((value) => ({ value, label: words.outcome(value) }))}
          value={outcome}
          error={missing ? t`Choose how it ends.` : errorAt('outcome')}
          onChange={(value) => setOutcome(hold_outcomes.find((known) => known === value) ?? null)}
          data-autofocus
        />
        <Textarea
          label={t`How it was settled`}
          autosize
          minRows={3}
          maxLength={1000}
          value={note}
          error={errorAt('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <Buttons pending={pending} onClose={onClose} />
      </Form>
    </Modal>
  )
}

function Buttons({ pending, onClose }: { pending: boolean; onClose: () => void }) {
  return (
    <FormActions>
      <Button type="submit" loading={pending}>
        <Trans>Save</Trans>
      </Button>
      <Button variant="default" onClick={onClose}>
        <Trans>Cancel</Trans>
      </Button>
    </FormActions>
  )
}
