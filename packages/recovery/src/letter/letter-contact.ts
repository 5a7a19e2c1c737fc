import { type ContactRefusal, decideContact, isDemand } from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { checkContact } from '../contact-policy/check-contact.js'
import { type PlannedContact, prepareQuestion } from '../contact-policy/contact-question.js'
import type { LetterObstacle } from './letter-failure.js'
import type { PreparedLetter, WriteLetterInput } from './prepare-letter.js'

/** What the contact policy would say of a letter now. Nothing is logged. */
export const foreseenRefusals = async (
  client: pg.ClientBase,
  actor: Actor,
  prepared: PreparedLetter,
  input: WriteLetterInput,
  at: Date,
): Promise<LetterObstacle[]> => {
  const question = await prepareQuestion(client, actor, plannedContact(prepared, input, at))
  return question === null ? [] : asObstacles(decideContact(question.question).refusals)
}

/** Asks the contact policy in the transaction that sends the letter, and logs the answer. */
export const refusalsNow = async (
  client: pg.ClientBase,
  actor: Actor,
  prepared: PreparedLetter,
  input: WriteLetterInput,
  at: Date,
): Promise<LetterObstacle[]> => {
  const { override_reason } = input
  const contact = { ...plannedContact(prepared, input, at), direction: 'outbound', override_reason } as const
  const decision = await checkContact(client, actor, contact)
  return decision.allowed ? [] : asObstacles(decision.refusals)
}

const plannedContact = (
  { contact_point_id }: PreparedLetter,
  { debt_case_id, channel, kind }: WriteLetterInput,
  at: Date,
): PlannedContact => ({
  debt_case_id,
  channel,
  at,
  contact_point_id,
  purpose: isDemand(kind) ? 'demand' : 'contact',
})

/** Holds are told by themselves, with what they forbid of this letter. */
const asObstacles = (refusals: readonly ContactRefusal[]): LetterObstacle[] =>
  refusals.filter(({ rule }) => rule !== 'hold').map((refusal) => ({ code: 'contact_refused', refusal }))
