import { err, may, ok, readIban, type Result } from '@quittance/core'
import { isMailAddress, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { LetterheadFailure } from './letterhead-message.js'
import { readAddress } from './read-address.js'

export type SetLetterheadInput = {
  readonly legal_name: string
  readonly address: string
  readonly registration: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly account_holder: string
  readonly iban: string
  readonly bic: string | null
  readonly signatory: string | null
}

const line_length_maximum = 200

/** Says who the agency is on paper and where debtors pay. Letters that were sent keep what stood on them. */
export const setLetterhead = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: SetLetterheadInput,
): Promise<Result<null, LetterheadFailure>> => {
  if (!may(actor.role, 'manage_letterhead')) return err({ code: 'not_allowed', field: null })
  const read = readLetterheadInput(input)
  if (!read.ok) return read
  const { legal_name, address, registration, phone, email, account_holder, iban, bic, signatory } = read.value
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      `insert into letterhead (organisation_id, legal_name, address, registration, phone, email, account_holder, iban, bic,
         signatory, changed_by_id, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (organisation_id) do update set legal_name = excluded.legal_name, address = excluded.address,
         registration = excluded.registration, phone = excluded.phone, email = excluded.email,
         account_holder = excluded.account_holder, iban = excluded.iban, bic = excluded.bic,
         signatory = excluded.signatory, changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at`,
      [
        actor.organisation_id,
        legal_name,
        address,
        registration,
        phone,
        email,
        account_holder,
        iban,
        bic,
        signatory,
        actor.user_id,
        now,
      ],
    )
    const audited = {
      action: 'letterhead.set',
      subject_kind: 'organisation',
      subject_id: actor.organisation_id,
    } as const
    // To which account people are asked to pay is what somebody dishonest would change: its end stays in the trail.
    await recordAudit(client, actor, { ...audited, detail: { iban_end: iban.slice(-4) } }, now)
    return ok(null)
  })
}

const readLetterheadInput = (input: SetLetterheadInput): Result<SetLetterheadInput, LetterheadFailure> => {
  const legal_name = input.legal_name.trim()
  const account_holder = input.account_holder.trim()
  const address = readAddress(input.address)
  const iban = readIban(input.iban)
  const bic = emptyAsNull(input.bic)?.replaceAll(/\s/gu, '').toUpperCase() ?? null
  const email = emptyAsNull(input.email)
  const rest = {
    registration: emptyAsNull(input.registration),
    phone: emptyAsNull(input.phone),
    signatory: emptyAsNull(input.signatory),
  }
  if (legal_name === '') return err({ code: 'name_missing', field: 'legalName' })
  if (address === null) return err({ code: 'address_invalid', field: 'address' })
  if (account_holder === '') return err({ code: 'holder_missing', field: 'accountHolder' })
  if (iban === null) return err({ code: 'iban_invalid', field: 'iban' })
  if (bic !== null && !/^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/u.test(bic))
    return err({ code: 'bic_invalid', field: 'bic' })
  if (email !== null && !isMailAddress(email)) return err({ code: 'email_invalid', field: 'email' })
  for (const [field, value] of [
    ['legalName', legal_name],
    ['accountHolder', account_holder],
    ['registration', rest.registration],
    ['phone', rest.phone],
    ['signatory', rest.signatory],
  ] as const)
    if ((value ?? '').length > line_length_maximum) return err({ code: 'text_too_long', field })
  return ok({ legal_name, account_holder, address, iban, bic, email, ...rest })
}

const emptyAsNull = (text: string | null): string | null => {
  const trimmed = text?.trim().replaceAll(/\s+/gu, ' ') ?? ''
  return trimmed === '' ? null : trimmed
}
