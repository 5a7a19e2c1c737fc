import type { RowRule } from '../rule/row-rule.js'
import { severityOf } from '../rule/row-rule.js'
import type { ApplyRun } from './apply-run.js'

/** Rows found wrong by a query over the whole file. */
export type SetRule = {
  readonly rule: RowRule
  /** The field at fault; its column is shown with the issue. */
  readonly field: string | null
  /**
   * Answers (line, value text, parameters jsonb) of rows whose verdict is `new`, each line once.
   * $1 organisation, $2 creditor, $3 portfolio or null, $4 import.
   */
  readonly select: string
}

/** Notes the issue of every row found; a rule that rejects also refuses the rows. */
export const applySetRule = async (run: ApplyRun, { rule, field, select }: SetRule): Promise<void> => {
  const severity = severityOf(rule)
  const refused =
    severity === 'reject'
      ? `, refused as (update staged_row set verdict = 'refused' from found where staged_row.line = found.line)`
      : ''
  await run.client.query(
    `with argument as (
       select $1::uuid as organisation_id, $2::uuid as creditor_id, $3::uuid as portfolio_id, $4::uuid as import_id
     ),
     found (line, value, parameters) as materialized (${select})${refused}
     insert into staged_issue (line, column_name, value, rule, severity, parameters)
     select found.line, $5::text, left(found.value, 200), $6::text, $7::text, coalesce(found.parameters, '{}')
     from found`,
    [
      run.organisation_id,
      run.row.creditor_id,
      run.row.portfolio_id,
      run.row.id,
      field === null ? null : run.header(field),
      rule,
      severity,
    ],
  )
}
