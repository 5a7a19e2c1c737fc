import { caseScope } from '../debt-case/case-scope.rules.js'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import type { Sql } from '../report/sql.js'
import { askedWorkDays } from './work-days.js'
import { workCaseIds } from './work-filter.js'
import type { WorkFilterInput } from './work.graphql.js'

/** The cases behind a number of the workload, asked for by somebody who may know how the agency arranges its work. */
export const workAsked = (work: WorkFilterInput, context: RequestContext): Sql => {
  const actor = requireAction(context, 'read_team')
  const scope = {
    ...askedWorkDays(work, context.locale),
    organisation_id: actor.organisation_id,
    cases: caseScope(actor),
    today: context.services.clock.today(actor.time_zone),
  }
  return workCaseIds(scope, {
    kind: work.kind,
    team_id: work.noTeam === true ? null : (work.teamId ?? undefined),
    assignee_id: work.noAssignee === true ? null : (work.assigneeId ?? undefined),
  })
}
