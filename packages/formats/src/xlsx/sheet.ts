import type { XlsxCell, XlsxSheet } from './cell.js'
import type { XlsxStyle, XlsxStyles } from './styles.js'
import { xml_head, xmlText } from './xml.js'

/** Rows of a sheet that Excel can open. */
export const sheet_rows_maximum = 1_048_576
/** Characters of a cell that Excel can hold. */
const cell_characters_maximum = 32_767
const flush_characters = 65_536

/** Two rows are kept for a total and the space before it. */
const data_rows_maximum = sheet_rows_maximum - 3

/** The rows of a sheet, which may be more than fit on one. */
export interface OpenRows {
  readonly iterator: AsyncIterator<readonly XlsxCell[]>
  /** True when the last row has been taken. */
  ended: boolean
}

/** One part of the workbook; `rows` is left where the sheet is full, or ended. */
export async function* sheetXml(
  sheet: Omit<XlsxSheet, 'rows'>,
  rows: OpenRows,
  styles: XlsxStyles,
  rows_maximum: number = data_rows_maximum,
): AsyncGenerator<Buffer> {
  const { columns, total, filtered } = sheet
  const aligns = columns.map(({ align }) => align)
  let text = `${xml_head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view}${columnWidths(sheet)}<sheetData>`
  text += rowXml(
    1,
    columns.map(({ title, align }, position) =>
      cellXml(1, position, { kind: 'text', text: title }, align, 'heading', styles),
    ),
  )
  let row = 1
  while (row <= rows_maximum) {
    const next = await rows.iterator.next()
    if (next.done === true) {
      rows.ended = true
      break
    }
    row += 1
    const number = row
    text += rowXml(
      number,
      next.value.map((cell, position) => cellXml(number, position, cell, aligns[position] ?? 'left', 'normal', styles)),
    )
    if (text.length < flush_characters) continue
    yield Buffer.from(text)
    text = ''
  }
  if (rows.ended && total !== null) {
    text += rowXml(
      row + 2,
      total.map((cell, position) => cellXml(row + 2, position, cell, aligns[position] ?? 'left', 'strong', styles)),
    )
  }
  text += '</sheetData>'
  if (filtered && row > 1) text += `<autoFilter ref="A1:${columnName(columns.length - 1)}${row}"/>`
  yield Buffer.from(`${text}${page}</worksheet>`)
}

const view =
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
/** Printed as wide as the page. */
const page =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'

const columnWidths = ({ columns }: Pick<XlsxSheet, 'columns'>): string =>
  columns.length === 0
    ? ''
    : `<cols>${columns
        .map(
          ({ width }, position) =>
            `<col min="${position + 1}" max="${position + 1}" width="${width}" customWidth="1"/>`,
        )
        .join('')}</cols>`

const rowXml = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`

const cellXml = (
  row: number,
  position: number,
  cell: XlsxCell,
  align: 'left' | 'right',
  weight: XlsxStyle['weight'],
  styles: XlsxStyles,
): string => {
  if (cell === null) return ''
  const place = `r="${columnName(position)}${row}"`
  switch (cell.kind) {
    case 'text': {
      const text = cell.text.slice(0, cell_characters_maximum)
      const style = styles.idOf({ format: null, weight, align, quoted: /^[=+\-@]/.test(text) })
      return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
    }
    case 'number': {
      const style = styles.idOf({ format: cell.format, weight, align: 'right', quoted: false })
      return `<c ${place} s="${style}"><v>${cell.decimal}</v></c>`
    }
    case 'date': {
      const style = styles.idOf({ format: cell.format, weight, align: 'right', quoted: false })
      return `<c ${place} s="${style}"><v>${serialDay(cell.date)}</v></c>`
    }
  }
}

/** A, B … Z, AA … from 0. */
export const columnName = (position: number): string => {
  const last = String.fromCharCode(65 + (position % 26))
  return position < 26 ? last : columnName(Math.floor(position / 26) - 1) + last
}

const day_ms = 86_400_000

/** Days since 1899-12-30, by which Excel names the days after February 1900. */
const serialDay = (date: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day_ms)
