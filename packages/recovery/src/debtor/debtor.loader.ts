import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { ContactPoint } from './contact-point.entity.js'
import { Debtor } from './debtor.entity.js'

export const debtorLoaders = ({ read, scope }: LoaderSource) => ({
  debtorById: byId(
    async (ids) => (await read()).find(Debtor, { ...scope, id: { $in: [...ids] } }),
    (debtor) => debtor.id,
  ),
  contactPointsOfDebtor: byParent(
    async (debtorIds) =>
      (await read()).find(
        ContactPoint,
        { ...scope, debtor: { id: { $in: [...debtorIds] } } },
        { orderBy: { kind: 'asc', validFrom: 'desc', id: 'asc' } },
      ),
    (contactPoint) => contactPoint.debtor.id,
  ),
})
