import { defineEntity, p } from '@mikro-orm/core'

/** The agency: the tenant to which every other row belongs. */
const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** ISO 3166-1 alpha-2; chooses the law and the calendars that apply. */
    country: p.string().length(2),
    /** IANA zone in which business dates are read, such as Europe/Paris. */
    timeZone: p.text(),
    locale: p.text(),
    /** By what its people name it to find their single sign-on; nobody else has the same. */
    signInName: p.text().nullable().unique(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation)
