import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { Person } from '../session/require-person.js'
import { passkeyName } from './add-passkey.js'

export type RenamePasskeyFailure = { readonly code: 'passkey_unknown' | 'name_invalid' }

/** Gives a passkey another name, for the person alone. */
export const renamePasskey = async (
  services: Pick<Services, 'database' | 'clock'>,
  person: Person,
  input: { readonly passkey_id: string; readonly name: string },
): Promise<Result<null, RenamePasskeyFailure>> => {
  const name = passkeyName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  if (!isId(input.passkey_id)) return err({ code: 'passkey_unknown' })
  return await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rowCount } = await client.query(
      'update passkey set name = $4 where organisation_id = $1 and user_id = $2 and id = $3',
      [person.organisation_id, person.user_id, input.passkey_id, name],
    )
    if (rowCount !== 1) return err({ code: 'passkey_unknown' })
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    const detail = { passkey_id: input.passkey_id }
    await recordAudit(client, person, { action: 'passkey.rename', ...subject, detail }, services.clock.now())
    return ok(null)
  })
}
