import { defineEntity, p } from '@mikro-orm/core'
import { alert_states } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { mailStates } from '../mail/mail-state.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { evaluation_triggers, notices } from './evaluation-words.js'
import { ReportAlert } from './report-alert.entity.js'

/** What an alert found on one recipient's rows at one moment; unique, so that none is evaluated or told twice. */
const AlertEvaluationSchema = defineEntity({
  name: 'AlertEvaluation',
  tableName: 'alert_evaluation',
  uniques: [{ properties: ['organisation', 'alert', 'dueAt', 'user', 'trigger'] }],
  indexes: [{ properties: ['organisation', 'mailMessageId'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    alert: () => within(ReportAlert, 'alert_id'),
    user: () => within(User, 'user_id'),
    /** The creditor whose user the recipient was. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    trigger: p.enum(evaluation_triggers),
    dueAt: p.datetime().columnType('timestamptz'),
    evaluatedAt: p.datetime().columnType('timestamptz'),
    state: p.enum(alert_states),
    /** The figure as an exact fraction; null where it has no value. */
    valueNumerator: p.bigint('bigint').nullable(),
    valueDenominator: p.bigint('bigint').nullable(),
    /** What it was held against: the period before, or for an anomaly the median of its history, to a millionth. */
    comparedNumerator: p.bigint('bigint').nullable(),
    comparedDenominator: p.bigint('bigint').nullable(),
    currency: p.text().nullable(),
    /** Why it could not be evaluated: a code of ours. */
    reason: p.text().nullable(),
    notice: p.enum(notices).nullable(),
    mailMessageId: p.uuid().nullable(),
    mailState: p.enum(mailStates).nullable(),
  },
})

export class AlertEvaluation extends AlertEvaluationSchema.class {}
AlertEvaluationSchema.setClass(AlertEvaluation)
