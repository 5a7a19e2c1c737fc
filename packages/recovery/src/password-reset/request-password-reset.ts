import { err, ok, type Result } from '@quittance/core'
import { newId } from '@quittance/platform'
import type { Services } from '../services.js'
import type { RequestFacts } from '../session/request-facts.js'
import { attempt } from '../throttle/attempt.js'
import { deviceOf } from '../throttle/device.js'
import { email_length_maximum, normalisedEmail } from '../user/email.js'
import { sendResetLinkJob } from './send-reset-link.job.js'

/** What the address of a request is sealed as. */
export const request_purpose = 'password-reset-request'

export type ResetRequestFailure = { readonly code: 'throttled'; readonly wait_ms: number }

/**
 * Takes a request for a new password. Nothing is looked up here: every address costs the same work and gets the same
 * answer, known or not.
 */
export const requestPasswordReset = async (
  services: Services,
  typed: string,
  facts: RequestFacts,
): Promise<Result<null, ResetRequestFailure>> => {
  const email = normalisedEmail(typed).slice(0, email_length_maximum)
  // Its requests never succeed in the eyes of the throttle, so a few are free and then each costs a wait.
  const device = deviceOf(services, facts.device_cookie, email)
  const wait_ms = await attempt(services, { kind: 'password_reset', account: email, address: facts.address, device })
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  const sealed_email = services.secrets.seal(email, request_purpose)
  await services.jobs.enqueue(sendResetLinkJob, { request_id: newId(), sealed_email })
  return ok(null)
}
