import { assertNever, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { attachmentFormats, type AttachmentFormat } from './attachment-format.js'
import { reasonText } from './delivery-reason.js'
import { pauseSchedule } from './pause-schedule.js'
import { previewReport } from './preview-report.js'
import { removeSchedule } from './remove-schedule.js'
import { ReportDelivery } from './report-delivery.entity.js'
import { ReportSchedule } from './report-schedule.entity.js'
import {
  AttachmentFormatEnum,
  RemoveReportResult,
  ReportCadenceView,
  ReportDeliveryView,
  ReportMailView,
  ReportRecipientView,
  ReportRemoved,
  ReportRunView,
  ReportScheduleInput,
  ReportScheduleResult,
  ReportScheduleView,
} from './report-schedule.graphql.js'
import { retryDelivery } from './retry-delivery.js'
import { saveSchedule } from './save-schedule.js'
import { type ScheduleFailure, scheduleMessage } from './schedule-failure.js'
import { testSchedule } from './test-schedule.js'
import { visibleSchedule, visibleSchedules } from './visible-schedules.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { unwrapReport } from '../report/unwrap-report.js'

type Refusal = NotFound | NotAllowed | InvalidInput

/** How a refused change of a schedule is answered. */
export const scheduleRefusal = (failure: ScheduleFailure, { locale }: Pick<RequestContext, 'locale'>): Refusal => {
  const message = scheduleMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'schedule_unknown':
    case 'delivery_unknown':
      return new NotFound(message)
    case 'recipient_unknown':
    case 'name_missing':
    case 'name_too_long':
    case 'spec_too_large':
    case 'kind_not_available':
    case 'bad_time':
    case 'no_weekday':
    case 'bad_day':
    case 'bad_rows':
    case 'recipient_missing':
    case 'too_many_recipients':
    case 'too_many_schedules':
    case 'not_failed':
    case 'report':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure)
  }
}

