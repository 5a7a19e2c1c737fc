import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import type { JsonObject } from '../json.js'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A page of the dashboard with its filters, under a name. */
const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  uniques: [{ properties: ['organisation', 'owner', 'page', 'name'] }],
  indexes: [{ properties: ['organisation', 'page'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** The creditor of its owner; null for the agency's people. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    owner: () => within(User, 'owner_id'),
    /** The address of the page, without its filters: `overview`, `reports/table`. */
    page: p.text(),
    name: p.text(),
    /** The search parameters of the address; the page checks them when it opens. */
    search: p.json<JsonObject>(),
    /** Whether the colleagues of the owner see it: the agency's people, or the users of the same creditor. */
    shared: p.boolean(),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView)
