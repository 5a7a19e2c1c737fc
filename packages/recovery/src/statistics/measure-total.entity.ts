import { defineEntity, p } from '@mikro-orm/core'
import { measure_grain_ids } from './measure-grain.js'

/** All daily measures of a portfolio, added up over a day or a month and over what their grain leaves out. */
const MeasureTotalSchema = defineEntity({
  name: 'MeasureTotal',
  tableName: 'measure_total',
  properties: {
    organisationId: p.uuid().primary(),
    portfolioId: p.uuid().primary(),
    grain: p.enum(measure_grain_ids).primary(),
    /** The day, or the first day of the month. */
    firstDay: p.date().primary(),
    /** The first day of the month of placement; see `placementCell`. */
    placedOn: p.date().primary(),
    /** The nil uuid where no agent is known, or the grain has none. */
    agentId: p.uuid().primary(),
    /** "none" where the fact is about no claim in particular, or the grain has none. */
    claimKind: p.text().primary(),
    debtorKind: p.text().primary(),
    creditorId: p.uuid(),
    /** In the order of `total_columns`; null for what there is none of. */
    totals: p.array<bigint | null>().columnType('bigint[]'),
  },
})

export class MeasureTotal extends MeasureTotalSchema.class {}
MeasureTotalSchema.setClass(MeasureTotal)
