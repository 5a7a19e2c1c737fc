import {
  type AlertCondition,
  amount_minor_maximum,
  type AnomalySpan,
  type Cadence,
  type ConditionKind,
  err,
  isKpiId,
  isLocalTime,
  type KpiId,
  ok,
  type Ratio,
  type Result,
} from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import type { KnownRecipient } from '../recipient/known-recipients.js'
import { checkedName, checkedRecipients, checkedSpec } from '../report-schedule/read-schedule.js'
import type { StoredSpec } from '../report/stored-spec.js'
import type { Services } from '../services.js'
import { type AlertFailure, alert_hours_maximum } from './alert-failure.js'

/** An alert as its owner wrote it. */
export type WrittenAlert = {
  readonly name: string
  readonly spec: ReportSpecInput
  readonly kpi: string
  readonly condition: ConditionKind
  /** Threshold or percentage; null for anomalies. */
  readonly bound: { readonly numerator: bigint; readonly denominator: bigint } | null
  readonly anomaly_span: AnomalySpan
  /** HH:MM; null for after the nightly statistics. */
  readonly time: string | null
  readonly cool_down_hours: number
  readonly reminder_hours: number | null
  readonly recipient_ids: readonly string[]
}

/** The same after it was checked. */
export type CheckedAlert = {
  readonly name: string
  readonly spec: StoredSpec
  readonly kpi: KpiId
  readonly condition: AlertCondition
  readonly time: string | null
  readonly cool_down_hours: number
  readonly reminder_hours: number | null
  readonly recipients: readonly KnownRecipient[]
}

const fault = (
  code: 'kpi_unknown' | 'bound_missing' | 'bad_bound' | 'bad_percent' | 'period_needed' | 'bad_hours' | 'bad_time',
  field: string,
) => err({ code, field } as const)

/** Checks everything that is written in the form, in the order of its fields. */
export const readAlert = async (
  client: pg.ClientBase,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  written: WrittenAlert,
): Promise<Result<CheckedAlert, AlertFailure>> => {
  const name = checkedName(written.name)
  if (!name.ok) return name
  const { kpi, time, cool_down_hours, reminder_hours } = written
  if (!isKpiId(kpi)) return fault('kpi_unknown', 'kpi')
  const condition = readCondition(written)
  if (!condition.ok) return condition
  if (time !== null && !isLocalTime(time)) return fault('bad_time', 'time')
  if (!isHours(cool_down_hours, 0)) return fault('bad_hours', 'coolDownHours')
  if (reminder_hours !== null && !isHours(reminder_hours, 1)) return fault('bad_hours', 'reminderHours')
  const recipients = await checkedRecipients(client, actor, written.recipient_ids)
  if (!recipients.ok) return recipients
  const spec = await checkedSpec(client, services, actor, { ...written.spec, kind: 'figures', kpiIds: [kpi] })
  if (!spec.ok) return spec
  return ok({
    name: name.value,
    spec: spec.value,
    kpi,
    condition: condition.value,
    time,
    cool_down_hours,
    reminder_hours,
    recipients: recipients.value,
  })
}

const readCondition = ({
  condition,
  bound,
  anomaly_span,
  spec,
}: WrittenAlert): Result<AlertCondition, AlertFailure> => {
  if (condition === 'anomaly') return ok({ kind: condition, span: anomaly_span })
  if (bound === null) return fault('bound_missing', 'bound')
  if (!isBounded(bound)) return fault('bad_bound', 'bound')
  switch (condition) {
    case 'above':
    case 'below':
      return ok({ kind: condition, threshold: bound })
    case 'rises':
    case 'falls': {
      if (bound.numerator <= 0n) return fault('bad_percent', 'bound')
      const has_period = Boolean(spec.relativePeriod) || Boolean(spec.period?.from)
      return has_period ? ok({ kind: condition, percent: bound }) : fault('period_needed', 'spec')
    }
  }
}

const isBounded = ({ numerator, denominator }: Ratio): boolean =>
  denominator > 0n &&
  denominator <= amount_minor_maximum &&
  numerator <= amount_minor_maximum &&
  numerator >= -amount_minor_maximum

const isHours = (hours: number, minimum: number): boolean =>
  Number.isInteger(hours) && hours >= minimum && hours <= alert_hours_maximum

/** Statistics are computed at a quarter past one; an alert that follows them is due from then on. */
const night: Cadence = { kind: 'daily', time: '01:15', working_days_only: false }

/** When an alert comes round: each day at its time, or each night. */
export const alertCadence = (time: string | null): Cadence =>
  time === null || !isLocalTime(time) ? night : { ...night, time }
