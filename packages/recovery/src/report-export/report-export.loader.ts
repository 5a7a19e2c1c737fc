import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { ReportExport } from './report-export.entity.js'

export const reportExportLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  /** For who asked for it; the resolvers ask for no other's. */
  reportExportById: byId(
    async (ids) => (await read()).find(ReportExport, { organisation, id: { $in: [...ids] } }),
    (one) => one.id,
  ),
})
