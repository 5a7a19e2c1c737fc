import type { Language } from '@quittance/core'
import { blank, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, DocumentFigure, DocumentValue } from './report-document.js'

/** The columns under which figures stand where they are written as a table. */
export const figureColumns = (language: Language): readonly DocumentColumn[] => [
  { id: 'figure', title: word('figure', language), kind: 'text' },
  { id: 'value', title: word('value', language), kind: 'blank' },
  { id: 'unit', title: word('unit', language), kind: 'text' },
  { id: 'compared', title: word('comparison', language), kind: 'blank' },
  { id: 'target', title: word('target', language), kind: 'blank' },
  { id: 'definition', title: word('definition', language), kind: 'text' },
]

/** A figure as a row of that table. */
export const figureRow = (figure: DocumentFigure, language: Language): readonly DocumentValue[] => [
  text(figure.title),
  figure.value,
  text(unitText(figure.value, language)),
  figure.compared?.value ?? blank,
  figure.target ?? blank,
  text(figure.definition),
]

/** In what a value counts. */
const unitText = (value: DocumentValue, language: Language): string => {
  switch (value.kind) {
    case 'money':
      return value.currency
    case 'money_per_hour':
      return `${value.currency}/h`
    case 'count_per_hour':
      return '/h'
    case 'days':
      return word('days', language)
    case 'seconds':
      return 's'
    case 'ratio':
      return word('share', language).toLowerCase()
    case 'count':
    case 'text':
    case 'date':
    case 'month':
    case 'blank':
      return ''
  }
}
