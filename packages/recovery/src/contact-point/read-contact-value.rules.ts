import { assertNever, err, ok, type Result } from '@quittance/core'
import { isEmail } from '../debtor/contact-value.rules.js'
import type { ContactKind } from '../debtor/contact-words.js'
import type { ContactFailure } from './contact-failure.js'
import { readPhoneNumber } from './phone-number.rules.js'
import { addressFault, type PostalAddress, writeAddress } from './postal-address.rules.js'

/** What somebody wrote: a number or e-mail address as text, a postal address in parts. */
export type WrittenContact = {
  readonly kind: ContactKind
  readonly text: string
  readonly address: PostalAddress | null
}

const no_address: PostalAddress = { complement: '', street: '', postcode: '', city: '', country: '' }

/** The value as it is stored: numbers in E.164, e-mail addresses in small letters, addresses in lines. */
export const readContactValue = (
  { kind, text, address }: WrittenContact,
  country: string,
): Result<string, ContactFailure> => {
  switch (kind) {
    case 'phone': {
      const number = readPhoneNumber(text.trim(), country)
      return number === null ? err({ code: 'phone_invalid', field: 'text' }) : ok(number.e164)
    }
    case 'email': {
      const email = text.trim().toLowerCase()
      return isEmail(email) ? ok(email) : err({ code: 'email_invalid', field: 'text' })
    }
    case 'address': {
      const trimmed = trimmedAddress(address ?? no_address)
      const fault = addressFault(trimmed)
      return fault === null ? ok(writeAddress(trimmed)) : err({ code: fault.code, field: fieldOf[fault.code] })
    }
    default:
      return assertNever(kind)
  }
}

const fieldOf = {
  street_missing: 'street',
  city_missing: 'city',
  postcode_invalid: 'postcode',
  line_too_long: 'street',
} as const

const plain = (line: string): string => line.replaceAll(/\s+/gu, ' ').trim()

const trimmedAddress = (address: PostalAddress): PostalAddress => ({
  complement: plain(address.complement),
  street: plain(address.street),
  postcode: plain(address.postcode),
  city: plain(address.city),
  country: plain(address.country),
})

/** What two values have in common when they reach the same place: files bring numbers in many shapes. */
export const sameContact = (kind: ContactKind, value: string, country: string): string => {
  switch (kind) {
    case 'phone':
      return readPhoneNumber(value, country)?.e164 ?? value.replaceAll(/\D/gu, '')
    case 'email':
      return value.toLowerCase()
    case 'address':
      return value.toLowerCase().replaceAll(/\s+/gu, ' ')
    default:
      return assertNever(kind)
  }
}
