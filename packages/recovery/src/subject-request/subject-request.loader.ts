import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { SubjectRequestDebtor } from './subject-request-debtor.entity.js'
import { SubjectRequest } from './subject-request.entity.js'

export const subjectRequestLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  subjectRequestById: byId(
    async (ids) => (await read()).find(SubjectRequest, { organisation, id: { $in: [...ids] } }),
    (request) => request.id,
  ),
  debtorsOfSubjectRequest: byParent(
    async (requestIds) =>
      (await read()).find(SubjectRequestDebtor, { organisation, request: { id: { $in: [...requestIds] } } }),
    (row) => row.request.id,
  ),
})
