import type { Actor } from '../../actor.js'
import type { Role } from '../../user/role.js'
import { buildUser, password } from './agency.js'
import type { TestApi } from './test-api.js'

let people = 0

/** A new person of the agency, signed in: answers the session token. */
export const signedIn = async (
  api: TestApi,
  actor: Actor,
  role: Role,
  creditor_id: string | null = null,
): Promise<string> => {
  people += 1
  const email = `person${people}@example.org`
  await buildUser(api.services, actor, email, role, creditor_id)
  const document =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
  const { cookie } = await api.request(document, { email, password })
  if (typeof cookie !== 'string') throw new Error('Nobody was signed in')
  return cookie
}
