import { assertNever, may, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { Debtor } from '../debtor/debtor.entity.js'
import { DebtorView } from '../debtor/debtor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { idKeyOf } from '../graphql-page/dated-key.js'
import { type Page, readPage } from '../graphql-page/page.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { type LegalHoldFailure, legalHoldMessage } from './legal-hold-failure.js'
import { LegalHold } from './legal-hold.entity.js'
import { LegalHoldConnection, LegalHoldInput, LegalHoldResult, LegalHoldView } from './legal-hold.graphql.js'
import { placeLegalHold } from './place-legal-hold.js'
import { releaseLegalHold } from './release-legal-hold.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: LegalHoldFailure, { locale }: RequestContext): Refusal => {
  const message = legalHoldMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'hold_unknown':
      return new NotFound(message)
    case 'already_released':
    case 'anonymised':
    case 'reason_missing':
    case 'reason_too_long':
    case 'until_past':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

@Resolver(() => LegalHoldView)
export class LegalHoldResolver {
  @Query(() => LegalHoldConnection, { description: 'Legal holds, the latest placed first.' })
  legalHolds(
    @Arg('released', () => Boolean, { nullable: true, description: 'True for released ones, false for the others.' })
    released: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<LegalHold>> {
    const where = {
      ...rowScope(requireAction(context, 'read_retention')),
      ...(released === true && { releasedAt: { $ne: null } }),
      ...(released === false && { releasedAt: null }),
    }
    return readPage<LegalHold, string>(
      { first, after, locale: context.locale },
      {
        name: 'legal-holds',
        keyOf: idKeyOf,
        positionOf: (hold) => [hold.id],
        read: async (below, limit) =>
          (await context.read()).find(LegalHold, below === null ? where : { ...where, id: { $lt: below } }, {
            orderBy: { id: 'desc' },
            limit,
          }),
        count: async () => (await context.read()).count(LegalHold, where),
      },
    )
  }

  @Mutation(() => LegalHoldResult, { description: 'Keeps a case, or all of its debtor, until the hold is released.' })
  async placeLegalHold(
    @Arg('input', () => LegalHoldInput, { description: 'The hold.' }) input: LegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<LegalHold | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_retention')) return refusal({ code: 'not_allowed', field: null }, context)
    if ((await context.loaders.debtCaseById.load(input.debtCaseId)) === null)
      return refusal({ code: 'case_unknown', field: null }, context)
    const done = await context.write(() =>
      placeLegalHold(context.services, actor, {
        debt_case_id: input.debtCaseId,
        whole_debtor: input.wholeDebtor,
        ground: input.ground,
        reason: input.reason,
        until: input.until ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.legalHoldById.load(done.value.legal_hold_id))
  }

  @Mutation(() => LegalHoldResult, { description: 'Ends a legal hold.' })
  async releaseLegalHold(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('reason', () => String, { description: 'Why it is no longer needed.' }) reason: string,
    @Ctx() context: RequestContext,
  ): Promise<LegalHold | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_retention')) return refusal({ code: 'not_allowed', field: null }, context)
    if ((await context.loaders.legalHoldById.load(id)) === null)
      return refusal({ code: 'hold_unknown', field: null }, context)
    const done = await context.write(() => releaseLegalHold(context.services, actor, { legal_hold_id: id, reason }))
    return done.ok ? present(await context.loaders.legalHoldById.load(id)) : refusal(done.error, context)
  }

  @FieldResolver(() => DebtorView, { description: 'About whom.' })
  async debtor(@Root() hold: LegalHold, @Ctx() context: RequestContext): Promise<Debtor> {
    return present(await context.loaders.debtorById.load(hold.debtor.id))
  }

  @FieldResolver(() => [DebtCaseView], { description: 'The cases that it keeps.' })
  async debtCases(@Root() hold: LegalHold, @Ctx() context: RequestContext): Promise<DebtCase[]> {
    const all = await context.loaders.casesOfDebtor.load(hold.debtor.id)
    const only = hold.debtCase?.id
    return only === undefined ? all : all.filter(({ id }) => id === only)
  }

  @FieldResolver(() => Boolean, { description: 'True for every case of the debtor.' })
  wholeDebtor(@Root() hold: LegalHold): boolean {
    return (hold.debtCase ?? null) === null
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'Its last day; null until it is released.' })
  until(@Root() hold: LegalHold): string | null {
    return hold.until ?? null
  }

  @FieldResolver(() => Boolean, { description: 'Whether it keeps something today.' })
  active(@Root() hold: LegalHold, @Ctx() { services, requireActor }: RequestContext): boolean {
    return isActive(hold, services.clock.today(requireActor().time_zone))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who placed it.' })
  placedBy(@Root() hold: LegalHold, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(hold.placedBy?.id, context)
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it was released; null while it is not.' })
  releasedAt(@Root() hold: LegalHold): Date | null {
    return hold.releasedAt ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who released it.' })
  releasedBy(@Root() hold: LegalHold, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(hold.releasedBy?.id, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was released.' })
  releaseReason(@Root() hold: LegalHold): string | null {
    return hold.releaseReason ?? null
  }
}

@Resolver(() => DebtCaseView)
export class HeldCaseResolver {
  @FieldResolver(() => [LegalHoldView], {
    description: ruled('DebtCase.legalHolds', 'Legal holds that keep it today.'),
  })
  async legalHolds(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<LegalHold[]> {
    const actor = context.requireActor()
    if (!mayReadField(actor.role, 'DebtCase.legalHolds')) return []
    const today = context.services.clock.today(actor.time_zone)
    const holds = await context.loaders.legalHoldsOfDebtor.load(debtCase.debtor.id)
    return holds.filter((hold) => isActive(hold, today) && (hold.debtCase?.id ?? debtCase.id) === debtCase.id)
  }
}

const isActive = ({ releasedAt, until }: LegalHold, today: string): boolean =>
  (releasedAt ?? null) === null && (until ?? today) >= today

const nameOf = async (user_id: string | undefined, { loaders }: RequestContext): Promise<string | null> =>
  user_id === undefined ? null : ((await loaders.userById.load(user_id))?.name ?? null)
