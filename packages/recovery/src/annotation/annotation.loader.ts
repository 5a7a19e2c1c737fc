import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Annotation } from './annotation.entity.js'

export const annotationLoaders = ({ read, organisation_id }: LoaderSource) => ({
  /** For those who may write them, who see all. */
  annotationById: byId(
    async (ids) => (await read()).find(Annotation, { organisation: organisation_id, id: { $in: [...ids] } }),
    (annotation) => annotation.id,
  ),
})
