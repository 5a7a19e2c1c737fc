import { type AlertCondition, isKpiId, type KpiId, type TellingRules } from '@quittance/core'
import type pg from 'pg'
import { type StoredSpec, storedSpec } from '../report/stored-spec.js'
import { type ConditionColumns, conditionOf } from './condition-columns.js'

/** An alert as its evaluation needs it. */
export type WatchedAlert = {
  readonly organisation_id: string
  readonly id: string
  readonly name: string
  readonly spec: StoredSpec
  readonly kpi: KpiId
  readonly condition: AlertCondition
  readonly rules: TellingRules
  readonly owner_id: string
  readonly owner_name: string
  readonly agency_name: string
}

type Row = ConditionColumns & {
  readonly id: string
  readonly name: string
  readonly spec: unknown
  readonly kpi: string
  readonly cool_down_hours: number
  readonly reminder_hours: number | null
  readonly owner_id: string
  readonly owner_name: string
  readonly agency_name: string
}

const hour_ms = 3_600_000

/** Reads an alert; null when it was removed, or watches a figure that is no more. */
export const readWatchedAlert = async (
  client: pg.ClientBase,
  organisation_id: string,
  alert_id: string,
): Promise<WatchedAlert | null> => {
  const { rows } = await client.query<Row>(
    `select a.id, a.name, a.spec, a.kpi, a.condition_kind, a.bound_numerator::text, a.bound_denominator::text,
            a.anomaly_span, a.cool_down_hours, a.reminder_hours, a.owner_id, u.name as owner_name, o.name as agency_name
       from report_alert a
       join user_account u on u.organisation_id = a.organisation_id and u.id = a.owner_id
       join organisation o on o.id = a.organisation_id
      where a.organisation_id = $1 and a.id = $2 and a.removed_at is null`,
    [organisation_id, alert_id],
  )
  const row = rows[0]
  if (row === undefined || !isKpiId(row.kpi)) return null
  return {
    organisation_id,
    id: row.id,
    name: row.name,
    spec: storedSpec.parse(row.spec),
    kpi: row.kpi,
    condition: conditionOf(row),
    rules: {
      cool_down_ms: row.cool_down_hours * hour_ms,
      reminder_ms: row.reminder_hours === null ? null : row.reminder_hours * hour_ms,
    },
    owner_id: row.owner_id,
    owner_name: row.owner_name,
    agency_name: row.agency_name,
  }
}
