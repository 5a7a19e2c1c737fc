import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvFailure } from '../failure.js'
import { StreamDecoder } from './decoder.js'
import { default_csv_limits } from './limits.js'
import { type CsvRecord, CsvTokenizer } from './tokenizer.js'

const dialect = { delimiter: ';', quote: '"', line_ending: 'lf' } as const
const small = { ...default_csv_limits, cell_characters: 10, record_characters: 40, columns: 5 }

/** Pushes the pieces one by one, as blocks of a file. */
function tokenize(pieces: readonly string[], limits = default_csv_limits) {
  const tokenizer = new CsvTokenizer(dialect, limits)
  const records: CsvRecord[] = []
  let failure: CsvFailure | null = null
  for (const piece of pieces) failure ??= tokenizer.push(piece, records)
  failure ??= tokenizer.finish(records)
  return { records, failure, tokenizer }
}

const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r\n', '"";"', '""'), maxLength: 30 })

describe('CsvTokenizer', () => {
  it('gives the same records and the same failure wherever the blocks are cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (content, cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), content.length + 40]
        const pieces = edges.slice(1).map((edge, index) => content.slice(edges[index], edge))
        const { records, failure } = tokenize(pieces, small)
        const whole = tokenize([content], small)
        expect({ records, failure }).toEqual({ records: whole.records, failure: whole.failure })
      }),
      { numRuns: 1_000 },
    )
  })

  it('agrees with csv-parse on everything that one accepts', () => {
    const options = { delimiter: ';', record_delimiter: ['\r\n', '\n'], relax_column_count: true }
    let compared = 0
    fc.assert(
      fc.property(text, (content) => {
        let theirs: string[][]
        try {
          theirs = parse(content, options)
        } catch {
          return
        }
        compared++
        const { records, failure } = tokenize([content])
        expect(failure).toBeNull()
        expect(records.map((record) => record.cells)).toEqual(theirs)
      }),
      { numRuns: 1_000 },
    )
    expect(compared).toBeGreaterThan(50)
  })

  it('reads back any cells written by csv-stringify, wherever the blocks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '€', '"', ';', '\n', '\r', ' '), maxLength: 6 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 5 }), (rows, size) => {
        const content = stringify(rows, { delimiter: ';', quoted_match: /[\r\n]/ })
        const { records, failure } = tokenize(content.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [])
        expect(failure).toBeNull()
        expect(records.map((record) => record.cells)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a;"b\nc\nd', 'unbalanced_quote', 1, 2, { noticed_line: 3 }],
    ['a;b\n1;"x\n2;"y"\n', 'unbalanced_quote', 2, 2, { noticed_line: 3 }],
    ['a;b\n1;"x" y;2\n', 'text_after_quote', 2, 2, {}],
    ['a;12345678901', 'cell_too_large', 1, 2, { limit: 10 }],
    ['a;"12345678901"', 'cell_too_large', 1, 2, { limit: 10 }],
    ['a;"12345678\n01"', 'unbalanced_quote', 1, 2, { noticed_line: 2 }],
    ['a;b;c;d;e;f\n', 'too_many_columns', 1, 6, { limit: 5 }],
    ['"a";b;c;d;e;f\n', 'too_many_columns', 1, 6, { limit: 5 }],
    ['1234567890;1234567890;1234567890;1234567890\n', 'record_too_large', 1, null, { limit: 40 }],
  ] as const)('%j is %s', (content, code, line, column, detail) => {
    expect(tokenize([content], small).failure).toEqual({ code, line, column, detail })
  })

  it('accepts a quoted cell at the limit although its doubled quotes are longer', () => {
    expect(tokenize(['"""""""""""""""""""""";b'], small).records).toEqual([{ line: 1, cells: ['"'.repeat(10), 'b'] }])
  })

  it('says where it stands inside an unfinished record', () => {
    const tokenizer = new CsvTokenizer(dialect, default_csv_limits)
    tokenizer.push('a;b\n1;"x\ny', [])
    expect(tokenizer.position).toEqual({ line: 3, column: 2 })
    tokenizer.push('"\n', [])
    expect(tokenizer.position).toEqual({ line: 4, column: 1 })
  })
})

describe('StreamDecoder', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('decodes %s wherever the blocks are cut', (encoding) => {
    const written = (content: string): Buffer => {
      const bytes = Buffer.from(`\ufeff${content}`, encoding === 'utf-8' ? 'utf8' : 'utf16le')
      return encoding === 'utf-16be' ? bytes.swap16() : bytes
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (content, size) => {
        const bytes = written(content)
        const decoder = new StreamDecoder(encoding)
        let decoded = ''
        for (let at = 0; at < bytes.length; at += size) {
          const { text, fault } = decoder.decode(bytes.subarray(at, at + size))
          expect(fault).toBeNull()
          decoded += text
        }
        expect(decoder.finish().fault).toBeNull()
        expect(decoded).toBe(content)
      }),
    )
  })

  it('stops at bytes that are no UTF-8 and says which', () => {
    const decoder = new StreamDecoder('utf-8')
    expect(decoder.decode(Buffer.from('Léa;L\u00e9o', 'latin1'))).toEqual({
      text: 'L',
      fault: { bytes: 'E9 61 3B 4C', at_end: false },
    })
  })

  it('stops at a lone half of a UTF-16 pair', () => {
    const decoder = new StreamDecoder('utf-16le')
    expect(decoder.decode(Buffer.from('a\udc00b', 'utf16le'))).toEqual({
      text: 'a',
      fault: { bytes: '00 DC 62 00', at_end: false },
    })
  })
})
