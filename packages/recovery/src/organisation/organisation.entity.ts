import { defineEntity, p } from '@mikro-orm/core'

/** The agency: the tenant to which every other row belongs. */
const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  checks: [
    { name: 'organisation_idle_check', expression: 'idle_minutes >= 5 and idle_minutes <= 1440' },
    { name: 'organisation_absolute_check', expression: 'absolute_hours >= 1 and absolute_hours <= 720' },
  ],
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
    /** Roles that cannot work without a second factor. */
    secondFactorRoles: p.array().default([]),
    /** A session ends after so long without any request. */
    idleMinutes: p.integer().default(480),
    /** A session ends after so long, however much it is used. */
    absoluteHours: p.integer().default(168),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation)
