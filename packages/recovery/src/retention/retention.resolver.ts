import { assertNever, type BusinessDate, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { type Page, pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { pageOfCasesDue } from './page-of-cases-due.js'
import { planRetention } from './plan-retention.js'
import { removeRetentionRule } from './remove-retention-rule.js'
import { requestRetention } from './request-retention.js'
import { type RetentionFailure, retentionMessage } from './retention-failure.js'
import { RetentionRun } from './retention-run.entity.js'
import { planView, rulesView, runView } from './retention-view.js'
import {
  CaseDueConnection,
  CaseDueView,
  RetentionCountView,
  RetentionPlanView,
  RetentionRuleInput,
  RetentionRulesResult,
  RetentionRulesView,
  RetentionRuleView,
  RetentionRunResult,
  RetentionRunView,
} from './retention.graphql.js'
import { setRetentionRule } from './set-retention-rule.js'

type Refusal = NotFound | NotAllowed | InvalidInput | ConfirmationNeeded

const refusal = (failure: RetentionFailure, { locale }: RequestContext): Refusal => {
  const message = retentionMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'creditor_unknown':
    case 'rule_unknown':
      return new NotFound(message)
    case 'months_invalid':
    case 'archive_of_cases_only':
    case 'reason_of_cases_only':
    case 'source_missing':
    case 'source_too_long':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

@Resolver()
export class RetentionResolver {
  @Query(() => RetentionRulesView, { description: 'How long what is kept, and on what that rests.' })
  async retentionRules(@Ctx() context: RequestContext): Promise<RetentionRulesView> {
    const actor = requireAction(context, 'read_retention')
    const today = context.services.clock.today(actor.time_zone)
    return rulesView(await context.loaders.retentionRulesOn.load(today), context.locale)
  }

  @Query(() => RetentionPlanView, { description: 'What the night of a day would do as things stand.' })
  async retentionPlan(
    @Arg('day', () => BusinessDateScalar, { description: 'Which day.' }) day: BusinessDate,
    @Ctx() context: RequestContext,
  ): Promise<RetentionPlanView> {
    const actor = requireAction(context, 'read_retention')
    const reader = entityManagerReader(await context.read())
    return planView(await planRetention(reader, actor.organisation_id, day), day)
  }

  @Query(() => CaseDueConnection, { description: 'The cases of the dry run of a day, by number.' })
  casesDue(
    @Arg('day', () => BusinessDateScalar, { description: 'Which day.' }) day: BusinessDate,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseDueView>> {
    const actor = requireAction(context, 'read_retention')
    return pageOfCasesDue(context.read, actor.organisation_id, day, { first, after, locale: context.locale })
  }

  @Query(() => [RetentionRunView], { description: 'Applications of the rules, the latest first.' })
  async retentionRuns(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<RetentionRunView[]> {
    const actor = requireAction(context, 'read_retention')
    const em = await context.read()
    const runs = await em.find(
      RetentionRun,
      { organisation: actor.organisation_id },
      { orderBy: { startedAt: 'desc', id: 'desc' }, limit: pageSize(first, context.locale) },
    )
    return runs.map(runView)
  }

  @Mutation(() => RetentionRulesResult, {
    description: 'Writes a rule, or changes the one for the same creditor and reason. It holds from the next night on.',
  })
  async setRetentionRule(
    @Arg('input', () => RetentionRuleInput, { description: 'The rule.' }) input: RetentionRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<RetentionRulesView | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_retention')) return refusal({ code: 'not_allowed', field: null }, context)
    const unconfirmed = needConfirmation(context)
    if (unconfirmed !== null) return unconfirmed
    const done = await context.write(() =>
      setRetentionRule(context.services, actor, {
        subject: input.subject,
        creditor_id: input.creditorId ?? null,
        closing_reason: input.closingReason ?? null,
        months_active: input.monthsActive,
        months_archived: input.monthsArchived,
        source: input.source,
      }),
    )
    return done.ok ? this.retentionRules(context) : refusal(done.error, context)
  }

  @Mutation(() => RetentionRulesResult, { description: 'Takes a rule back: the next more general one holds again.' })
  async removeRetentionRule(
    @Arg('id', () => ID, { description: 'Which rule.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RetentionRulesView | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_retention')) return refusal({ code: 'not_allowed', field: null }, context)
    const unconfirmed = needConfirmation(context)
    if (unconfirmed !== null) return unconfirmed
    const done = await context.write(() => removeRetentionRule(context.services, actor, { retention_rule_id: id }))
    return done.ok ? this.retentionRules(context) : refusal(done.error, context)
  }

  @Mutation(() => RetentionRunResult, {
    description: 'Applies the rules now, as of today: does what the dry run of today shows. It cannot be undone.',
  })
  async applyRetention(@Ctx() context: RequestContext): Promise<RetentionRunView | NotAllowed | ConfirmationNeeded> {
    const actor = context.requireActor()
    const forbidden = new NotAllowed(retentionMessage({ code: 'not_allowed', field: null }, context.locale))
    if (!may(actor.role, 'manage_retention')) return forbidden
    const unconfirmed = needConfirmation(context)
    if (unconfirmed !== null) return unconfirmed
    const requested = await context.write(() => requestRetention(context.services, actor))
    if (!requested.ok) return forbidden
    const em = await context.read()
    const { run_id: id } = requested.value
    return runView(present(await em.findOne(RetentionRun, { organisation: actor.organisation_id, id })))
  }
}

@Resolver(() => RetentionRuleView)
export class RetentionRuleResolver {
  @FieldResolver(() => CreditorView, { nullable: true, description: 'For which creditor; null for every one.' })
  async creditor(@Root() rule: RetentionRuleView, @Ctx() context: RequestContext): Promise<Creditor | null> {
    return rule.creditor_id === null ? null : present(await context.loaders.creditorById.load(rule.creditor_id))
  }
}

@Resolver(() => RetentionCountView)
export class RetentionCountResolver {
  @FieldResolver(() => CreditorView, { description: 'Whose cases.' })
  async creditor(@Root() count: RetentionCountView, @Ctx() context: RequestContext): Promise<Creditor> {
    return present(await context.loaders.creditorById.load(count.creditor_id))
  }
}

@Resolver(() => CaseDueView)
export class CaseDueResolver {
  @FieldResolver(() => DebtCaseView, { description: 'The case.' })
  async debtCase(@Root() due: CaseDueView, @Ctx() context: RequestContext): Promise<DebtCase> {
    return present(await context.loaders.debtCaseById.load(due.debt_case_id))
  }
}
