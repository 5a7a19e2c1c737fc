import { byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { PaymentPromise } from './promise.entity.js'

export const promiseLoaders = ({ read, scope }: LoaderSource) => ({
  promisesOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        PaymentPromise,
        { ...scope, debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { dueOn: 'desc', promisedOn: 'desc', id: 'desc' } },
      ),
    (promise) => promise.debtCase.id,
  ),
})
