import type { AnyKpi, Language, MeasureText } from '@quittance/core'

/** A text as it is searched: without case and accents. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ').toLowerCase()

/** True when every word of the search stands somewhere in the texts. */
function holdsWords(search: string, texts: readonly string[]): boolean {
  const whole = plain(texts.join(' '))
  return plain(search)
    .split(' ')
    .every((word) => whole.includes(word))
}

/** Finds a KPI by any word of its definition, in the language of the screen. */
export function matchesKpi(kpi: AnyKpi, search: string, language: Language): boolean {
  return holdsWords(search, [kpi.id, ...Object.values<string>({ ...kpi.text[language] })])
}

/** Finds a measure by its name or its meaning. */
export function matchesMeasure(id: string, { title, meaning }: MeasureText, search: string): boolean {
  return holdsWords(search, [id, title, meaning])
}
