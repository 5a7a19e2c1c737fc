import type { RequestContext } from '../graphql-context.js'
import { unauthenticated } from '../graphql-failure/request-error.js'
import type { Account } from '../session/begin-session.js'
import { requirePerson } from '../session/require-person.js'
import { findUnfinished, type Unfinished } from '../session/unfinished.js'

/** Who sets up a second factor: a person who is signed in, or one who must do so before that. */
export type Holder = Account & {
  readonly session_id: string
  /** The sign-in that setting it up finishes; null for who is signed in. */
  readonly unfinished: Unfinished | null
}

/** Whose factors a request is about; throws UNAUTHENTICATED for who owes a second factor that exists already. */
export const requireHolder = async (context: RequestContext): Promise<Holder> => {
  if (context.actor !== null) {
    const { organisation_id, user_id, session_id, name, origin } = requirePerson(context)
    return { organisation_id, user_id, session_id, name, ...(origin && { origin }), unfinished: null }
  }
  const unfinished = await findUnfinished(context.services, context.cookie.token)
  if (unfinished?.state !== 'enrolling') throw unauthenticated(context.locale)
  const { organisation_id, user_id, session_id, name } = unfinished
  return { organisation_id, user_id, session_id, name, unfinished }
}
