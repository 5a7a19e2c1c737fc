import { assertNever, type Language, startOfMonth } from '@quittance/core'
import { writeXlsx, type XlsxCell, type XlsxColumn, type XlsxSheet } from '@quittance/formats'
import { aboutLines } from './about-lines.js'
import { decimalOf } from './document-rounding.js'
import { word } from './document-words.js'
import { excelFormat } from './excel-format.js'
import { figureColumns, figureRow } from './figure-table.js'
import type { DocumentColumn, DocumentValue, ReportBlock, ReportDocument } from './report-document.js'

/** A document as a workbook: a sheet for each block, and one that says what the report is about. */
export const writeXlsxDocument = (document: ReportDocument): AsyncGenerator<Buffer> =>
  writeXlsx([...document.blocks.map((block) => blockSheet(block, document)), aboutSheet(document)], {
    title: document.title,
    author: document.owner,
    created_at: document.computed_at,
  })

const blockSheet = (block: ReportBlock, { title, language }: ReportDocument): XlsxSheet => {
  const name = block.title === '' ? title : block.title
  switch (block.kind) {
    case 'table':
      return {
        name,
        columns: block.columns.map(sheetColumn),
        rows: cellsOf(block.rows(), language),
        total: block.total?.map((value) => xlsxCell(value, language)) ?? null,
        filtered: true,
      }
    case 'figures':
      return {
        name,
        columns: figureColumns(language).map(sheetColumn),
        rows: cellsOf(
          block.figures.map((figure) => figureRow(figure, language)),
          language,
        ),
        total: null,
        filtered: true,
      }
    default:
      return assertNever(block)
  }
}

async function* cellsOf(
  rows: AsyncIterable<readonly DocumentValue[]> | Iterable<readonly DocumentValue[]>,
  language: Language,
): AsyncGenerator<readonly XlsxCell[]> {
  for await (const row of rows) yield row.map((value) => xlsxCell(value, language))
}

const xlsxCell = (value: DocumentValue, language: Language): XlsxCell => {
  const format = excelFormat(value, language)
  switch (value.kind) {
    case 'text':
      return value.text === '' ? null : { kind: 'text', text: value.text }
    case 'date':
      return value.date === null ? null : { kind: 'date', date: value.date, format }
    case 'month':
      return value.month === null ? null : { kind: 'date', date: startOfMonth(value.month), format }
    case 'blank':
      return null
    case 'money':
    case 'money_per_hour':
    case 'count':
    case 'count_per_hour':
    case 'ratio':
    case 'days':
    case 'seconds': {
      const decimal = decimalOf(value)
      return decimal === null ? null : { kind: 'number', decimal, format }
    }
    default:
      return assertNever(value)
  }
}

/** Wide enough for what usually stands there; headings wrap. */
const widths: Readonly<Record<DocumentValue['kind'], number>> = {
  text: 32,
  money: 17,
  count: 12,
  ratio: 11,
  days: 12,
  seconds: 12,
  money_per_hour: 15,
  count_per_hour: 13,
  date: 13,
  month: 12,
  blank: 18,
}

const sheetColumn = ({ id, title, kind }: DocumentColumn): XlsxColumn => ({
  title,
  width: id === 'definition' ? 60 : widths[kind],
  align: kind === 'text' ? 'left' : 'right',
})

const aboutSheet = (document: ReportDocument): XlsxSheet => {
  const { language } = document
  return {
    name: word('report', language),
    columns: [
      { title: word('report', language), width: 30, align: 'left' },
      { title: document.title, width: 60, align: 'left' },
    ],
    rows: (async function* () {
      for (const { label, value } of aboutLines(document)) {
        yield [
          { kind: 'text', text: label },
          { kind: 'text', text: value },
        ] satisfies readonly XlsxCell[]
      }
    })(),
    total: null,
    filtered: false,
  }
}
