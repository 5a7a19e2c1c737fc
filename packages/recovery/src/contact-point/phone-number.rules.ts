import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A number as it is stored (E.164, such as +33612345678) and as people write it where they live. */
export type PhoneNumber = {
  readonly e164: string
  readonly written: string
  /** Whether text messages reach it; null where numbers of its country do not tell. */
  readonly is_mobile: boolean | null
}

/**
 * Reads a number however it is written; one without a country code is of `country` (ISO 3166-1 alpha-2). Null for what
 * cannot be dialled. A number of the reader's own country is written as there, any other with its country code.
 */
export const readPhoneNumber = (text: string, country: string): PhoneNumber | null => {
  const region = regionOf(country)
  const number = parsePhoneNumberFromString(text, region)
  if (number === undefined || !number.isValid()) return null
  const type = number.getType()
  return {
    e164: number.number,
    written: number.country === region ? number.formatNational() : number.formatInternational(),
    is_mobile: type === undefined || type === 'FIXED_LINE_OR_MOBILE' ? null : type === 'MOBILE',
  }
}

const regionOf = (country: string): CountryCode => (isSupportedCountry(country) ? country : 'FR')
