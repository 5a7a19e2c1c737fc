import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { PaymentPromise } from './promise.entity.js'

export const promiseLoaders = ({ read, scope, cases }: LoaderSource) => ({
  promiseById: byId(
    async (ids) =>
      (await read()).find(PaymentPromise, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (promise) => promise.id,
  ),
  promisesOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        PaymentPromise,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { dueOn: 'desc', promisedOn: 'desc', id: 'desc' } },
      ),
    (promise) => promise.debtCase.id,
  ),
})
