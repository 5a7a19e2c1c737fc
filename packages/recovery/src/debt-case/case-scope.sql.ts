import { assertNever } from '@quittance/core'
import { listParameter, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { CaseScope } from './case-scope.rules.js'

/** The rule of `isInScope` as a condition on the columns of `debt_case` under this alias. */
export const caseInScope = (scope: CaseScope, alias = 'debt_case'): Sql => {
  switch (scope.kind) {
    case 'every':
      return sql`true`
    case 'active':
      return sql`${verbatim(alias)}.archived_on is null`
    case 'none':
      return sql`false`
    case 'team': {
      const name = verbatim(alias)
      const teams = listParameter('uuid[]', scope.team_ids)
      const own = parameter('uuid', scope.user_id)
      return sql`(${name}.archived_on is null
        and (${name}.team_id is null or ${name}.team_id = any(${teams}) or ${name}.assignee_id = ${own}))`
    }
    default:
      return assertNever(scope)
  }
}

/** By what a row leads to its case. */
export type CaseKey = 'debt_case_id' | 'debtor_id' | 'payment_id'

/** The condition that a row under this alias, which `key` leads to a case, hangs on a case in scope. */
export const hangsOnCaseInScope = (scope: CaseScope, alias: string, key: CaseKey, column: string = key): Sql => {
  const row = verbatim(alias)
  const value = verbatim(`${alias}.${column}`)
  const condition = caseInScope(scope)
  switch (key) {
    case 'debt_case_id':
      return sql`exists (select from debt_case
        where debt_case.organisation_id = ${row}.organisation_id and debt_case.id = ${value} and ${condition})`
    case 'debtor_id':
      return sql`exists (select from debt_case
        where debt_case.organisation_id = ${row}.organisation_id and debt_case.debtor_id = ${value} and ${condition})`
    case 'payment_id':
      return sql`exists (select from payment
        join debt_case on debt_case.organisation_id = payment.organisation_id and debt_case.id = payment.debt_case_id
        where payment.organisation_id = ${row}.organisation_id and payment.id = ${value} and ${condition})`
    default:
      return assertNever(key)
  }
}
