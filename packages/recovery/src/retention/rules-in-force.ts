import {
  type BusinessDate,
  type ClosingReason,
  closing_reasons,
  defaultRetentionsOn,
  mostSpecific,
  type RetentionRule,
  retention_subjects,
  type RetentionSubject,
  type Translated,
} from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A rule as it holds for an organisation, with what it rests on. */
export type RuleInForce = RetentionRule & {
  /** Null for a default of the country. */
  readonly id: string | null
  readonly source: Translated
}

/** Everything that says how long an organisation keeps what, on a day. */
export type RulesInForce = {
  /** What the organisation wrote down; it goes before the defaults. */
  readonly written: readonly RuleInForce[]
  readonly defaults: readonly RuleInForce[]
  readonly creditor_ids: readonly string[]
}

const writtenRow = z.object({
  id: z.string(),
  subject: z.enum(retention_subjects),
  creditor_id: z.string().nullable(),
  closing_reason: z.enum(closing_reasons).nullable(),
  months_active: z.int(),
  months_archived: z.int(),
  source: z.string(),
})

/** Reads the rules of an organisation as they hold on a day. */
export const readRules = async (
  reader: SqlReader,
  organisation_id: string,
  day: BusinessDate,
): Promise<RulesInForce> => {
  const organisation = parameter('uuid', organisation_id)
  const [agency] = await reader(
    z.object({ country: z.string() }),
    sql`select country from organisation where id = ${organisation}`,
  )
  const creditors = await reader(
    z.object({ id: z.string() }),
    sql`select id::text from creditor where organisation_id = ${organisation} order by code`,
  )
  const written = await reader(
    writtenRow,
    sql`select id::text, subject, creditor_id::text, closing_reason, months_active, months_archived, source
      from retention_rule where organisation_id = ${organisation} order by scope`,
  )
  return {
    written: written.map((rule) => ({ ...rule, source: { en: rule.source, fr: rule.source } })),
    defaults: defaultRetentionsOn(agency?.country ?? '', day).map((rule) => ({ ...rule, id: null })),
    creditor_ids: creditors.map(({ id }) => id),
  }
}

/** The rule that holds for something; null where neither the organisation nor its country has one, and it is kept. */
export const ruleFor = (
  { written, defaults }: Pick<RulesInForce, 'written' | 'defaults'>,
  subject: RetentionSubject,
  creditor_id: string,
  closing_reason: ClosingReason | null,
): RuleInForce | null =>
  mostSpecific(written, subject, creditor_id, closing_reason) ??
  mostSpecific(defaults, subject, creditor_id, closing_reason)
