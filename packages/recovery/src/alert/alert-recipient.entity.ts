import { defineEntity, p } from '@mikro-orm/core'
import { alert_states } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { ReportAlert } from './report-alert.entity.js'

/** Somebody who is warned, with where the alert stands on this person's own rows and what the person was told last. */
const AlertRecipientSchema = defineEntity({
  name: 'AlertRecipient',
  tableName: 'report_alert_recipient',
  uniques: [{ properties: ['organisation', 'alert', 'user'] }],
  indexes: [{ properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    alert: () => within(ReportAlert, 'alert_id'),
    user: () => within(User, 'user_id'),
    /** The creditor whose user the recipient is, so that the recipient may see this row. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    /** The name of the alert, for a recipient who may not read the alert itself. */
    title: p.text(),
    stoppedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Null before the first evaluation. */
    state: p.enum(alert_states).nullable(),
    evaluatedAt: p.datetime().columnType('timestamptz').nullable(),
    toldState: p.enum(alert_states),
    toldAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class AlertRecipient extends AlertRecipientSchema.class {}
AlertRecipientSchema.setClass(AlertRecipient)
