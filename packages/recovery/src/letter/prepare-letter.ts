import type { Language, LetterChannel, LetterKind } from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { templateInForce } from '../letter-template/template-in-force.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import { type ComposedLetter, composeLetter } from './compose-letter.js'
import { readLetterFacts } from './letter-facts.js'
import type { LetterObstacle } from './letter-failure.js'
import { forbiddenLetter } from './letter-forbidden.js'

/** A letter that somebody wishes to send. */
export type WriteLetterInput = {
  readonly debt_case_id: string
  readonly kind: LetterKind
  readonly channel: LetterChannel
  readonly language: Language
  readonly contact_point_id: string | null
  /** What the agent adds to this letter alone. */
  readonly message: string | null
  /** Why rules of the contact policy that can be passed are passed; null to keep them. */
  readonly override_reason: string | null
}

/** A letter that was put together, with everything that stands against sending it. */
export type PreparedLetter = {
  readonly creditor_id: string
  /** Where it goes; null where no way is known. */
  readonly contact_point_id: string | null
  /** Null where too little is known to write it. */
  readonly letter: ComposedLetter | null
  readonly obstacles: readonly LetterObstacle[]
}

/**
 * Puts a letter together from the facts of a case as they are now; null where there is no such case. Nothing is written.
 * The preview and the sending both come from here, so that what was shown is what is sent.
 */
export const prepareLetter = async (
  client: pg.ClientBase,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  input: WriteLetterInput,
): Promise<PreparedLetter | null> => {
  const { organisation_id } = actor
  const today = services.clock.today(actor.time_zone)
  const reader = clientReader(client)
  const facts = await readLetterFacts(reader, organisation_id, input.debt_case_id, { channel: input.channel, today })
  if (facts === null || facts.debt_case.anonymised) return null
  const template = await templateInForce(reader, organisation_id, input)
  const { letter, obstacles } = composeLetter(facts, template, {
    kind: input.kind,
    channel: input.channel,
    language: input.language,
    dated_on: today,
    agent_name: actor.user_id === null ? null : actor.name,
    message: input.message,
    contact_point_id: input.contact_point_id,
  })
  const forbidden = await forbiddenLetter(client, organisation_id, input.debt_case_id, input.kind)
  return {
    creditor_id: facts.debt_case.creditor_id,
    contact_point_id: input.contact_point_id ?? facts.points[0]?.id ?? null,
    letter,
    obstacles: [...forbidden, ...obstacles],
  }
}
