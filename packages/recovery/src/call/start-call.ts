import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { checkContact, type ContactDecision } from '../contact-policy/check-contact.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import type { CallFailure } from './call-failure.js'
import { phoneOfDebtor } from './phone-of-debtor.js'

export type StartCallInput = {
  readonly debt_case_id: string
  /** The number to be dialled; null where it is not among the contact points. */
  readonly contact_point_id: string | null
  /** Why rules that can be passed are passed; null to keep them. */
  readonly override_reason: string | null
}

/**
 * Asks the contact policy at the moment of dialling. Its answer is logged, also when it is no; the call is noted
 * afterwards under the check that let it pass.
 */
export const startCall = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id, contact_point_id, override_reason }: StartCallInput,
): Promise<Result<ContactDecision, CallFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed', field: null })
  if (!isId(debt_case_id)) return err({ code: 'case_unknown', field: null })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const, field: null })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const, field: null })
    if (contact_point_id !== null && (await phoneOfDebtor(client, actor, found.debtor_id, contact_point_id)) === null)
      return err({ code: 'contact_unknown' as const, field: 'contactPointId' })
    const decision = await checkContact(client, actor, {
      debt_case_id,
      channel: 'call',
      direction: 'outbound',
      at: now,
      contact_point_id,
      purpose: 'contact',
      override_reason,
    })
    const audit = { action: 'call.start', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    const { allowed, check_id } = decision
    await recordAudit(client, actor, { ...audit, detail: { allowed, check_id } }, now)
    return ok(decision)
  })
}
