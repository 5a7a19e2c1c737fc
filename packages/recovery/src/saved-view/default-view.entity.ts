import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { SavedView } from './saved-view.entity.js'

/** The saved view that a page opens with for a person. */
const DefaultViewSchema = defineEntity({
  name: 'DefaultView',
  tableName: 'default_view',
  indexes: [{ properties: ['organisation', 'savedView'] }],
  properties: {
    organisation: organisationKey,
    user: () => within(User, 'user_id').primary(),
    page: p.text().primary(),
    /** The creditor of the person; null for the agency's people. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    savedView: () => within(SavedView, 'saved_view_id'),
  },
})

export class DefaultView extends DefaultViewSchema.class {}
DefaultViewSchema.setClass(DefaultView)
