import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Organisation } from '../organisation/organisation.entity.js'
import { ContactPoint } from './contact-point.entity.js'
import { Debtor } from './debtor.entity.js'

export const debtorLoaders = ({ read, scope, cases }: LoaderSource) => ({
  debtorById: byId(
    async (ids) =>
      (await read()).find(Debtor, { ...scope, ...ofCasesIn(cases, 'debtor_id', 'id'), id: { $in: [...ids] } }),
    (debtor) => debtor.id,
  ),
  /** The agency itself, in whose country numbers are written. */
  organisationById: byId(
    async (ids) => (await read()).find(Organisation, { id: { $in: [...ids] } }),
    (organisation) => organisation.id,
  ),
  contactPointsOfDebtor: byParent(
    async (debtorIds) =>
      (await read()).find(
        ContactPoint,
        { ...scope, ...ofCasesIn(cases, 'debtor_id'), debtor: { id: { $in: [...debtorIds] } } },
        { orderBy: { kind: 'asc', validFrom: 'desc', id: 'asc' } },
      ),
    (contactPoint) => contactPoint.debtor.id,
  ),
})
