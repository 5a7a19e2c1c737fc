import { findingText, mayReadField, outcome_rules } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { ruled } from '../graphql-read/ruled.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { type CallFailure, callMessage } from './call-failure.js'
import { scriptOfCase } from './call-script.js'
import type { ScriptStep } from './call-script.rules.js'
import {
  CallInput,
  CallRecordedView,
  CallRefusalView,
  CallScriptStepView,
  CallStart,
  NoteInput,
  NoteRecorded,
  RecordCallResult,
  RecordNoteResult,
  StartCallInputView,
  StartCallResult,
} from './call.graphql.js'
import { recordCall } from './record-call.js'
import { recordNote } from './record-note.js'
import { startCall } from './start-call.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = ({ code, field }: CallFailure, { locale }: RequestContext): Refusal => {
  const message = callMessage({ code }, locale)
  switch (code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'contact_unknown':
    case 'activity_unknown':
      return new NotFound(message)
    default:
      return new InvalidInput(message, field)
  }
}

@Resolver()
export class CallResolver {
  @Mutation(() => StartCallResult, { description: 'Asks the contact policy at the moment of dialling.' })
  async startCall(
    @Arg('input', () => StartCallInputView, { description: 'The call.' }) input: StartCallInputView,
    @Ctx() context: RequestContext,
  ): Promise<CallStart | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      startCall(context.services, actor, {
        debt_case_id: input.debtCaseId,
        contact_point_id: input.contactPointId ?? null,
        override_reason: input.overrideReason ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    const decision = done.value
    if (decision.allowed) return new CallStart(true, decision.check_id, [], null)
    const refusals = decision.refusals.map(
      ({ data, allowed_from, overridable }) =>
        new CallRefusalView(findingText(data, context.locale), allowed_from, overridable),
    )
    return new CallStart(false, decision.check_id, refusals, decision.allowed_from)
  }

  @Mutation(() => RecordCallResult, { description: 'Notes a call with all that follows from its outcome.' })
  async recordCall(
    @Arg('input', () => CallInput, { description: 'The call.' }) input: CallInput,
    @Ctx() context: RequestContext,
  ): Promise<CallRecordedView | Refusal> {
    const actor = context.requireActor()
    const call_back_on = input.callBackOn ?? null
    const done = await context.write(() =>
      recordCall(context.services, actor, {
        debt_case_id: input.debtCaseId,
        direction: input.direction,
        contact_point_id: input.contactPointId ?? null,
        check_id: input.checkId ?? null,
        outcome: input.outcome,
        reason_for_delay: input.reasonForDelay ?? null,
        note: input.note ?? null,
        duration_seconds: input.durationSeconds ?? null,
        call_back: call_back_on === null ? null : { day: call_back_on, time: input.callBackTime ?? null },
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    const { debt_case_id, outcome, next } = done.value
    const { next_form, suggested_hold } = outcome_rules[outcome]
    return new CallRecordedView(debt_case_id, next?.due_on ?? null, next_form, suggested_hold)
  }

  @Mutation(() => RecordNoteResult, { description: 'Writes something down, or puts an earlier entry right.' })
  async recordNote(
    @Arg('input', () => NoteInput, { description: 'The note.' }) input: NoteInput,
    @Ctx() context: RequestContext,
  ): Promise<NoteRecorded | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      recordNote(context.services, actor, {
        debt_case_id: input.debtCaseId,
        text: input.text,
        corrects_id: input.correctsId ?? null,
      }),
    )
    return done.ok ? new NoteRecorded(done.value.debt_case_id) : refusal(done.error, context)
  }
}

@Resolver(() => DebtCaseView)
export class ScriptedCaseResolver {
  @FieldResolver(() => [CallScriptStepView], {
    description: ruled('DebtCase.callScript', 'What is said in a call, step by step.'),
  })
  async callScript(@Root() { id }: DebtCase, @Ctx() context: RequestContext): Promise<readonly ScriptStep[]> {
    const actor = context.requireActor()
    if (!mayReadField(actor.role, 'DebtCase.callScript')) return []
    const balance = await context.loaders.balanceOfCase.load(id)
    if (balance === null) return []
    return scriptOfCase(entityManagerReader(await context.read()), actor, id, balance, context.locale)
  }
}
