import { may, type Action } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { RequestContext } from '../graphql-context.js'
import { forbidden } from './request-error.js'

/** The signed-in person, who may do this; throws UNAUTHENTICATED or FORBIDDEN otherwise. For queries. */
export const requireAction = (context: RequestContext, action: Action): Actor => {
  const actor = context.requireActor()
  if (!may(actor.role, action)) throw forbidden(context.locale)
  return actor
}
