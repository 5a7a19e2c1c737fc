import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Modal, NumberInput, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { consent_needs } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import type { ChannelPolicyPartsFragment } from './contact-policies.generated.js'
import classes from './contact-policy.module.css'
import { HoursField, LimitField } from './policy-fields.js'
import { usePolicyWords } from './policy-words.js'
import { SetContactPolicyDocument } from './set-contact-policy.generated.js'

type Rules = ChannelPolicyPartsFragment

/** Sets the rules of one channel for one kind of debtor from a day on. */
export function SetChannelPolicy(props: { country: string; rules: Rules; onClose: () => void }) {
  const { t } = useLingui()
  const words = usePolicyWords()
  const { rules, onClose } = props
  const channel = words.channel(rules.channel)
  const title = rules.debtorKind === 'person' ? t`${channel}, to persons` : t`${channel}, to companies`
  return (
    <Modal opened onClose={onClose} title={title} size="xl" closeButtonProps={{ 'aria-label': t`Close` }}>
      <RulesForm {...props} />
    </Modal>
  )
}

function RulesForm({ country, rules, onClose }: { country: string; rules: Rules; onClose: () => void }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const today = useToday()
  const words = usePolicyWords()
  const calendarLabels = useCalendarLabels()
  const [written, setWritten] = useState(rules)
  const [validFrom, setValidFrom] = useState<string>(today)
  const [reason, setReason] = useState('')
  const { change, pending, refusal, failure } = useChange(SetContactPolicyDocument, (data) => data.setContactPolicy, [
    'ContactPolicies',
  ])
  const save = async () => {
    const { __typename: _type, weekday, saturday, sunday, perDebt, perPerson, ...plain } = written
    const changed = {
      ...plain,
      weekday: bare(weekday),
      saturday: bare(saturday),
      sunday: bare(sunday),
      perDebt: bare(perDebt),
      perPerson: bare(perPerson),
    }
    if ((await change({ input: { country, validFrom, changes: [changed], reason } })) === null) return
    notifications.show({ message: t`The contact policy is set.` })
    onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const days = [
    ['weekday', t`Monday to Friday`],
    ['saturday', t`Saturday`],
    ['sunday', t`Sunday`],
  ] as const
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {days.map(([day, label]) => (
        <HoursField
          key={day}
          label={label}
          value={written[day]}
          error={errorAt(day)}
          onChange={(hours) => setWritten({ ...written, [day]: hours })}
        />
      ))}
      <Checkbox
        label={t`Public holidays are days like others`}
        checked={written.onHolidays}
        onChange={(event) => setWritten({ ...written, onHolidays: event.currentTarget.checked })}
      />
      <LimitField
        label={t`Attempts for a debt`}
        value={written.perDebt}
        error={errorAt('perDebt')}
        onChange={(perDebt) => setWritten({ ...written, perDebt })}
      />
      <LimitField
        label={t`Attempts to a debtor`}
        value={written.perPerson}
        error={errorAt('perPerson')}
        onChange={(perPerson) => setWritten({ ...written, perPerson })}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t`Days without contact after a conversation`}
          description={t`The day of the conversation is the first; 0 for none`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDecimal={false}
          min={0}
          max={90}
          value={written.coolOffDays}
          error={errorAt('coolOffDays')}
          onChange={(value) => setWritten({ ...written, coolOffDays: Number(value) || 0 })}
        />
        <NumberInput
          label={t`Minutes between two attempts`}
          description={t`0 for none`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDecimal={false}
          min={0}
          value={written.minimumGapMinutes}
          error={errorAt('minimumGapMinutes')}
          onChange={(value) => setWritten({ ...written, minimumGapMinutes: Number(value) || 0 })}
        />
      </div>
      <Checkbox
        label={t`Only after the first letter`}
        checked={written.afterFirstLetter}
        onChange={(event) => setWritten({ ...written, afterFirstLetter: event.currentTarget.checked })}
      />
      <Select
        label={t`Consent`}
        data={consent_needs.map((value) => ({ value, label: words.consent(value) }))}
        allowDeselect={false}
        value={written.consent}
        onChange={(value) => {
          const consent = consent_needs.find((need) => need === value)
          if (consent !== undefined) setWritten({ ...written, consent })
        }}
      />
      <DateField
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        label={t`Valid from`}
        value={validFrom}
        error={errorAt('validFrom')}
        onChange={(day) => setValidFrom(day ?? today)}
      />
      <TextInput
        label={t`Why`}
        description={t`A law, a mandate, a complaint, a decision of the management`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={200}
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
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

/** An answer of the API without its type's name, as an input. */
function bare<Value extends { readonly __typename?: string }>(value: Value | null): Omit<Value, '__typename'> | null {
  if (value === null) return null
  const { __typename: _type, ...rest } = value
  return rest
}
