import { assertNever, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reachedTeams } from '../performance/led-people.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { addCoachingNote, removeCoachingNote, settleCoachingNote } from './change-coaching-note.js'
import { type CoachingFailure, coachingMessage } from './coaching-message.js'
import { CoachingNote } from './coaching-note.entity.js'
import {
  CoachingItemView,
  CoachingNoteInput,
  CoachingNoteRemoved,
  CoachingNoteRemovedResult,
  CoachingNoteResult,
  CoachingNoteView,
} from './coaching.graphql.js'
import { computeCoaching } from './compute-coaching.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: CoachingFailure, { locale }: RequestContext): Refusal => {
  const message = coachingMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'agent_unknown':
    case 'note_unknown':
      return new NotFound(message)
    case 'note_missing':
    case 'note_too_long':
    case 'follow_up_past':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

const notAllowed = (context: RequestContext): NotAllowed =>
  new NotAllowed(coachingMessage({ code: 'not_allowed', field: null }, context.locale))

@Resolver(() => CoachingNoteView)
export class CoachingResolver {
  @Query(() => [CoachingItemView], {
    description:
      'Agents of whom a share fell beyond what chance explains, against their own past and what their mix of portfolios lets expect; those with most to talk about first.',
  })
  async coaching(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<CoachingItemView[]> {
    const actor = requireAction(context, 'read_performance')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const items = unwrapReport(await computeCoaching(reader, actor, clock, asked), context)
    return await Promise.all(
      items.map(async ({ agent_id, team_ids, kpi_id, readings, ...item }) => ({
        ...item,
        agentId: agent_id,
        teamIds: team_ids,
        kpiId: kpi_id,
        readings: await Promise.all(
          readings.map(async ({ debt_case_id, ...reading }) => ({
            ...reading,
            debtCase: present(await context.loaders.debtCaseById.load(debt_case_id)),
          })),
        ),
      })),
    )
  }

  @Query(() => [CoachingNoteView], {
    description: 'Notes about the people of the viewer’s teams: open ones first, by the day to come back to them.',
  })
  async coachingNotes(
    @Arg('agentId', () => ID, { nullable: true, description: 'Only those about this person.' })
    agentId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CoachingNote[]> {
    const actor = requireAction(context, 'read_performance')
    const notes = await context.loaders.coachingNotesOfTeams(reachedTeams(actor))
    return agentId ? notes.filter(({ agent }) => agent.id === agentId) : notes
  }

  @Mutation(() => CoachingNoteResult, { description: 'Writes down what was agreed with somebody of one’s team.' })
  async addCoachingNote(
    @Arg('input', () => CoachingNoteInput, { description: 'The note.' }) input: CoachingNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<CoachingNote | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_performance')) return notAllowed(context)
    const done = await context.write(() =>
      addCoachingNote(context.services, actor, {
        team_id: input.teamId,
        agent_id: input.agentId,
        note: input.note,
        follow_up_on: input.followUpOn ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.coachingNoteById.load(done.value.coaching_note_id))
  }

  @Mutation(() => CoachingNoteResult, { description: 'Marks a note as done, or as open again.' })
  async settleCoachingNote(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('done', () => Boolean, { description: 'False opens it again.' }) done: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CoachingNote | Refusal> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_performance')) return notAllowed(context)
    const settled = await context.write(() =>
      settleCoachingNote(context.services, actor, { coaching_note_id: id, done }),
    )
    if (!settled.ok) return refusal(settled.error, context)
    return present(await context.loaders.coachingNoteById.load(id))
  }

  @Mutation(() => CoachingNoteRemovedResult, { description: 'Removes a note for good.' })
  async removeCoachingNote(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CoachingNoteRemoved | NotFound | NotAllowed> {
    const actor = context.requireActor()
    if (!may(actor.role, 'manage_performance')) return notAllowed(context)
    const removed = await context.write(() => removeCoachingNote(context.services, actor, { coaching_note_id: id }))
    return removed.ok
      ? new CoachingNoteRemoved(id)
      : new NotFound(coachingMessage({ code: 'note_unknown', field: null }, context.locale))
  }

  @FieldResolver(() => ID, { description: 'About whom: the id of the person.' })
  agentId(@Root() note: CoachingNote): string {
    return note.agent.id
  }

  @FieldResolver(() => String, { description: 'Name of the person.' })
  async agentName(@Root() note: CoachingNote, @Ctx() context: RequestContext): Promise<string> {
    return present(await context.loaders.userById.load(note.agent.id)).name
  }

  @FieldResolver(() => ID, { description: 'In which team.' })
  teamId(@Root() note: CoachingNote): string {
    return note.team.id
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who wrote it.' })
  async author(@Root() note: CoachingNote, @Ctx() context: RequestContext): Promise<string | null> {
    const id = note.author?.id
    return id === undefined ? null : ((await context.loaders.userById.load(id))?.name ?? null)
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'When to come back to it.' })
  followUpOn(@Root() note: CoachingNote): string | null {
    return note.followUpOn ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it was done; null while it is open.' })
  doneAt(@Root() note: CoachingNote): Date | null {
    return note.doneAt ?? null
  }
}
