import type { HoldKind } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { openHold } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** Holds that people of the demonstration opened, on cases of persons or companies. */
const holds: readonly { readonly kind: HoldKind; readonly debtor: 'person' | 'company'; readonly reason: string }[] = [
  {
    kind: 'over_indebtedness',
    debtor: 'person',
    reason: 'Recevabilité notifiée par la commission de la Banque de France',
  },
  { kind: 'over_indebtedness', debtor: 'person', reason: 'Décision de recevabilité transmise par le débiteur' },
  { kind: 'vulnerable', debtor: 'person', reason: 'Hospitalisation signalée par la famille' },
  { kind: 'deceased', debtor: 'person', reason: 'Avis de décès transmis par le notaire' },
  { kind: 'lawyer', debtor: 'company', reason: 'Courrier du conseil de la société' },
  { kind: 'insolvency', debtor: 'company', reason: 'Jugement d’ouverture publié au BODACC' },
]

/**
 * Gives the disputes of the demonstration an owner and a clock, some of them late, and opens a few holds that are about the
 * debtor. A start that was cut short goes on where it stopped.
 */
export const holdDemoCases = async (services: Services, actor: Actor): Promise<void> => {
  const { organisation_id } = actor
  const today = services.clock.today(actor.time_zone)
  const cases = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      `update hold set owner_id = placed.assignee_id,
         respond_by = greatest(hold.opened_on + 30, $2::date - 8 + (placed.position % 38)::int)
       from (
         select standing.id, debt_case.assignee_id, row_number() over (order by standing.opened_on, standing.id) as position
         from hold standing
         join debt_case on debt_case.organisation_id = $1 and debt_case.id = standing.debt_case_id
         where standing.organisation_id = $1 and standing.closed_on is null and standing.respond_by is null
           and debt_case.phase <> 'closed'
       ) as placed
       where hold.organisation_id = $1 and hold.id = placed.id`,
      [organisation_id, today],
    )
    const { rows } = await client.query<{ id: string; kind: 'person' | 'company'; assignee_id: string }>(
      `select id, kind, assignee_id
       from (
         select debt_case.id, debtor.kind, debt_case.assignee_id,
           row_number() over (partition by debtor.kind order by debt_case.number desc) as position
         from debt_case
         join debtor on debtor.organisation_id = $1 and debtor.id = debt_case.debtor_id
         where debt_case.organisation_id = $1 and debt_case.phase <> 'closed' and debt_case.assignee_id is not null
           and not exists (select from hold where hold.organisation_id = $1 and hold.debt_case_id = debt_case.id)
           and not exists (select from hold where hold.organisation_id = $1 and hold.kind <> 'dispute')
       ) as free
       where position % 40 = 7 and position < 200
       order by kind, position`,
      [organisation_id],
    )
    return rows
  })
  for (const [position, { kind, debtor, reason }] of holds.entries()) {
    const of_kind = cases.filter((one) => one.kind === debtor)
    const chosen = of_kind[holds.slice(0, position).filter((before) => before.debtor === debtor).length]
    if (chosen === undefined) continue
    const none = { claim_id: null, reason_code: null, respond_by: null } as const
    const input = { ...none, debt_case_id: chosen.id, kind, reason, owner_id: chosen.assignee_id }
    expectOk(await openHold(services, actor, input))
  }
}
