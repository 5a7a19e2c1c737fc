import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Target } from './target.entity.js'

export const targetLoaders = ({ read, scope }: LoaderSource) => ({
  targetById: byId(
    async (ids) =>
      (await read()).find(Target, { ...scope, ...(scope.creditor && { shared: true }), id: { $in: [...ids] } }),
    (target) => target.id,
  ),
})
