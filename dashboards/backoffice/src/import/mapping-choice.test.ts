import { describe, expect, it } from 'vitest'
import { initialChoices, type InspectedColumn, type Inspection, mappingProblems, toMapping } from './mapping-choice.js'

function column(index: number, header: string, overrides: Partial<InspectedColumn> = {}): InspectedColumn {
  return {
    __typename: 'ImportColumn',
    index,
    header,
    samples: [],
    proposedField: null,
    confidence: 0,
    dateFormats: [],
    dateAmbiguous: false,
    decimalMarks: [],
    numberAmbiguous: false,
    emptyCount: 0,
    ...overrides,
  }
}

const columns = [
  column(0, 'Facture', { proposedField: 'reference' }),
  column(1, 'Montant', { proposedField: 'amount', decimalMarks: [','] }),
  column(2, 'Échéance', {
    proposedField: 'due_on',
    dateFormats: ['day_month_year', 'month_day_year'],
    dateAmbiguous: true,
  }),
  column(3, 'Divers'),
]

const inspection: Inspection = {
  __typename: 'ImportInspection',
  encoding: 'utf-8',
  delimiter: ';',
  headerLine: 1,
  rowCount: 2,
  missingFields: [],
  preview: [],
  profile: null,
  columns,
}

describe('initialChoices', () => {
  it('takes the proposals and decides nothing that is ambiguous', () => {
    expect(initialChoices(inspection)).toEqual([
      { column: 0, fields: ['reference'], dateFormat: null, decimalMark: null },
      { column: 1, fields: ['amount'], dateFormat: null, decimalMark: ',' },
      { column: 2, fields: ['due_on'], dateFormat: null, decimalMark: null },
      { column: 3, fields: [], dateFormat: null, decimalMark: null },
    ])
  })

  it('prefers what a saved profile says, formats included', () => {
    const line = { __typename: 'ColumnMapping', decimalMark: null, grouping: null, dateFormat: null } as const
    const profile: Inspection['profile'] = {
      __typename: 'ImportProfile',
      id: 'p',
      name: 'Usual',
      mapping: [
        { ...line, field: 'issued_on', column: 'Échéance', dateFormat: 'month_day_year' },
        { ...line, field: 'placed_on', column: 'Échéance', dateFormat: 'month_day_year' },
      ],
    }
    expect(initialChoices({ ...inspection, profile })[2]).toEqual({
      column: 2,
      fields: ['issued_on', 'placed_on'],
      dateFormat: 'month_day_year',
      decimalMark: null,
    })
  })
})

describe('mappingProblems', () => {
  const choices = initialChoices(inspection)

  it('asks for what is required, and for the order of ambiguous dates', () => {
    expect(mappingProblems('claim', columns, choices)).toEqual([
      { kind: 'missing', oneOf: ['debtor_reference', 'debtor_name'] },
      { kind: 'date_order', column: 2 },
    ])
  })

  it('does not ask about a column that is not used', () => {
    const unused = choices.map((choice) => (choice.column === 2 ? { ...choice, fields: [] } : choice))
    expect(mappingProblems('claim', columns, unused).filter(({ kind }) => kind !== 'missing')).toEqual([])
  })

  it('refuses a field fed by two columns', () => {
    const twice = choices.map((choice) => (choice.column === 3 ? { ...choice, fields: ['amount'] } : choice))
    expect(mappingProblems('claim', columns, twice)).toContainEqual({ kind: 'twice', field: 'amount' })
  })
})

describe('toMapping', () => {
  it('gives each field its column and only the formats that concern it', () => {
    const settled = initialChoices(inspection).map((choice) =>
      choice.column === 2 ? { ...choice, dateFormat: 'day_month_year' } : choice,
    )
    expect(toMapping('claim', settled)).toEqual([
      { field: 'reference', column: 0, dateFormat: null, decimalMark: null },
      { field: 'amount', column: 1, dateFormat: null, decimalMark: ',' },
      { field: 'due_on', column: 2, dateFormat: 'day_month_year', decimalMark: null },
    ])
  })
})
