import type { CellReader } from '../../import/apply/cell-reader.js'
import { isEmail, isPhone, sirenOf } from '../../debtor/contact-value.rules.js'
import { debtorKey } from '../../debtor/debtor-key.rules.js'
import { type DebtorKind, guessDebtorKind } from '../../debtor/debtor-kind.rules.js'

export type StagedDebtor = {
  readonly key: string | null
  readonly reference: string | null
  readonly kind: DebtorKind
  readonly name: string | null
  readonly first_name: string | null
  readonly siren: string | null
  readonly email: string | null
  readonly phone: string | null
  /** One line per part of the address. */
  readonly address: string | null
}

/** Reads who owes. Contact values that cannot be right are left out with a warning: the claim itself is still good. */
export const readDebtor = (cells: CellReader<'claim'>, claim_kind: string | null): StagedDebtor => {
  const reference = cells.reference('debtor_reference')
  const name = cells.text('debtor_name')
  const first_name = cells.text('debtor_first_name')
  const siren = readSiren(cells)
  const postcode = cells.text('postcode')
  const key = debtorKey({ reference, siren, name, first_name, postcode })
  // A name that could not be read has its own issue already.
  if (key === null && !cells.refused) cells.note('debtor_name', 'debtor_missing')
  const chosen = cells.choice('debtor_kind')
  return {
    key,
    reference,
    kind:
      chosen === 'person' || chosen === 'company' ? chosen : guessDebtorKind({ siren, name, first_name, claim_kind }),
    name: name ?? reference ?? siren,
    first_name,
    siren,
    ...readContacts(cells, postcode),
  }
}

const readSiren = (cells: CellReader<'claim'>): string | null => {
  const text = cells.text('siren')
  if (text === null) return null
  const siren = sirenOf(text)
  if (siren === null) cells.note('siren', 'invalid_siren')
  return siren
}

const readContacts = (cells: CellReader<'claim'>, postcode: string | null) => {
  const email = cells.text('email')
  if (email !== null && !isEmail(email)) cells.note('email', 'invalid_email')
  const phone = cells.text('phone')
  if (phone !== null && !isPhone(phone)) cells.note('phone', 'invalid_phone')
  const place = [postcode, cells.text('city')].filter((part) => part !== null).join(' ')
  const parts = [cells.text('address_line'), place === '' ? null : place, cells.text('country')]
  const address = parts.filter((part) => part !== null)
  return {
    email: email !== null && isEmail(email) ? email : null,
    phone: phone !== null && isPhone(phone) ? phone : null,
    // A country alone is no address.
    address: parts[0] === null && place === '' ? null : address.join('\n'),
  }
}
