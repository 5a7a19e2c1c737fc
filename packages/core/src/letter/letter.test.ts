import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { languages } from '../language.js'
import {
  channelsOf,
  checkFirstLetter,
  defaultTemplate,
  type FirstLetterFacts,
  first_letter_gaps,
  formatIban,
  hasLeft,
  letter_channels,
  letter_events,
  letter_kinds,
  letter_states,
  type LetterState,
  merge_field_names,
  merge_fields,
  nextLetterState,
  postalLines,
  readIban,
  readTemplate,
  recoveryCostText,
  renderTemplate,
  wordingWarnings,
} from './index.js'

const complete: FirstLetterFacts = {
  dated_on: businessDate('2026-11-23'),
  agency: { name: 'Recouvra', address: '1 rue de la Paix\n75002 Paris', says_amicable: true },
  creditor: { name: 'Voltane', address: '2 quai de Seine\n76000 Rouen' },
  claims: [{ basis: 'Facture F-1 du 2 mars 2026', open_minor: 125_00n }],
  principal_minor: 100_00n,
  interest_minor: 5_00n,
  accessories_minor: 20_00n,
  creditor_costs_minor: 0n,
  asks_to_pay: true,
  payment: { account_holder: 'Recouvra', iban: 'FR7630006000011234567890189' },
}

describe('the first letter (R124-4 CPCE)', () => {
  it('carries the text of the law when nothing is missing', () => {
    const checked = checkFirstLetter(complete)
    expect(checked.ok && checked.value.paragraphs.length).toBe(2)
  })

  it('is refused for each mention that is missing, by its name', () => {
    const without: Readonly<Record<(typeof first_letter_gaps)[number], Partial<FirstLetterFacts>>> = {
      agency_name: { agency: { ...complete.agency, name: ' ' } },
      agency_address: { agency: { ...complete.agency, address: '' } },
      amicable_statement: { agency: { ...complete.agency, says_amicable: false } },
      creditor_name: { creditor: { ...complete.creditor, name: '' } },
      creditor_address: { creditor: { ...complete.creditor, address: '\n' } },
      basis: { claims: [{ basis: '', open_minor: 125_00n }] },
      amounts: { interest_minor: null },
      creditor_costs: { creditor_costs_minor: 15_00n },
      instruction_to_pay: { asks_to_pay: false },
      payment_account: { payment: { account_holder: 'Recouvra', iban: '' } },
      law_text: { dated_on: businessDate('2011-01-01') },
    }
    for (const gap of first_letter_gaps)
      expect(checkFirstLetter({ ...complete, ...without[gap] })).toEqual({ ok: false, error: [gap] })
  })

  it('wants parts that add up to the claims, none below zero, and something due', () => {
    const amounts: readonly Partial<FirstLetterFacts>[] = [
      { principal_minor: 99_00n },
      { principal_minor: 130_00n, interest_minor: -25_00n },
      { claims: [{ basis: 'F', open_minor: 0n }], principal_minor: 0n, interest_minor: 0n, accessories_minor: 0n },
    ]
    for (const changed of amounts)
      expect(checkFirstLetter({ ...complete, ...changed })).toEqual({ ok: false, error: ['amounts'] })
  })

  it('repeats no text of a day before it was in force', () => {
    expect(recoveryCostText(businessDate('2014-03-18'))).toBeNull()
    expect(recoveryCostText(businessDate('2014-03-19'))?.article).toBe('L. 111-8')
  })
})

