import { closing_reasons, type RetentionSubject } from '@quittance/core'
import { listParameter, type Sql, sql } from '../report/sql.js'
import { ruleFor, type RulesInForce } from './rules-in-force.js'

/** The rules that hold for cases, one row per creditor and reason: creditor_id, closing_reason, months_active, months_archived. */
export const caseRuleTable = (rules: RulesInForce): Sql => {
  const rows = rules.creditor_ids.flatMap((creditor_id) =>
    closing_reasons.flatMap((closing_reason) => {
      const rule = ruleFor(rules, 'case', creditor_id, closing_reason)
      return rule === null ? [] : [{ ...rule, creditor_id, closing_reason }]
    }),
  )
  return sql`select * from unnest(
    ${listParameter(
      'uuid[]',
      rows.map((row) => row.creditor_id),
    )}, ${listParameter(
      'text[]',
      rows.map((row) => row.closing_reason),
    )}, ${listParameter(
      'integer[]',
      rows.map((row) => row.months_active),
    )}, ${listParameter(
      'integer[]',
      rows.map((row) => row.months_archived),
    )}
  ) as rule (creditor_id, closing_reason, months_active, months_archived)`
}

/** The rules that hold for something without an archive, one row per creditor: creditor_id, months. */
export const ruleTable = (rules: RulesInForce, subject: Exclude<RetentionSubject, 'case'>): Sql => {
  const rows = rules.creditor_ids.flatMap((creditor_id) => {
    const rule = ruleFor(rules, subject, creditor_id, null)
    return rule === null ? [] : [{ creditor_id, months: rule.months_active }]
  })
  return sql`select * from unnest(
    ${listParameter(
      'uuid[]',
      rows.map((row) => row.creditor_id),
    )}, ${listParameter(
      'integer[]',
      rows.map((row) => row.months),
    )}
  ) as rule (creditor_id, months)`
}
