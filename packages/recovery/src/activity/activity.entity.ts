import { defineEntity, p } from '@mikro-orm/core'
import { activity_channels, activity_outcomes, delay_reasons } from '@quittance/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { User } from '../user/user.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** A call, letter, e-mail, SMS, visit or note. Append-only by grant. */
const ActivitySchema = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  uniques: [{ properties: ['organisation', 'creditor', 'naturalKey'] }],
  indexes: [
    { properties: ['organisation', 'debtCase', 'occurredAt'] },
    { properties: ['organisation', 'portfolio', 'occurredOn'] },
    { properties: ['organisation', 'agent', 'occurredOn'] },
    { properties: ['organisation', 'import'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    claim: () => optionalWithin(Claim, 'claim_id'),
    occurredAt: p.datetime().columnType('timestamptz'),
    /** The business day of occurredAt in the organisation's time zone. */
    occurredOn: p.date(),
    channel: p.enum(activity_channels),
    direction: p.enum(['outbound', 'inbound'] as const),
    outcome: p.enum(activity_outcomes).nullable(),
    reasonForDelay: p.enum(delay_reasons).nullable(),
    durationSeconds: p.integer().nullable(),
    agent: () => optionalWithin(User, 'agent_id'),
    agentName: p.text().nullable(),
    note: p.text().nullable(),
    /** The number or address that was used, where it is known; it may have been removed since. */
    contactPointId: p.uuid().nullable(),
    /** The activity that this one puts right. */
    correctsId: p.uuid().nullable(),
    naturalKey: p.text(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Activity extends ActivitySchema.class {}
ActivitySchema.setClass(Activity)
