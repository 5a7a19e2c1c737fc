import { inspectCsv } from '@quittance/formats'
import { describe, expect, it } from 'vitest'
import { checkMapping } from './check-mapping.rules.js'
import { headerFingerprint } from './header-fingerprint.js'
import { profileOf, proposeFor } from './propose.rules.js'

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

const columnsOf = async (rows: string) =>
  (await inspectCsv(bytesOf(`N° facture;Nom;Montant;Date échéance\n${rows}`))).columns

describe('the mapping of a file', () => {
  it('is clear when headers and columns leave no doubt', async () => {
    const { clear, missing } = proposeFor('claim', await columnsOf('1;Durand;10,50;31/01/2026\n'), null)
    expect(missing).toEqual([])
    expect(clear?.map(({ field, date_order, marks }) => [field, date_order ?? marks?.decimal ?? null])).toEqual([
      ['reference', null],
      ['debtor_name', null],
      ['amount', ','],
      ['due_on', 'day_month_year'],
    ])
  })

  it('waits for a person when a date may be read in two orders, though every header is clear', async () => {
    const proposal = proposeFor('claim', await columnsOf('1;Durand;10,50;02/01/2026\n'), null)
    expect(proposal).toMatchObject({ clear: null, missing: [] })
  })

  it('takes from a profile what an ambiguous file does not tell, and never against what it does tell', async () => {
    const first = await columnsOf('1;Durand;10,50;31/01/2026\n')
    const checked = checkMapping('claim', first, proposeFor('claim', first, null).mapping)
    if (!checked.ok) throw new Error(checked.error.code)
    const profile = profileOf(checked.value)

    const ambiguous = await columnsOf('1;Durand;1,234;02/01/2026\n')
    const orders = proposeFor('claim', ambiguous, profile).clear?.map(
      ({ date_order, marks }) => date_order ?? marks?.decimal,
    )
    expect(orders).toEqual([undefined, undefined, ',', 'day_month_year'])

    const american = await columnsOf('1;Durand;10.50;01/31/2026\n')
    expect(proposeFor('claim', american, profile).clear).toBeNull()
    expect(checkMapping('claim', american, proposeFor('claim', american, profile).mapping)).toMatchObject({
      error: { code: 'decimal_mark_contradicted', field: 'amount', line: 2, text: '10.50' },
    })
  })

  it('is remembered by the names of the columns in their order', () => {
    const fingerprint = headerFingerprint(['N° facture', 'Nom'])
    expect(headerFingerprint([' n° FACTURE', 'nom '])).toBe(fingerprint)
    expect(headerFingerprint(['Nom', 'N° facture'])).not.toBe(fingerprint)
    expect(headerFingerprint(['N° facture', 'Nom', 'x'])).not.toBe(fingerprint)
  })
})
