import { limits, type BusinessDate } from '@quittance/core'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { present } from '../graphql-read/present.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { readAgentActivities } from './agent-activities.js'
import { computeAgentDays } from './agent-days.js'
import { computeTeamPerformance } from './compute-team-performance.js'
import { performanceValue } from './performance-view.js'
import { AgentDaysView, AgentTimelineView, TeamPerformanceView } from './performance.graphql.js'
import type { PerformanceCell } from './team-performance.js'

@Resolver()
export class PerformanceResolver {
  @Query(() => TeamPerformanceView, {
    description:
      'What the agents of the viewer’s teams did: a manager sees the teams in which he is, an administrator and an auditor all. `kpiIds` and `comparison` of the specification are followed.',
  })
  async teamPerformance(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<TeamPerformanceView> {
    const actor = requireAction(context, 'read_performance')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const found = unwrapReport(await computeTeamPerformance(reader, actor, clock, asked, true), context)
    const values = (cells: readonly PerformanceCell[]) => cells.map((cell) => performanceValue(cell, found.currency))
    return {
      asOf: found.as_of,
      computedAt: found.computed_at,
      dataState: found.data_state,
      agents: found.agents.map(({ agent_id, name, team_ids, cells, weeks }) => ({
        agentId: agent_id,
        name,
        teamIds: team_ids,
        values: values(cells),
        weeks,
      })),
      teams: found.teams.map(({ team_id, name, agent_ids, cells }) => ({
        teamId: team_id,
        name,
        agentIds: agent_ids,
        values: values(cells),
      })),
      total: values(found.total),
    }
  }

  @Query(() => AgentDaysView, {
    nullable: true,
    description: 'An agent day by day; null for somebody whose work the viewer may not follow.',
  })
  async agentDays(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('agentId', () => ID, { description: 'Whose days.' }) agentId: string,
    @Ctx() context: RequestContext,
  ): Promise<AgentDaysView | null> {
    const actor = requireAction(context, 'read_performance')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const found = unwrapReport(await computeAgentDays(reader, actor, clock, asked, agentId), context)
    if (found === null) return null
    return {
      agentId: found.agent.id,
      name: found.agent.name,
      teamIds: found.agent.team_ids,
      computedAt: found.computed_at,
      days: found.days.map(({ day, cells }) => ({
        day,
        values: cells.map((cell) => performanceValue(cell, found.currency)),
      })),
    }
  }

  @Query(() => AgentTimelineView, {
    description: 'What an agent did on a day; nothing for somebody whose work the viewer may not follow.',
  })
  async agentTimeline(
    @Arg('agentId', () => ID, { description: 'Whose day.' }) agentId: string,
    @Arg('day', () => BusinessDateScalar, { description: 'Which day.' }) day: BusinessDate,
    @Ctx() context: RequestContext,
  ): Promise<AgentTimelineView> {
    const actor = requireAction(context, 'read_performance')
    const reader = entityManagerReader(await context.read())
    const limit = limits.page_size_maximum
    const found = await readAgentActivities(reader, actor, { agent_id: agentId, day, limit })
    if (found.total > 0) context.noteRead('agent_timeline.read', 'user', [agentId])
    const activities = await Promise.all(
      found.activity_ids.map(async (id) => {
        const activity = present(await context.loaders.activityById.load(id))
        return { activity, debtCase: present(await context.loaders.debtCaseById.load(activity.debtCase.id)) }
      }),
    )
    return { activities, totalCount: found.total, elsewhere: found.elsewhere }
  }
}
