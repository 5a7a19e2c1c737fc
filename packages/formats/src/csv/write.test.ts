import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectCsv } from '../inspect.js'
import { readAll, streamOf } from '../testing/streams.js'
import { neutraliseCell, restoreCell } from './formula.js'
import { csv_profiles, csvAmount, csvLine, writeCsv, writeRejects } from './write.js'

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(stream))
}

describe('writeCsv', () => {
  it('writes what French Excel opens', async () => {
    const rows = [
      ['Débiteur', 'Solde'],
      ['Dupont; Léa', csvAmount('-1234.50', csv_profiles.fr)],
    ]
    const bytes = await bytesOf(writeCsv(rows, csv_profiles.fr))
    expect(bytes.toString()).toBe('\ufeffDébiteur;Solde\r\n"Dupont; Léa";-1234,50\r\n')
  })

  it('writes English files with a comma', () => {
    expect(csvLine(['a,b', 'say "x"', ' y', '1.50'], csv_profiles.en)).toBe('"a,b","say ""x"""," y",1.50\r\n')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ["'=1", "''=1"],
    ['-12,50', '-12,50'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['- 1 234,50 €', '- 1 234,50 €'],
    ["d'Artagnan", "d'Artagnan"],
  ])('neutralises %j as %j, reversibly', (cell, written) => {
    expect(neutraliseCell(cell)).toBe(written)
    expect(restoreCell(written)).toBe(cell)
  })
})

describe('writeRejects', () => {
  it('gives back a file that reads as the original rows', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '=', '-', "'", ';', ',', '"', '\n', '\r', '\t', '1', ' '),
      maxLength: 6,
    })
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('en', 'fr'), async (rows, language) => {
        const header = ['=réf', 'nom']
        const rejects = rows.map((cells, index) => ({ line: index + 2, reason: 'Montant; illisible', cells }))
        const bytes = await bytesOf(writeRejects(header, rejects, language))
        const inspection = await inspectCsv(streamOf(bytes), { delimiter: csv_profiles[language].delimiter })
        expect(inspection.header).toMatchObject({ names: header, reject_columns: 2 })
        const dialect = inspection.dialect ?? { delimiter: ';', quote: '"', line_ending: 'crlf', delimiter_line: false }
        const outcome = await readAll(bytes, { encoding: inspection.encoding.encoding, dialect })
        const read = [...outcome.records, ...outcome.refused].toSorted((left, right) => left.line - right.line)
        expect(outcome.failure).toBeNull()
        expect(read.map((row) => row.cells)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })
})
