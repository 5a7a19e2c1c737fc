import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import { isOwnPassword } from '../session/confirm-identity.js'
import type { RequestFacts } from '../session/request-facts.js'
import type { Person } from '../session/require-person.js'
import { attempt, succeeded } from '../throttle/attempt.js'
import { deviceOf } from '../throttle/device.js'
import type { Guess } from '../throttle/guess.js'
import { checkPassword } from '../user/password-choice.js'
import { hashPassword } from '../user/password.js'
import { queuePasswordChanged } from '../user/password-changed-mail.js'
import type { PasswordFault, PasswordOwner } from '../user/password.rules.js'

export type ChangePasswordFailure =
  | { readonly code: 'password_wrong' | PasswordFault }
  | { readonly code: 'throttled'; readonly wait_ms: number }

/** A person changes the own password, which ends all other sessions: whoever knew the old one is out. */
export const changeOwnPassword = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  person: Person,
  input: { readonly current: string; readonly chosen: string },
  facts: RequestFacts,
): Promise<Result<null, ChangePasswordFailure>> => {
  const owner = await findOwner(services, person)
  const device = deviceOf(services, facts.device_cookie, owner.email)
  const guess: Guess = { kind: 'confirmation', account: person.user_id, address: facts.address, device }
  const wait_ms = await attempt(services, guess)
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  if (!(await isOwnPassword(services, person, input.current))) return err({ code: 'password_wrong' })
  await succeeded(services, guess)
  const fault = await checkPassword(input.chosen, owner)
  if (fault !== null) return err({ code: fault })
  await replacePassword(services, person, owner, await hashPassword(input.chosen))
  return ok(null)
}

const findOwner = async (services: Pick<Services, 'database'>, person: Person): Promise<PasswordOwner> =>
  await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rows } = await client.query<PasswordOwner>(
      `select u.email, u.name, o.name as organisation_name
         from user_account u join organisation o on o.id = u.organisation_id
        where u.organisation_id = $1 and u.id = $2`,
      [person.organisation_id, person.user_id],
    )
    return rows[0] ?? { email: '', name: '', organisation_name: '' }
  })

const replacePassword = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  person: Person,
  owner: PasswordOwner,
  password_hash: string,
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, accountContext(person), async (client) => {
    await client.query('update user_account set password_hash = $3 where organisation_id = $1 and id = $2', [
      person.organisation_id,
      person.user_id,
      password_hash,
    ])
    const { rowCount } = await client.query(
      `update session set revoked_at = $4
        where organisation_id = $1 and user_id = $2 and id <> $3 and revoked_at is null`,
      [person.organisation_id, person.user_id, person.session_id, now],
    )
    await queuePasswordChanged(client, services, { ...owner, ...person })
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    const detail = { sessions_ended: rowCount ?? 0 }
    await recordAudit(client, person, { action: 'user.change_password', ...subject, detail }, now)
  })
}
