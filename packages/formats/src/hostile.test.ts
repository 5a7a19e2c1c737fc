import { languages } from '@quittance/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvFailureCode } from './failure.js'
import { inspectCsv, type InspectCsvOptions } from './inspect.js'
import { messageText } from './message.js'
import { describeProblem } from './messages.js'
import { chooseFormat } from './registry.js'
import { readAll, streamOf } from './testing/streams.js'

const many_rows = 'F1;Durand;12,50\n'.repeat(40_000)
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const names = (count: number): string => Array.from({ length: count }, (_, index) => `c${index}`).join(';')

interface HostileFile {
  name: string
  content: string | Buffer
  code: CsvFailureCode
  line: number | null
  column: number | null
  options?: InspectCsvOptions
}

const corpus: HostileFile[] = [
  { name: 'an empty file', content: '', code: 'empty_file', line: null, column: null },
  { name: 'a byte order mark alone', content: '\ufeff', code: 'empty_file', line: null, column: null },
  { name: 'blank lines alone', content: '\n \n;;\n', code: 'empty_file', line: null, column: null },
  { name: 'a header alone', content: 'a;b\n', code: 'header_only', line: 1, column: null },
  { name: 'a header below blank lines', content: '\n\na;b', code: 'header_only', line: 3, column: null },
  { name: 'a separator we do not know', content: 'a^b\n1^2\n', code: 'delimiter_not_found', line: 1, column: null },
  {
    name: 'the wrong separator',
    content: 'a;b\n1;2\n',
    code: 'delimiter_not_found',
    line: 1,
    column: null,
    options: { delimiter: ',' },
  },
  { name: 'two separators', content: 'a,b;c\n1,2;3\n', code: 'ambiguous_delimiter', line: 1, column: null },
  {
    name: 'a quote never closed',
    content: `a;b\n1;"x\n${'2;y\n'.repeat(100)}`,
    code: 'unbalanced_quote',
    line: 2,
    column: 2,
  },
  {
    name: 'a quote never closed, far away',
    content: `a;b;c\n${many_rows}1;"x\n${many_rows}`,
    code: 'unbalanced_quote',
    line: 40_002,
    column: 2,
  },
  { name: 'text behind a quote', content: 'a;b\n1;"x"y\n', code: 'text_after_quote', line: 2, column: 2 },
  { name: 'a NUL', content: 'a;b\n1;2\n3;x\0y\n', code: 'nul_byte', line: 3, column: 2 },
  { name: 'a NUL, far away', content: `a;b;c\n${many_rows}\0`, code: 'nul_byte', line: 40_002, column: 1 },
  {
    name: 'UTF-16 without its mark',
    content: Buffer.from('a;b\n1;2\n', 'utf16le'),
    code: 'nul_byte',
    line: 1,
    column: 1,
  },
  {
    name: 'a cell of 10 MB',
    content: `a;b\n1;${'x'.repeat(10_000_000)}\n`,
    code: 'cell_too_large',
    line: 2,
    column: 2,
  },
  {
    name: 'a quoted cell of 10 MB',
    content: `a;b\n1;"${'x'.repeat(10_000_000)}"\n`,
    code: 'cell_too_large',
    line: 2,
    column: 2,
  },
  {
    name: 'a record of 10 MB',
    content: `${names(400)}\n${`${'x'.repeat(25_000)};`.repeat(400)}\n`,
    code: 'record_too_large',
    line: 2,
    column: null,
  },
  { name: '5,000 columns', content: `${names(5_000)}\n1;2\n`, code: 'too_many_columns', line: 1, column: 501 },
  {
    name: '100,000 empty columns',
    content: `a;b\n${';'.repeat(100_000)}\n`,
    code: 'too_many_columns',
    line: 2,
    column: 501,
  },
  {
    name: 'too many rows',
    content: 'a;b\n1;2\n3;4\n',
    code: 'too_many_rows',
    line: 3,
    column: null,
    options: { limits: { rows: 1 } },
  },
  { name: 'a column twice', content: 'a;b; a \n1;2;3\n', code: 'duplicate_column', line: 1, column: 3 },
  { name: '__proto__ twice', content: '__proto__;b;__proto__\n1;2;3\n', code: 'duplicate_column', line: 1, column: 3 },
  { name: 'a column without name', content: 'a;;c\n1;2;3\n', code: 'empty_column_name', line: 1, column: 2 },
  { name: 'a value below no name', content: 'a;b;\n1;2;3\n', code: 'empty_column_name', line: 1, column: 3 },
  {
    name: 'a missing column',
    content: 'a;b\n1;2\n',
    code: 'missing_column',
    line: 1,
    column: null,
    options: { required_columns: ['montant'] },
  },
  {
    name: 'UTF-8 and Windows-1252',
    content: Buffer.concat([Buffer.from('a;b\n1;Léa\n'), latin1('2;Zo\u00e9\n')]),
    code: 'mixed_encodings',
    line: 3,
    column: null,
  },
  {
    name: 'Windows-1252 far away',
    content: Buffer.concat([Buffer.from(`a;b;é\n${many_rows}`), latin1('2;Zo\u00e9;\n')]),
    code: 'mixed_encodings',
    line: 40_002,
    column: null,
  },
  {
    name: 'a UTF-8 mark before Windows-1252',
    content: latin1('\u00ef\u00bb\u00bfa;b\n1;Zo\u00e9\n'),
    code: 'mixed_encodings',
    line: 2,
    column: null,
  },
  {
    name: 'a wrong encoding insisted on',
    content: latin1('a;b\n1;Zo\u00e9\n'),
    code: 'invalid_bytes',
    line: 2,
    column: null,
    options: { encoding: 'utf-8' },
  },
  {
    name: 'half a UTF-16 pair',
    content: Buffer.from('\ufeffa;b\n1;\udc00\n', 'utf16le'),
    code: 'invalid_bytes',
    line: 2,
    column: 2,
  },
  { name: 'a cut last line', content: 'a;b;c\n1;2;3\n4;5', code: 'truncated_record', line: 3, column: 2 },
  {
    name: 'a cut character',
    content: Buffer.from('a;b\n1;é\n2;é').subarray(0, -1),
    code: 'truncated_record',
    line: 3,
    column: 2,
  },
  {
    name: 'a workbook',
    content: Buffer.from('PK\u0003\u0004....[Content_Types].xml'),
    code: 'unsupported_format',
    line: null,
    column: null,
  },
  { name: 'a PDF', content: '%PDF-1.7\n', code: 'unsupported_format', line: null, column: null },
  { name: 'XML', content: '\ufeff<?xml version="1.0"?><a/>', code: 'unsupported_format', line: null, column: null },
]

