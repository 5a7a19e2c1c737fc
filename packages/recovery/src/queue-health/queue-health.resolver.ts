import { Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { StuckView } from './queue-health.graphql.js'
import { readQueueHealth } from './read-queue-health.js'

@Resolver()
export class QueueHealthResolver {
  @Query(() => [StuckView], {
    description: 'What is stuck in the agency, and since when; an empty list when all goes on.',
  })
  async queueHealth(@Ctx() context: RequestContext): Promise<StuckView[]> {
    const actor = requireAction(context, 'read_performance')
    return await readQueueHealth(entityManagerReader(await context.read()), actor, context.services.clock)
  }
}
