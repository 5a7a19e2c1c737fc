import { defineEntity, p } from '@mikro-orm/core'

/** An additive measure of one closed day, by portfolio, day of placement, agent, and kinds of claim and debtor. */
const DailyMeasureSchema = defineEntity({
  name: 'DailyMeasure',
  tableName: 'daily_measure',
  properties: {
    organisationId: p.uuid().primary(),
    portfolioId: p.uuid().primary(),
    day: p.date().primary(),
    measure: p.text().primary(),
    /** When the claims were placed: months, and periods that begin on any day, are sums over it. */
    placedOn: p.date().primary(),
    /** The nil uuid where no agent is known. */
    agentId: p.uuid().primary(),
    /** "none" where the fact is about no claim in particular. */
    claimKind: p.text().primary(),
    debtorKind: p.text().primary(),
    creditorId: p.uuid(),
    value: p.bigint('bigint'),
    computedAt: p.datetime().columnType('timestamptz'),
  },
})

export class DailyMeasure extends DailyMeasureSchema.class {}
DailyMeasureSchema.setClass(DailyMeasure)
