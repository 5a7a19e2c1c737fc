import { type DimensionId, dimensions, type Language, type Translated } from '@quittance/core'
import type { Actor } from '../actor.js'
import { dimensionValueNames } from '../report-document/dimension-value-names.js'
import type { SqlReader } from '../report/sql-reader.js'
import { elsewhere } from './held-table.js'

/** A value of a dimension as people read it. */
export type TableValue = { readonly value: string | null; readonly title: string }

/** What rows and columns are called that do not know their value. */
export const none_title: Translated = { en: 'None', fr: 'Aucun' }

/** What the agents together are called whose work the viewer may not follow. */
const elsewhere_title: Translated = { en: 'Other agents', fr: 'Autres agents' }

/** Gives the values of a dimension their names, and puts them in order: by the calendar, or by name; "none" comes last. */
export const titledValues = async (
  reader: SqlReader,
  actor: Actor,
  dimension: DimensionId,
  values: readonly (string | null)[],
  language: Language,
): Promise<TableValue[]> => {
  const known = values.filter((value) => value !== null)
  const names = await dimensionValueNames(reader, actor, dimension, known, language)
  const titled = known.map((value) => ({
    value,
    title: value === elsewhere ? elsewhere_title[language] : (names.get(value) ?? value),
  }))
  const collator = new Intl.Collator(language, { numeric: true })
  const is_time = dimensions[dimension].values === 'month' || dimensions[dimension].values === 'day'
  titled.sort(
    (one, other) => (is_time ? 0 : collator.compare(one.title, other.title)) || compareText(one.value, other.value),
  )
  return known.length === values.length ? titled : [...titled, { value: null, title: none_title[language] }]
}

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other)
