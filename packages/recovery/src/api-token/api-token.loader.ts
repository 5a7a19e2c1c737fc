import { byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { ApiToken } from './api-token.entity.js'

export const apiTokenLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  apiTokensOfAccount: byParent(
    async (ids) => {
      const em = await read()
      return await em.find(
        ApiToken,
        { organisation, user: { id: { $in: [...ids] } } },
        { orderBy: { createdAt: 'desc', id: 'desc' } },
      )
    },
    (token) => token.user.id,
  ),
})
