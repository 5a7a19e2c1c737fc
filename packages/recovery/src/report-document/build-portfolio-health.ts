import { dimensions, type KpiId, type Language, relativePeriod, type Translated } from '@quittance/core'
import { buildAgeing } from './build-ageing.js'
import { buildFigures } from './build-figures.js'
import { buildForecast } from './build-forecast.js'
import { buildLatestPlacements } from './build-latest-placements.js'
import { buildRecoveryCurve } from './build-recovery-curve.js'
import { buildTable } from './build-table.js'
import { composeDocument, figuresPart, partSource } from './compose-document.js'
import type { DocumentBuilder } from './document-builder.js'

const headline: readonly KpiId[] = [
  'recovery-rate',
  'liquidation-3-months',
  'collected',
  'open-balance',
  'promise-kept-rate-amount',
]
const promises: readonly KpiId[] = [
  'promises-made',
  'promises-due',
  'promise-kept-rate-count',
  'promise-kept-rate-amount',
]
const activity: readonly KpiId[] = ['calls', 'right-party-contact-rate', 'promise-rate', 'dispute-rate']

const titles = {
  headline: { en: 'Headline', fr: 'L’essentiel' },
  promises: { en: 'Promises to pay', fr: 'Promesses de paiement' },
  activity: { en: 'What the agency does', fr: 'Le travail de l’agence' },
  by_month: { en: 'Collected by month', fr: 'Encaissé par mois' },
  compared: { en: 'Compared by', fr: 'Comparaison par' },
} as const satisfies Readonly<Record<string, Translated>>

/** "Am I getting my money back?": the parts of the overview, in its order, with the cash that is to be expected. */
export const buildPortfolioHealth: DocumentBuilder = async (source) => {
  const { actor, spec, language } = source
  const of_agency = actor.creditor_id === null && spec.creditor_ids === null
  const by = of_agency ? 'creditor' : 'portfolio'
  const by_month = partSource(source, { rows: ['month'], kpi_ids: ['collected'] })
  const { from, to } = spec.period
  // Without a period the months of the agency's whole life would be listed.
  const period = from === null && to === null ? relativePeriod('last_12_months', spec.as_of) : spec.period
  return await composeDocument([
    figuresPart(source, buildFigures, titles.headline[language], headline),
    { title: null, build: buildRecoveryCurve, source: partSource(source, {}), blocks: 1 },
    { title: null, build: buildAgeing, source: partSource(source, {}) },
    {
      title: titles.by_month[language],
      build: buildTable,
      source: { ...by_month, spec: { ...by_month.spec, period } },
    },
    {
      title: null,
      build: buildForecast,
      source: partSource(source, { kind: 'forecast' }),
      blocks: 1,
      optional: true,
    },
    {
      title: comparedTitle(by, language),
      build: buildTable,
      source: partSource(source, { rows: [by], kpi_ids: headline }),
    },
    figuresPart(source, buildFigures, titles.promises[language], promises),
    figuresPart(source, buildFigures, titles.activity[language], activity),
    { title: null, build: buildLatestPlacements, source: partSource(source, {}), optional: true },
  ])
}

const comparedTitle = (by: 'creditor' | 'portfolio', language: Language): string =>
  `${titles.compared[language]} ${dimensions[by].text[language].toLowerCase()}`
