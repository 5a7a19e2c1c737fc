import {
  addDays,
  type BusinessDate,
  err,
  may,
  ok,
  type PromiseTerms,
  type Result,
  right_party_outcomes,
} from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { type OwedClaim, owedOfCase, type OwedOfCase } from '../arrangement/owed-claims.js'
import { termsInForce } from '../arrangement/terms-in-force.js'
import { recordAudit } from '../audit/record-audit.js'
import { hasRunningPlan } from '../plan/has-running-plan.js'
import { lockCase } from '../debt-case/lock-case.js'
import { forbiddenByHolds } from '../hold/require-no-hold.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { markStatisticsOfFacts } from '../statistics/mark-statistics.js'
import { decidePromisesOfCases } from './decide-promises.js'
import { promise_note_length_maximum, type PromiseFailure } from './promise-failure.js'

/** What a debtor promises to pay, and by when. */
export type MakePromiseInput = {
  readonly debt_case_id: string
  /** The claim that it is about; null for the case: then the claim due first stands for it in the figures. */
  readonly claim_id: string | null
  /** Minor units of the case's currency. */
  readonly amount_minor: bigint
  readonly due_on: BusinessDate
  readonly note: string | null
}

/** Notes a promise made today, under the name of who notes it, with the grace and the threshold of the agency's terms. */
export const makePromise = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: MakePromiseInput,
): Promise<Result<{ readonly promise_id: string }, PromiseFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  const { debt_case_id, claim_id } = input
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  if (claim_id !== null && !isId(claim_id)) return err({ code: 'claim_unknown' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const })
    const terms = termsInForce().promise
    const wrong = inputFailure(input, today, terms)
    if (wrong !== null) return err(wrong)
    const chosen = choose(await owedOfCase(client, organisation_id, debt_case_id), input)
    if (!chosen.ok) return chosen
    const held = await forbiddenByHolds(client, organisation_id, debt_case_id, claim_id, 'make_promise')
    if (!held.ok) return held
    if (await hasRunningPlan(client, organisation_id, debt_case_id)) return err({ code: 'plan_running' as const })
    if (!(await hasContactLeft(client, organisation_id, debt_case_id, today)))
      return err({ code: 'one_per_contact' as const })

    const promise_id = newId()
    await insertPromise(client, actor, { ...input, promise_id, terms, claim: chosen.value, today, now })
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    await markStatisticsOfFacts(client, organisation_id, [promise_id])
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    const audit = { action: 'promise.make', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    const { currency } = chosen.value
    const detail = { promise_id, amount_minor: String(input.amount_minor), currency, due_on: input.due_on }
    await recordAudit(client, actor, { ...audit, detail }, now)
    return ok({ promise_id })
  })
}

const inputFailure = (
  { amount_minor, due_on, note }: MakePromiseInput,
  today: BusinessDate,
  { days_ahead_maximum }: PromiseTerms,
): PromiseFailure | null => {
  if (amount_minor <= 0n) return { code: 'amount_not_positive' }
  if (due_on < today) return { code: 'due_in_the_past' }
  if (due_on > addDays(today, days_ahead_maximum)) return { code: 'due_too_far', days_maximum: days_ahead_maximum }
  return (note ?? '').length > promise_note_length_maximum ? { code: 'note_too_long' } : null
}

/** The claim that stands for the promise in the figures, when what is promised is owed. */
const choose = (
  owed: OwedOfCase | null,
  { claim_id, amount_minor }: MakePromiseInput,
): Result<OwedClaim, PromiseFailure> => {
  const claim = claim_id === null ? owed?.claims[0] : owed?.claims.find((one) => one.claim_id === claim_id)
  if (owed === null || claim === undefined) return err({ code: 'claim_unknown' })
  const owed_minor = claim_id === null ? owed.open_minor : claim.open_minor
  if (owed_minor <= 0n) return err({ code: 'nothing_owed' })
  if (amount_minor > owed_minor) return err({ code: 'more_than_owed', owed_minor, currency: claim.currency })
  return ok(claim)
}

/**
 * A contact with the debtor gives one promise at most, or the rate of promises would pass 100 %. A promise that nobody
 * noted a contact for, by letter for instance, is one of its day.
 */
const hasContactLeft = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
  today: BusinessDate,
): Promise<boolean> => {
  const { rows } = await client.query<{ is_left: boolean }>(
    `select (select count(*) from promise where organisation_id = $1 and debt_case_id = $2 and promised_on = $3
               and cancelled_on is null)
       < greatest(1, (select count(*) from activity where organisation_id = $1 and debt_case_id = $2
               and occurred_on = $3 and outcome = any($4))) as is_left`,
    [organisation_id, debt_case_id, today, right_party_outcomes],
  )
  return rows[0]?.is_left === true
}

const insertPromise = async (
  client: ClientBase,
  actor: Actor,
  promise: MakePromiseInput & {
    readonly promise_id: string
    readonly terms: PromiseTerms
    readonly claim: OwedClaim
    readonly today: BusinessDate
    readonly now: Date
  },
): Promise<void> => {
  const { claim, terms } = promise
  await client.query(
    `insert into promise (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, amount_minor, currency,
       promised_on, due_on, grace_days, threshold_percent, agent_id, agent_name, natural_key, note, status,
       appropriated_minor, recorded_at)
     values ($1, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $2::uuid::text, $15, 'open', 0, $16)`,
    [
      actor.organisation_id,
      promise.promise_id,
      claim.creditor_id,
      claim.portfolio_id,
      promise.debt_case_id,
      claim.claim_id,
      promise.amount_minor,
      claim.currency,
      promise.today,
      promise.due_on,
      terms.grace_days,
      terms.threshold_percent,
      actor.user_id,
      actor.user_id === null ? null : actor.name,
      promise.note?.trim() || null,
      promise.now,
    ],
  )
}
