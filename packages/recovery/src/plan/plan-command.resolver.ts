import { may } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { tenantContext } from '../actor.js'
import { ofCasesIn } from '../debt-case/case-filter.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { moneyView } from '../graphql-money/money.graphql.js'
import { idKeyOf } from '../graphql-page/dated-key.js'
import { type Page, readPage } from '../graphql-page/page.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { present } from '../graphql-read/present.js'
import { changePlan, type PlanChange } from './change-plan.js'
import { makePlan } from './make-plan.js'
import { listedPlans, type PlanList } from './listed-plans.js'
import {
  PaymentPlanResult,
  PlanArguments,
  PlanChangeEnum,
  PlanListEnum,
  PlanProposalResult,
  PlanProposalView,
} from './plan-command.graphql.js'
import { PaymentPlan } from './plan.entity.js'
import { type PlanFailure, planFailureField, planMessage } from './plan-failure.js'
import { planFrame } from './plan-frame.js'
import { PaymentPlanConnection } from './plan.graphql.js'
import { type PlanInput, type Proposal, proposePlan } from './propose-plan.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: PlanFailure, { locale }: RequestContext): Refusal => {
  const message = planMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'plan_unknown':
      return new NotFound(message)
    default:
      return new InvalidInput(message, planFailureField(failure))
  }
}

const inputOf = (input: PlanArguments): PlanInput => ({
  debt_case_id: input.debtCaseId,
  amount_minor: input.amountMinor ?? null,
  instalment_count: input.instalmentCount ?? null,
  instalment_minor: input.instalmentMinor ?? null,
  first_due_on: input.firstDueOn,
  day_of_month: input.dayOfMonth,
  remainder: input.remainder,
  business_day_rule: input.businessDayRule ?? null,
})

@Resolver()
export class PlanCommandResolver {
  @Query(() => PlanProposalResult, { description: 'A plan laid out by the terms of the agency; nothing is kept.' })
  async planProposal(
    @Arg('input', () => PlanArguments, { description: 'The plan.' }) input: PlanArguments,
    @Ctx() context: RequestContext,
  ): Promise<PlanProposalView | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return refusal({ code: 'not_allowed' }, context)
    const debtCase = await context.loaders.debtCaseById.load(input.debtCaseId)
    if (debtCase === null) return refusal({ code: 'case_unknown' }, context)
    const today = context.services.clock.today(actor.time_zone)
    const framed = await withConnection(context.services.database.pool, tenantContext(actor), (client) =>
      planFrame(client, actor.organisation_id, debtCase.id, today),
    )
    if (framed === null) return refusal({ code: 'nothing_owed' }, context)
    const proposed = proposePlan(inputOf(input), framed.frame)
    return proposed.ok ? proposalView(proposed.value, framed.frame.currency) : refusal(proposed.error, context)
  }

  @Query(() => PaymentPlanConnection, { description: 'Payment plans, the latest made first.' })
  plans(
    @Arg('list', () => PlanListEnum, { nullable: true, description: 'Which ones; all when left out.' })
    list: PlanList | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PaymentPlan>> {
    const actor = requireAction(context, 'read_case')
    const where = () => ({
      ...rowScope(actor),
      ...ofCasesIn(caseScope(actor), 'debt_case_id'),
      ...listedPlans(list ?? null),
    })
    return readPage<PaymentPlan, string>(
      { first, after, locale: context.locale },
      {
        name: 'plans',
        keyOf: idKeyOf,
        positionOf: (plan) => [plan.id],
        read: async (below, limit) =>
          (await context.read()).find(PaymentPlan, below === null ? where() : { ...where(), id: { $lt: below } }, {
            orderBy: { id: 'desc' },
            limit,
          }),
        count: async () => (await context.read()).count(PaymentPlan, where()),
      },
    )
  }

  @Mutation(() => PaymentPlanResult, {
    description: 'Agrees a plan. Beyond the limits of an agent it waits for approval, else it begins at once.',
  })
  async makePlan(
    @Arg('input', () => PlanArguments, { description: 'The plan.' }) input: PlanArguments,
    @Arg('note', () => String, { nullable: true, description: 'Whatever should be remembered of it.' })
    note: string | null | undefined,
    @Arg('replaces', () => Boolean, {
      nullable: true,
      description: 'True to let it take the place of the plan that the case has.',
    })
    replaces: boolean | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPlan | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      makePlan(context.services, actor, { ...inputOf(input), note: note ?? null, replaces: replaces ?? false }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.planById.load(done.value.plan_id))
  }

  @Mutation(() => PaymentPlanResult, { description: 'Approves, refuses or cancels a plan.' })
  async changePlan(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('change', () => PlanChangeEnum, { description: 'What is done with it.' }) change: PlanChange,
    @Arg('reason', () => String, { nullable: true, description: 'Why; needed to refuse or cancel.' })
    reason: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPlan | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      changePlan(context.services, actor, { plan_id: id, change, reason: reason ?? null }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.planById.load(id))
  }
}

const proposalView = (proposal: Proposal, currency: string): PlanProposalView => ({
  amount: moneyView(proposal.amount_minor, currency),
  givenUp: moneyView(proposal.given_up_minor, currency),
  approvalReasons: proposal.approval_reasons,
  instalments: proposal.instalments.map(({ position, amount_minor, due_on }) => ({
    position,
    amount: moneyView(amount_minor, currency),
    dueOn: due_on,
  })),
})
