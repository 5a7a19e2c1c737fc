import { type KpiId, relativePeriod, type Translated } from '@quittance/core'
import { buildAgeing } from './build-ageing.js'
import { buildFigures } from './build-figures.js'
import { buildTable } from './build-table.js'
import { composeDocument, figuresPart, partSource } from './compose-document.js'
import type { DocumentBuilder } from './document-builder.js'

const headline: readonly KpiId[] = [
  'collected',
  'direct-share',
  'recovery-rate',
  'days-to-pay-from-due',
  'open-balance',
]
const by_creditor: readonly KpiId[] = [
  'placed',
  'collected',
  'recovery-rate',
  'adjusted-recovery-rate',
  'direct-share',
  'days-to-pay-from-due',
  'recalled',
  'open-balance',
]

const titles = {
  headline: { en: 'The money', fr: 'L’argent' },
  by_month: { en: 'Collected by creditor and month', fr: 'Encaissé par créancier et par mois' },
  by_creditor: { en: 'By creditor', fr: 'Par créancier' },
} as const satisfies Readonly<Record<string, Translated>>

/** What came in, of whom, when, and what is still out: the parts of the page on money, in its order. */
export const buildFinance: DocumentBuilder = async (source) => {
  const { spec, language } = source
  const { from, to } = spec.period
  const by_month = partSource(source, { rows: ['creditor'], column: 'month', kpi_ids: ['collected'] })
  // Without a period the months of the agency's whole life would stand side by side.
  const period = from === null && to === null ? relativePeriod('last_12_months', spec.as_of) : spec.period
  return await composeDocument([
    figuresPart(source, buildFigures, titles.headline[language], headline),
    {
      title: titles.by_month[language],
      build: buildTable,
      source: { ...by_month, spec: { ...by_month.spec, period } },
    },
    {
      title: titles.by_creditor[language],
      build: buildTable,
      source: partSource(source, { rows: ['creditor', 'portfolio'], kpi_ids: by_creditor }),
    },
    { title: null, build: buildAgeing, source: partSource(source, {}) },
  ])
}
