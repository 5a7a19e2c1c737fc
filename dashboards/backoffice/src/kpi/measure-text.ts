import { ageingBuckets, ageingBucketTitle, isBusinessMonth, kpis, measures, type MeasureUnit } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import type { Language } from '../app/language.js'
import { useLocale } from '../app/locale.js'
import { formatDate, formatMonth } from '../ui/format.js'
import { type MeasureTerm, parseMeasure } from './parse-measure.js'

/** What a list of cases adds up to, in words. */
export interface MeasureWords {
  readonly title: string
  readonly meaning: string
  readonly unit: MeasureUnit
}

/** The words of a sum of measures, of an ageing bucket, or of a cell of the recovery curve. */
export function useMeasureText(): (key: string) => MeasureWords {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  return (key) => {
    const parsed = parseMeasure(key)
    switch (parsed.kind) {
      case 'sum':
        return sumWords(parsed.terms, language)
      case 'ageing':
        return {
          title: bucketTitle(parsed.bucket, language),
          meaning: t`Open balance by days past due on the as-of day.`,
          unit: 'money',
        }
      case 'curve': {
        const month = isBusinessMonth(parsed.month) ? formatMonth(parsed.month, tag) : parsed.month
        const { age } = parsed
        return {
          title: t`Collected on ${month}, by month ${age}`,
          meaning: t`Everything collected on the claims placed in ${month}, until the end of month ${age} since placement.`,
          unit: 'money',
        }
      }
      case 'promises': {
        const month = isBusinessMonth(parsed.month) ? formatMonth(parsed.month, tag) : parsed.month
        return {
          title: t`Open promises of ${month}`,
          meaning: t`What is still to be paid on promises that are open on the as-of day and fall due in that month.`,
          unit: 'money',
        }
      }
      case 'roll': {
        const { from, to } = parsed
        const [first_day, second_day] = [formatDate(parsed.first_day, tag), formatDate(parsed.second_day, tag)]
        const exits: Record<string, string> = { paid: t`Paid`, recalled: t`Recalled`, written_off: t`Written off` }
        const [left, arrived] = [bucketTitle(from, language), exits[to] ?? bucketTitle(to, language)]
        if (to === 'before') return { title: left, meaning: t`Open in this bucket on ${first_day}.`, unit: 'money' }
        if (from === 'any') return { title: arrived, meaning: t`Open in this bucket on ${second_day}.`, unit: 'money' }
        return {
          title: `${left} → ${arrived}`,
          meaning: t`What was in the first bucket on ${first_day}, and where it was on ${second_day}.`,
          unit: 'money',
        }
      }
      case 'unknown':
        return { title: key, meaning: '', unit: 'money' }
    }
  }
}

/** One measure speaks for itself; a sum that is a KPI has that name; any other sum is written out. */
function sumWords(terms: readonly MeasureTerm[], language: Language): MeasureWords {
  const [first] = terms
  const unit = first === undefined ? 'money' : measures[first.measure].unit
  if (first !== undefined && terms.length === 1) return { ...measures[first.measure].text[language], unit }
  const formula = terms
    .map(({ measure, sign }, position) => {
      const { title } = measures[measure].text[language]
      return position === 0 ? title : `${sign === '-' ? '−' : '+'} ${title}`
    })
    .join(' ')
  const kpi = kpis.find(
    (one) => one.unit === unit && one.measures.join() === terms.map(({ measure }) => measure).join(),
  )
  return kpi ? { title: kpi.text[language].title, meaning: formula, unit } : { title: formula, meaning: '', unit }
}

function bucketTitle(id: string, language: Language): string {
  const standard = ageingBuckets().find((bucket) => bucket.id === id)
  if (standard) return ageingBucketTitle(standard, language)
  // Buckets of other edges say their days in their id: `1-45`, `over_45`.
  const past = id.startsWith('over_')
  const [from, to] = id.replace('over_', '').split('-')
  const bucket = { id, from_days: Number(from) + (past ? 1 : 0), to_days: past ? null : Number(to) }
  return ageingBucketTitle(bucket, language)
}