@Resolver(() => ReportScheduleView)
export class ReportScheduleResolver {
  @Query(() => [ReportScheduleView], {
    description: 'Reports that are sent by themselves: one’s own, for administrators everybody’s; the next one first.',
  })
  async reportSchedules(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule[]> {
    const actor = requireAction(context, 'manage_schedule')
    return await visibleSchedules(await context.read(), actor, pageSize(first, context.locale))
  }

  @Query(() => ReportScheduleView, {
    nullable: true,
    description: 'One of them; null where it is not there or not yours.',
  })
  async reportSchedule(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule | null> {
    return await visibleSchedule(await context.read(), requireAction(context, 'manage_schedule'), id)
  }

  @Query(() => ReportMailView, { description: 'The e-mail of a report as the viewer would get it now.' })
  async reportMailPreview(
    @Arg('spec', () => ReportSpecInput, { description: 'What is reported.' }) spec: ReportSpecInput,
    @Arg('name', () => String, { description: 'Its subject.' }) name: string,
    @Arg('bodyRows', () => Int, { description: 'Rows of each table that stand in it.' }) bodyRows: number,
    @Ctx() context: RequestContext,
  ): Promise<ReportMailView> {
    const actor = requireAction(context, 'manage_schedule')
    return unwrapReport(await previewReport(context.services, actor, { spec, name, body_rows: bodyRows }), context)
  }

  @Query(() => Boolean, {
    description: 'Whether a server takes e-mails over; without one they wait, and are given up.',
  })
  mailReady(@Ctx() context: RequestContext): boolean {
    requireAction(context, 'manage_schedule')
    return context.services.mail !== null
  }

  @Mutation(() => ReportScheduleResult, { description: 'Has a report sent by itself, or changes one’s own schedule.' })
  async saveReportSchedule(
    @Arg('id', () => ID, { nullable: true, description: 'Which schedule to change; left out for a new one.' })
    id: string | null | undefined,
    @Arg('input', () => ReportScheduleInput, { description: 'What to send, when and to whom.' })
    input: ReportScheduleInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule | Refusal> {
    const { name, spec, cadence, recipientIds, attachments, bodyRows } = input
    const written = {
      name,
      spec,
      cadence: {
        kind: cadence.kind,
        time: cadence.time,
        working_days_only: cadence.workingDaysOnly ?? false,
        weekdays: cadence.weekdays ?? [],
        day: cadence.day ?? 1,
        shift: cadence.shift ?? 'none',
      },
      recipient_ids: recipientIds,
      attachments,
      body_rows: bodyRows,
    } as const
    const actor = context.requireActor()
    const saved = await context.write(() => saveSchedule(context.services, actor, id ?? null, written))
    return saved.ok ? await shown(context, saved.value.schedule_id) : scheduleRefusal(saved.error, context)
  }

  @Mutation(() => ReportScheduleResult, {
    description: 'Pauses a schedule or lets it go on; administrators may for all.',
  })
  async pauseReportSchedule(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('paused', () => Boolean, { description: 'False to let it go on.' }) paused: boolean,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => pauseSchedule(context.services, actor, { schedule_id: id, paused }))
    return done.ok ? await shown(context, id) : scheduleRefusal(done.error, context)
  }

  @Mutation(() => RemoveReportResult, { description: 'Removes one’s own schedule.' })
  async removeReportSchedule(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportRemoved | NotFound | NotAllowed> {
    const actor = context.requireActor()
    const done = await context.write(() => removeSchedule(context.services, actor, id))
    if (done.ok) return new ReportRemoved(id)
    const message = scheduleMessage(done.error, context.locale)
    return done.error.code === 'not_allowed' ? new NotAllowed(message) : new NotFound(message)
  }

  @Mutation(() => ReportScheduleResult, { description: 'Sends the report now, to the viewer and nobody else.' })
  async testReportSchedule(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => testSchedule(context.services, actor, id))
    return done.ok ? await shown(context, id) : scheduleRefusal(done.error, context)
  }

  @Mutation(() => ReportScheduleResult, { description: 'Has a report that failed computed and sent again.' })
  async retryReportDelivery(
    @Arg('id', () => ID, { description: 'Which delivery.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportSchedule | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => retryDelivery(context.services, actor, id))
    return done.ok ? await shown(context, done.value.schedule_id) : scheduleRefusal(done.error, context)
  }

  @FieldResolver(() => String, { description: 'What is reported, as JSON in the shape of ReportSpecInput.' })
  spec(@Root() { spec }: ReportSchedule): string {
    return JSON.stringify(spec)
  }

  @FieldResolver(() => ReportCadenceView, { description: 'When it is sent.' })
  cadence(@Root() schedule: ReportSchedule): ReportCadenceView {
    return {
      kind: schedule.cadenceKind,
      time: schedule.runTime,
      workingDaysOnly: schedule.workingDaysOnly,
      weekdays: schedule.weekdays.map(Number),
      day: schedule.monthDay,
      shift: schedule.dayShift,
    }
  }

  @FieldResolver(() => [AttachmentFormatEnum], { description: 'Which files go with it.' })
  attachments(@Root() schedule: ReportSchedule): AttachmentFormat[] {
    return attachmentFormats(schedule.attachments)
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it comes round next; null while paused.' })
  nextRunAt(@Root() { pausedAt, nextRunAt }: ReportSchedule): Date | null {
    return (pausedAt ?? null) === null ? nextRunAt : null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'Since when it is paused.' })
  pausedAt(@Root() { pausedAt }: ReportSchedule): Date | null {
    return pausedAt ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of who paused it; null where it paused itself because its owner may no longer have it sent.',
  })
  async pausedBy(@Root() { pausedBy }: ReportSchedule, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return pausedBy ? ((await loaders.userById.load(pausedBy.id))?.name ?? null) : null
  }

  @FieldResolver(() => String, { description: 'Name of whose it is.' })
  async owner(@Root() { owner }: ReportSchedule, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.userById.load(owner.id))?.name ?? ''
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  mine(@Root() { owner }: ReportSchedule, @Ctx() context: RequestContext): boolean {
    return owner.id === context.requireActor().user_id
  }

  @FieldResolver(() => [ReportRecipientView], { description: 'Who is sent it.' })
  async recipients(@Root() { id }: ReportSchedule, @Ctx() { loaders }: RequestContext): Promise<ReportRecipientView[]> {
    const rows = await loaders.recipientsOfSchedule.load(id)
    return await Promise.all(
      rows.map(async ({ user, stoppedAt }) => ({
        personId: user.id,
        name: (await loaders.userById.load(user.id))?.name ?? '',
        stoppedAt: stoppedAt ?? null,
      })),
    )
  }

  @FieldResolver(() => ReportRunView, { nullable: true, description: 'How the last time went; null before the first.' })
  async lastRun(@Root() { id }: ReportSchedule, @Ctx() { loaders }: RequestContext): Promise<ReportRunView | null> {
    const run = await loaders.lastRunOfSchedule.load(id)
    return run && { dueAt: run.due_at, sent: run.sent, failed: run.failed, waiting: run.waiting }
  }

  @FieldResolver(() => [ReportDeliveryView], { description: 'What it sent, the latest first: 100 at most.' })
  async deliveries(@Root() { id }: ReportSchedule, @Ctx() { loaders }: RequestContext): Promise<ReportDelivery[]> {
    return await loaders.deliveriesOfSchedule.load(id)
  }
}

/** A schedule after a change of it. */
const shown = async (context: RequestContext, id: string): Promise<ReportSchedule> =>
  present(await visibleSchedule(await context.read(), context.requireActor(), id))

@Resolver(() => ReportDeliveryView)
export class ReportDeliveryResolver {
  @FieldResolver(() => String, { description: 'Name of the recipient.' })
  async recipient(@Root() { user }: ReportDelivery, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.userById.load(user.id))?.name ?? ''
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed or was left out.' })
  reason(@Root() { reason }: ReportDelivery, @Ctx() { locale }: RequestContext): string | null {
    return reasonText(reason ?? null, locale)
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it ended; null while it waits.' })
  endedAt(@Root() { endedAt }: ReportDelivery): Date | null {
    return endedAt ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it was last tried again by hand.' })
  retriedAt(@Root() { retriedAt }: ReportDelivery): Date | null {
    return retriedAt ?? null
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have it tried again.' })
  retriable(@Root() { state }: ReportDelivery, @Ctx() context: RequestContext): boolean {
    return state === 'failed' && may(context.requireActor().role, 'manage_schedule')
  }
}
