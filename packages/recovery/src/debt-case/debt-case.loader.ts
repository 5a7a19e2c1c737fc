import { casesIn } from './case-filter.js'
import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { caseBalances, type CaseBalance } from './case-balance.sql.js'
import { DebtCase } from './debt-case.entity.js'

export const debtCaseLoaders = ({ read, organisation_id, scope, cases }: LoaderSource) => ({
  debtCaseById: byId(
    async (ids) => (await read()).find(DebtCase, { ...scope, ...casesIn(cases), id: { $in: [...ids] } }),
    (debtCase) => debtCase.id,
  ),
  /** Principal and open balance of each case, all from one statement. */
  balanceOfCase: byId<CaseBalance>(
    async (ids) => caseBalances(await read(), organisation_id, ids),
    (balance) => balance.debt_case_id,
  ),
})
