import { casesIn, ofCasesIn } from '../debt-case/case-filter.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { LegalHold } from './legal-hold.entity.js'

export const legalHoldLoaders = ({ read, scope, cases }: LoaderSource) => ({
  legalHoldById: byId(
    async (ids) =>
      (await read()).find(LegalHold, { ...scope, ...ofCasesIn(cases, 'debtor_id'), id: { $in: [...ids] } }),
    (hold) => hold.id,
  ),
  legalHoldsOfDebtor: byParent(
    async (debtorIds) =>
      (await read()).find(
        LegalHold,
        { ...scope, ...ofCasesIn(cases, 'debtor_id'), debtor: { id: { $in: [...debtorIds] } } },
        { orderBy: { placedAt: 'desc', id: 'desc' } },
      ),
    (hold) => hold.debtor.id,
  ),
  casesOfDebtor: byParent(
    async (debtorIds) =>
      (await read()).find(
        DebtCase,
        { ...scope, ...casesIn(cases), debtor: { id: { $in: [...debtorIds] } } },
        { orderBy: { number: 'asc' } },
      ),
    (debtCase) => debtCase.debtor.id,
  ),
})
