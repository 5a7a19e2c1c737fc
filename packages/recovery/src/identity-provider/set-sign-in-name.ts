import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'
import { checkedSignInName } from './identity-provider.rules.js'

/** Says by what name an agency's people find their single sign-on. */
export const setSignInName = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly sign_in_name: string },
): Promise<Result<{ readonly sign_in_name: string }, IdentityProviderFailure>> => {
  const sign_in_name = checkedSignInName(input.sign_in_name)
  if (sign_in_name === null) return err({ code: 'sign_in_name_invalid' })
  const { organisation_id } = actor
  try {
    await withConnection(services.database.pool, tenantContext(actor), async (client) => {
      await client.query('update organisation set sign_in_name = $2 where id = $1', [organisation_id, sign_in_name])
      const subject = { subject_kind: 'organisation', subject_id: organisation_id } as const
      const action = { action: 'organisation.set_sign_in_name', ...subject, detail: { sign_in_name } } as const
      await recordAudit(client, actor, action, services.clock.now())
    })
    return ok({ sign_in_name })
  } catch (error) {
    // Other agencies are behind the wall: only the key can tell that one of them has the name.
    if (isTaken(error)) return err({ code: 'sign_in_name_taken' })
    throw error
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'organisation_sign_in_name_unique'
