import { describe, expect, it } from 'vitest'
import { isEmail, isPhone, sirenOf } from './contact-value.rules.js'
import { debtorKey } from './debtor-key.rules.js'
import { guessDebtorKind } from './debtor-kind.rules.js'

const nobody = { reference: null, siren: null, name: null, first_name: null, postcode: null }

describe('a debtor', () => {
  it('is found again by reference, else SIREN, else name and place however they are written', () => {
    expect(debtorKey({ ...nobody, reference: '007', name: 'Durand' })).toBe('reference:007')
    expect(debtorKey({ ...nobody, siren: '732829320', name: 'Petit' })).toBe('siren:732829320')
    const written = debtorKey({ ...nobody, name: 'D’Éon', first_name: 'Zoé', postcode: '75001' })
    expect(debtorKey({ ...nobody, name: "d'eon ", first_name: 'ZOE', postcode: '75001' })).toBe(written)
    expect(debtorKey({ ...nobody, name: 'Deon', first_name: 'Zoé', postcode: '69001' })).not.toBe(written)
    expect(debtorKey(nobody)).toBeNull()
  })

  it.each([
    [{ siren: '732829320', name: 'X', first_name: null, claim_kind: null }, 'company'],
    [{ siren: null, name: 'Boulangerie Petit S.A.R.L.', first_name: null, claim_kind: null }, 'company'],
    [{ siren: null, name: 'Durand', first_name: 'Léa', claim_kind: null }, 'person'],
    [{ siren: null, name: 'Sarlat', first_name: null, claim_kind: null }, 'person'],
    [{ siren: null, name: 'Durand', first_name: 'Léa', claim_kind: 'commercial' }, 'company'],
  ] as const)('%o is a %s', (known, kind) => {
    expect(guessDebtorKind(known)).toBe(kind)
  })
})

describe('a contact value', () => {
  it.each([
    ['lea@durand.example', true],
    ['lea.o’neil+x@mail.durand.example', true],
    ['lea@durand', false],
    ['lea durand@x.example', false],
    ['lea@@x.example', false],
    ['lea@-x.example', false],
  ])('%s is an e-mail address: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected)
  })

  it.each([
    ['06 12 34 56 78', true],
    ['+33 (0)6.12.34.56.78', true],
    ['12', false],
    ['06 12 34 56 78 ext', false],
    ['1234567890123456', false],
  ])('%s is a telephone number: %s', (text, expected) => {
    expect(isPhone(text)).toBe(expected)
  })

  it.each([
    ['732 829 320', '732829320'],
    ['732829321', null],
    ['73282932', null],
    ['000000000', null],
  ])('%s is the SIREN %s', (text, siren) => {
    expect(sirenOf(text)).toBe(siren)
  })
})
