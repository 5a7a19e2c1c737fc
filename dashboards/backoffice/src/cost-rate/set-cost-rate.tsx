import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import {
  type BusinessDate,
  cost_kind_ids,
  cost_kinds,
  type CostKind,
  isBusinessDate,
  parseAmount,
} from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { DateField } from '../ui/date-field.js'
import { SetCostRateDocument } from './set-cost-rate.generated.js'

/** A rate as it is written, its amount in the words of the screen. */
export interface WrittenCostRate {
  readonly kind: CostKind
  readonly currency: string
  readonly valid_from: BusinessDate
  readonly amount: string
}

/** Says what something costs from a day on; of one day the rate set last holds. */
export function SetCostRate({ rate, onClose }: { rate: WrittenCostRate; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Modal opened onClose={onClose} title={t`Set a rate`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <RateForm rate={rate} onClose={onClose} />
    </Modal>
  )
}

function RateForm({ rate, onClose }: { rate: WrittenCostRate; onClose: () => void }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const calendarLabels = useCalendarLabels()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const currencies = [
    ...new Set([
      'EUR',
      ...(data?.creditors ?? []).flatMap(({ portfolios }) => portfolios.map(({ currency }) => currency)),
    ]),
  ].toSorted()
  const [written, setWritten] = useState(rate)
  const [ends, setEnds] = useState(false)
  const [unread, setUnread] = useState(false)
  const { change, pending, refusal, failure } = useChange(SetCostRateDocument, ({ setCostRate }) => setCostRate, [
    'CostRates',
  ])
  const save = async () => {
    const { kind, currency, valid_from: validFrom } = written
    const marks =
      language === 'fr' ? ({ decimal: ',', grouping: ' ' } as const) : ({ decimal: '.', grouping: ',' } as const)
    const amount = ends ? null : parseAmount(written.amount, marks, currency)
    setUnread(amount !== null && !amount.ok)
    if (amount !== null && !amount.ok) return
    const amountMinor = amount === null ? null : String(amount.value)
    if ((await change({ input: { kind, currency, validFrom, amountMinor } })) === null) return
    notifications.show({ message: t`The rate is set. Figures follow at once.` })
    onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const sample = language === 'fr' ? '32,50' : '32.50'
  const isPiece = written.kind !== 'agent_hour'
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Select
        label={t`Of what`}
        description={isPiece ? t`Each one that is sent out or made` : t`An hour of summed durations of activities`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={cost_kind_ids.map((value) => ({ value, label: cost_kinds[value][language] }))}
        allowDeselect={false}
        value={written.kind}
        onChange={(value) => {
          const kind = cost_kind_ids.find((name) => name === value)
          if (kind !== undefined) setWritten({ ...written, kind })
        }}
      />
      <Group gap="sm" align="flex-start" grow>
        <TextInput
          label={isPiece ? t`Rate of a piece` : t`Rate of an hour`}
          inputMode="decimal"
          disabled={ends}
          value={written.amount}
          error={unread ? t`Write an amount, such as ${sample}.` : errorAt('amountMinor')}
          onChange={(event) => setWritten({ ...written, amount: event.currentTarget.value })}
        />
        <Select
          label={t`Currency`}
          data={currencies}
          allowDeselect={false}
          value={written.currency}
          error={errorAt('currency')}
          onChange={(value) => value !== null && setWritten({ ...written, currency: value })}
        />
      </Group>
      <Checkbox
        label={t`No rate from that day on`}
        checked={ends}
        onChange={(event) => setEnds(event.currentTarget.checked)}
      />
      <DateField
        ariaLabels={calendarLabels}
        label={t`Valid from`}
        description={t`Until the next day for which a rate is set. A day in the past changes the figures of the days since.`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        valueFormat={(day) => formatDate(day, tag)}
        value={written.valid_from}
        error={errorAt('validFrom')}
        onChange={(value) => {
          if (value !== null && isBusinessDate(value)) setWritten({ ...written, valid_from: value })
        }}
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
