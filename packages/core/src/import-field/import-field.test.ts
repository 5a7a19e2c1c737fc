import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findImportField, importFieldsOf, isImportKind, missingFields } from './catalogue.js'
import { import_kinds, type ImportField, type ImportKind } from './import-field.js'
import { normaliseHeader } from './normalise-header.js'
import { mapping_confidence_clear, proposeMapping } from './propose-mapping.js'
import { choiceWords, readChoice, readFlag } from './read-choice.js'

function field(kind: ImportKind, id: string): ImportField {
  const found = findImportField(kind, id)
  if (found === undefined) throw new Error(`No field ${id} in ${kind}`)
  return found
}

describe('a header is compared', () => {
  it.each([
    ['InvoiceDate', 'invoice date'],
    ['customerID', 'customer id'],
    ['IDClient', 'id client'],
    ['MontantTTC', 'montant ttc'],
    ['N° Facture', 'no facture'],
    ['Nº de dossier', 'no de dossier'],
    ['n°', 'no'],
    ['Facture #', 'facture no'],
    ['№', 'no'],
    ['  Date d’échéance ', 'date d echeance'],
    ['DATE_ECHEANCE', 'date echeance'],
    ['Réf. client', 'ref client'],
    ['\uFEFFMontant (€)', 'montant'],
    ['e\u0301che\u0301ance', 'echeance'],
    ['address1', 'address1'],
    ['100°', '100'],
    ['', ''],
    ['--- !', ''],
    ['Счёт', 'счет'],
  ])('%j as %j', (text, normalised) => {
    expect(normaliseHeader(text)).toBe(normalised)
  })

  it('the same once normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(normaliseHeader(normaliseHeader(text))).toBe(normaliseHeader(text))
      }),
    )
  })
})

describe.each(import_kinds)('the catalogue of %s', (kind) => {
  it('has unique ids, and no word that means two fields', () => {
    const fields = importFieldsOf(kind)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    const owners = new Map<string, string>()
    for (const { id, label, synonyms } of fields) {
      for (const word of new Set([id, label.en, label.fr, ...synonyms.en, ...synonyms.fr].map(normaliseHeader))) {
        expect(`${word}: ${owners.get(word) ?? id}`).toBe(`${word}: ${id}`)
        owners.set(word, id)
      }
    }
  })

  it('takes each of its own words for its field, surely', () => {
    for (const { id, label, synonyms } of importFieldsOf(kind)) {
      for (const word of [id, label.en, label.fr, ...synonyms.en, ...synonyms.fr]) {
        const [proposal] = proposeMapping(kind, [word])
        expect(`${word}: ${proposal?.field}`).toBe(`${word}: ${id}`)
        expect(proposal?.confidence).toBe(1)
      }
    }
  })

  it('gives choices to choice fields only, no word to two of them, and a length to texts', () => {
    for (const one of importFieldsOf(kind)) {
      expect(one.choices !== undefined).toBe(one.type === 'choice')
      expect(one.maximum_length !== undefined).toBe(one.type === 'text')
      const words = (one.choices ?? []).flatMap(choiceWords)
      expect(words.toSorted()).toEqual([...new Set(words)].toSorted())
      for (const choice of one.choices ?? []) {
        for (const word of choiceWords(choice)) expect(readChoice(one, word.toUpperCase())).toBe(choice.value)
      }
    }
  })

  it('misses everything required when nothing is mapped, and nothing when all is', () => {
    const ids = importFieldsOf(kind).map(({ id }) => id)
    expect(missingFields(kind, new Set(ids))).toEqual([])
    const required = importFieldsOf(kind).filter((one) => one.required)
    expect(missingFields(kind, new Set()).filter(({ one_of }) => one_of.length === 1)).toHaveLength(required.length)
  })
})

describe('missing fields', () => {
  it('of a claim: reference, amount, and a name or a reference of the debtor', () => {
    expect(missingFields('claim', new Set())).toEqual([
      { one_of: ['reference'] },
      { one_of: ['amount'] },
      { one_of: ['debtor_reference', 'debtor_name'] },
    ])
    expect(missingFields('claim', new Set(['reference', 'amount', 'debtor_first_name']))).toEqual([
      { one_of: ['debtor_reference', 'debtor_name'] },
    ])
    expect(missingFields('claim', new Set(['reference', 'amount', 'debtor_name']))).toEqual([])
    expect(missingFields('claim', new Set(['reference', 'amount', 'debtor_reference']))).toEqual([])
  })

  it('of the other kinds are their required fields', () => {
    expect(missingFields('payment', new Set(['amount']))).toEqual([
      { one_of: ['claim_reference'] },
      { one_of: ['paid_on'] },
    ])
    expect(missingFields('promise', new Set(['claim_reference', 'promised_on', 'due_on', 'amount']))).toEqual([])
    expect(missingFields('activity', new Set(['claim_reference']))).toEqual([
      { one_of: ['occurred_at'] },
      { one_of: ['channel'] },
    ])
  })
})

function fieldsOf(kind: ImportKind, headers: string[]): (string | null)[] {
  return proposeMapping(kind, headers).map((proposal) => proposal.field)
}

