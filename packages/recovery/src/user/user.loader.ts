import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Organisation } from '../organisation/organisation.entity.js'
import { User } from './user.entity.js'

export const userLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  userById: byId(
    async (ids) => (await read()).find(User, { organisation, id: { $in: [...ids] } }),
    (user) => user.id,
  ),
  organisationById: byId(
    async (ids) => (await read()).find(Organisation, { id: { $in: [...ids] } }),
    (organisation) => organisation.id,
  ),
})
