import { defineEntity, p } from '@mikro-orm/core'
import { contact_channels, contact_purposes } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { ContactPolicyVersion } from './contact-policy.entity.js'

/** That a contact was about to be made, and what the policy said: written before each contact, whether it was made or not. */
const ContactCheckSchema = defineEntity({
  name: 'ContactCheck',
  tableName: 'contact_check',
  indexes: [
    { properties: ['organisation', 'debtCase', 'checkedAt'] },
    { properties: ['organisation', 'portfolio', 'checkedOn'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    channel: p.enum(contact_channels),
    purpose: p.enum(contact_purposes),
    /** The moment of the contact. */
    checkedAt: p.datetime().columnType('timestamptz'),
    checkedOn: p.date(),
    country: p.string().length(2),
    /** Every zone in which the debtor may be. */
    timeZones: p.array().columnType('text[]'),
    /** Null where the policy was one that comes with the product. */
    policy: () => optionalWithin(ContactPolicyVersion, 'policy_id'),
    allowed: p.boolean(),
    /** True when rules refused it and somebody who may passed them. */
    overridden: p.boolean(),
    /** The rules that refused it, in their order. */
    refusedRules: p.array().columnType('text[]'),
    /** The `ContactRefusal`s of core behind them. */
    refusals: p.json(),
    overrideReason: p.text().nullable(),
    checkedBy: () => optionalWithin(User, 'checked_by_id'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ContactCheck extends ContactCheckSchema.class {}
ContactCheckSchema.setClass(ContactCheck)
