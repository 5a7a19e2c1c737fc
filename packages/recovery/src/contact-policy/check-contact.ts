import { type ContactRefusal, decideContact } from '@quittance/core'
import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { caseScope, type CasePlace, isInScope } from '../debt-case/case-scope.rules.js'
import { type PlannedContact, type PreparedQuestion, prepareQuestion } from './contact-question.js'

/** Characters of the reason for passing a rule. */
export const override_reason_maximum = 1_000

/** An outbound contact about to be made; inbound ones are never asked about. */
export type ContactToCheck = PlannedContact & {
  readonly direction: 'outbound'
  /** Why rules that can be passed are passed; null or blank to keep them. Counts only for those who may. */
  readonly override_reason?: string | null
}

/** What the policy says, and where it is logged. */
export type ContactDecision =
  | { readonly allowed: true; readonly check_id: string }
  | {
      readonly allowed: false
      readonly check_id: string
      readonly refusals: readonly ContactRefusal[]
      /** The first moment at which nothing would refuse it; null when time alone never makes it so. */
      readonly allowed_from: Date | null
    }

/**
 * Asks the contact policy about a contact at the moment of making it, in the transaction that makes it, and logs the
 * answer. The caller has locked the case, and commits also when the answer is no: what was refused is logged too.
 */
export const checkContact = async (
  client: pg.ClientBase,
  actor: Actor,
  contact: ContactToCheck,
): Promise<ContactDecision> => {
  const prepared = await prepareQuestion(client, actor, contact)
  if (prepared === null) throw new Error('A contact is checked on a case that the caller has locked')
  const { refusals, allowed_from } = decideContact(prepared.question)
  const reason = contact.override_reason?.trim().slice(0, override_reason_maximum) ?? ''
  const overridden =
    refusals.length > 0 &&
    reason !== '' &&
    refusals.every(({ overridable }) => overridable) &&
    (await mayOverride(client, actor, contact.debt_case_id))
  const allowed = refusals.length === 0 || overridden
  const check_id = await logCheck(client, actor, contact, prepared, {
    allowed,
    overridden,
    refusals,
    override_reason: overridden ? reason : null,
  })
  return allowed ? { allowed, check_id } : { allowed, check_id, refusals, allowed_from }
}

const mayOverride = async (client: pg.ClientBase, actor: Actor, debt_case_id: string): Promise<boolean> => {
  const { rows } = await client.query<CasePlace>(
    'select team_id, assignee_id, archived_on from debt_case where organisation_id = $1 and id = $2',
    [actor.organisation_id, debt_case_id],
  )
  const place = rows[0]
  return place !== undefined && isInScope(caseScope(actor, 'override_contact_policy'), place)
}

type Answer = {
  readonly allowed: boolean
  readonly overridden: boolean
  readonly refusals: readonly ContactRefusal[]
  readonly override_reason: string | null
}

/** Writes the answer down, and that the figures of its day are no longer what was stored. */
const logCheck = async (
  client: pg.ClientBase,
  actor: Actor,
  { debt_case_id, claim_id = null }: ContactToCheck,
  { question, policy, checked_on }: PreparedQuestion,
  { allowed, overridden, refusals, override_reason }: Answer,
): Promise<string> => {
  const id = newId()
  await client.query(
    `with logged as (
     insert into contact_check (organisation_id, id, creditor_id, portfolio_id, debt_case_id, channel, purpose,
       checked_at, checked_on, country, time_zones, policy_id, allowed, overridden, refused_rules, refusals,
       override_reason, checked_by_id, recorded_at)
     select $1, $2, claim.creditor_id, claim.portfolio_id, claim.debt_case_id, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       $14, $15, $16, $17, clock_timestamp()
     from claim
     where claim.organisation_id = $1 and claim.debt_case_id = $3 and ($4::uuid is null or claim.id = $4)
     order by claim.placed_on desc, claim.id desc
     limit 1
     returning creditor_id, portfolio_id, checked_on)
     insert into statistics_mark (organisation_id, id, creditor_id, portfolio_id, day, marked_at)
     select $1, new_id(), creditor_id, portfolio_id, checked_on, now() from logged`,
    [
      actor.organisation_id,
      id,
      debt_case_id,
      claim_id,
      question.channel,
      question.purpose,
      question.at,
      checked_on,
      question.country,
      question.time_zones,
      policy.policy_id,
      allowed,
      overridden,
      refusals.map(({ rule }) => rule),
      JSON.stringify(refusals),
      override_reason,
      actor.user_id,
    ],
  )
  return id
}
