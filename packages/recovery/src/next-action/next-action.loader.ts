import { ofCasesIn } from '../debt-case/case-filter.js'
import { FollowUp } from '../follow-up/follow-up.entity.js'
import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { NextAction } from './next-action.entity.js'

export const nextActionLoaders = ({ read, organisation_id: organisation, cases }: LoaderSource) => ({
  nextActionOfCase: byId(
    async (ids) =>
      (await read()).find(NextAction, {
        organisation,
        ...ofCasesIn(cases, 'debt_case_id'),
        debtCase: { id: { $in: [...ids] } },
      }),
    (action) => action.debtCase.id,
  ),
  followUpById: byId(
    async (ids) =>
      (await read()).find(FollowUp, { organisation, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (followUp) => followUp.id,
  ),
})
