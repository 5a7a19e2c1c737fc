import { assertNever, type Language } from '@quittance/core'
import { csvAmount, csv_profiles, type CsvProfile, writeCsv } from '@quittance/formats'
import { decimalOf } from './document-rounding.js'
import { figureColumns, figureRow } from './figure-table.js'
import type { DocumentColumn, DocumentValue, ReportBlock, ReportDocument } from './report-document.js'

/**
 * A document as CSV in the convention of a country, which need not be that of its language. The first line is the heading
 * and every further one a row, with the total last, so that a program can read it; of several blocks, each follows an
 * empty line and its title. What the report is about stands in the name of the file, and in the other formats.
 */
export const writeCsvDocument = (document: ReportDocument, convention: Language): AsyncGenerator<Buffer> =>
  writeCsv(linesOf(document, csv_profiles[convention], convention), csv_profiles[convention])

async function* linesOf(
  { blocks, language }: ReportDocument,
  profile: CsvProfile,
  convention: Language,
): AsyncGenerator<readonly string[]> {
  const cells = (row: readonly DocumentValue[], currencies: readonly (string | null)[], names_units: boolean) =>
    row.map((value, position) =>
      csvCell(value, names_units ? currencyOf(value) : (currencies[position] ?? null), profile, convention),
    )
  for (const [position, block] of blocks.entries()) {
    if (position > 0) yield []
    if (blocks.length > 1) yield [block.title]
    const { columns, rows, total, names_units } = tableOf(block, language)
    const iterator = rows[Symbol.asyncIterator]()
    try {
      // The currency of a column is told once, in its heading, and is that of its first row.
      let next = await iterator.next()
      const currencies = columns.map((_, column) =>
        names_units ? null : currencyOf(next.done === true ? total?.[column] : next.value[column]),
      )
      yield columns.map((column, place) => heading(column, currencies[place] ?? null))
      while (next.done !== true) {
        yield cells(next.value, currencies, names_units)
        next = await iterator.next()
      }
      if (total !== null) yield cells(total, currencies, names_units)
    } finally {
      await iterator.return?.()
    }
  }
}

type Lines = {
  readonly columns: readonly DocumentColumn[]
  readonly rows: AsyncIterable<readonly DocumentValue[]>
  readonly total: readonly DocumentValue[] | null
  /** True where a column of each row says what its numbers count, so that they stand alone. */
  readonly names_units: boolean
}

const tableOf = (block: ReportBlock, language: Language): Lines => {
  switch (block.kind) {
    case 'table':
      return { columns: block.columns, rows: block.rows(), total: block.total, names_units: false }
    case 'figures':
      return {
        columns: figureColumns(language),
        rows: (async function* () {
          for (const figure of block.figures) yield figureRow(figure, language)
        })(),
        total: null,
        names_units: true,
      }
    default:
      return assertNever(block)
  }
}

const currencyOf = (value: DocumentValue | undefined): string | null =>
  value?.kind === 'money' || value?.kind === 'money_per_hour' ? value.currency : null

const heading = ({ title, kind }: DocumentColumn, currency: string | null): string => {
  if (kind === 'money' && currency !== null) return `${title} (${currency})`
  if (kind === 'money_per_hour' && currency !== null) return `${title} (${currency}/h)`
  return title
}

/** Numbers are plain; an amount in another currency than its column's says so. */
const csvCell = (value: DocumentValue, currency: string | null, profile: CsvProfile, convention: Language): string => {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'date':
      return value.date === null ? '' : dayText(value.date, convention)
    case 'month':
      return value.month ?? ''
    case 'blank':
      return ''
    case 'money':
    case 'money_per_hour':
    case 'count':
    case 'ratio':
    case 'days':
    case 'seconds':
    case 'count_per_hour': {
      const decimal = decimalOf(value)
      if (decimal === null) return ''
      const own = currencyOf(value)
      const text = csvAmount(decimal, profile)
      return own === null || own === currency ? text : `${text} ${own}`
    }
    default:
      return assertNever(value)
  }
}

/** As the spreadsheets of the country read days. */
const dayText = (day: string, convention: Language): string =>
  convention === 'fr' ? day.split('-').toReversed().join('/') : day
