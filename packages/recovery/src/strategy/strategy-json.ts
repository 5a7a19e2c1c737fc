import { case_orders, delay_units, open_phases, reach_kinds, type StrategyContent, work_reasons } from '@quittance/core'
import { z } from 'zod'
import type { JsonObject } from '../json.js'

const amount = z
  .string()
  .regex(/^-?\d{1,18}$/u)
  .transform((text) => BigInt(text))
  .nullable()

const conditions = z.strictObject({
  phases: z.array(z.enum(open_phases)),
  debtor_kinds: z.array(z.enum(['person', 'company'])),
  creditor_ids: z.array(z.uuid()),
  portfolio_ids: z.array(z.uuid()),
  reachable_by: z.array(z.enum(reach_kinds)),
  balance_from_minor: amount,
  balance_to_minor: amount,
  age_from_days: z.int().nullable(),
  age_to_days: z.int().nullable(),
})

/** A strategy as it is stored and exported. Amounts are texts, because numbers of JSON lose large ones. */
export const strategyJson = z.strictObject({
  rules: z.array(
    z.strictObject({
      reason: z.enum(work_reasons),
      conditions,
      delay: z.strictObject({ count: z.int(), unit: z.enum(delay_units) }),
    }),
  ),
  order: z.enum(case_orders),
  chances: z.array(z.strictObject({ from_days: z.int(), percent: z.int() })),
  days_ahead_maximum: z.int(),
  lease_minutes: z.int(),
  distribution: z.strictObject({
    automatic: z.boolean(),
    cases_maximum: z.int().nullable(),
    due_per_day_maximum: z.int().nullable(),
    rules: z.array(
      z.strictObject({
        conditions,
        team_id: z.uuid().nullable(),
        skill: z.string().nullable(),
        language: z.string().nullable(),
      }),
    ),
  }),
})

/** The strategy in a stored or checked value. */
export const contentOfJson = (json: unknown): StrategyContent => strategyJson.parse(json)

/** The value to store. */
export const jsonOfContent = (content: StrategyContent): JsonObject =>
  z
    .record(z.string(), z.unknown())
    .parse(
      JSON.parse(
        JSON.stringify(content, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
      ),
    )
