import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Creditor } from './creditor.entity.js'

export const creditorLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  creditorById: byId(
    async (ids) => (await read()).find(Creditor, { organisation, id: { $in: [...ids] } }),
    (creditor) => creditor.id,
  ),
})
