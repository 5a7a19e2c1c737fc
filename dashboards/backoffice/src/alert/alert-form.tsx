import { findKpi, isKpiId, kpis, type KpiId, minorUnitsOf, relative_periods, condition_kinds } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, NumberInput, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { AlertConditionKind, AnomalySpan } from '../app/schema.generated.js'
import { RecipientField } from '../report-schedule/recipient-field.js'
import { readSpec, specInput, type StoredSpec } from '../report-schedule/stored-spec.js'
import { useRelativePeriodText } from '../report/report-words.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { boundOf, currencyOf, useConditionName } from './alert-words.js'
import type { AlertPartsFragment } from './alert-parts.generated.js'
import { boundSuffix, boundUnit, readBound, writeBound } from './bound.js'
import { SaveAlertDocument } from './save-alert.generated.js'

/** What the form begins with. */
export interface AlertStart {
  readonly id: string | null
  readonly name: string
  readonly spec: StoredSpec
  readonly kpiId: string
  readonly condition: AlertConditionKind
  readonly bound: string
  readonly anomalySpan: AnomalySpan
  /** HH:MM; empty for after the nightly statistics. */
  readonly time: string
  readonly coolDownHours: number
  readonly reminderHours: number | null
  readonly recipientIds: readonly string[]
}

/** An alert about this figure, to oneself, after each night. */
export function newAlert(kpiId: KpiId | null, name: string, spec: StoredSpec, viewerId: string): AlertStart {
  // What is watched later is about the day on which it is watched.
  const { asOf: _seenOn, comparison: _heldAgainst, ...moving } = spec
  const better = kpiId === null ? 'higher' : findKpi(kpiId)?.better
  return {
    id: null,
    name,
    spec: moving,
    kpiId: kpiId ?? 'collected',
    condition: better === 'lower' ? 'above' : 'below',
    bound: '',
    anomalySpan: 'day',
    time: '',
    coolDownHours: 20,
    reminderHours: null,
    recipientIds: [viewerId],
  }
}

/** The form of an alert that exists. */
export function alertStart(alert: AlertPartsFragment, tag: string): AlertStart {
  const bound = boundOf(alert)
  return {
    ...alert,
    spec: readSpec(alert.spec),
    bound:
      bound === null
        ? ''
        : writeBound(bound, boundUnit(alert.kpiId, alert.condition), tag, minorUnitsOf(currencyOf(alert))),
    anomalySpan: alert.anomalySpan ?? 'day',
    time: alert.time ?? '',
    recipientIds: alert.recipients.map(({ personId }) => personId),
  }
}

