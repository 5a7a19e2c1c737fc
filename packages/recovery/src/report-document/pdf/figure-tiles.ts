import type { Content } from 'pdfmake'
import type { Language } from '@quittance/core'
import { word } from '../document-words.js'
import type { DocumentFigure, FigureBlock } from '../report-document.js'
import { quiet_ink, rule_colour } from './pdf-palette.js'
import { pdfText, pdfValue } from './pdf-text.js'

const tiles_per_row = 3

/** KPIs as tiles, three beside each other; a tile is never cut by the end of a page. */
export const figureTiles = ({ title, figures }: FigureBlock, language: Language): Content[] => {
  const rows = Array.from({ length: Math.ceil(figures.length / tiles_per_row) }, (_, row) =>
    figures.slice(row * tiles_per_row, (row + 1) * tiles_per_row),
  )
  const tiles = rows.map((row): Content => ({
    unbreakable: true,
    columnGap: 14,
    margin: [0, 0, 0, 10],
    columns: Array.from({ length: tiles_per_row }, (_, place): Content => {
      const figure = row[place]
      return figure === undefined ? { text: '' } : tile(figure, language)
    }),
  }))
  return title === '' ? tiles : [{ text: pdfText(title), style: 'block' }, ...tiles]
}

const tile = (figure: DocumentFigure, language: Language): Content => ({
  table: {
    widths: ['*'],
    body: [
      [
        {
          border: [false, true, false, false],
          stack: [
            { text: pdfText(figure.title), fontSize: 8, color: quiet_ink },
            { text: pdfValue(figure.value, language), fontSize: 16, margin: [0, 1, 0, 1] },
            ...againstLines(figure, language).map((text): Content => ({ text, fontSize: 8 })),
            { text: pdfText(figure.definition), fontSize: 7, color: quiet_ink },
          ],
        },
      ],
    ],
  },
  layout: { hLineColor: () => rule_colour, hLineWidth: () => 0.7, paddingLeft: () => 0, paddingRight: () => 0 },
})

const againstLines = ({ compared, target }: DocumentFigure, language: Language): string[] => [
  ...(compared === null
    ? []
    : [pdfText(`${word(compared.comparison, language)} : ${pdfValue(compared.value, language)}`)]),
  ...(target === null ? [] : [pdfText(`${word('target', language)} : ${pdfValue(target, language)}`)]),
]
