import { addDays, assertNever, type BusinessDate, err, type NextStep, ok, type Result } from '@quittance/core'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'
import { addFollowUp } from '../follow-up/add-follow-up.js'
import { settleFollowUps } from '../follow-up/settle-follow-ups.js'
import type { CallFailure } from './call-failure.js'

/**
 * Plans what follows from a call; what was planned before is done with it. A day that the rule names and that is further
 * away than the strategy lets a case wait comes sooner; one that the debtor named is refused, for somebody to choose.
 */
export const planNextStep = async (
  client: ClientBase,
  actor: Actor,
  debt_case_id: string,
  next: NextStep | null,
  { now, today }: { readonly now: Date; readonly today: BusinessDate },
): Promise<Result<NextStep | null, CallFailure>> => {
  if (next === null) {
    await settleFollowUps(client, actor.organisation_id, debt_case_id, now)
    return ok(null)
  }
  const added = await addFollowUp(client, actor, { debt_case_id, ...next, note: null }, now)
  if (added.ok) return ok(next)
  const { error } = added
  switch (error.code) {
    case 'too_far': {
      if (next.reason === 'call_back') return err({ code: 'call_back_too_far', field: 'callBackOn' })
      const sooner = { ...next, due_on: addDays(today, error.days_maximum) }
      await addFollowUp(client, actor, { debt_case_id, ...sooner, note: null }, now)
      return ok(sooner)
    }
    case 'in_the_past':
      return err({ code: 'call_back_past', field: 'callBackOn' })
    case 'time_invalid':
      return err({ code: 'time_invalid', field: 'callBackTime' })
    case 'note_too_long':
      return err({ code: 'note_too_long', field: 'note' })
    case 'not_allowed':
    case 'case_unknown':
    case 'case_closed':
      return err({ code: error.code, field: null })
    default:
      return assertNever(error)
  }
}
