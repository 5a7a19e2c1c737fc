import { assertNever, businessDate, type BusinessDate, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { type FollowUpFailure, followUpMessage } from '../follow-up/follow-up-message.js'
import { setFollowUp } from '../follow-up/set-follow-up.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { CaseWorkResult, FollowUpInput, NextActionView } from './next-action.graphql.js'
import { snoozeCase } from './snooze-case.js'
import { type SnoozeFailure, snoozeMessage } from './snooze-message.js'

type Refusal = NotFound | NotAllowed | InvalidInput

@Resolver(() => DebtCaseView)
export class NextActionResolver {
  @FieldResolver(() => NextActionView, {
    nullable: true,
    description: ruled('DebtCase.nextAction', 'Why and when it is worked next; null once it is closed.'),
  })
  async nextAction(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<NextActionView | null> {
    if (!mayReadField(context.requireActor().role, 'DebtCase.nextAction') || debtCase.phase === 'closed') return null
    const found = await context.loaders.nextActionOfCase.load(debtCase.id)
    if (found === null) return null
    const planned = found.subjectId ? await context.loaders.followUpById.load(found.subjectId) : null
    return {
      reason: found.reason,
      dueOn: businessDate(found.dueOn),
      dueAt: planned?.dueAt ?? null,
      note: planned?.note ?? null,
      since: businessDate(found.computedOn),
    }
  }

  @Mutation(() => CaseWorkResult, {
    description: 'Plans to come back to a case on a day; it takes the place of what was planned before.',
  })
  async setFollowUp(
    @Arg('input', () => FollowUpInput, { description: 'When and why.' }) input: FollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setFollowUp(context.services, actor, {
        debt_case_id: input.debtCaseId,
        reason: input.reason,
        due_on: input.dueOn,
        due_time: input.dueTime ?? null,
        note: input.note ?? null,
      }),
    )
    return done.ok
      ? present(await context.loaders.debtCaseById.load(input.debtCaseId))
      : followUpRefusal(done.error, context)
  }

  @Mutation(() => CaseWorkResult, { description: 'Puts what a case waits for now off until a day.' })
  async snoozeCase(
    @Arg('id', () => ID, { description: 'Which case.' }) id: string,
    @Arg('untilOn', () => BusinessDateScalar, { description: 'Until which day.' }) untilOn: BusinessDate,
    @Arg('note', () => String, { description: 'Why it can wait.' }) note: string,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      snoozeCase(context.services, actor, { debt_case_id: id, until_on: untilOn, note }),
    )
    return done.ok ? present(await context.loaders.debtCaseById.load(id)) : snoozeRefusal(done.error, context)
  }
}

const followUpRefusal = (failure: FollowUpFailure, { locale }: RequestContext): Refusal => {
  const message = followUpMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
      return new NotFound(message)
    case 'case_closed':
      return new InvalidInput(message, null)
    case 'time_invalid':
      return new InvalidInput(message, 'dueTime')
    case 'note_too_long':
      return new InvalidInput(message, 'note')
    case 'in_the_past':
    case 'too_far':
      return new InvalidInput(message, 'dueOn')
    default:
      return assertNever(failure)
  }
}

const snoozeRefusal = (failure: SnoozeFailure, { locale }: RequestContext): Refusal => {
  const message = snoozeMessage(failure, locale)
  if (failure.code === 'not_allowed') return new NotAllowed(message)
  return failure.code === 'case_unknown' ? new NotFound(message) : new InvalidInput(message, failure.field)
}
