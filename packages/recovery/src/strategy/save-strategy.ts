import { type BusinessDate, err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { refreshNextActionsJob, type RefreshNextActionsPayload } from '../next-action/refresh-next-actions.job.js'
import type { Services } from '../services.js'
import { readContent, unknownIdIn } from './read-content.js'
import { jsonOfContent } from './strategy-json.js'
import type { StrategyFailure } from './strategy-message.js'

type Answer = Promise<Result<{ readonly version: number }, StrategyFailure>>

/** Keeps a draft: a new version, or the same one again while it is not published. */
export const saveStrategy = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly version: number | null; readonly content_json: string; readonly reason: string },
): Answer => {
  if (!may(actor.role, 'manage_strategy')) return err({ code: 'not_allowed' })
  const { organisation_id } = actor
  const reason = input.reason.trim().slice(0, 500)
  if (reason === '') return err({ code: 'reason_missing' })
  const content = readContent(input.content_json)
  if (!content.ok) return content
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const unknown = await unknownIdIn(client, organisation_id, content.value)
    if (unknown !== null) return err({ code: 'unknown_id' as const, detail: unknown })
    // Two drafts made at once take one number each.
    await client.query('select id from organisation where id = $1 for share', [organisation_id])
    const { rows } = await client.query<{ version: number; published: boolean }>(
      `select version, published_at is not null as published from work_strategy
       where organisation_id = $1 order by version for update`,
      [organisation_id],
    )
    const existing = rows.find(({ version }) => version === input.version)
    if (input.version !== null && existing === undefined) return err({ code: 'version_unknown' as const })
    if (existing?.published === true) return err({ code: 'published_already' as const })
    const version = input.version ?? (rows.at(-1)?.version ?? 0) + 1
    await client.query(
      `insert into work_strategy (organisation_id, version, content, reason, made_by_id, made_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (organisation_id, version) do update
       set content = excluded.content, reason = excluded.reason, made_by_id = excluded.made_by_id,
           made_at = excluded.made_at`,
      [organisation_id, version, JSON.stringify(jsonOfContent(content.value)), reason, actor.user_id, now],
    )
    const audit = { action: 'work_strategy.save', subject_kind: 'organisation', subject_id: organisation_id } as const
    await recordAudit(client, actor, { ...audit, detail: { version } }, now)
    return ok({ version })
  })
}

/** Puts a draft in force from a day on. From today: all next actions are computed again at once. */
export const publishStrategy = async (
  services: Pick<Services, 'database' | 'clock' | 'jobs'>,
  actor: Actor,
  { version, live_from }: { readonly version: number; readonly live_from: BusinessDate },
): Answer => {
  if (!may(actor.role, 'manage_strategy')) return err({ code: 'not_allowed' })
  const { organisation_id } = actor
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  if (live_from < today) return err({ code: 'live_from_past' })
  const done = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ published: boolean }>(
      `select published_at is not null as published from work_strategy
       where organisation_id = $1 and version = $2 for update`,
      [organisation_id, version],
    )
    if (rows[0] === undefined) return err({ code: 'version_unknown' as const })
    if (rows[0].published) return err({ code: 'published_already' as const })
    await client.query(
      `update work_strategy set live_from = $3, published_by_id = $4, published_at = $5
       where organisation_id = $1 and version = $2`,
      [organisation_id, version, live_from, actor.user_id, now],
    )
    const audit = {
      action: 'work_strategy.publish',
      subject_kind: 'organisation',
      subject_id: organisation_id,
    } as const
    await recordAudit(client, actor, { ...audit, detail: { version, live_from } }, now)
    return ok({ version })
  })
  if (done.ok && live_from === today)
    await services.jobs.enqueue<RefreshNextActionsPayload>(refreshNextActionsJob, {
      organisation_id,
      trigger: 'strategy',
    })
  return done
}
