import { type BusinessDate, err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { AuditActionId } from '../audit/audit-actions.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { ContactConsent, ContactKind, ContactRole, ContactSource } from '../debtor/contact-words.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import type { ContactFailure } from './contact-failure.js'

/** What a change of contact details works with; the case is locked. */
export type ContactChange = {
  readonly client: ClientBase
  readonly actor: Actor
  readonly debtor_id: string
  readonly creditor_id: string
  /** Country of the agency, in which numbers without a country code are read. */
  readonly country: string
  readonly now: Date
  readonly today: BusinessDate
}

/** A contact point as changes look at it. */
export type KnownContact = {
  readonly id: string
  readonly kind: ContactKind
  readonly value: string
  readonly role: ContactRole
  readonly source: ContactSource
  readonly consent: ContactConsent
  readonly is_valid: boolean
}

type Changed = { readonly debtor_id: string }

/** What is written down about the change: ids and codes, never the value. */
type Detail = Readonly<Record<string, string | number | boolean | null>>

/**
 * Changes the contact details of the debtor of an open case, and writes that down. All that is known of the debtor is
 * locked with the case, so that two people never add the same number.
 */
export const changeContact = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  debt_case_id: string,
  action: AuditActionId,
  change: (change: ContactChange) => Promise<Result<Detail, ContactFailure>>,
): Promise<Result<Changed, ContactFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.anonymised) return err({ code: 'anonymised' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    const { debtor_id } = found
    const { rows } = await client.query<{ creditor_id: string; country: string }>(
      `select debtor.creditor_id, organisation.country
       from debtor join organisation on organisation.id = debtor.organisation_id
       where debtor.organisation_id = $1 and debtor.id = $2 for no key update of debtor`,
      [actor.organisation_id, debtor_id],
    )
    const [debtor] = rows
    if (debtor === undefined) return err({ code: 'case_unknown' as const, field: null })
    const done = await change({ client, actor, debtor_id, ...debtor, now, today })
    if (!done.ok) return done
    const cases = await client.query<{ id: string }>(
      'select id from debt_case where organisation_id = $1 and debtor_id = $2 order by id',
      [actor.organisation_id, debtor_id],
    )
    const ids = cases.rows.map(({ id }) => id)
    await refreshNextActions(client, actor.organisation_id, ids, today)
    const subject = { action, subject_kind: 'debtor', subject_id: debtor_id } as const
    await recordAudit(client, actor, { ...subject, detail: { debt_case_id, ...done.value } }, now)
    return ok({ debtor_id })
  })
}

/** What is known of the debtor. */
export const knownContacts = async ({ client, actor, debtor_id, today }: ContactChange): Promise<KnownContact[]> => {
  const { rows } = await client.query<KnownContact>(
    `select id, kind, value, role, source, consent, valid_until is null or valid_until >= $3 as is_valid
     from contact_point where organisation_id = $1 and debtor_id = $2`,
    [actor.organisation_id, debtor_id, today],
  )
  return rows
}
