import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Letter } from './letter.entity.js'

export const letterLoaders = ({ read, scope, cases }: LoaderSource) => ({
  letterById: byId(
    async (ids) =>
      (await read()).find(Letter, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (letter) => letter.id,
  ),
  /** The latest first. */
  lettersOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        Letter,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { createdAt: 'desc', id: 'desc' } },
      ),
    (letter) => letter.debtCase.id,
  ),
})
