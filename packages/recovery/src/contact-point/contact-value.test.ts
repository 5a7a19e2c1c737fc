import { describe, expect, it } from 'vitest'
import { addressFault, readAddress, writeAddress } from './postal-address.rules.js'
import { readPhoneNumber } from './phone-number.rules.js'

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', 'FR', '+33612345678', '06 12 34 56 78', true],
    ['+33 (0)1.45.00.12.34', 'FR', '+33145001234', '01 45 00 12 34', false],
    ['0033612345678', 'FR', '+33612345678', '06 12 34 56 78', true],
    ['+32 470 12 34 56', 'FR', '+32470123456', '+32 470 12 34 56', true],
    ['0470 12 34 56', 'BE', '+32470123456', '0470 12 34 56', true],
  ])('%s of %s is %s', (text, country, e164, written, is_mobile) => {
    expect(readPhoneNumber(text, country)).toEqual({ e164, written, is_mobile })
  })

  it.each(['06 12 34', '00000', 'Martin', '06 12 34 56 78 99 00', ''])('%s is none', (text) => {
    expect(readPhoneNumber(text, 'FR')).toBeNull()
  })
})

describe('an address', () => {
  it.each([
    [
      'Apt 4\n12 rue des Lilas\n75011 PARIS',
      { complement: 'Apt 4', street: '12 rue des Lilas', postcode: '75011', city: 'PARIS', country: '' },
    ],
    [
      '12 rue des Lilas\n69003 Lyon',
      { complement: '', street: '12 rue des Lilas', postcode: '69003', city: 'Lyon', country: '' },
    ],
  ])('is read in its parts and written back as it was: %j', (value, parts) => {
    expect(readAddress(value)).toEqual(parts)
    expect(writeAddress(parts)).toBe(value)
    expect(addressFault(parts)).toBeNull()
  })

  it('says what keeps a letter from arriving', () => {
    const parts = readAddress('12 rue des Lilas\n69003 Lyon')
    expect(addressFault({ ...parts, street: '' })).toEqual({ code: 'street_missing' })
    expect(addressFault({ ...parts, postcode: '690' })).toEqual({ code: 'postcode_invalid' })
    expect(addressFault({ ...parts, postcode: '1000', country: 'Belgique' })).toBeNull()
    expect(readAddress('somewhere')).toMatchObject({ street: 'somewhere', postcode: '' })
  })
})
