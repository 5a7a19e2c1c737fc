import { raw } from '@mikro-orm/core'
import { positional, type Sql } from '../report/sql.js'
import type { CaseScope } from './case-scope.rules.js'
import { type CaseKey, caseInScope, hangsOnCaseInScope } from './case-scope.sql.js'

/** Part of a filter of the ORM. A fragment counts once, so each query makes its own. */
type Filter = { readonly [fragment: symbol]: [] }

const filterOf = (scope: CaseScope, condition: (alias: string) => Sql): Filter => {
  if (scope.kind === 'every') return {}
  // The values are the same whatever the ORM calls the table.
  const { values } = positional(condition('row'))
  return { [raw((alias) => positional(condition(alias)).text, values)]: [] }
}

/** For cases themselves: those in scope. */
export const casesIn = (scope: CaseScope): Filter => filterOf(scope, (alias) => caseInScope(scope, alias))

/** For rows that `key`, in `column`, leads to a case: those of cases in scope. */
export const ofCasesIn = (scope: CaseScope, key: CaseKey, column: string = key): Filter =>
  filterOf(scope, (alias) => hangsOnCaseInScope(scope, alias, key, column))
