import { relative_periods, report_kinds } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Input, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { AttachmentFormat } from '../app/schema.generated.js'
import { useRelativePeriodText } from '../report/report-words.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import type { CadenceValues } from './cadence.js'
import { CadenceFields } from './cadence-fields.js'
import { MailPreview } from './mail-preview.js'
import { RecipientField } from './recipient-field.js'
import { SaveScheduleDocument } from './save-schedule.generated.js'
import type { SchedulePartsFragment } from './schedule-parts.generated.js'
import { readSpec, specInput, type StoredSpec } from './stored-spec.js'

/** What the form begins with. */
export interface ScheduleStart {
  readonly id: string | null
  readonly name: string
  readonly spec: StoredSpec
  /** True where the report comes from a page, and its filters are taken as they stand there. */
  readonly fromPage: boolean
  readonly cadence: CadenceValues
  readonly recipientIds: readonly string[]
  readonly attachments: readonly AttachmentFormat[]
  readonly bodyRows: number
}

const every_monday: CadenceValues = {
  kind: 'weekly',
  time: '08:00',
  workingDaysOnly: true,
  weekdays: [1],
  day: 1,
  shift: 'next_working_day',
}

/** A schedule of this report, to oneself, each Monday morning. */
export function newSchedule(name: string, spec: StoredSpec, viewerId: string, fromPage: boolean): ScheduleStart {
  // What is sent later is about the day on which it is sent.
  const { asOf: _seenOn, ...moving } = spec
  return {
    id: null,
    name,
    spec: moving,
    fromPage,
    cadence: every_monday,
    recipientIds: [viewerId],
    attachments: ['xlsx'],
    bodyRows: 15,
  }
}

/** The form of a schedule that exists. */
export function startOf(schedule: SchedulePartsFragment): ScheduleStart {
  const { id, name, cadence, attachments, bodyRows } = schedule
  const recipientIds = schedule.recipients.map(({ personId }) => personId)
  return { id, name, spec: readSpec(schedule.spec), fromPage: true, cadence, recipientIds, attachments, bodyRows }
}

const formats: readonly AttachmentFormat[] = ['xlsx', 'csv', 'pdf']
const offered_kinds = ['figures', 'ageing', 'recovery_curve'] as const

/** When a report is sent, to whom and in which form. */
export function ScheduleForm({ start, onDone }: { start: ScheduleStart; onDone: (id: string | null) => void }) {
  const { t } = useLingui()
  const [values, setValues] = useState(start)
  const [preview, setPreview] = useState(false)
  const set = (some: Partial<ScheduleStart>) => setValues((before) => ({ ...before, ...some }))
  const { change, pending, refusal, failure } = useChange(SaveScheduleDocument, (data) => data.saveReportSchedule, [
    'ScheduleList',
  ])
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const { kind, time, workingDaysOnly, weekdays, day, shift } = values.cadence
  const save = async () => {
    const saved = await change({
      id: values.id,
      input: {
        name: values.name,
        spec: specInput(values.spec),
        cadence: { kind, time, workingDaysOnly, weekdays, day, shift },
        recipientIds: [...values.recipientIds],
        attachments: [...values.attachments],
        bodyRows: values.bodyRows,
      },
    })
    if (saved?.saveReportSchedule.__typename === 'ReportSchedule') onDone(saved.saveReportSchedule.id)
  }
  const shown = ['name', 'time', 'weekdays', 'day', 'recipientIds', 'bodyRows']
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={t`Name`}
        description={t`The subject of the e-mail`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={120}
        data-autofocus
        value={values.name}
        error={errorAt('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      {!values.fromPage && <ContentFields spec={values.spec} onChange={(spec) => set({ spec })} />}
      <CadenceFields value={values.cadence} onChange={(cadence) => set({ cadence })} errorAt={errorAt} />
      <RecipientField
        value={[...values.recipientIds]}
        onChange={(recipientIds) => set({ recipientIds })}
        error={errorAt('recipientIds')}
      />
      <Group align="flex-start" gap="xl">
        <Input.Wrapper label={t`Files`} role="group" aria-label={t`Files`}>
          <Group gap="md" mt={6}>
            {formats.map((format) => (
              <Checkbox
                key={format}
                label={format.toUpperCase()}
                checked={values.attachments.includes(format)}
                onChange={(event) =>
                  set({
                    attachments: event.currentTarget.checked
                      ? [...values.attachments, format]
                      : values.attachments.filter((one) => one !== format),
                  })
                }
              />
            ))}
          </Group>
        </Input.Wrapper>
        <NumberInput
          label={t`Rows of tables in the e-mail`}
          w={220}
          min={0}
          max={50}
          allowDecimal={false}
          value={values.bodyRows}
          error={errorAt('bodyRows')}
          onChange={(rows) => set({ bodyRows: Number(rows) })}
        />
      </Group>
      {refusal !== null && !shown.includes(refusal.field ?? '') && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      {preview && <MailPreview spec={specInput(values.spec)} name={values.name} bodyRows={values.bodyRows} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={() => setPreview((before) => !before)} aria-expanded={preview}>
          {preview ? <Trans>Hide the e-mail</Trans> : <Trans>Show the e-mail</Trans>}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => onDone(null)}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

/** What is reported, where no page says it: one of the plain reports, over a moving period. */
function ContentFields({ spec, onChange }: { spec: StoredSpec; onChange: (spec: StoredSpec) => void }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const periodText = useRelativePeriodText()
  return (
    <Group align="flex-start" gap="md">
      <Select
        label={t`Report`}
        w={240}
        data={offered_kinds.map((kind) => ({ value: kind, label: report_kinds[kind][language] }))}
        allowDeselect={false}
        value={spec.kind ?? 'figures'}
        onChange={(chosen) => onChange({ ...spec, kind: offered_kinds.find((kind) => kind === chosen) ?? 'figures' })}
      />
      <Select
        label={t`Period`}
        w={200}
        placeholder={t`Everything`}
        clearable
        clearButtonProps={{ 'aria-label': t`Everything` }}
        data={relative_periods.map((period) => ({ value: period, label: periodText(period) }))}
        value={spec.relativePeriod ?? null}
        onChange={(chosen) =>
          onChange({ ...spec, relativePeriod: relative_periods.find((period) => period === chosen) ?? null })
        }
      />
    </Group>
  )
}
