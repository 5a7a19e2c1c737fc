import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain_settings, readAll, streamOf } from '../testing/streams.js'
import type { CsvEncoding } from './encoding.js'

const encode: Record<CsvEncoding, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => Buffer.from(text.replaceAll('€', '\u0080').replaceAll('œ', '\u009c'), 'latin1'),
  'iso-8859-15': (text) => Buffer.from(text.replaceAll('€', '\u00a4').replaceAll('œ', '\u00bd'), 'latin1'),
}

describe('readCsv', () => {
  it('gives each record the physical line it begins on', async () => {
    const outcome = await readAll('a;b\n1;"two\nlines"\n\n;\n3;4\r\n"5";"six ""6"""')
    expect(outcome.names).toEqual(['a', 'b'])
    expect(outcome.records).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 6, cells: ['3', '4'] },
      { line: 7, cells: ['5', 'six "6"'] },
    ])
    expect(outcome.totals).toEqual({ records: 3, refused: 0, blank: 2 })
  })

  it('takes a quote inside an unquoted cell as a character', async () => {
    const outcome = await readAll('a;b\n5" pipe;L"Oréal\n')
    expect(outcome.records).toEqual([{ line: 2, cells: ['5" pipe', 'L"Oréal'] }])
  })

  it('refuses a row of another width and goes on', async () => {
    const outcome = await readAll('a;b\n1\n1;2;3\n4;5\n')
    expect(outcome.refused.map((row) => row.problem)).toEqual([
      { code: 'wrong_cell_count', line: 2, column: null, detail: { expected: 2, found: 1 } },
      { code: 'wrong_cell_count', line: 3, column: null, detail: { expected: 2, found: 3 } },
    ])
    expect(outcome.records).toEqual([{ line: 4, cells: ['4', '5'] }])
  })

  it('lets every line end with a separator, when nothing stands behind it', async () => {
    expect((await readAll('a;b;\n1;2;\n3;4\n')).records.map((row) => row.cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect((await readAll('a;b;\n1;2;\n3;4;5\n')).failure).toMatchObject({
      code: 'empty_column_name',
      line: 1,
      column: 3,
    })
  })

  it('keeps a header called __proto__ as text', async () => {
    const outcome = await readAll('__proto__;constructor\n1;2\n')
    expect(outcome.names).toEqual(['__proto__', 'constructor'])
    expect(outcome.records[0]?.cells).toEqual(['1', '2'])
  })

  it('names the columns that must be there', async () => {
    const outcome = await readAll('a;b\n1;2\n', { ...plain_settings, required_columns: ['b', 'montant'] })
    expect(outcome.failure).toEqual({
      code: 'missing_column',
      line: 1,
      column: null,
      detail: { names: ['montant'], found: ['a', 'b'] },
    })
  })

  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '€', 'œ', ' ', '0', '"', "'", ';', ',', '\t', '|', '\n', '\r', '='),
    maxLength: 8,
  })
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

  it('reads any table back, in any dialect, encoding and chunking', async () => {
    const dialects = fc.record({
      delimiter: fc.constantFrom(';', ',', '\t', '|'),
      quote: fc.constantFrom('"', "'"),
      line_ending: fc.constantFrom('lf', 'crlf', 'cr'),
    })
    const encodings = fc.constantFrom(...(Object.keys(encode) as CsvEncoding[]))
    const chunkings = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 })
    const endings = { lf: '\n', crlf: '\r\n', cr: '\r' } as const
    await fc.assert(
      fc.asyncProperty(
        table,
        dialects,
        encodings,
        chunkings,
        fc.boolean(),
        async (rows, dialect, encoding, chunking, quoted) => {
          const width = rows[0]?.length ?? 1
          const names = Array.from({ length: width }, (_, index) => `column ${index}`)
          const text = stringify([names, ...rows], {
            delimiter: dialect.delimiter,
            quote: dialect.quote,
            escape: dialect.quote,
            quoted,
            quoted_match: /[\r\n]/,
            record_delimiter: endings[dialect.line_ending],
          })
          const settings = { encoding, dialect: { ...dialect, delimiter_line: false } }
          const outcome = await readAll(streamOf(encode[encoding](text), chunking), settings)
          expect(outcome.failure?.code ?? null).toBe(rows.every(isBlank) ? 'header_only' : null)
          expect(outcome.names).toEqual(names)
          expect(outcome.records.map((record) => record.cells)).toEqual(rows.filter((row) => !isBlank(row)))
        },
      ),
      { numRuns: 400 },
    )
  })
})

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')
