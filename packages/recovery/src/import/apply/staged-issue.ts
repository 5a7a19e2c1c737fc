import type pg from 'pg'
import { type RowRule, severityOf } from '../rule/row-rule.js'
import { copyRows } from './copy-rows.js'

/** Something wrong with a row, as it waits in `staged_issue`. */
export type StagedIssue = {
  readonly line: number
  /** Name of the column in the file; null when the row as a whole is meant. */
  readonly column_name: string | null
  readonly value: string | null
  readonly rule: RowRule
  /** What the message needs; JSON. */
  readonly parameters: { readonly [name: string]: unknown }
}

/** Characters kept of a wrong value: enough to recognise it. */
export const issueValue_length_maximum = 200

export const copyIssues = async (client: pg.ClientBase, issues: readonly StagedIssue[]): Promise<void> => {
  if (issues.length === 0) return
  await copyRows(
    client,
    'staged_issue',
    ['line', 'column_name', 'value', 'rule', 'severity', 'parameters'],
    issues.map(({ line, column_name, value, rule, parameters }) => [
      line,
      column_name,
      value?.slice(0, issueValue_length_maximum).toWellFormed() ?? null,
      rule,
      severityOf(rule),
      JSON.stringify(parameters),
    ]),
  )
}
