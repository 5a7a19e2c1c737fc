/** An address in the parts of a French letter (NF Z10-011). */
export type PostalAddress = {
  /** Flat, staircase, building, or the place within a company; empty when there is none. */
  readonly complement: string
  /** Number and street. */
  readonly street: string
  readonly postcode: string
  readonly city: string
  /** Written only when it is another country than the agency's; empty otherwise. */
  readonly country: string
}

/** What is wrong with an address, and in which part. */
export type AddressFault = { readonly code: 'street_missing' | 'city_missing' | 'postcode_invalid' | 'line_too_long' }

const line_length_maximum = 100

/** What keeps a letter from arriving; null when nothing is seen. A French postcode has five digits, others are not known. */
export const addressFault = (address: PostalAddress): AddressFault | null => {
  const { street, postcode, city, country } = address
  if (Object.values(address).some((line) => line.length > line_length_maximum)) return { code: 'line_too_long' }
  if (street === '') return { code: 'street_missing' }
  if (city === '') return { code: 'city_missing' }
  if (country === '' && !/^\d{5}$/u.test(postcode)) return { code: 'postcode_invalid' }
  return null
}

/** The lines as they stand on the envelope. */
export const writeAddress = ({ complement, street, postcode, city, country }: PostalAddress): string =>
  [complement, street, `${postcode} ${city}`.trim(), country.toUpperCase()].filter((line) => line !== '').join('\n')

/** The parts of an address that was delivered as lines; what cannot be told apart stays in the street. */
export const readAddress = (value: string): PostalAddress => {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const at = lines.findLastIndex((line) => /^\d{5}\s+\S/u.test(line))
  const place = lines[at]
  if (place === undefined) return { complement: '', street: lines.join(', '), postcode: '', city: '', country: '' }
  const [postcode = '', ...city] = place.split(/\s+/u)
  const before = lines.slice(0, at)
  return {
    complement: before.slice(0, -1).join(', '),
    street: before.at(-1) ?? '',
    postcode,
    city: city.join(' '),
    country: lines.slice(at + 1).join(' '),
  }
}
