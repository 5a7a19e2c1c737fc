import { assertNever, type BusinessDate, held_acts, type HoldKind, isForbidden } from '@quittance/core'
import { isId } from '@quittance/platform'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { z } from 'zod'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { parameter, sql } from '../report/sql.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { assignHold, settleHold } from './change-hold.js'
import { type HoldFailure, holdMessage } from './hold-failure.js'
import {
  AssignHoldInput,
  HoldChanged,
  HoldKindEnum,
  HoldListView,
  HoldOwnerView,
  HoldResult,
  HoldView,
  OpenHoldInput,
  SettleHoldInput,
} from './hold.graphql.js'
import { openHold } from './open-hold.js'
import { holdsOfCase, type ShownHold, standingHoldList } from './read-holds.js'

type Refusal = NotFound | NotAllowed | InvalidInput

@Resolver()
export class HoldResolver {
  @Query(() => [HoldView], { description: 'The holds of a case, those that stand first.' })
  async caseHolds(
    @Arg('debtCaseId', () => ID, { description: 'Which case.' }) debtCaseId: string,
    @Ctx() context: RequestContext,
  ): Promise<HoldView[]> {
    requireAction(context, 'read_private_note')
    return await viewsOfCase(debtCaseId, context)
  }

  @Query(() => HoldListView, {
    description: 'Holds that stand on cases that the viewer works, the most overdue first.',
  })
  async standingHolds(
    @Arg('kind', () => HoldKindEnum, { nullable: true, description: 'Only those of this kind.' })
    kind: HoldKind | null | undefined,
    @Arg('ownerId', () => ID, { nullable: true, description: 'Only those that this person answers.' })
    ownerId: string | null | undefined,
    @Arg('late', () => Boolean, { nullable: true, description: 'Only those whose day has passed.' })
    late: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<HoldListView> {
    const actor = requireAction(context, 'work_case')
    const limit = pageSize(first, context.locale)
    if (ownerId !== null && ownerId !== undefined && !isId(ownerId)) return { holds: [], total: 0, late: 0 }
    const today = context.services.clock.today(actor.time_zone)
    const reader = entityManagerReader(await context.read())
    const filter = { kind: kind ?? null, owner_id: ownerId ?? null, late: late ?? false, limit }
    const found = await standingHoldList(reader, actor, filter, today)
    return { ...found, holds: await views(found.holds, today, context) }
  }

  @Query(() => [HoldOwnerView], { description: 'Who may answer holds, by name.' })
  async holdOwners(@Ctx() context: RequestContext): Promise<HoldOwnerView[]> {
    const actor = requireAction(context, 'work_case')
    return await entityManagerReader(await context.read())(
      z.object({ id: z.string(), name: z.string() }),
      sql`select id::text, name from user_account
          where organisation_id = ${parameter('uuid', actor.organisation_id)} and kind = 'person'
            and role in ('administrator', 'manager', 'agent') and deactivated_at is null
          order by name, id`,
    )
  }

  @Mutation(() => HoldResult, { description: 'Puts a case or a claim on hold: what the kind forbids is refused then.' })
  async openHold(
    @Arg('input', () => OpenHoldInput, { description: 'The hold.' }) input: OpenHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<HoldChanged | Refusal> {
    const actor = context.requireActor()
    const { debtCaseId } = input
    if (!isId(debtCaseId)) return refusal({ code: 'case_unknown', field: null }, context)
    const done = await context.write(() =>
      openHold(context.services, actor, {
        debt_case_id: debtCaseId,
        kind: input.kind,
        claim_id: input.claimId ?? null,
        reason_code: input.reasonCode ?? null,
        reason: input.reason,
        owner_id: input.ownerId ?? null,
        respond_by: input.respondBy ?? null,
      }),
    )
    return done.ok ? new HoldChanged(await viewsOfCase(debtCaseId, context)) : refusal(done.error, context)
  }

  @Mutation(() => HoldResult, { description: 'Says who answers a hold, and by when.' })
  async assignHold(
    @Arg('input', () => AssignHoldInput, { description: 'The hold.' }) input: AssignHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<HoldChanged | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      assignHold(context.services, actor, {
        hold_id: input.id,
        owner_id: input.ownerId,
        respond_by: input.respondBy,
      }),
    )
    return done.ok ? new HoldChanged(await viewsOfCase(done.value.debt_case_id, context)) : refusal(done.error, context)
  }

  @Mutation(() => HoldResult, { description: 'Ends a hold with its outcome.' })
  async settleHold(
    @Arg('input', () => SettleHoldInput, { description: 'How it ends.' }) input: SettleHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<HoldChanged | Refusal> {
    const actor = context.requireActor()
    const { id: hold_id, outcome, note } = input
    const done = await context.write(() => settleHold(context.services, actor, { hold_id, outcome, note }))
    return done.ok ? new HoldChanged(await viewsOfCase(done.value.debt_case_id, context)) : refusal(done.error, context)
  }
}

const viewsOfCase = async (debt_case_id: string, context: RequestContext): Promise<HoldView[]> => {
  const actor = context.requireActor()
  if (!isId(debt_case_id)) return []
  const holds = await holdsOfCase(entityManagerReader(await context.read()), actor, debt_case_id)
  return await views(holds, context.services.clock.today(actor.time_zone), context)
}

const views = async (
  holds: readonly ShownHold[],
  today: BusinessDate,
  { loaders }: RequestContext,
): Promise<HoldView[]> =>
  await Promise.all(
    holds.map(async (hold) => ({
      id: hold.id,
      kind: hold.kind,
      claimReference: hold.claim_reference,
      reasonCode: hold.reason_code,
      reason: hold.reason,
      openedOn: hold.opened_on,
      closedOn: hold.closed_on,
      outcome: hold.outcome,
      note: hold.note,
      ownerId: hold.owner_id,
      ownerName: hold.owner_name,
      respondBy: hold.respond_by,
      isLate: hold.closed_on === null && hold.respond_by < today,
      forbids: held_acts.filter((act) => isForbidden(act, hold.kind)),
      debtCase: present(await loaders.debtCaseById.load(hold.debt_case_id)),
    })),
  )

const refusal = (failure: HoldFailure, { locale }: RequestContext): Refusal => {
  const message = holdMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'hold_unknown':
      return new NotFound(message)
    case 'case_closed':
    case 'claim_unknown':
    case 'claim_not_disputed':
    case 'owner_unknown':
    case 'reason_code_missing':
    case 'reason_missing':
    case 'reason_too_long':
    case 'already_open':
    case 'already_settled':
    case 'respond_by_past':
    case 'outcome':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}