describe('a hostile file is answered by its failure', () => {
  it.each(corpus)('$name: $code', async ({ content, code, line, column, options = {} }) => {
    const { failure } = await inspectCsv(streamOf(content), options)
    expect(failure).toMatchObject({ code, line, column })
    for (const language of languages) {
      const text = failure === null ? '' : messageText(describeProblem(failure, language))
      expect(text).toMatch(/^[^{}]{20,}\.$/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('is refused while it streams in, not after it was collected', async () => {
    let sent = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a;b\n1;"')
      for (;;) {
        sent += 100_000
        yield Buffer.alloc(100_000, 'x')
      }
    }
    expect((await inspectCsv(endless())).failure?.code).toBe('cell_too_large')
    expect(sent).toBeLessThan(1_000_000)
  })
})

describe('reading with settings that do not fit the file', () => {
  const dialect = { delimiter: ';', quote: '"', line_ending: 'lf', delimiter_line: false } as const

  it('stops at bytes that are no UTF-8, with line, column and bytes', async () => {
    const outcome = await readAll(latin1(`a;b;c\n${many_rows}2;Zo\u00e9;\n`), { encoding: 'utf-8', dialect })
    expect(outcome.records).toHaveLength(40_000)
    expect(outcome.failure).toEqual({
      code: 'invalid_bytes',
      line: 40_002,
      column: 2,
      detail: { encoding: 'utf-8', bytes: 'E9 3B 0A' },
    })
  })

  it('names the columns it misses when the separator is wrong', async () => {
    const options = { encoding: 'utf-8', dialect: { ...dialect, delimiter: ',' }, required_columns: ['a'] } as const
    expect((await readAll('a;b\n1;2\n', options)).failure).toMatchObject({
      code: 'missing_column',
      detail: { found: ['a;b'] },
    })
  })
})

describe('mutated files', () => {
  const seed_file = Buffer.from(
    'réf;nom;montant;échéance\r\nF1;"Durand; Léa";1 234,50;31/01/2024\r\nF2;"say ""x""";-3,10;01/02/2024\r\n',
  )
  const bytes = fc.constantFrom(0, 9, 10, 13, 34, 39, 44, 59, 61, 0x80, 0xa4, 0xc3, 0xe9, 0xef, 0xfe, 0xff)
  const mutation = fc.record({
    at: fc.nat({ max: seed_file.length }),
    remove: fc.nat({ max: 12 }),
    insert: fc.array(bytes, { maxLength: 4 }),
  })
  const mutated = fc.array(mutation, { maxLength: 8 }).map((mutations) => {
    let content = seed_file
    for (const { at, remove, insert } of mutations) {
      content = Buffer.concat([content.subarray(0, at), Buffer.from(insert), content.subarray(at + remove)])
    }
    return content
  })

  it('never throw, and read as they were inspected', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mutated,
          fc.uint8Array({ maxLength: 200 }).map((content) => Buffer.from(content)),
        ),
        async (content) => {
          const inspection = await inspectCsv(streamOf(content, [7]))
          expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
          expect(chooseFormat(content).ok).toBe(inspection.failure?.code !== 'unsupported_format')
          const { dialect, encoding } = inspection
          if (dialect === null) {
            expect(inspection.failure).not.toBeNull()
            return
          }
          const outcome = await readAll(streamOf(content, [5]), { dialect, encoding: encoding.encoding })
          if (inspection.failure !== null) return
          expect(outcome.failure).toBeNull()
          expect(outcome.totals).toEqual(inspection.totals)
          expect(outcome.names).toEqual(inspection.header?.names)
          expect(outcome.records.slice(0, 20)).toEqual(inspection.preview)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})
