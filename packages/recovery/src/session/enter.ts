import type { RequestContext } from '../graphql-context.js'
import { rememberDevice } from '../throttle/device.js'
import { authenticate } from '../user/authenticate.js'
import { signOut } from '../user/sign-out.js'
import type { BegunSession } from './begin-session.js'

/**
 * Gives the browser the session that was just begun. Whoever used the browser before is signed out: a session never
 * changes hands, and a token that was there before a proof is never the one after it.
 */
export const enter = async (context: RequestContext, session: BegunSession, email: string): Promise<void> => {
  const { services, cookie } = context
  await signOut(services, cookie.token)
  cookie.set(session.token, session.expires_at)
  if (session.state === 'signed_in') cookie.rememberDevice(rememberDevice(services, cookie.device, email))
  await context.become(await authenticate(services, session.token))
}
