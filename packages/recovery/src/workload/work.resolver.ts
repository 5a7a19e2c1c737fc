import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { moneyView } from '../graphql-money/money.graphql.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { computeWorkload, type WorkloadRow } from './compute-workload.js'
import { askedWorkDays } from './work-days.js'
import { work_kinds } from './work-kind.js'
import { type WorkloadRowView, WorkloadView } from './work.graphql.js'

@Resolver()
export class WorkResolver {
  @Query(() => WorkloadView, { description: 'What waits on the open cases that the viewer may read.' })
  async workload(
    @Arg('idleDays', () => Int, { nullable: true, description: 'From how many days on a case is idle: 30.' })
    idleDays: number | null | undefined,
    @Arg('disputeDays', () => Int, { nullable: true, description: 'From how many days on a dispute is old: 60.' })
    disputeDays: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<WorkloadView> {
    const actor = requireAction(context, 'read_performance')
    const days = askedWorkDays({ idleDays, disputeDays }, context.locale)
    const found = await computeWorkload(entityManagerReader(await context.read()), actor, context.services.clock, days)
    return {
      today: found.today,
      computedAt: found.computed_at,
      total: viewOf(found.total),
      rows: found.rows.map(viewOf),
    }
  }
}

const viewOf = ({ grouping, id, name, counts, open_minor, unreached_since }: WorkloadRow): WorkloadRowView => ({
  grouping,
  id,
  name,
  counts: work_kinds.map((kind) => ({ kind, count: counts[kind] })),
  openBalances: open_minor.map(({ amount_minor, currency }) => moneyView(amount_minor, currency)),
  unreachedSince: unreached_since,
})
