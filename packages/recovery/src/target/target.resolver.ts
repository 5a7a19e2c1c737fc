import { assertNever, isBusinessDate, may, monthOf } from '@quittance/core'
import { isId } from '@quittance/platform'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Actor } from '../actor.js'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { idKeyOf } from '../graphql-page/dated-key.js'
import { type Page, readPage } from '../graphql-page/page.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { present } from '../graphql-read/present.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { reportTargets, type ReportTarget } from './report-targets.js'
import { setTarget } from './set-target.js'
import { Target } from './target.entity.js'
import { ReportTargetView, SetTargetInput, TargetConnection, TargetResult, TargetView } from './target.graphql.js'
import { type TargetFailure, targetMessage } from './target-message.js'

@Resolver(() => TargetView)
export class TargetResolver {
  @Query(() => TargetConnection, { description: 'What was set, the latest first: the history of targets.' })
  targets(
    @Arg('kpiId', () => ID, { nullable: true, description: 'Only those of one KPI.' })
    kpiId: string | null | undefined,
    @Arg('creditorId', () => ID, { nullable: true, description: 'Only those of one creditor and its portfolios.' })
    creditorId: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Target>> {
    const actor = requireAction(context, 'read_portfolio')
    const where = {
      $and: [
        visibleTo(actor),
        ...(kpiId ? [{ kpiId }] : []),
        // An id that is none belongs to nobody.
        ...(creditorId ? [isId(creditorId) ? { creditor: { id: creditorId } } : { id: { $in: [] } }] : []),
      ],
    }
    return readPage<Target, string>(
      { first, after, locale: context.locale },
      {
        name: 'targets',
        keyOf: idKeyOf,
        positionOf: (target) => [target.id],
        read: async (below, limit) =>
          (await context.read()).find(Target, below === null ? where : { $and: [where, { id: { $lt: below } }] }, {
            orderBy: { id: 'desc' },
            limit,
          }),
        count: async () => (await context.read()).count(Target, where),
      },
    )
  }

  @Query(() => [ReportTargetView], {
    description: 'What KPIs of a report should be; those without a target are left out.',
  })
  async reportTargets(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('ids', () => [ID], { description: 'Which KPIs.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<ReportTargetView[]> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    return unwrapReport(await reportTargets(reader, actor, clock, asked, ids), context).map(viewOf)
  }

  @Mutation(() => TargetResult, { description: 'Sets what a KPI should be from a month on.' })
  async setTarget(
    @Arg('input', () => SetTargetInput, { description: 'The target.' }) input: SetTargetInput,
    @Ctx() context: RequestContext,
  ): Promise<Target | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setTarget(context.services, actor, {
        kpi_id: input.kpiId,
        creditor_id: input.creditorId ?? null,
        portfolio_id: input.portfolioId ?? null,
        agent_id: input.agentId ?? null,
        from_month: input.fromMonth,
        direction: input.direction,
        value:
          input.numerator === null || input.numerator === undefined
            ? null
            : { numerator: input.numerator, denominator: input.denominator ?? 1n },
        currency: input.currency ?? null,
        shared: input.shared ?? false,
      }),
    )
    return done.ok ? present(await context.loaders.targetById.load(done.value.target_id)) : refusal(done.error, context)
  }

  @FieldResolver(() => String, { description: 'The first month in which it holds, written YYYY-MM.' })
  fromMonth(@Root() { fromMonth }: Target): string {
    return isBusinessDate(fromMonth) ? monthOf(fromMonth) : fromMonth
  }

  @FieldResolver(() => BigIntScalar, { nullable: true, description: 'In the unit of the KPI; null where it ends.' })
  numerator(@Root() target: Target): bigint | null {
    return target.numerator ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'ISO 4217 code of amounts.' })
  currency(@Root() target: Target): string | null {
    return target.currency ?? null
  }

  @FieldResolver(() => CreditorView, { nullable: true, description: 'The creditor it is for, also of its portfolio.' })
  async creditor(@Root() target: Target, @Ctx() context: RequestContext): Promise<Creditor | null> {
    return target.creditor ? await context.loaders.creditorById.load(target.creditor.id) : null
  }

  @FieldResolver(() => PortfolioView, { nullable: true, description: 'The portfolio it is for.' })
  async portfolio(@Root() target: Target, @Ctx() context: RequestContext): Promise<Portfolio | null> {
    return target.portfolio ? await context.loaders.portfolioById.load(target.portfolio.id) : null
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The agent it is for.' })
  agentId(@Root() target: Target): string | null {
    return target.agent?.id ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the agent it is for.' })
  agentName(@Root() target: Target, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(target.agent?.id, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who set it; not for creditors.' })
  setBy(@Root() target: Target, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(target.setBy?.id, context)
  }
}

/**
 * The first wall. A creditor's user reads what is shared with its creditor; of agents' targets, those who may neither set
 * them nor see what agents do read their own.
 */
const visibleTo = (actor: Actor) => {
  const rows = rowScope(actor)
  if (actor.creditor_id !== null) return { ...rows, shared: true }
  if (may(actor.role, 'read_performance') || may(actor.role, 'manage_target')) return rows
  return {
    ...rows,
    $or: [{ agent: { id: null } }, ...(actor.user_id === null ? [] : [{ agent: { id: actor.user_id } }])],
  }
}

const nameOf = async (user_id: string | undefined, context: RequestContext): Promise<string | null> =>
  user_id === undefined || context.requireActor().creditor_id !== null
    ? null
    : ((await context.loaders.userById.load(user_id))?.name ?? null)

const viewOf = ({ kpi_id, scope, target, steps, currency }: ReportTarget): ReportTargetView => ({
  kpiId: kpi_id,
  scope: scope.kind,
  direction: target?.direction ?? null,
  numerator: target?.value.numerator ?? null,
  denominator: target?.value.denominator ?? null,
  currency,
  steps: steps.map(({ from_month, direction, value }) => ({
    fromMonth: from_month,
    direction,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
  })),
})

const refusal = (failure: TargetFailure, { locale }: RequestContext): NotFound | NotAllowed | InvalidInput => {
  const message = targetMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'creditor_unknown':
    case 'portfolio_unknown':
    case 'agent_unknown':
      return new NotFound(message)
    case 'kpi_unknown':
    case 'scope_mixed':
    case 'nothing_shared':
    case 'month_invalid':
    case 'value_invalid':
    case 'currency_missing':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}
