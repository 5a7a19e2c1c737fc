import { defineEntity, p } from '@mikro-orm/core'
import { ContactPoint } from '../debtor/contact-point.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Where an address is, as somebody gave it. Without it the point of its postcode is taken. */
const PlaceSchema = defineEntity({
  name: 'Place',
  tableName: 'place',
  properties: {
    organisation: organisationKey,
    contactPoint: () => within(ContactPoint, 'contact_point_id').primary(),
    latitudeDegrees: p.double(),
    longitudeDegrees: p.double(),
    setBy: () => optionalWithin(User, 'set_by_id'),
    setAt: p.datetime().columnType('timestamptz'),
  },
})

export class Place extends PlaceSchema.class {}
PlaceSchema.setClass(Place)
