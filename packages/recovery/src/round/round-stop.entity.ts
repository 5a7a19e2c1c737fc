import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { Round } from './round.entity.js'

/** A visit in its place in a round, as planned. The address is not kept here: it is that of the debtor. */
const RoundStopSchema = defineEntity({
  name: 'RoundStop',
  tableName: 'round_stop',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    round: () => within(Round, 'round_id').primary(),
    position: p.integer().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    arrivesS: p.integer(),
    beginsS: p.integer(),
    leavesS: p.integer(),
    /** Length of the way from the stop before, or from the start. */
    wayM: p.integer(),
  },
})

export class RoundStop extends RoundStopSchema.class {}
RoundStopSchema.setClass(RoundStop)
