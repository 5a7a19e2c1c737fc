import {
  ageingBuckets,
  ageingBucketTitle,
  assertNever,
  type Language,
  kpis,
  type MeasureUnit,
  measures,
  type Translated,
} from '@quittance/core'
import type { RollFigure } from '../roll/roll-figure.js'
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
    case 'roll':
      return { title: rollTitle(figure, edges, language), unit: 'money' }
    default:
      return assertNever(figure)
  }
}

/** From where to where, and between which days. */
const rollTitle = (
  { from, to, first_day, second_day }: RollFigure,
  edges: readonly number[],
  language: Language,
): string => {
  const french = language === 'fr'
  const placeOf = (id: string): string => {
    const bucket = ageingBuckets(edges).find((one) => one.id === id)
    return bucket === undefined ? (exitTitles[id]?.[language] ?? id) : ageingBucketTitle(bucket, language)
  }
  if (to === 'before') return french ? `${placeOf(from)} au ${first_day}` : `${placeOf(from)} on ${first_day}`
  if (from === 'any') return french ? `${placeOf(to)} au ${second_day}` : `${placeOf(to)} on ${second_day}`
  const way = `${placeOf(from)} → ${placeOf(to)}`
  return french ? `${way}, du ${first_day} au ${second_day}` : `${way}, ${first_day} to ${second_day}`
}

const exitTitles: Readonly<Record<string, Translated>> = {
  paid: { en: 'Paid', fr: 'Payé' },
  recalled: { en: 'Recalled', fr: 'Retiré' },
  written_off: { en: 'Written off', fr: 'Passé en perte' },
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
