import {
  forecast_source_ids,
  forecast_sources,
  type Language,
  ok,
  report_kinds,
  type Translated,
} from '@quittance/core'
import { computeForecast, type ForecastResult } from '../forecast/compute-forecast.js'
import { backTestForecast, type BackTestResult } from '../forecast/back-test.js'
import type { DocumentBuilder } from './document-builder.js'
import { money, text } from './document-value.js'
import { word } from './document-words.js'
import type { TableBlock } from './report-document.js'
import { heldRows } from './table-block.js'

/** Months ahead, and past month ends of the back-test, when nothing else is said, as on the screen. */
const months_default = 6

const words = {
  low: { en: 'At least', fr: 'Au moins' },
  high: { en: 'At most', fr: 'Au plus' },
  month: { en: 'Month', fr: 'Mois' },
  made_on: { en: 'Made at the end of', fr: 'Faite à la fin de' },
  expected: { en: 'Forecast', fr: 'Prévu' },
  actual: { en: 'Came in', fr: 'Encaissé' },
  back_test: { en: 'Past forecasts against what came in', fr: 'Prévisions passées et encaissements réels' },
} as const satisfies Readonly<Record<string, Translated>>

/** The cash to come by month and source, and how far forecasts of the past were off. */
export const buildForecast: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const months = spec.content.months ?? months_default
  const computed = await computeForecast(reader, actor, clock, spec, months)
  if (!computed.ok) return computed
  const tested = await backTestForecast(reader, actor, clock, spec, months)
  if (!tested.ok) return tested
  const { computed_at, data_state } = computed.value
  return ok({
    title: null,
    computed_at,
    data_state,
    blocks: [forecastBlock(computed.value, language), backTestBlock(tested.value, language)],
  })
}

const forecastBlock = ({ months: ahead, total_minor, currency }: ForecastResult, language: Language): TableBlock => {
  const sums = forecast_source_ids.map((source) =>
    ahead.reduce((sum, { parts }) => sum + (parts.find((part) => part.source === source)?.counted_minor ?? 0n), 0n),
  )
  return {
    kind: 'table',
    title: report_kinds.forecast[language],
    columns: [
      { id: 'month', title: words.month[language], kind: 'month' },
      ...forecast_source_ids.map((id) => ({
        id,
        title: forecast_sources[id].text[language],
        kind: 'money' as const,
      })),
      { id: 'total', title: word('total', language), kind: 'money' },
      { id: 'low', title: words.low[language], kind: 'money' },
      { id: 'high', title: words.high[language], kind: 'money' },
    ],
    ...heldRows(
      ahead.map(({ month, parts, total_minor: total, range }) => [
        { kind: 'month' as const, month },
        ...forecast_source_ids.map((source) =>
          money(parts.find((part) => part.source === source)?.counted_minor ?? 0n, currency),
        ),
        money(total, currency),
        money(range?.low_minor ?? null, currency),
        money(range?.high_minor ?? null, currency),
      ]),
    ),
    total: [
      text(word('total', language)),
      ...sums.map((sum) => money(sum, currency)),
      money(total_minor, currency),
      money(null, currency),
      money(null, currency),
    ],
    chart: { kind: 'stacked_bars', axis: 'month', series: [...forecast_source_ids] },
  }
}

const backTestBlock = ({ points, currency }: BackTestResult, language: Language): TableBlock => ({
  kind: 'table',
  title: words.back_test[language],
  columns: [
    { id: 'origin', title: words.made_on[language], kind: 'month' },
    { id: 'month', title: words.month[language], kind: 'month' },
    { id: 'expected', title: words.expected[language], kind: 'money' },
    { id: 'actual', title: words.actual[language], kind: 'money' },
  ],
  ...heldRows(
    points.map(({ origin, month, forecast_minor, actual_minor }) => [
      { kind: 'month' as const, month: origin },
      { kind: 'month' as const, month },
      money(forecast_minor, currency),
      money(actual_minor, currency),
    ]),
  ),
  total: null,
  chart: null,
})
