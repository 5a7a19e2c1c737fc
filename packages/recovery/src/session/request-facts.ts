import type { RequestOrigin } from '../actor.js'
import { requestOrigin } from '../audit/request-origin.js'
import type { RequestContext } from '../graphql-context.js'

/** What is known of the request by which somebody signs in. */
export type RequestFacts = {
  /** Network address. */
  readonly address: string
  readonly user_agent: string | null
  /** The device cookie as it came, or null. */
  readonly device_cookie: string | null
  /** For the audit trail. */
  readonly origin: RequestOrigin
}

export const requestFacts = ({ client, cookie, requestId }: RequestContext): RequestFacts => ({
  address: client.address,
  user_agent: client.userAgent,
  device_cookie: cookie.device,
  origin: requestOrigin(client.address, requestId),
})
