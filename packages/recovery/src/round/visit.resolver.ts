import { type BusinessDate, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { timeOfDay } from './place.rules.js'
import { requestVisit, withdrawVisit } from './request-visit.js'
import { notAllowedOnRounds, roundRefusal } from './round-refusal.js'
import {
  PlaceResult,
  PlaceSet,
  RoundStopView,
  VisitChanged,
  VisitReportView,
  VisitRequestView,
  VisitResult,
} from './round.graphql.js'
import { setPlace } from './set-place.js'
import type { PlannedStop } from './visit-place.js'
import type { VisitReport } from './visit-report.entity.js'
import type { VisitRequest } from './visit-request.entity.js'

@Resolver(() => VisitRequestView)
export class VisitRequestResolver {
  @Mutation(() => VisitResult, { description: 'Asks for a visit of the debtor, from a day on.' })
  async requestVisit(
    @Arg('debtCaseId', () => ID, { description: 'Of which case.' }) debt_case_id: string,
    @Arg('dueOn', () => BusinessDateScalar, { description: 'Today or later.' }) due_on: BusinessDate,
    @Arg('opensAt', () => String, { nullable: true, description: 'The debtor is there from then on, HH:MM.' })
    opens_at: string | null | undefined,
    @Arg('closesAt', () => String, { nullable: true, description: 'A visit begins by then, HH:MM.' })
    closes_at: string | null | undefined,
    @Arg('note', () => String, { nullable: true, description: 'What the visit is for.' })
    note: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<VisitChanged | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const input = { debt_case_id, due_on, opens_at: opens_at ?? null, closes_at: closes_at ?? null, note: note ?? null }
    const done = await context.write(() => requestVisit(context.services, actor, input))
    return done.ok
      ? new VisitChanged(present(await context.loaders.debtCaseById.load(debt_case_id)))
      : roundRefusal(done.error, context)
  }

  @Mutation(() => VisitResult, { description: 'Takes back that the debtor of a case is to be visited.' })
  async withdrawVisit(
    @Arg('debtCaseId', () => ID, { description: 'Of which case.' }) debt_case_id: string,
    @Ctx() context: RequestContext,
  ): Promise<VisitChanged | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const done = await context.write(() => withdrawVisit(context.services, actor, { debt_case_id }))
    return done.ok
      ? new VisitChanged(present(await context.loaders.debtCaseById.load(debt_case_id)))
      : roundRefusal(done.error, context)
  }

  @Mutation(() => PlaceResult, { description: 'Says where an address is, in place of the town of its postcode.' })
  async setPlace(
    @Arg('contactPointId', () => ID, { description: 'An address of a debtor.' }) contact_point_id: string,
    @Arg('coordinates', () => String, {
      nullable: true,
      description: 'As on a map: "50.6292, 3.0573"; null forgets them.',
    })
    coordinates: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PlaceSet | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const input = { contact_point_id, coordinates: coordinates ?? null }
    const done = await context.write(() => setPlace(context.services, actor, input))
    return done.ok ? new PlaceSet(contact_point_id) : roundRefusal(done.error, context)
  }

  @FieldResolver(() => BusinessDateScalar, { description: 'From when on.' })
  dueOn(@Root() request: VisitRequest): string {
    return request.dueOn
  }

  @FieldResolver(() => String, { nullable: true, description: 'The debtor is there from then on, HH:MM.' })
  opensAt(@Root() { opensS }: VisitRequest): string | null {
    return typeof opensS === 'number' ? timeOfDay(opensS) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'A visit begins by then, HH:MM.' })
  closesAt(@Root() { closesS }: VisitRequest): string | null {
    return typeof closesS === 'number' ? timeOfDay(closesS) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the visit is for.' })
  note(@Root() request: VisitRequest, @Ctx() context: RequestContext): string | null {
    if (request.note) context.noteRead('private_note.read', 'debt_case', [request.debtCase.id])
    return request.note ?? null
  }
}

@Resolver(() => RoundStopView)
export class RoundStopResolver {
  @FieldResolver(() => DebtCaseView, {
    nullable: true,
    description: 'Whom to visit; null for a case that the viewer may not see any more.',
  })
  async debtCase(@Root() { stop }: PlannedStop, @Ctx() context: RequestContext): Promise<DebtCase | null> {
    return await context.loaders.debtCaseById.load(stop.debtCase.id)
  }

  @FieldResolver(() => String, { description: 'When the visit begins, HH:MM, as planned.' })
  beginsAt(@Root() { stop }: PlannedStop): string {
    return timeOfDay(stop.beginsS)
  }

  @FieldResolver(() => String, { description: 'When the visit ends, HH:MM, as planned.' })
  leavesAt(@Root() { stop }: PlannedStop): string {
    return timeOfDay(stop.leavesS)
  }

  @FieldResolver(() => [VisitReportView], { description: 'What was reported of it, in order.' })
  async reports(@Root() { stop }: PlannedStop, @Ctx() context: RequestContext): Promise<VisitReport[]> {
    const reports = await context.loaders.reportsOfRound.load(stop.round.id)
    return reports.filter(({ debtCase }) => debtCase.id === stop.debtCase.id)
  }
}

@Resolver(() => DebtCaseView)
export class CaseVisitResolver {
  @FieldResolver(() => VisitRequestView, {
    nullable: true,
    description: 'The visit that is to be made. Not for creditors: null.',
  })
  async visitRequest(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<VisitRequest | null> {
    return context.requireActor().creditor_id === null
      ? await context.loaders.openVisitRequestOfCase.load(debtCase.id)
      : null
  }
}
