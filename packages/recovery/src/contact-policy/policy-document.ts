import { consent_needs, type ContactPolicy, contact_channels } from '@quittance/core'
import { z } from 'zod'

/** The longest window and wait of a policy, in days: how far back contacts are read. */
export const contact_days_maximum = 90

const minute = z.int().min(0).max(1440)
const hours = z
  .object({ from_minute: minute, until_minute: minute })
  .refine(({ from_minute, until_minute }) => from_minute < until_minute, 'hours')
  .nullable()
const limit = z
  .object({
    attempts: z.int().min(1).max(1000),
    days: z.int().min(1).max(contact_days_maximum),
    counts: z.enum(['channel', 'all']),
  })
  .nullable()
const channel = z.object({
  hours: z.object({ weekday: hours, saturday: hours, sunday: hours }),
  on_holidays: z.boolean(),
  per_debt: limit,
  per_person: limit,
  cool_off_days: z.int().min(0).max(contact_days_maximum),
  minimum_gap_minutes: z
    .int()
    .min(0)
    .max(contact_days_maximum * 1440),
  after_first_letter: z.boolean(),
  consent: z.enum(consent_needs),
})
const channels = z.record(z.enum(contact_channels), channel)

/** A contact policy as it is stored. */
export const policyDocument: z.ZodType<ContactPolicy> = z.object({ person: channels, company: channels })
