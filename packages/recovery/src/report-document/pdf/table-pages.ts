import type { Content, TableCell } from 'pdfmake'
import type { Language } from '@quittance/core'
import type { DocumentValue, TableBlock } from '../report-document.js'
import { chartData } from './chart-data.js'
import { chartSvg } from './chart-svg.js'
import { cell_padding_points, columnGroups, isText, type PlacedColumn } from './column-groups.js'
import { quiet_ink, rule_colour } from './pdf-palette.js'
import { pdfText, pdfValue } from './pdf-text.js'

/** Rows of one table that are set on paper: some forty pages. Nobody reads further, and other formats have them all. */
export const pdf_rows_maximum = 1_500

const chart_height_points = 170

/** A table with its chart above it. Its heading is repeated on every page, and wide tables go on below themselves. */
export const tablePages = async (block: TableBlock, language: Language, width: number): Promise<Content[]> => {
  const { rows, has_more } = await firstRows(block)
  const data = chartData(block, rows, language)
  const chart: Content[] =
    data === null ? [] : [{ svg: chartSvg(data, width, chart_height_points), margin: [0, 2, 0, 6] }]
  const all = block.total === null ? rows : [...rows, block.total]
  const groups = columnGroups(block.columns, all, width, language)
  const tables = groups.map((group) => table(block, rows, group, language))
  return [
    { text: pdfText(block.title), style: 'block' },
    ...chart,
    ...tables,
    ...(has_more ? [{ text: pdfText(more[language]), style: 'note' }] : []),
  ]
}

const more = {
  en: `Only the first ${pdf_rows_maximum} rows are printed. The CSV and Excel files of the same report hold them all; the total is that of all rows.`,
  fr: `Seules les ${pdf_rows_maximum} premières lignes sont imprimées. Les fichiers CSV et Excel du même rapport les contiennent toutes ; le total est celui de toutes les lignes.`,
} as const

const firstRows = async (
  block: TableBlock,
): Promise<{ readonly rows: readonly (readonly DocumentValue[])[]; readonly has_more: boolean }> => {
  const rows: (readonly DocumentValue[])[] = []
  for await (const row of block.rows()) {
    if (rows.length === pdf_rows_maximum) return { rows, has_more: true }
    rows.push(row)
  }
  return { rows, has_more: false }
}

const table = (
  { columns, total }: TableBlock,
  rows: readonly (readonly DocumentValue[])[],
  group: readonly PlacedColumn[],
  language: Language,
): Content => {
  const places = group.map(({ place }) => place)
  const cell = (row: readonly DocumentValue[], place: number, bold: boolean): TableCell => ({
    text: pdfValue(row[place] ?? { kind: 'blank' }, language),
    alignment: isText(columns[place]) || place === 0 ? 'left' : 'right',
    bold,
    noWrap: !isText(columns[place]),
  })
  const heading = places.map((place): TableCell => ({
    text: pdfText(columns[place]?.title ?? ''),
    alignment: isText(columns[place]) || place === 0 ? 'left' : 'right',
    color: quiet_ink,
    bold: true,
  }))
  return {
    margin: [0, 0, 0, 10],
    fontSize: 8,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: group.map(({ width }) => width - cell_padding_points),
      body: [
        heading,
        ...rows.map((row) => places.map((place) => cell(row, place, false))),
        ...(total === null ? [] : [places.map((place) => cell(total, place, true))]),
      ],
    },
    layout: {
      hLineWidth: (line, node) => (line === 0 ? 0 : line === 1 || line === node.table.body.length ? 0.8 : 0.3),
      vLineWidth: () => 0,
      hLineColor: () => rule_colour,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  }
}
