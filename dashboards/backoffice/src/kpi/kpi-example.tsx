import { type AnyKpi, formatMoney, formatPercent, measures, money } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { formatCount } from '../ui/format.js'
import { writeCountPerHour, writeDays, writeDuration, writeHourly } from './kpi-value.js'
import { writeMeasure } from './write-measure.js'
import classes from './kpi-definition.module.css'

/** The currency that examples are told in. */
const example_currency = 'EUR'

/** The example that the tests execute: what goes in, and what comes out. */
export function KpiExample({ kpi }: { kpi: AnyKpi }) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  return (
    <>
      {kpi.measures.map((id) => {
        const { title } = measures[id].text[language]
        const given = writeMeasure(measures[id].unit, kpi.example.given[id] ?? 0n, example_currency, tag)
        return (
          <span key={id} className={classes.given}>
            {t`${title}: ${given}`}
          </span>
        )
      })}
      <strong>= {writeExample(kpi, tag)}</strong>
    </>
  )
}

function writeExample(kpi: AnyKpi, tag: string): string {
  switch (kpi.unit) {
    case 'ratio':
      return kpi.example.gives === null ? '–' : formatPercent(kpi.example.gives, 1, tag)
    case 'days':
      return (kpi.example.gives && writeDays(kpi.example.gives.numerator, kpi.example.gives.denominator, tag)) ?? '–'
    case 'seconds':
      return (
        (kpi.example.gives && writeDuration(kpi.example.gives.numerator, kpi.example.gives.denominator, tag)) ?? '–'
      )
    case 'money_per_hour':
      return (
        (kpi.example.gives &&
          writeHourly(kpi.example.gives.numerator, kpi.example.gives.denominator, example_currency, tag)) ??
        '–'
      )
    case 'count_per_hour':
      return (
        (kpi.example.gives && writeCountPerHour(kpi.example.gives.numerator, kpi.example.gives.denominator, tag)) ?? '–'
      )
    case 'money':
      return formatMoney(money(kpi.example.gives, example_currency), tag)
    case 'count':
      return formatCount(kpi.example.gives, tag)
  }
}
