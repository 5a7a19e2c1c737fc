import { type BusinessDate, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { ledPeople } from '../performance/led-people.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { endRound } from './end-round.js'
import { timeOfDay } from './place.rules.js'
import { keepRound } from './plan-round.js'
import { type PlannedVisit, proposeRound } from './propose-round.js'
import { reportVisits } from './report-visits.js'
import { roundMessage } from './round-message.js'
import { notAllowedOnRounds, roundRefusal } from './round-refusal.js'
import type { Round } from './round.entity.js'
import {
  type ProposedVisitView,
  RoundInput,
  RoundProposalResult,
  type RoundProposalView,
  RoundResult,
  RoundStopView,
  RoundView,
  VisitReportInput,
  type VisitReportsReceived,
  VisitReportsResult,
} from './round.graphql.js'
import { type VisitCandidate, visitCandidates } from './visit-candidates.sql.js'
import { placeView, type PlannedStop } from './visit-place.js'

/** Cases without a place on the map that a proposal names. */
const not_located_maximum = 20

const wishOf = ({ day, startsAt, endsAt, start, serviceMinutes }: RoundInput) => ({
  day,
  starts_at: startsAt,
  ends_at: endsAt,
  start,
  service_minutes: serviceMinutes,
})

@Resolver(() => RoundView)
export class RoundResolver {
  @Query(() => RoundProposalResult, {
    description:
      'Whom the viewer might visit on a day, in a good order: the visits that were asked for, then own cases that bring most for the time they take.',
  })
  async proposeRound(
    @Arg('input', () => RoundInput, { description: 'The day.' }) input: RoundInput,
    @Arg('visits', () => Int, { description: 'How many visits at most.' }) visits_maximum: number,
    @Ctx() context: RequestContext,
  ): Promise<RoundProposalView | NotAllowed | InvalidInput> {
    const actor = requireAction(context, 'work_case')
    const reader = entityManagerReader(await context.read())
    const found = await proposeRound(reader, context.services, actor, { ...wishOf(input), visits_maximum })
    if (!found.ok) return roundRefusal(found.error, context) as NotAllowed | InvalidInput
    const { visits, left_out, not_located, back_s, way_m } = found.value
    const all = async (candidates: readonly VisitCandidate[]) =>
      await Promise.all(candidates.map((candidate) => visitView(candidate, null, context)))
    return {
      visits: await Promise.all(visits.map((visit) => visitView(visit.candidate, visit, context))),
      leftOut: await all(left_out),
      notLocated: await all(not_located.slice(0, not_located_maximum)),
      backAt: timeOfDay(back_s),
      wayM: way_m,
    }
  }

  @Query(() => [RoundView], {
    description:
      'Rounds from a day on, the latest first: the viewer’s own, and those of people whose work they follow.',
  })
  async rounds(
    @Arg('from', () => BusinessDateScalar, { description: 'The first day.' }) from: BusinessDate,
    @Ctx() context: RequestContext,
  ): Promise<Round[]> {
    requireAction(context, 'read_team')
    return await context.loaders.roundsOfAgents(await followed(context), from)
  }

  @Query(() => RoundView, { nullable: true, description: 'One round; null when there is no such one.' })
  async round(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Round | null> {
    requireAction(context, 'read_team')
    const round = await context.loaders.roundById.load(id)
    return round && (await followed(context)).includes(round.agent.id) ? round : null
  }

  @Mutation(() => RoundResult, { description: 'Keeps the viewer’s visits of a day, in the order given.' })
  async planRound(
    @Arg('input', () => RoundInput, { description: 'The day.' }) input: RoundInput,
    @Arg('debtCaseIds', () => [ID], { description: 'The cases to visit, in order.' }) debt_case_ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<Round | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const done = await context.write(() => keepRound(context.services, actor, { ...wishOf(input), debt_case_ids }))
    return done.ok
      ? present(await context.loaders.roundById.load(done.value.round_id))
      : roundRefusal(done.error, context)
  }

  @Mutation(() => RoundResult, {
    description: 'Ends a round of the viewer’s own: given up when nothing was reported, done otherwise.',
  })
  async endRound(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Round | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const done = await context.write(() => endRound(context.services, actor, { round_id: id }))
    return done.ok ? present(await context.loaders.roundById.load(id)) : roundRefusal(done.error, context)
  }

  @Mutation(() => VisitReportsResult, {
    description:
      'Takes the reports of a round, in their order and each once: what was received before changes nothing, so that a device may send all of them again.',
  })
  async reportVisits(
    @Arg('roundId', () => ID, { description: 'A round of the viewer’s own.' }) round_id: string,
    @Arg('reports', () => [VisitReportInput], { description: 'What the device has.' }) reports: VisitReportInput[],
    @Ctx() context: RequestContext,
  ): Promise<VisitReportsReceived | NotFound | NotAllowed> {
    const actor = context.requireActor()
    if (!may(actor.role, 'work_case')) return notAllowedOnRounds(context)
    const done = await context.write(() =>
      reportVisits(context.services, actor, {
        round_id,
        reports: reports.map((report) => ({
          id: report.id,
          number: report.number,
          debt_case_id: report.debtCaseId,
          visited_at: report.visitedAt,
          duration_seconds: report.durationSeconds,
          outcome: report.outcome,
          reason_for_delay: report.reasonForDelay ?? null,
          note: report.note ?? null,
        })),
      }),
    )
    if (!done.ok) return new NotFound(roundMessage(done.error, context.locale))
    const { received_ids, next_number, refusal } = done.value
    return {
      round: present(await context.loaders.roundById.load(round_id)),
      receivedIds: received_ids,
      nextNumber: next_number,
      refusal: refusal && roundMessage(refusal, context.locale),
    }
  }

  @FieldResolver(() => String, { description: 'Name of who drives it.' })
  async agentName(@Root() round: Round, @Ctx() context: RequestContext): Promise<string> {
    return present(await context.loaders.userById.load(round.agent.id)).name
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer’s own: only those are reported and ended.' })
  isOwn(@Root() round: Round, @Ctx() context: RequestContext): boolean {
    return round.agent.id === context.requireActor().user_id
  }

  @FieldResolver(() => String, { description: 'Leaving at the earliest, HH:MM.' })
  startsAt(@Root() round: Round): string {
    return timeOfDay(round.startsS)
  }

  @FieldResolver(() => String, { description: 'Back at the latest, HH:MM.' })
  endsAt(@Root() round: Round): string {
    return timeOfDay(round.endsS)
  }

  @FieldResolver(() => String, { description: 'Back as planned, HH:MM.' })
  backAt(@Root() round: Round): string {
    return timeOfDay(round.backS)
  }

  @FieldResolver(() => [RoundStopView], { description: 'Its visits, in order; 40 at most.' })
  async stops(@Root() round: Round, @Ctx() context: RequestContext): Promise<PlannedStop[]> {
    const actor = context.requireActor()
    const stops = await context.loaders.stopsOfRound.load(round.id)
    const choice = { kind: 'named', debt_case_ids: stops.map(({ debtCase }) => debtCase.id) } as const
    const reader = entityManagerReader(await context.read())
    const today = context.services.clock.today(actor.time_zone)
    const found = await visitCandidates(reader, actor, choice, today)
    const places = new Map(found.map((candidate) => [candidate.debt_case_id, placeView(candidate)]))
    return stops.map((stop) => ({
      stop,
      position: stop.position,
      wayM: stop.wayM,
      place: places.get(stop.debtCase.id) ?? null,
    }))
  }

  @FieldResolver(() => Int, { description: 'How many reports of it were received: the next one has the number after.' })
  async reportedCount(@Root() round: Round, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loaders.reportsOfRound.load(round.id)).length
  }
}

/** Whose rounds the viewer may see: their own, and those of people whose work they follow. */
const followed = async (context: RequestContext): Promise<string[]> => {
  const actor = context.requireActor()
  const own = actor.user_id === null ? [] : [actor.user_id]
  if (!may(actor.role, 'read_performance')) return own
  const { people } = await ledPeople(entityManagerReader(await context.read()), actor)
  return [...own, ...people.map(({ id }) => id)]
}

const visitView = async (
  candidate: VisitCandidate,
  visit: PlannedVisit | null,
  context: RequestContext,
): Promise<ProposedVisitView> => ({
  debtCase: present(await context.loaders.debtCaseById.load(candidate.debt_case_id)),
  place: placeView(candidate),
  request: candidate.request && (await context.loaders.openVisitRequestOfCase.load(candidate.debt_case_id)),
  beginsAt: visit && timeOfDay(visit.begins_s),
  leavesAt: visit && timeOfDay(visit.leaves_s),
  wayM: visit && visit.way_m,
})
