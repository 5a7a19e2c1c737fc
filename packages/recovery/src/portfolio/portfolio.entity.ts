import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Mandate } from '../mandate/mandate.entity.js'
import { Team } from '../team/team.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'

/** A named set of claims under one mandate, in one currency. */
const PortfolioSchema = defineEntity({
  name: 'Portfolio',
  tableName: 'portfolio',
  uniques: [{ properties: ['organisation', 'creditor', 'code'] }],
  indexes: [{ properties: ['organisation', 'team'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    mandate: () => within(Mandate, 'mandate_id'),
    /** Who works its cases; null when the whole agency does. */
    team: () => optionalWithin(Team, 'team_id'),
    code: p.text(),
    name: p.text(),
    currency: p.string().length(3),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Portfolio extends PortfolioSchema.class {}
PortfolioSchema.setClass(Portfolio)
