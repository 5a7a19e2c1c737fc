import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { ImportProfile } from './import-profile.entity.js'
import { Import } from './import.entity.js'

export const importLoaders = ({ read, scope }: LoaderSource) => ({
  importById: byId(
    async (ids) => (await read()).find(Import, { ...scope, id: { $in: [...ids] } }),
    (delivered) => delivered.id,
  ),
  importProfileById: byId(
    async (ids) => (await read()).find(ImportProfile, { ...scope, id: { $in: [...ids] } }),
    (profile) => profile.id,
  ),
})
