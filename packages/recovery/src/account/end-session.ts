import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { Person } from '../session/require-person.js'

/** Ends one of the person's own sessions, in whatever browser it is. */
export const endOwnSession = async (
  services: Pick<Services, 'database' | 'clock'>,
  person: Person,
  session_id: string,
): Promise<Result<null, { readonly code: 'session_unknown' }>> => {
  if (!isId(session_id)) return err({ code: 'session_unknown' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rowCount } = await client.query(
      `update session set revoked_at = $4
        where organisation_id = $1 and user_id = $2 and id = $3 and revoked_at is null`,
      [person.organisation_id, person.user_id, session_id, now],
    )
    if (rowCount !== 1) return err({ code: 'session_unknown' })
    const subject = { subject_kind: 'session', subject_id: session_id } as const
    await recordAudit(client, person, { action: 'session.ended', ...subject, detail: {} }, now)
    return ok(null)
  })
}

/** Ends all sessions of the person but this one. */
export const endOtherSessions = async (
  services: Pick<Services, 'database' | 'clock'>,
  person: Person,
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rowCount } = await client.query(
      `update session set revoked_at = $4
        where organisation_id = $1 and user_id = $2 and id <> $3 and revoked_at is null`,
      [person.organisation_id, person.user_id, person.session_id, now],
    )
    const action = {
      action: 'session.revoked',
      subject_kind: 'user',
      subject_id: person.user_id,
      detail: { sessions: rowCount ?? 0 },
    } as const
    await recordAudit(client, person, action, now)
  })
}
