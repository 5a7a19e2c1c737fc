import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Select, Text, Textarea } from '@mantine/core'
import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { AnnotationInput } from '../app/schema.generated.js'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { useToday } from '../session/use-today.js'
import type { Refusal } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import type { Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { DateField } from '../ui/date-field.js'
import type { AnnotationNote } from './annotation.js'

/** Whom a new annotation concerns when nothing else is said: what the chart shows. */
export interface AnnotationStart {
  readonly creditorId?: string | undefined
  readonly portfolioId?: string | undefined
}

/** The words, the days, whom it concerns and who may read it. */
export function AnnotationForm(props: {
  note: AnnotationNote | null
  start: AnnotationStart
  pending: boolean
  refusal: Refusal | null
  failure: Failure | null
  onSave: (input: AnnotationInput) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const calendarLabels = useCalendarLabels()
  const today = useToday()
  const { note, start, refusal } = props
  const [text, setText] = useState(note?.text ?? '')
  const [fromDay, setFromDay] = useState<string | null>(note?.fromDay ?? today)
  const [toDay, setToDay] = useState<string | null>(note === null || note.toDay === note.fromDay ? null : note.toDay)
  const [scope, setScope] = useState(
    note === null ? scopeOf(start.creditorId, start.portfolioId) : scopeOf(note.creditor?.id, note.portfolio?.id),
  )
  const [shared, setShared] = useState(note?.shared ?? false)
  const scopes = useScopes()
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const dayProps = { ariaLabels: calendarLabels, valueFormat: (day: string) => formatDate(day, tag) }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave({ text, fromDay: fromDay ?? today, toDay, shared, ...idsOf(scope) })
      }}
    >
      <Textarea
        label={t`What happened`}
        autosize
        minRows={2}
        maxLength={280}
        data-autofocus
        value={text}
        error={errorAt('text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <DateField {...dayProps} label={t`First day`} value={fromDay} onChange={setFromDay} />
        <DateField
          {...dayProps}
          label={t`Last day`}
          description={t`Empty for one day`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          clearButtonProps={{ 'aria-label': t`Without a last day` }}
          value={toDay}
          error={errorAt('toDay')}
          onChange={setToDay}
        />
      </Group>
      <Select
        label={t`Concerns`}
        data={scopes}
        searchable
        allowDeselect={false}
        value={scope}
        onChange={(value) => setScope(value ?? everybody)}
      />
      <Checkbox
        label={t`Show it to the creditors concerned too`}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed">
        <Trans>Do not name debtors: an annotation is read by everybody who reads the chart.</Trans>
      </Text>
      {refusal !== null && refusal.field !== 'text' && refusal.field !== 'toDay' && (
        <FormError>{refusal.message}</FormError>
      )}
      {props.failure && <FailureNotice failure={props.failure} />}
      <FormActions>
        <Button type="submit" loading={props.pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={props.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

const everybody = 'all'

function scopeOf(creditorId: string | undefined, portfolioId: string | undefined): string {
  if (portfolioId !== undefined) return `portfolio:${portfolioId}`
  return creditorId === undefined ? everybody : `creditor:${creditorId}`
}

function idsOf(scope: string): Pick<AnnotationInput, 'creditorId' | 'portfolioId'> {
  const [kind, id = null] = scope.split(':')
  return kind === 'portfolio' ? { portfolioId: id } : kind === 'creditor' ? { creditorId: id } : {}
}

/** All, then each creditor with its portfolios. */
function useScopes() {
  const { t } = useLingui()
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  return [
    { value: everybody, label: t`All creditors` },
    ...(data?.creditors ?? []).flatMap((creditor) => [
      { value: `creditor:${creditor.id}`, label: creditor.name },
      ...creditor.portfolios.map(({ id, name }) => ({ value: `portfolio:${id}`, label: `${creditor.name} · ${name}` })),
    ]),
  ]
}
