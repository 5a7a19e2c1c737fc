import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { hangsOnCaseInScope } from '../debt-case/case-scope.sql.js'
import { numbered, parameter, sql } from '../report/sql.js'
import type { Services } from '../services.js'
import { coordinatesOf } from './place.rules.js'
import type { RoundFailure } from './round-message.js'

/** Says where an address is, in place of the point of its postcode; null goes back to that. */
export const setPlace = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { contact_point_id, coordinates }: { readonly contact_point_id: string; readonly coordinates: string | null },
): Promise<Result<{ readonly debtor_id: string }, RoundFailure>> => {
  const point = coordinates === null ? null : coordinatesOf(coordinates)
  if (!isId(contact_point_id)) return err({ code: 'address_unknown', field: null })
  if (coordinates !== null && point === null) return err({ code: 'place_unknown', field: 'coordinates' })
  const now = services.clock.now()
  const found = numbered(sql`
    select contact_point.debtor_id from contact_point
    where contact_point.organisation_id = ${parameter('uuid', actor.organisation_id)}
      and contact_point.id = ${parameter('uuid', contact_point_id)} and contact_point.kind = 'address'
      and ${hangsOnCaseInScope(caseScope(actor, 'work_case'), 'contact_point', 'debtor_id')}`)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ debtor_id: string }>(found.text, found.values)
    const [address] = rows
    if (address === undefined) return err({ code: 'address_unknown', field: null })
    if (point === null)
      await client.query('delete from place where organisation_id = $1 and contact_point_id = $2', [
        actor.organisation_id,
        contact_point_id,
      ])
    else
      await client.query(
        `insert into place (organisation_id, contact_point_id, latitude_degrees, longitude_degrees, set_by_id, set_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation_id, contact_point_id) do update
           set latitude_degrees = excluded.latitude_degrees, longitude_degrees = excluded.longitude_degrees,
               set_by_id = excluded.set_by_id, set_at = excluded.set_at`,
        [actor.organisation_id, contact_point_id, point.latitude_degrees, point.longitude_degrees, actor.user_id, now],
      )
    const audit = { action: 'place.set', subject_kind: 'debtor', subject_id: address.debtor_id } as const
    await recordAudit(client, actor, { ...audit, detail: { given: point !== null } }, now)
    return ok({ debtor_id: address.debtor_id })
  })
}
