import {
  ageingBuckets,
  ageingBucketTitle,
  assertNever,
  type Language,
  kpis,
  type MeasureUnit,
  measures,
} from '@quittance/core'
import { type Figure, figureUnit, type MeasureFigure } from './figure.js'

/** What a figure is called, and in what it counts. */
export type FigureWords = { readonly title: string; readonly unit: MeasureUnit }

/** The name of a figure whose cases are listed, as the screen of that list has it. */
export const figureWords = (figure: Figure, edges: readonly number[], language: Language): FigureWords => {
  switch (figure.kind) {
    case 'measures':
      return { title: sumTitle(figure, language), unit: figureUnit(figure) }
    case 'ageing': {
      const bucket = ageingBuckets(edges).find(({ id }) => id === figure.bucket_id)
      return { title: bucket === undefined ? figure.bucket_id : ageingBucketTitle(bucket, language), unit: 'money' }
    }
    case 'curve': {
      const { placement_month: month, month_index } = figure
      return {
        title:
          language === 'fr'
            ? `Encaissé sur les remises de ${month}, au mois ${month_index}`
            : `Collected on the placements of ${month}, by month ${month_index}`,
        unit: 'money',
      }
    }
    case 'promises_open':
      return {
        title: language === 'fr' ? `Promesses en cours de ${figure.month}` : `Open promises of ${figure.month}`,
        unit: 'money',
      }
    default:
      return assertNever(figure)
  }
}

/** One measure speaks for itself; a sum that is a KPI has that name; any other sum is written out. */
const sumTitle = ({ terms }: MeasureFigure, language: Language): string => {
  const [first] = terms
  if (first !== undefined && terms.length === 1) return measures[first.measure].text[language].title
  const names: readonly string[] = terms.map(({ measure }) => measure)
  const kpi = kpis.find((one) => one.measures.join() === names.join())
  if (kpi !== undefined) return kpi.text[language].title
  return terms
    .map(({ measure, sign }, position) => {
      const { title } = measures[measure].text[language]
      return position === 0 ? title : `${sign === -1n ? '−' : '+'} ${title}`
    })
    .join(' ')
}
