import { withConnection } from '@quittance/platform'
import { factorsOf } from '../second-factor/factors.js'
import type { Services } from '../services.js'
import { accountContext } from './begin-session.js'
import { EnrolmentNeeded, SecondFactorNeeded, type SecondFactorMethod } from './sign-in.graphql.js'
import type { Unfinished } from './unfinished.js'

/** What an unfinished sign-in still needs. */
export const signInStep = async (
  services: Pick<Services, 'database'>,
  unfinished: Unfinished,
): Promise<SecondFactorNeeded | EnrolmentNeeded> => {
  if (unfinished.state === 'enrolling') return new EnrolmentNeeded(unfinished.email)
  const factors = await withConnection(services.database.pool, accountContext(unfinished), (client) =>
    factorsOf(client, unfinished),
  )
  const methods: SecondFactorMethod[] = []
  if (factors.passkeys > 0) methods.push('passkey')
  if (factors.authenticator) methods.push('code')
  if (factors.recovery_codes_left > 0) methods.push('recovery_code')
  return new SecondFactorNeeded(methods)
}
