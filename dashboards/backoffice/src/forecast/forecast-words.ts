import { forecast_sources } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import type { ForecastLevel, ForecastSource } from '../app/schema.generated.js'
import { formatMonth } from '../ui/format.js'
import type { ForecastMonth } from './forecast.js'

/** What the parts of a forecast are called. */
export function useForecastWords() {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const levels: Readonly<Record<ForecastLevel, string>> = {
    portfolio: t`the portfolio itself`,
    creditor: t`the creditor’s portfolios`,
    agency: t`all portfolios`,
  }
  return {
    source: (source: ForecastSource) => forecast_sources[source].text[language],
    level: (level: ForecastLevel) => levels[level],
    /** `rest of Nov 2026` for a month that has begun. */
    month: ({ month, daysLeft, days }: Pick<ForecastMonth, 'month' | 'daysLeft' | 'days'>) => {
      const written = formatMonth(month, tag)
      return daysLeft < days ? t`rest of ${written}` : written
    },
  }
}
