import { ageingBuckets, ageingBucketTitle, isBusinessMonth, isMeasureId, measures } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import type { Language } from '../app/language.js'
import { formatMonth } from '../ui/format.js'
import { parseMeasure } from './parse-measure.js'

/** What a list of cases adds up to, in words. */
export interface MeasureWords {
  readonly title: string
  readonly meaning: string
  readonly unit: 'money' | 'count'
}

/** The words of a measure, of an ageing bucket, or of a cell of the recovery curve. */
export function useMeasureText(): (measure: string) => MeasureWords {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  return (measure) => {
    const parsed = parseMeasure(measure)
    switch (parsed.kind) {
      case 'ageing':
        return {
          title: bucketTitle(parsed.bucket, language),
          meaning: t`Open balance by days past due on the as-of day.`,
          unit: 'money',
        }
      case 'curve': {
        const month = isBusinessMonth(parsed.month) ? formatMonth(parsed.month, tag) : parsed.month
        const age = parsed.age
        return {
          title: t`Collected on ${month}, by month ${age}`,
          meaning: t`Everything collected on the claims placed in ${month}, until the end of month ${age} since placement.`,
          unit: 'money',
        }
      }
      case 'measure':
        return isMeasureId(parsed.id)
          ? { ...measures[parsed.id].text[language], unit: measures[parsed.id].unit }
          : { title: parsed.id, meaning: '', unit: parsed.id.endsWith('_count') ? 'count' : 'money' }
    }
  }
}

function bucketTitle(id: string, language: Language): string {
  const standard = ageingBuckets().find((bucket) => bucket.id === id)
  if (standard) return ageingBucketTitle(standard, language)
  // Buckets of other edges say their days in their id: `1-45`, `over_45`.
  const [from, to] = id.replace('over_', '').split('-')
  const past = id.startsWith('over_')
  return ageingBucketTitle(
    { id, from_days: Number(from) + (past ? 1 : 0), to_days: past ? null : Number(to) },
    language,
  )
}
