import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** One delivery of claims. Its received date and placed amount are frozen: the vintage key of all recovery reporting. */
const PlacementSchema = defineEntity({
  name: 'Placement',
  tableName: 'placement',
  uniques: [{ properties: ['organisation', 'import', 'receivedOn'] }],
  indexes: [{ properties: ['organisation', 'portfolio', 'receivedOn'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    import: () => within(Import, 'import_id'),
    receivedOn: p.date(),
    claimCount: p.integer(),
    placedMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Placement extends PlacementSchema.class {}
PlacementSchema.setClass(Placement)
