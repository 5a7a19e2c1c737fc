import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Diagnosis } from './diagnosis.entity.js'

export const diagnosisLoaders = ({ read, organisation_id, cases }: LoaderSource) => ({
  diagnosisById: byId(
    async (ids) =>
      (await read()).find(Diagnosis, {
        organisation: organisation_id,
        ...ofCasesIn(cases, 'debt_case_id'),
        id: { $in: [...ids] },
      }),
    (diagnosis) => diagnosis.id,
  ),
  diagnosesOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        Diagnosis,
        {
          organisation: organisation_id,
          ...ofCasesIn(cases, 'debt_case_id'),
          debtCase: { id: { $in: [...debtCaseIds] } },
        },
        { orderBy: { id: 'desc' } },
      ),
    (diagnosis) => diagnosis.debtCase.id,
  ),
})
