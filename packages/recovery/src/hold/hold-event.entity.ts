import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { Hold } from './hold.entity.js'

/** What happens to a hold. */
export const hold_event_kinds = ['opened', 'assigned', 'settled'] as const

/** Something that happened to a hold: its history, in which nothing is changed. */
const HoldEventSchema = defineEntity({
  name: 'HoldEvent',
  tableName: 'hold_event',
  indexes: [{ properties: ['organisation', 'hold'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    hold: () => within(Hold, 'hold_id'),
    kind: p.enum(hold_event_kinds),
    /** Who owns it from then on; null for nobody. */
    owner: () => optionalWithin(User, 'owner_id'),
    /** By when it is answered or looked at again from then on. */
    respondBy: p.date().nullable(),
    /** Blanked when the debtor is anonymised. */
    note: p.text().nullable(),
    actor: () => optionalWithin(User, 'actor_id'),
    occurredAt: p.datetime().columnType('timestamptz'),
  },
})

export class HoldEvent extends HoldEventSchema.class {}
HoldEventSchema.setClass(HoldEvent)