describe('a mapping is proposed', () => {
  it('for a receivables export, leaving what is none of ours', () => {
    const headers =
      'countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate'
    const proposals = proposeMapping('claim', headers.split(','))
    expect(proposals.map((proposal) => proposal.field)).toEqual([
      null,
      'debtor_reference',
      null,
      'reference',
      'issued_on',
      'due_on',
      'amount',
      'disputed',
      'settled_on',
      null,
      null,
      null,
    ])
    const mapped = proposals.filter((proposal) => proposal.field !== null)
    expect(mapped.every((one) => one.confidence >= mapping_confidence_clear && one.contested_by.length === 0)).toBe(
      true,
    )
  })

  it('for a French file of claims', () => {
    const headers =
      'N° dossier;Réf client;Raison sociale;Prénom;SIREN;Adresse;CP;Ville;Pays;Tél;E-mail;Date facture;Date échéance;Montant TTC;Devise;Nature créance;Observations'
    expect(fieldsOf('claim', headers.split(';'))).toEqual([
      'reference',
      'debtor_reference',
      'debtor_name',
      'debtor_first_name',
      'siren',
      'address_line',
      'postcode',
      'city',
      'country',
      'phone',
      'email',
      'issued_on',
      'due_on',
      'amount',
      'currency',
      'claim_kind',
      'note',
    ])
  })

  it('for French files of payments, promises and activities', () => {
    expect(
      fieldsOf('payment', ['Numéro de facture', 'Date de règlement', 'Montant réglé (EUR)', 'Mode de règlement']),
    ).toEqual(['claim_reference', 'paid_on', 'amount', 'payment_method'])
    expect(fieldsOf('promise', ['Réf créance', 'Date de la promesse', 'Date d’échéance', 'Montant promis'])).toEqual([
      'claim_reference',
      'promised_on',
      'due_on',
      'amount',
    ])
    expect(
      fieldsOf('activity', ['Dossier', 'Date', 'Type d’action', 'Sens', 'Résultat', 'Durée (s)', 'Gestionnaire']),
    ).toEqual(['claim_reference', 'occurred_at', 'channel', 'direction', 'outcome', 'duration_seconds', 'agent'])
  })

  it('less surely for reordered or longer headers', () => {
    const [reordered, longer, none] = proposeMapping('claim', ['Client Code', 'Date facture origine', 'country code'])
    expect(reordered).toMatchObject({ field: 'debtor_reference', confidence: 1 })
    expect(longer?.field).toBe('issued_on')
    expect(longer?.confidence).toBeLessThan(mapping_confidence_clear)
    expect(none).toMatchObject({ field: null, confidence: 0 })
  })

  it('once per field: the strongest word wins and the others are named', () => {
    const proposals = proposeMapping('claim', ['N° dossier', 'N° facture', 'Montant', 'Montant'])
    expect(proposals.map(({ field: id, contested_by }) => [id, contested_by])).toEqual([
      [null, []],
      ['reference', [0]],
      ['amount', [3]],
      [null, []],
    ])
  })

  it('without harm from headers made to harm', () => {
    const headers = [
      '__proto__',
      'constructor',
      'toString',
      '',
      ' ',
      'hasOwnProperty',
      '\u0000',
      '€',
      'x'.repeat(100_000),
    ]
    for (const kind of import_kinds) expect(fieldsOf(kind, headers)).toEqual(headers.map(() => null))
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('the same for the same headers, never one field twice, whatever they are', () => {
    const word = fc.constantFrom(
      'date',
      'facture',
      'montant',
      'échéance',
      'client',
      'no',
      'promise',
      'payment',
      'due',
      'x',
    )
    const header = fc.oneof(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...import_kinds), fc.array(header, { maxLength: 12 }), (kind, headers) => {
        const proposals = proposeMapping(kind, headers)
        expect(proposals).toEqual(proposeMapping(kind, headers))
        expect(proposals.map(({ column }) => column)).toEqual(headers.map((_, position) => position))
        const fields = proposals.flatMap((proposal) => (proposal.field === null ? [] : [proposal.field]))
        expect(new Set(fields).size).toBe(fields.length)
      }),
    )
  })
})

describe('a cell', () => {
  it.each([
    ['Yes', true],
    ['oui', true],
    ['O', true],
    ['1', true],
    ['VRAI', true],
    [' x ', true],
    ['No', false],
    ['non', false],
    ['N', false],
    ['0', false],
    ['faux', false],
    ['', null],
    ['peut-être', null],
    ['constructor', null],
  ])('%j is the flag %s', (text, flag) => {
    expect(readFlag(text)).toBe(flag)
  })

  it('names a choice in either language', () => {
    expect(readChoice(field('claim', 'claim_kind'), 'COMMERCIALE')).toBe('commercial')
    expect(readChoice(field('payment', 'payment_channel'), 'Créancier')).toBe('creditor')
    expect(readChoice(field('payment', 'payment_method'), 'CB')).toBe('card')
    expect(readChoice(field('activity', 'outcome'), 'NPAI')).toBe('bounced')
    expect(readChoice(field('activity', 'outcome'), '__proto__')).toBeNull()
    expect(readChoice(field('claim', 'note'), 'anything')).toBeNull()
  })

  it('kind names are known', () => {
    expect(import_kinds.every(isImportKind)).toBe(true)
    expect(isImportKind('toString')).toBe(false)
  })
})