/** Which figure is watched, for what, and who is told. */
export function AlertForm({ start, onDone }: { start: AlertStart; onDone: (id: string | null) => void }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const conditionName = useConditionName()
  const periodText = useRelativePeriodText()
  const [values, setValues] = useState(start)
  const [boundError, setBoundError] = useState<string | null>(null)
  const set = (some: Partial<AlertStart>) => setValues((before) => ({ ...before, ...some }))
  const { change, pending, refusal, failure } = useChange(SaveAlertDocument, (data) => data.saveReportAlert, [
    'AlertList',
  ])
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const unit = boundUnit(values.kpiId, values.condition)
  const currency = currencyOf({ spec: JSON.stringify(values.spec) })
  const isAnomaly = values.condition === 'anomaly'
  const save = async () => {
    const bound = isAnomaly ? null : readBound(values.bound, unit, minorUnitsOf(currency))
    setBoundError(!isAnomaly && bound === null ? t`Write a number such as 12.5` : null)
    if (!isAnomaly && bound === null) return
    const saved = await change({
      id: values.id,
      input: {
        name: values.name,
        spec: specInput(values.spec),
        kpiId: values.kpiId,
        condition: values.condition,
        boundNumerator: bound === null ? null : String(bound.numerator),
        boundDenominator: bound === null ? null : String(bound.denominator),
        anomalySpan: isAnomaly ? values.anomalySpan : null,
        time: values.time === '' ? null : values.time,
        coolDownHours: values.coolDownHours,
        reminderHours: values.reminderHours,
        recipientIds: [...values.recipientIds],
      },
    })
    if (saved?.saveReportAlert.__typename === 'ReportAlert') onDone(saved.saveReportAlert.id)
  }
  const shown = ['name', 'kpi', 'bound', 'spec', 'time', 'coolDownHours', 'reminderHours', 'recipientIds']
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={t`Name`}
        maxLength={120}
        data-autofocus
        value={values.name}
        error={errorAt('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Group align="flex-start" gap="md" grow preventGrowOverflow={false}>
        <Select
          label={t`Figure`}
          data={kpis.map(({ id, text }) => ({ value: id, label: text[language].title }))}
          searchable
          allowDeselect={false}
          value={values.kpiId}
          error={errorAt('kpi')}
          onChange={(kpiId) => kpiId !== null && isKpiId(kpiId) && set({ kpiId })}
        />
        <Select
          label={t`Period`}
          placeholder={t`Everything`}
          clearable
          clearButtonProps={{ 'aria-label': t`Everything` }}
          disabled={isAnomaly}
          data={relative_periods.map((period) => ({ value: period, label: periodText(period) }))}
          value={values.spec.relativePeriod ?? null}
          error={errorAt('spec')}
          onChange={(chosen) =>
            set({
              spec: { ...values.spec, relativePeriod: relative_periods.find((period) => period === chosen) ?? null },
            })
          }
        />
      </Group>
      <Group align="flex-start" gap="md">
        <Select
          label={t`Warn when it`}
          w={220}
          data={condition_kinds.map((kind) => ({ value: kind, label: conditionName(kind) }))}
          allowDeselect={false}
          value={values.condition}
          onChange={(chosen) => set({ condition: condition_kinds.find((kind) => kind === chosen) ?? values.condition })}
        />
        {isAnomaly ? (
          <Select
            label={t`Looked at`}
            w={220}
            data={[
              { value: 'day', label: t`Each day` },
              { value: 'week', label: t`Seven days` },
            ]}
            allowDeselect={false}
            value={values.anomalySpan}
            onChange={(span) => set({ anomalySpan: span === 'week' ? 'week' : 'day' })}
          />
        ) : (
          <TextInput
            label={unit === 'percent' ? t`Percentage` : t`Value`}
            w={180}
            inputMode="decimal"
            rightSection={
              <Text size="sm" c="dimmed" px={8}>
                {boundSuffix(unit, currency)}
              </Text>
            }
            rightSectionWidth={52}
            value={values.bound}
            error={boundError ?? errorAt('bound')}
            onChange={(event) => set({ bound: event.currentTarget.value })}
          />
        )}
      </Group>
      {isAnomaly && (
        <Text size="sm" c="dimmed">
          <Trans>
            Compared with the same days of the 12 weeks before, by median and median absolute deviation; 8 of them must
            have a value.
          </Trans>
        </Text>
      )}
      {!isAnomaly && unit === 'percent' && (
        <Text size="sm" c="dimmed">
          <Trans>
            Held against the period before, like for like: this month so far against the same part of the last.
          </Trans>
        </Text>
      )}
      <RecipientField
        value={[...values.recipientIds]}
        onChange={(recipientIds) => set({ recipientIds })}
        error={errorAt('recipientIds')}
      />
      <Group align="flex-start" gap="md">
        <TextInput
          type="time"
          label={t`Time of day`}
          description={t`Left empty: after each night’s statistics`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          w={220}
          value={values.time}
          error={errorAt('time')}
          onChange={(event) => set({ time: event.currentTarget.value })}
        />
        <NumberInput
          label={t`Silence after an e-mail (hours)`}
          w={220}
          min={0}
          max={744}
          allowDecimal={false}
          value={values.coolDownHours}
          error={errorAt('coolDownHours')}
          onChange={(hours) => set({ coolDownHours: Number(hours) })}
        />
        <NumberInput
          label={t`Remind after (hours)`}
          description={t`Left empty: only changes are told`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          w={220}
          min={1}
          max={744}
          allowDecimal={false}
          value={values.reminderHours ?? ''}
          error={errorAt('reminderHours')}
          onChange={(hours) => set({ reminderHours: hours === '' ? null : Number(hours) })}
        />
      </Group>
      {refusal !== null && !shown.includes(refusal.field ?? '') && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={() => onDone(null)}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