describe('templates', () => {
  const samples = Object.fromEntries(merge_field_names.map((name) => [name, merge_fields[name].sample.fr]))

  it('names what is unknown, where it stands, and what was probably meant', () => {
    expect(readTemplate('Bonjour\n  {{ debtor_nam }} {{/if}} {{ a | b }} {{')).toEqual({
      ok: false,
      error: [
        { code: 'field_unknown', line: 2, column: 3, written: 'debtor_nam', nearest: 'debtor_name' },
        { code: 'condition_missing', line: 2, column: 20, written: '/if', nearest: null },
        { code: 'not_understood', line: 2, column: 28, written: 'a | b', nearest: null },
        { code: 'braces_open', line: 2, column: 40, written: '{{', nearest: null },
      ],
    })
    expect(readTemplate('{{#if message}}x')).toMatchObject({ error: [{ code: 'condition_open', line: 1, column: 1 }] })
  })

  it('keep a part only where the case has the field, and refuse a field without a value', () => {
    const read = readTemplate('A\n\n{{#if message}}{{ message }}{{else}}none{{/if}}\n\n\n\nB {{ promise_amount }}')
    if (!read.ok) throw new Error('It is a template')
    expect(renderTemplate(read.value, { promise_amount: '1 €' })).toEqual({ ok: true, value: 'A\n\nnone\n\nB 1 €' })
    expect(renderTemplate(read.value, { message: 'M' })).toEqual({ ok: false, error: ['promise_amount'] })
  })

  it('never fail otherwise than by a fault, and put values in as they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '#', '/', 'if', ' ', 'message', '\n', 'x') }),
        (source) => {
          const read = readTemplate(source)
          if (read.ok) renderTemplate(read.value, { message: '{{ debtor_name }}' })
          return read.ok || read.error.length > 0
        },
      ),
    )
    const read = readTemplate('{{ message }}')
    expect(read.ok && renderTemplate(read.value, { message: '{{ debtor_name }}' })).toEqual({
      ok: true,
      value: '{{ debtor_name }}',
    })
  })

  it('that come with the product are understood, complete, short enough for their way, and blameless', () => {
    let count = 0
    for (const kind of letter_kinds)
      for (const channel of letter_channels)
        for (const language of languages) {
          const text = defaultTemplate(kind, channel, language)
          expect([kind, channel, text !== null]).toEqual([kind, channel, channelsOf(kind).includes(channel)])
          if (text === null) continue
          const read = readTemplate(text.body)
          const subject = readTemplate(text.subject)
          if (!read.ok || !subject.ok) throw new Error(`${kind} ${channel} ${language} is no template`)
          const written = renderTemplate(read.value, samples)
          expect([kind, written.ok, renderTemplate(subject.value, samples).ok]).toEqual([kind, true, true])
          expect([kind, wordingWarnings(`${text.subject}\n${text.body}`)]).toEqual([kind, []])
          if (channel === 'sms' && written.ok) expect(written.value.length).toBeLessThan(200)
          count++
        }
    console.info(`default letters: ${count} texts read, rendered and found blameless`)
  })
})

describe('wording', () => {
  it.each([
    ['Notre HUISSIER partenaire', 'HUISSIER'],
    ['à défaut nous ferons procéder à une saisie-vente', 'saisie-vente'],
    ['majorée de frais de dossier', 'frais de dossier'],
    ['vos voisins et votre employeur', 'vos voisins'],
    ['Sommation de payer', 'Sommation de payer'],
    ['Vous serez signalé à la Banque de France', 'Banque de France'],
    ['Our legal department', 'legal department'],
  ])('warns of “%s”', (line, written) => {
    expect(wordingWarnings(`Bonjour,\n${line}`)).toMatchObject([{ written, line: 2 }])
  })

  it('lets sober words pass', () => {
    expect(wordingWarnings('Le créancier pourra demander au juge de trancher. Ces frais restent à sa charge.')).toEqual(
      [],
    )
  })
})

describe('what becomes of a letter', () => {
  it('ends, and never reaches a state of another way of sending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letter_channels),
        fc.array(fc.constantFrom(...letter_events)),
        (channel, events) => {
          let state: LetterState = 'prepared'
          let steps = 0
          for (const event of events) {
            const next = nextLetterState(state, channel, event)
            if (next === null) continue
            // What left the house never comes to have stayed there.
            expect(hasLeft(state) && !hasLeft(next)).toBe(false)
            state = next
            steps++
          }
          expect(steps).toBeLessThanOrEqual(2)
          const of_post: readonly LetterState[] = ['handed_over', 'returned']
          const of_wire: readonly LetterState[] = ['sent', 'bounced', 'failed']
          expect((channel === 'letter' ? of_wire : of_post).includes(state)).toBe(false)
        },
      ),
    )
    expect(
      letter_states.filter((state) => letter_events.some((event) => nextLetterState(state, 'letter', event))),
    ).toEqual(['prepared', 'handed_over'])
  })
})

describe('an address', () => {
  it('is written as French post reads it', () => {
    expect(postalLines('Camille Moreau', 'Bât. B\n12, rue de l’Église\n\n63000  Clermont-Ferrand \nFR')).toEqual([
      'Camille Moreau',
      'Bât. B',
      '12 RUE DE L’EGLISE',
      '63000 CLERMONT-FERRAND',
    ])
  })

  it('never loses a word, and never has more than six lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,8}$/u), { minLength: 1 }), (lines) => {
        const written = postalLines('Nom', lines.join('\n'))
        expect(written.length).toBeLessThanOrEqual(6)
        expect(written.join(' ').toLowerCase()).toBe(['nom', ...lines].join(' '))
      }),
    )
  })
})

describe('an IBAN', () => {
  it('is known by its check digits', () => {
    expect(readIban('fr76 3000 6000 0112 3456 7890 189')).toBe('FR7630006000011234567890189')
    expect(readIban('FR7630006000011234567890188')).toBeNull()
    expect(readIban('FR76')).toBeNull()
    expect(formatIban('FR7630006000011234567890189')).toBe('FR76 3000 6000 0112 3456 7890 189')
  })
})
