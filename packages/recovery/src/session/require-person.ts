import type { Actor } from '../actor.js'
import type { RequestContext } from '../graphql-context.js'
import { forbidden } from '../graphql-failure/request-error.js'

/** An actor who is a person in a browser. */
export type Person = Actor & { readonly session_id: string; readonly user_id: string }

/** The signed-in person; programs have no password, factors or sessions, and are answered FORBIDDEN. */
export const requirePerson = (context: RequestContext): Person => {
  const actor = context.requireActor()
  const { session_id, user_id } = actor
  if (session_id === null || user_id === null) throw forbidden(context.locale)
  return { ...actor, session_id, user_id }
}
