import { err, may, ok, type Result } from '@quittance/core'
import { isId } from '@quittance/platform'
import type { Actor } from '../actor.js'
import { type LetterFailure, message_length_maximum } from './letter-failure.js'
import type { WriteLetterInput } from './prepare-letter.js'

/** What somebody wishes to send, as far as it can be read. */
export const readWish = (actor: Actor, input: WriteLetterInput): Result<WriteLetterInput, LetterFailure> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (!isId(input.debt_case_id)) return err({ code: 'case_unknown' })
  const message = input.message?.trim() ?? ''
  if (message.length > message_length_maximum) return err({ code: 'message_too_long' })
  return ok({ ...input, message: message === '' ? null : message })
}
