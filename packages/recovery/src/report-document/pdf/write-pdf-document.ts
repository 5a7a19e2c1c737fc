import type { Content } from 'pdfmake'
import { assertNever } from '@quittance/core'
import { stateLines } from '../about-lines.js'
import { word } from '../document-words.js'
import type { ReportBlock, ReportDocument } from '../report-document.js'
import { pdfMaker } from '../../pdf/pdf-maker.js'
import { figureTiles } from './figure-tiles.js'
import { ink, quiet_ink, rule_colour } from './pdf-palette.js'
import { pdfText } from './pdf-text.js'
import { tablePages } from './table-pages.js'

/** Points of an A4 page that are left between its margins, upright and lying. */
const margin_points = 36
const upright = { orientation: 'portrait', width: 595 - 2 * margin_points } as const
const lying = { orientation: 'landscape', width: 842 - 2 * margin_points } as const

/**
 * A document on A4 paper: what it is about, its figures, its charts drawn from the same rows, its tables. It is laid out in
 * memory, so tables end after `pdf_rows_maximum` rows with a notice.
 */
export async function* writePdfDocument(document: ReportDocument): AsyncGenerator<Buffer> {
  const { title, owner, language, computed_at, blocks } = document
  const page = blocks.some((block) => block.kind === 'table' && block.columns.length > 8) ? lying : upright
  const content: Content[] = [...heading(document)]
  for (const block of blocks) content.push(...(await blockContent(block, document, page)))
  const pdf = await pdfMaker
    .createPdf({
      pageSize: 'A4',
      pageOrientation: page.orientation,
      pageMargins: margin_points,
      info: { title: `${title} – ${owner}`, author: owner, creator: 'Quittance', creationDate: computed_at },
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      content,
      footer: (current: number, count: number): Content => ({
        margin: [margin_points, 8],
        fontSize: 7,
        color: quiet_ink,
        columns: [
          { text: pdfText(`${owner} · ${title}`), width: '*' },
          {
            text: `${word('page', language)} ${current} ${word('of', language)} ${count}`,
            width: 'auto',
            alignment: 'right',
          },
        ],
      }),
      defaultStyle: { font: 'Roboto', fontSize: 9, color: ink },
      styles: {
        block: { fontSize: 11, bold: true, margin: [0, 8, 0, 4] },
        note: { fontSize: 8, color: quiet_ink, margin: [0, 0, 0, 8] },
      },
    })
    .getBuffer()
  yield pdf
}

const heading = (document: ReportDocument): Content[] => [
  { text: pdfText(document.owner), fontSize: 9, color: quiet_ink },
  { text: pdfText(document.title), fontSize: 18, margin: [0, 0, 0, 6] },
  {
    margin: [0, 0, 0, 8],
    fontSize: 8,
    table: {
      widths: ['auto', '*'],
      body: stateLines(document).map(({ label, value }) => [
        { text: pdfText(label), color: quiet_ink },
        { text: pdfText(value) },
      ]),
    },
    layout: {
      hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0.7 : 0),
      vLineWidth: () => 0,
      hLineColor: () => rule_colour,
      paddingTop: () => 1,
      paddingBottom: () => 1,
      paddingLeft: () => 0,
    },
  },
]

const blockContent = async (
  block: ReportBlock,
  { language }: ReportDocument,
  page: typeof upright | typeof lying,
): Promise<Content[]> => {
  switch (block.kind) {
    case 'figures':
      return figureTiles(block, language)
    case 'table':
      return await tablePages(block, language, page.width)
    default:
      return assertNever(block)
  }
}
