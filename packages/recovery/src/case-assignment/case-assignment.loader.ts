import { ofCasesIn } from '../debt-case/case-filter.js'
import { byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { CaseAssignment } from './case-assignment.entity.js'

export const caseAssignmentLoaders = ({ read, organisation_id: organisation, cases }: LoaderSource) => ({
  /** The latest first. */
  assignmentsOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        CaseAssignment,
        { organisation, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { occurredAt: 'desc', id: 'desc' } },
      ),
    (assignment) => assignment.debtCase.id,
  ),
})
