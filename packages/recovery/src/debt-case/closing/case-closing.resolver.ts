import {
  addMonths,
  assertNever,
  type BusinessDate,
  businessDate,
  type ClosingReason,
  closing_reasons,
  may,
  mayReadField,
} from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql-context.js'
import { InvalidInput } from '../../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../../graphql-failure/not-found.graphql.js'
import { present } from '../../graphql-read/present.js'
import { ruled } from '../../graphql-read/ruled.js'
import { BusinessDateScalar } from '../../graphql-scalar/business-date.js'
import { ruleFor } from '../../retention/rules-in-force.js'
import type { DebtCase } from '../debt-case.entity.js'
import { DebtCaseView } from '../debt-case.graphql.js'
import { CaseClosingResult, CasePhaseEnum, CaseRetentionView, ClosingReasonEnum } from './case-closing.graphql.js'
import { closeCase } from './close-case.js'
import { type ClosingFailure, closingMessage } from './closing-failure.js'
import { reopenCase } from './reopen-case.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: ClosingFailure, { locale }: RequestContext): Refusal => {
  const message = closingMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
      return new NotFound(message)
    case 'still_owed':
      return new InvalidInput(message, 'reason')
    case 'already_closed':
    case 'not_closed':
    case 'nothing_owed':
    case 'anonymised':
      return new InvalidInput(message, null)
    default:
      return assertNever(failure.code)
  }
}

@Resolver(() => DebtCaseView)
export class CaseClosingResolver {
  @Mutation(() => CaseClosingResult, { description: 'Ends the work on a case. No figure of money changes.' })
  async closeCase(
    @Arg('id', () => ID, { description: 'Which case.' }) id: string,
    @Arg('reason', () => ClosingReasonEnum, { description: 'Why; it decides how long the case is kept.' })
    reason: ClosingReason,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'close_case')) return refusal({ code: 'not_allowed' }, context)
    if ((await context.loaders.debtCaseById.load(id)) === null) return refusal({ code: 'case_unknown' }, context)
    const done = await context.write(() => closeCase(context.services, actor, { debt_case_id: id, reason }))
    return done.ok ? present(await context.loaders.debtCaseById.load(id)) : refusal(done.error, context)
  }

  @Mutation(() => CaseClosingResult, { description: 'Takes a closed case up again, in the phase that it had.' })
  async reopenCase(
    @Arg('id', () => ID, { description: 'Which case.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'close_case')) return refusal({ code: 'not_allowed' }, context)
    if ((await context.loaders.debtCaseById.load(id)) === null) return refusal({ code: 'case_unknown' }, context)
    const done = await context.write(() => reopenCase(context.services, actor, { debt_case_id: id }))
    return done.ok ? present(await context.loaders.debtCaseById.load(id)) : refusal(done.error, context)
  }

  @FieldResolver(() => CasePhaseEnum, { description: 'How it is worked.' })
  phase(@Root() debtCase: DebtCase): DebtCase['phase'] {
    return debtCase.phase
  }

  @FieldResolver(() => BusinessDateScalar, {
    nullable: true,
    description: 'The day on which it was closed; null while open.',
  })
  closedOn(@Root() debtCase: DebtCase): string | null {
    return debtCase.closedOn ?? null
  }

  @FieldResolver(() => ClosingReasonEnum, { nullable: true, description: 'Why it was closed; null while open.' })
  closingReason(@Root() debtCase: DebtCase): ClosingReason | null {
    return debtCase.closingReason ?? null
  }

  @FieldResolver(() => BusinessDateScalar, {
    nullable: true,
    description: 'Since when it is in the archive, where only those who may read the archive find it.',
  })
  archivedOn(@Root() debtCase: DebtCase): string | null {
    return debtCase.archivedOn ?? null
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'Since when nothing in it names anybody.' })
  anonymisedOn(@Root() debtCase: DebtCase): string | null {
    return debtCase.anonymisedOn ?? null
  }

  @FieldResolver(() => CaseRetentionView, {
    nullable: true,
    description: 'How long it is kept; null while it is open, where no rule says so, and for creditors.',
  })
  async retention(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<CaseRetentionView | null> {
    const { closedOn, closingReason } = debtCase
    if (context.requireActor().creditor_id !== null || !closedOn || !closingReason) return null
    return await outlookOf(debtCase, closingReason, businessDate(closedOn), context)
  }

  @FieldResolver(() => [CaseRetentionView], {
    description: ruled(
      'DebtCase.closingOutlooks',
      'How long it would be kept if it were closed today, by reason; empty once it is closed.',
    ),
  })
  async closingOutlooks(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<CaseRetentionView[]> {
    const actor = context.requireActor()
    if (!mayReadField(actor.role, 'DebtCase.closingOutlooks') || debtCase.phase === 'closed') return []
    const today = context.services.clock.today(actor.time_zone)
    const outlooks = await Promise.all(closing_reasons.map((reason) => outlookOf(debtCase, reason, today, context)))
    return outlooks.filter((outlook) => outlook !== null)
  }
}

const outlookOf = async (
  debtCase: DebtCase,
  reason: ClosingReason,
  closed_on: BusinessDate,
  { loaders, services, locale, requireActor }: RequestContext,
): Promise<CaseRetentionView | null> => {
  const rules = await loaders.retentionRulesOn.load(services.clock.today(requireActor().time_zone))
  const rule = ruleFor(rules, 'case', debtCase.creditor.id, reason)
  if (rule === null) return null
  return {
    reason,
    archiveOn: addMonths(closed_on, rule.months_active),
    anonymiseOn: addMonths(closed_on, rule.months_active + rule.months_archived),
    source: rule.source[locale],
  }
}
