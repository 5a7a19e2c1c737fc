import { defineEntity, p } from '@mikro-orm/core'
import { anomaly_spans, condition_kinds } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import type { JsonObject } from '../json.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A figure that is watched: who wants to know when it passes a bound, moves, or looks unlike itself. */
const ReportAlertSchema = defineEntity({
  name: 'ReportAlert',
  tableName: 'report_alert',
  indexes: [{ properties: ['organisation', 'nextRunAt'] }],
  checks: [{ name: 'report_alert_bound_check', expression: '(bound_numerator is null) = (bound_denominator is null)' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    owner: () => within(User, 'owner_id'),
    /** The creditor whose user owns it; null for one of the agency's. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    name: p.text(),
    /** What the figure is about, as `storedSpec` reads it. */
    spec: p.json<JsonObject>(),
    kpi: p.text(),
    conditionKind: p.enum(condition_kinds),
    /** The threshold, or the percentage, as an exact fraction; null for anomalies. */
    boundNumerator: p.bigint('bigint').nullable(),
    boundDenominator: p.bigint('bigint').nullable(),
    anomalySpan: p.enum(anomaly_spans).nullable(),
    /** HH:MM at which it is evaluated each day; null for after the nightly statistics. */
    runTime: p.text().nullable(),
    /** Null where it follows the nightly statistics. */
    nextRunAt: p.datetime().columnType('timestamptz').nullable(),
    coolDownHours: p.integer(),
    /** While it goes on firing, it is told again after so many hours; null for never. */
    reminderHours: p.integer().nullable(),
    pausedAt: p.datetime().columnType('timestamptz').nullable(),
    pausedBy: () => optionalWithin(User, 'paused_by_id'),
    createdAt: p.datetime().columnType('timestamptz'),
    removedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ReportAlert extends ReportAlertSchema.class {}
ReportAlertSchema.setClass(ReportAlert)
