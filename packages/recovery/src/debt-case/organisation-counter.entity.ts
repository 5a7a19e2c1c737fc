import { defineEntity, p } from '@mikro-orm/core'

import { organisationKey } from '../tenancy/relation.js'

/** Human numbers are counted here, a block at a time. */
const OrganisationCounterSchema = defineEntity({
  name: 'OrganisationCounter',
  tableName: 'organisation_counter',
  properties: {
    organisation: organisationKey,
    name: p.text().primary(),
    value: p.bigint('bigint'),
  },
})

export class OrganisationCounter extends OrganisationCounterSchema.class {}
OrganisationCounterSchema.setClass(OrganisationCounter)
