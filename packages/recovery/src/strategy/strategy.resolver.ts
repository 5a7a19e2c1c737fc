import { type BusinessDate, businessDate, default_strategy, may } from '@quittance/core'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { readContent } from './read-content.js'
import { publishStrategy, saveStrategy } from './save-strategy.js'
import { simulateStrategy } from './simulate-strategy.js'
import { Simulation, SimulationResult, StrategyResult, StrategySaved, StrategyView } from './strategy.graphql.js'
import { readStrategyInForce } from './strategy-in-force.js'
import { jsonOfContent } from './strategy-json.js'
import { type StrategyFailure, strategyMessage } from './strategy-message.js'
import { WorkStrategy } from './work-strategy.entity.js'

@Resolver()
export class StrategyResolver {
  @Query(() => [StrategyView], {
    description: 'Every version of the strategy, the latest first; the one that comes with the product is last.',
  })
  async workStrategies(@Ctx() context: RequestContext): Promise<StrategyView[]> {
    const actor = requireAction(context, 'manage_strategy')
    const em = await context.read()
    const today = context.services.clock.today(actor.time_zone)
    const found = await em.find(
      WorkStrategy,
      { organisation: actor.organisation_id },
      { orderBy: { version: 'desc' }, limit: 200 },
    )
    const { version: live } = await readStrategyInForce(entityManagerReader(em), actor.organisation_id, today)
    const nameOf = async (id: string | undefined): Promise<string | null> =>
      id === undefined ? null : ((await context.loaders.userById.load(id))?.name ?? null)
    const own = await Promise.all(
      found.map(async ({ version, content, reason, madeBy, madeAt, liveFrom, publishedBy }): Promise<StrategyView> => ({
        version,
        state: !liveFrom ? 'draft' : version === live ? 'live' : liveFrom > today ? 'planned' : 'retired',
        contentJson: JSON.stringify(content, null, 2),
        reason,
        madeBy: await nameOf(madeBy?.id),
        madeAt,
        liveFrom: liveFrom ? businessDate(liveFrom) : null,
        publishedBy: await nameOf(publishedBy?.id),
      })),
    )
    return [
      ...own,
      {
        version: 0,
        state: live === 0 ? 'live' : 'retired',
        contentJson: JSON.stringify(jsonOfContent(default_strategy), null, 2),
        reason: null,
        madeBy: null,
        madeAt: null,
        liveFrom: null,
        publishedBy: null,
      },
    ]
  }

  @Query(() => SimulationResult, { description: 'Runs a strategy on yesterday’s stock beside the one in force.' })
  async simulateStrategy(
    @Arg('contentJson', () => String, { description: 'The strategy as it is exported.' }) contentJson: string,
    @Ctx() context: RequestContext,
  ): Promise<Simulation | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const { locale } = context
    if (!may(actor.role, 'manage_strategy')) return new NotAllowed(strategyMessage({ code: 'not_allowed' }, locale))
    const draft = readContent(contentJson)
    if (!draft.ok) return new InvalidInput(strategyMessage(draft.error, locale), 'contentJson')
    const reader = entityManagerReader(await context.read())
    const today = context.services.clock.today(actor.time_zone)
    const live = await readStrategyInForce(reader, actor.organisation_id, today)
    const found = await simulateStrategy(reader, actor, { live, draft: draft.value, today })
    const examples = await Promise.all(
      found.examples.map(async ({ debt_case_id, before, after }) => {
        // A manager of one team is shown the cases of that team; the figures are those of the whole agency.
        const debtCase = await context.loaders.debtCaseById.load(debt_case_id)
        return debtCase === null
          ? null
          : {
              debtCase,
              reasonBefore: before.reason,
              dueBefore: before.due_on,
              reasonAfter: after.reason,
              dueAfter: after.due_on,
            }
      }),
    )
    return Object.assign(new Simulation(), {
      asOf: found.as_of,
      stock: found.stock,
      sampled: found.sampled,
      moved: found.moved,
      ungiven: found.ungiven,
      reasons: found.reasons.map(({ reason, due_before, due_after, later_before, later_after }) => ({
        reason,
        dueBefore: due_before,
        dueAfter: due_after,
        laterBefore: later_before,
        laterAfter: later_after,
      })),
      agents: found.agents.map(({ id, name, own_before, own_after, given }) => ({
        id,
        name,
        ownBefore: own_before,
        ownAfter: own_after,
        given,
      })),
      examples: examples.filter((one) => one !== null),
    })
  }

  @Mutation(() => StrategyResult, { description: 'Keeps a draft of the strategy.' })
  async saveStrategy(
    @Arg('version', () => Int, { nullable: true, description: 'The draft that changes; a new one without it.' })
    version: number | null | undefined,
    @Arg('contentJson', () => String, { description: 'The strategy as it is exported.' }) contentJson: string,
    @Arg('reason', () => String, { description: 'Why the strategy changes.' }) reason: string,
    @Ctx() context: RequestContext,
  ): Promise<StrategySaved | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      saveStrategy(context.services, actor, { version: version ?? null, content_json: contentJson, reason }),
    )
    return done.ok ? new StrategySaved(done.value.version) : refusal(done.error, context)
  }

  @Mutation(() => StrategyResult, { description: 'Puts a draft in force from a day on.' })
  async publishStrategy(
    @Arg('version', () => Int, { description: 'Which draft.' }) version: number,
    @Arg('liveFrom', () => BusinessDateScalar, { description: 'From which day on.' }) liveFrom: BusinessDate,
    @Ctx() context: RequestContext,
  ): Promise<StrategySaved | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() => publishStrategy(context.services, actor, { version, live_from: liveFrom }))
    return done.ok ? new StrategySaved(done.value.version) : refusal(done.error, context)
  }
}

const refusal = (failure: StrategyFailure, { locale }: RequestContext): NotFound | NotAllowed | InvalidInput => {
  const message = strategyMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'version_unknown':
      return new NotFound(message)
    case 'reason_missing':
      return new InvalidInput(message, 'reason')
    case 'live_from_past':
      return new InvalidInput(message, 'liveFrom')
    case 'published_already':
      return new InvalidInput(message, 'version')
    case 'not_json':
    case 'unknown_id':
    case 'faults':
      return new InvalidInput(message, 'contentJson')
  }
}
