import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { readStrategyInForce } from '../strategy/strategy-in-force.js'
import { findQueuePerson } from './find-queue-person.js'
import { readWorkQueue } from './read-work-queue.js'
import { WorkQueueView } from './work-queue.graphql.js'

@Resolver()
export class WorkQueueResolver {
  @Query(() => WorkQueueView, {
    nullable: true,
    description: 'The queue of the viewer, or of somebody whom the viewer leads; null for anybody else.',
  })
  async workQueue(
    @Arg('userId', () => ID, { nullable: true, description: 'Whose; the viewer’s own without it.' })
    userId: string | null | undefined,
    @Arg('shown', () => Int, { nullable: true, description: 'How many cases: 50 when left out, 200 at most.' })
    shown: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<WorkQueueView | null> {
    const actor = requireAction(context, 'work_case')
    const limit = pageSize(shown, context.locale)
    const { loaders, services } = context
    const reader = entityManagerReader(await context.read())
    const person = await findQueuePerson(reader, actor, userId ?? null)
    if (person === null) return null
    const now = services.clock.now()
    const today = services.clock.today(actor.time_zone)
    const { content } = await readStrategyInForce(reader, actor.organisation_id, today)
    const queue = await readWorkQueue(reader, actor, person, { content, now, today, limit })
    const caseOf = async (id: string) => present(await loaders.debtCaseById.load(id))
    return {
      userId: person.user_id,
      name: present(await loaders.userById.load(person.user_id)).name,
      today,
      counts: queue.counts,
      cases: await Promise.all(
        queue.cases.map(async ({ debt_case_id, reason, due_on, due_at, is_own }) => ({
          debtCase: await caseOf(debt_case_id),
          reason,
          dueOn: due_on,
          dueAt: due_at,
          own: is_own,
        })),
      ),
      agenda: await Promise.all(
        queue.agenda.map(async ({ debt_case_id, at, note }) => ({ debtCase: await caseOf(debt_case_id), at, note })),
      ),
      caseCount: queue.case_count,
      takesFromPool: queue.takes_from_pool,
      doneCases: queue.done.cases,
      doneReached: queue.done.reached,
      donePromises: queue.done.promises,
      inHandId: queue.in_hand,
    }
  }
}
