import { describe, expect, it } from 'vitest'
import { cellFilter, cellValue, type ReportTable, tableCells } from './table-cells.js'

const kpi = (id: string): ReportTable['kpis'][number] => ({
  __typename: 'TableKpi',
  id,
  unit: 'money',
  currency: 'EUR',
  numeratorMeasure: id,
  denominatorMeasure: null,
  blank: null,
  blankText: null,
})
const column = (value: string | null): ReportTable['columns'][number] => ({
  __typename: 'TableColumn',
  value,
  title: value ?? 'none',
})
const row = (changes: Partial<ReportTable['rows'][number]>): ReportTable['rows'][number] => ({
  __typename: 'TableRow',
  values: [],
  titles: [],
  numerators: [],
  denominators: [],
  comparedNumerators: null,
  comparedDenominators: null,
  ...changes,
})
const creditor = '0195a4f0-0000-7000-8000-000000000001'

describe('the cells of a table', () => {
  it('are each column with each KPI in turn, and the total of the row last', () => {
    const cells = tableCells({ columns: [column('2026-01'), column(null)], kpis: [kpi('placed'), kpi('collected')] })
    expect(
      cells.map((cell) => [cell.column === null ? 'total' : cell.column.value, cell.kpi.id, cell.position]),
    ).toEqual([
      ['2026-01', 'placed', 0],
      ['2026-01', 'collected', 1],
      [null, 'placed', 2],
      [null, 'collected', 3],
      ['total', 'placed', 4],
      ['total', 'collected', 5],
    ])
  })

  it('take their numbers from their place, and those of the compared time', () => {
    const [first, second] = tableCells({ columns: [], kpis: [kpi('placed'), kpi('collected')] })
    if (first === undefined || second === undefined) throw new Error('There are two')
    const numbers = row({
      numerators: ['1', '2'],
      denominators: [null, null],
      comparedNumerators: ['3', null],
      comparedDenominators: [null, null],
    })
    expect(cellValue(numbers, second)).toMatchObject({ now: { numerator: '2' }, was: { numerator: null } })
    expect(cellValue(row({ numerators: ['1', '2'] }), first)).toMatchObject({ now: { numerator: '1' }, was: null })
  })

  it('open the cases of their row and column, and the total those of all', () => {
    const table = { rowDimensions: ['creditor', 'claim_kind'], columnDimension: 'month' } as const
    const [january, total] = tableCells({ columns: [column('2026-01')], kpis: [kpi('collected')] })
    if (january === undefined || total === undefined) throw new Error('There are two')
    const shape = { ...table, rowDimensions: [...table.rowDimensions] }
    const line = row({ values: [creditor, null] })
    expect(cellFilter({ asOf: '2026-02-01' }, shape, line, january)).toEqual({
      asOf: '2026-02-01',
      creditor,
      claim_kind: 'none',
      month: '2026-01',
    })
    expect(cellFilter({}, shape, row({}), total)).toEqual({})
  })
})
