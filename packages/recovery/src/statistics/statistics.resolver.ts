import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { forbidden } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { requestStatistics } from './request-statistics.js'
import { StatisticsRun } from './statistics-run.entity.js'
import { StatisticsResult, StatisticsRunView } from './statistics.graphql.js'

@Resolver()
export class StatisticsResolver {
  @Query(() => [StatisticsRunView], { description: 'Computations of the stored statistics, the latest first.' })
  async statisticsRuns(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<StatisticsRunView[]> {
    const actor = requireAction(context, 'read_portfolio')
    // A run covers the whole agency; its size is no business of one creditor.
    if (actor.creditor_id !== null) throw forbidden(context.locale)
    const em = await context.read()
    const runs = await em.find(
      StatisticsRun,
      { organisation: actor.organisation_id },
      { orderBy: { startedAt: 'desc', id: 'desc' }, limit: pageSize(first, context.locale) },
    )
    return runs.map(runView)
  }

  @Mutation(() => StatisticsResult, { description: 'Asks for the stored statistics to be brought up to date now.' })
  async runStatistics(@Ctx() context: RequestContext): Promise<StatisticsRunView | NotAllowed> {
    const actor = context.requireActor()
    const requested = await context.write(() => requestStatistics(context.services, actor))
    if (!requested.ok) return new NotAllowed(messageIn(context.locale).not_allowed)
    const { run_id, started_at } = requested.value
    return { id: run_id, startedAt: started_at, finishedAt: null, failed: false, daysRecomputed: 0, trigger: 'demand' }
  }
}

const runView = ({
  id,
  startedAt,
  finishedAt,
  failure,
  daysRecomputed,
  trigger,
}: StatisticsRun): StatisticsRunView => ({
  id,
  startedAt,
  finishedAt: finishedAt ?? null,
  failed: failure !== null,
  daysRecomputed,
  trigger,
})
