import { byId, byParent } from '../graphql-read/by-id.js'
import { idList } from '../graphql-read/id-list.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { IdentityProvider } from './identity-provider.entity.js'

type Linked = { readonly identity_provider_id: string; readonly count: number }

export const identityProviderLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  identityProviderById: byId(
    async (ids) => (await read()).find(IdentityProvider, { organisation, id: { $in: [...ids] } }),
    (provider) => provider.id,
  ),
  /** One row per provider that knows somebody here. */
  linkedPeopleByProvider: byParent(
    async (ids) =>
      (await read()).execute<Linked[]>(
        `select p.id as identity_provider_id, count(*)::int as count
           from identity_provider p
           join federated_identity f on f.organisation_id = p.organisation_id and f.issuer = p.issuer
          where p.organisation_id = ? and p.id = any(?::uuid[])
          group by p.id`,
        [organisation, idList(ids)],
      ),
    ({ identity_provider_id }) => identity_provider_id,
  ),
})
