import { parseAmount } from '@quittance/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ColumnEvidence } from './column-evidence.js'
import { NumberEvidence } from './number-evidence.js'

function findingOf(cells: readonly string[]) {
  const evidence = new NumberEvidence()
  for (const [index, cell] of cells.entries()) evidence.add(cell, index + 2)
  return evidence.finish()
}

describe('NumberEvidence decides for the whole column', () => {
  it.each([
    [['1.234,56'], ',', '.'],
    [['1,234.56'], '.', ','],
    [['1 234,56 €', '12'], ',', ' '],
    [['1\u202f234\u00a0€', '1,5'], ',', ' '],
    [["1'234.56"], '.', "'"],
    [['1234', '12'], '.', null],
    [['12.5'], '.', null],
    [['1,234', '12,50'], ',', null],
    [['1.234', '12,50'], ',', '.'],
    [['1,234', '1,234,567'], '.', ','],
    [['0,123'], ',', null],
    [['1234,567'], ',', null],
    [['-12,50', '(3,10)', '5,00-', 'EUR 7,00', '$ 5,10'], ',', null],
  ] as const)('%j', (cells, decimal, grouping) => {
    const finding = findingOf(cells)
    expect(finding?.readable).toBe(cells.length)
    expect(finding?.format).toMatchObject({ kind: 'decided', marks: { decimal, grouping } })
  })

  it('does not guess whether 1,234 is a thousand', () => {
    expect(findingOf(['12', '1,234', '5,678'])?.format).toEqual({
      kind: 'ambiguous',
      code: 'ambiguous_number_format',
      choices: [
        { decimal: '.', grouping: ',' },
        { decimal: ',', grouping: null },
      ],
      example: { line: 3, text: '1,234' },
    })
  })

  it('shows the two lines that contradict each other', () => {
    expect(findingOf(['12,50', '7', '12.50'])?.format).toEqual({
      kind: 'contradictory',
      code: 'contradictory_number_formats',
      proofs: [
        { line: 2, text: '12,50', decimal: ',' },
        { line: 4, text: '12.50', decimal: '.' },
      ],
    })
  })

  it('sees no number in words, references and dates', () => {
    expect(findingOf(['abc', 'FAC-0012', 'Apt 12', '12/05/2024', '1.2.3.4', '12 34 56 x', ''])).toBeNull()
  })

  it('gives marks with which the amounts read back to the cent', () => {
    const amounts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1 })
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('.', ','),
        fc.constantFrom('', '.', ',', ' ', "'"),
        (minors, decimal, grouping) => {
          fc.pre(decimal !== grouping)
          const cells = minors.map((minor) => written(minor, decimal, grouping))
          const format = findingOf(cells)?.format
          if (format?.kind !== 'decided') throw new Error(`not decided: ${cells.join(' | ')}`)
          for (const [index, cell] of cells.entries()) {
            expect(parseAmount(cell, format.marks, 'EUR')).toEqual({ ok: true, value: minors[index] })
          }
        },
      ),
    )
  })
})

function written(minor: bigint, decimal: string, grouping: string): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0')
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, grouping)
  return `${minor < 0n ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`
}

describe('ColumnEvidence', () => {
  it.each([
    [['', ' '], 'empty'],
    [['Léa', '12'], 'text'],
    [['0000611365', '12'], 'text'],
    [['12', '13'], 'integer'],
    [['12,50', '13'], 'amount'],
    [['20240101', '20240102'], 'date'],
    [['2024-01-02 10:00'], 'date_time'],
  ] as const)('%j looks like %s', (cells, look) => {
    expect(lookOf(cells)).toBe(look)
  })

  it('counts filled and empty cells and their lengths', () => {
    const evidence = new ColumnEvidence()
    for (const cell of ['abc', '', ' de ']) evidence.add(cell, 2)
    expect(evidence.finish()).toMatchObject({ filled: 2, empty: 1, shortest: 2, longest: 3 })
  })
})

function lookOf(cells: readonly string[]): string {
  const evidence = new ColumnEvidence()
  for (const [index, cell] of cells.entries()) evidence.add(cell, index + 2)
  return evidence.finish().looks_like
}
