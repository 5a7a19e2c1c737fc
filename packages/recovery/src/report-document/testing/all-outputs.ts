import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { decimalOf } from '../document-rounding.js'
import { figureColumns, figureRow } from '../figure-table.js'
import { pdfValue } from '../pdf/pdf-text.js'
import type { DocumentColumn, DocumentValue, ReportDocument } from '../report-document.js'
import { type DocumentFile, writeDocument } from '../write-document.js'

/** A block in memory, as rows and columns whatever its kind. */
type Grid = {
  readonly columns: readonly DocumentColumn[]
  readonly rows: readonly (readonly DocumentValue[])[]
  readonly total: readonly DocumentValue[] | null
  readonly is_figures: boolean
}

const bytesOf = async (document: ReportDocument, file: DocumentFile): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(writeDocument(document, file)))

const gridsOf = (document: ReportDocument): Promise<Grid[]> =>
  Promise.all(
    document.blocks.map(async (block): Promise<Grid> =>
      block.kind === 'table'
        ? { ...block, rows: await Array.fromAsync(block.rows()), is_figures: false }
        : {
            columns: figureColumns(document.language),
            rows: block.figures.map((figure) => figureRow(figure, document.language)),
            total: null,
            is_figures: true,
          },
    ),
  )

/** Writes a document in every format, reads each back with a reader that is not ours, and expects the same numbers. */
export const expectSameInAllOutputs = async (document: ReportDocument): Promise<{ values: number }> => {
  const grids = await gridsOf(document)
  const lines = grids.map(({ rows, total }) => [...rows, ...(total === null ? [] : [total])])
  await expectCsv(document, lines)
  await expectXlsx(document, grids)
  await expectPdf(document, grids)
  await expectJson(document, grids)
  return { values: lines.flat(2).filter((value) => decimalOf(value) !== null).length }
}

const expectCsv = async (document: ReportDocument, lines: readonly (readonly DocumentValue[])[][]): Promise<void> => {
  for (const convention of ['fr', 'en'] as const) {
    const bytes = await bytesOf(document, { format: 'csv', convention })
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    const records: string[][] = parse(bytes, {
      bom: true,
      delimiter: convention === 'fr' ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
    })
    const titles = lines.length > 1 ? 2 : 1
    const expected = lines.flatMap((rows) => [...Array.from({ length: titles }, () => null), ...rows])
    expect(records).toHaveLength(expected.length)
    for (const [position, row] of expected.entries()) {
      const read = records[position]?.map((cell) => numberText(cell, convention)) ?? []
      row?.forEach((value, column) => {
        const decimal = decimalOf(value)
        if (decimal !== null) expect(read[column]).toBe(decimal)
      })
    }
  }
}

/** A cell of a CSV as plain digits; of an amount in another currency than its column's, without the code. */
const numberText = (cell: string, convention: 'fr' | 'en'): string =>
  (convention === 'fr' ? cell.replace(',', '.') : cell).replace(/ [A-Z]{3}$/u, '')

const expectXlsx = async (document: ReportDocument, grids: readonly Grid[]): Promise<void> => {
  const workbook = await readXlsx(await bytesOf(document, { format: 'xlsx', convention: 'fr' }))
  expect(workbook.sheets).toHaveLength(grids.length + 1)
  grids.forEach(({ columns, rows, total }, sheet) => {
    const read = workbook.sheets[sheet]?.rows ?? []
    expect(read[0]?.slice(0, columns.length)).toEqual(columns.map(({ title }) => title))
    rows.forEach((row, position) => expectCells(read[position + 1] ?? [], row))
    // One empty row stands between the last row and the total.
    if (total !== null) expectCells(read[rows.length + 2] ?? [], total)
  })
}

const expectCells = (cells: readonly unknown[], row: readonly DocumentValue[]): void =>
  row.forEach((value, column) => {
    const decimal = decimalOf(value)
    if (decimal !== null) expect(cells[column]).toBe(Number(decimal))
  })

const expectPdf = async (document: ReportDocument, grids: readonly Grid[]): Promise<void> => {
  const pdf = await getDocumentProxy(new Uint8Array(await bytesOf(document, { format: 'pdf', convention: 'fr' })))
  const { text } = await extractText(pdf, { mergePages: true })
  const printed = text.replace(/\s/gu, '')
  const { language } = document
  for (const { rows, total, is_figures } of grids) {
    for (const row of [...rows, ...(total === null ? [] : [total])]) {
      const values = is_figures ? row.slice(1, 2) : row
      for (const value of values) expect(printed).toContain(pdfValue(value, language).replace(/\s/gu, ''))
    }
  }
  for (const { value } of [...document.filters, ...document.notes]) expect(printed).toContain(value.replace(/\s/gu, ''))
}

const expectJson = async (document: ReportDocument, grids: readonly Grid[]): Promise<void> => {
  const read: { blocks: { rows?: unknown[]; figures?: { value: unknown }[]; total?: unknown }[] } = JSON.parse(
    (await bytesOf(document, { format: 'json', convention: 'fr' })).toString(),
  )
  grids.forEach(({ rows, total, is_figures }, position) => {
    const block = read.blocks[position]
    if (is_figures) expect(block?.figures?.map(({ value }) => value)).toEqual(plain(rows.map((row) => row[1])))
    else expect([block?.rows, block?.total]).toEqual([plain(rows), plain(total)])
  })
}

/** As JSON has it. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)))
