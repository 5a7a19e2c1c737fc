import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { z } from 'zod'
import type { RequestContext } from '../graphql-context.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { parameter, sql } from '../report/sql.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { AlertRecipient } from '../alert/alert-recipient.entity.js'
import { scheduleMessage } from '../report-schedule/schedule-failure.js'
import { ScheduleRecipient } from '../report-schedule/schedule-recipient.entity.js'
import { roles } from '../user/role.js'
import { ReceivedKindEnum, ReceivedReport, RecipientCandidate, StopReceivingResult } from './received.graphql.js'
import { type ReceivedKind, stopReceiving } from './stop-receiving.js'

/** People offered as recipients: more than any agency has. */
const candidates_maximum = 1_000

const candidateRow = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  creditor_name: z.string().nullable(),
})

@Resolver()
export class ReceivedResolver {
  @Query(() => [ReceivedReport], { description: 'Reports and alerts that the viewer is sent, whoever owns them.' })
  async receivedReports(@Ctx() context: RequestContext): Promise<ReceivedReport[]> {
    return await received(context)
  }

  @Query(() => [RecipientCandidate], {
    description: 'People whom a report may be sent to; for a creditor’s user those of the same creditor.',
  })
  async recipientCandidates(@Ctx() context: RequestContext): Promise<RecipientCandidate[]> {
    const actor = requireAction(context, 'manage_schedule')
    const rows = await entityManagerReader(await context.read())(
      candidateRow,
      sql`select u.id::text as id, u.name, u.role, c.name as creditor_name
            from user_account u
            left join creditor c on c.organisation_id = u.organisation_id and c.id = u.creditor_id
           where u.organisation_id = ${parameter('uuid', actor.organisation_id)} and u.kind = 'person'
             and u.deactivated_at is null
             and (${parameter('uuid', actor.creditor_id)} is null or u.creditor_id = ${parameter('uuid', actor.creditor_id)})
           order by u.name, u.id limit ${parameter('bigint', String(candidates_maximum))}`,
    )
    return rows.map(({ id, name, role, creditor_name }) => ({ id, name, role, creditorName: creditor_name }))
  }

  @Mutation(() => StopReceivingResult, {
    description: 'Has the viewer get no more of a report or an alert, or get it again.',
  })
  async stopReceiving(
    @Arg('kind', () => ReceivedKindEnum, { description: 'Which of the two.' }) kind: ReceivedKind,
    @Arg('id', () => ID, { description: 'Id of the schedule or the alert.' }) id: string,
    @Arg('stopped', () => Boolean, { description: 'False to get it again.' }) stopped: boolean,
    @Ctx() context: RequestContext,
  ): Promise<ReceivedReport | NotFound> {
    const actor = context.requireActor()
    const done = await context.write(() => stopReceiving(context.services, actor, { kind, id, stopped }))
    if (!done) return new NotFound(scheduleMessage({ code: 'schedule_unknown', field: null }, context.locale))
    const all = await received(context)
    return present(all.find((one) => one.kind === kind && one.id === id) ?? null)
  }
}

const received = async (context: RequestContext): Promise<ReceivedReport[]> => {
  const { organisation_id, user_id } = context.requireActor()
  if (user_id === null) return []
  const em = await context.read()
  const where = { organisation: organisation_id, user: { id: user_id } }
  const schedules = await em.find(ScheduleRecipient, where, { orderBy: { title: 'asc', id: 'asc' } })
  const alerts = await em.find(AlertRecipient, where, { orderBy: { title: 'asc', id: 'asc' } })
  return [
    ...schedules.map((row) => new ReceivedReport('schedule', row.schedule.id, row.title, row.stoppedAt ?? null)),
    ...alerts.map((row) => new ReceivedReport('alert', row.alert.id, row.title, row.stoppedAt ?? null)),
  ]
}
