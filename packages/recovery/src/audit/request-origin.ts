import type { RequestOrigin } from '../actor.js'
import { networkOf } from '../session/network.js'

/** Where a request comes from, as the trail keeps it: who needs the whole address has the log for a while. */
export const requestOrigin = (address: string, request_id: string): RequestOrigin => ({
  address: networkOf(address),
  request_id,
})
