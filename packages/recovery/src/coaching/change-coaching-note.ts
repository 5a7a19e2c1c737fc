import { type BusinessDate, err, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { reachedTeams } from '../performance/led-people.js'
import type { Services } from '../services.js'
import { coaching_note_maximum, type CoachingFailure } from './coaching-message.js'

type Answer = Promise<Result<{ readonly coaching_note_id: string }, CoachingFailure>>
type Means = Pick<Services, 'database' | 'clock'>

export type NewCoachingNote = {
  readonly team_id: string
  readonly agent_id: string
  readonly note: string
  /** When to come back to it; null for never. */
  readonly follow_up_on: BusinessDate | null
}

/** Whether notes about the people of a team are the actor's to write. */
const isOwnTeam = (actor: Actor, team_id: string): boolean => {
  const teams = reachedTeams(actor, 'manage_performance')
  return isId(team_id) && (teams === null || teams.includes(team_id))
}

/** Writes down what was agreed with somebody of a team. */
export const addCoachingNote = async (services: Means, actor: Actor, input: NewCoachingNote): Answer => {
  const { team_id, agent_id, follow_up_on } = input
  const note = input.note.trim()
  if (!isOwnTeam(actor, team_id) || !isId(agent_id)) return err({ code: 'agent_unknown', field: null })
  if (note === '') return err({ code: 'note_missing', field: 'note' })
  if (note.length > coaching_note_maximum) return err({ code: 'note_too_long', field: 'note' })
  if (follow_up_on !== null && follow_up_on < services.clock.today(actor.time_zone))
    return err({ code: 'follow_up_past', field: 'followUpOn' })
  const now = services.clock.now()
  const coaching_note_id = newId()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into coaching_note (organisation_id, id, team_id, agent_id, note, follow_up_on, author_id, created_at)
       select organisation_id, $2, team_id, user_id, $5, $6, $7, $8
         from team_member where organisation_id = $1 and team_id = $3 and user_id = $4`,
      [actor.organisation_id, coaching_note_id, team_id, agent_id, note, follow_up_on, actor.user_id, now],
    )
    if (rowCount !== 1) return err({ code: 'agent_unknown', field: null })
    await recordAudit(
      client,
      actor,
      {
        action: 'coaching_note.add',
        subject_kind: 'user',
        subject_id: agent_id,
        detail: { team_id, coaching_note_id },
      },
      now,
    )
    return ok({ coaching_note_id })
  })
}

/** Marks a note as done, or as open again. */
export const settleCoachingNote = (
  services: Means,
  actor: Actor,
  { coaching_note_id, done }: { readonly coaching_note_id: string; readonly done: boolean },
): Answer =>
  changeNote(services, actor, coaching_note_id, async (client, { team_id, agent_id }, now) => {
    await client.query('update coaching_note set done_at = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      coaching_note_id,
      done ? now : null,
    ])
    await recordAudit(
      client,
      actor,
      {
        action: 'coaching_note.settle',
        subject_kind: 'user',
        subject_id: agent_id,
        detail: { team_id, coaching_note_id, done },
      },
      now,
    )
  })

/** Removes a note for good: what is written about people is not kept longer than it serves. */
export const removeCoachingNote = (
  services: Means,
  actor: Actor,
  { coaching_note_id }: { readonly coaching_note_id: string },
): Answer =>
  changeNote(services, actor, coaching_note_id, async (client, { team_id, agent_id }, now) => {
    await client.query('delete from coaching_note where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      coaching_note_id,
    ])
    await recordAudit(
      client,
      actor,
      {
        action: 'coaching_note.remove',
        subject_kind: 'user',
        subject_id: agent_id,
        detail: { team_id, coaching_note_id },
      },
      now,
    )
  })

type Found = { readonly team_id: string; readonly agent_id: string }

const changeNote = async (
  services: Means,
  actor: Actor,
  coaching_note_id: string,
  change: (client: pg.ClientBase, found: Found, now: Date) => Promise<void>,
): Answer => {
  if (!isId(coaching_note_id)) return err({ code: 'note_unknown', field: null })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<Found>(
      'select team_id, agent_id from coaching_note where organisation_id = $1 and id = $2 for update',
      [actor.organisation_id, coaching_note_id],
    )
    const [found] = rows
    if (found === undefined || !isOwnTeam(actor, found.team_id)) return err({ code: 'note_unknown', field: null })
    await change(client, found, now)
    return ok({ coaching_note_id })
  })
}
