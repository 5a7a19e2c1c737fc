import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey } from '../tenancy/relation.js'

/** People who work the same portfolios. An archived team works nothing and gives nobody access to anything. */
const TeamSchema = defineEntity({
  name: 'Team',
  tableName: 'team',
  uniques: [{ properties: ['organisation', 'name'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    name: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
    archivedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class Team extends TeamSchema.class {}
TeamSchema.setClass(Team)
