import { assertNever, findKpi, type Language, ok, type Translated } from '@quittance/core'
import { computeTeamPerformance } from '../performance/compute-team-performance.js'
import type { PerformanceCell, TeamPerformance } from '../performance/team-performance.js'
import type { DocumentBuilder } from './document-builder.js'
import { blank, figureValue, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, DocumentValue, TableBlock } from './report-document.js'
import { heldRows } from './table-block.js'

const titles = {
  teams: { en: 'Teams', fr: 'Équipes' },
  agents: { en: 'Agents', fr: 'Agents' },
  no_team: { en: 'No team', fr: 'Sans équipe' },
  expected: { en: 'expected with the same mix', fr: 'attendu à portefeuilles égaux' },
} as const satisfies Readonly<Record<string, Translated>>

/** What teams and agents did, each rate beside what it was to be expected with the same mix of portfolios. */
export const buildTeamPerformance: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const computed = await computeTeamPerformance(reader, actor, clock, spec, true)
  if (!computed.ok) return computed
  const { teams, agents, computed_at, data_state } = computed.value
  return ok({
    title: null,
    computed_at,
    data_state,
    blocks: [
      leagueBlock(
        computed.value,
        titles.teams[language],
        teams.map(({ name, cells }) => ({ name: name ?? titles.no_team[language], cells })),
        language,
      ),
      leagueBlock(computed.value, titles.agents[language], agents, language),
    ],
  })
}

type Row = { readonly name: string; readonly cells: readonly PerformanceCell[] }

const leagueBlock = (
  { total, currency, compared_time }: TeamPerformance,
  title: string,
  rows: readonly Row[],
  language: Language,
): TableBlock => {
  const is_compared = compared_time !== null
  const valuesOf = (cells: readonly PerformanceCell[]) =>
    cells.flatMap((cell) => cellValues(cell, currency, is_compared))
  return {
    kind: 'table',
    title,
    columns: [
      { id: 'name', title, kind: 'text' },
      ...total.flatMap((cell) => cellColumns(cell, currency, is_compared, language)),
    ],
    ...heldRows(rows.map(({ name, cells }) => [text(name), ...valuesOf(cells)])),
    total: [text(word('total', language)), ...valuesOf(total)],
    chart: null,
  }
}

const cellColumns = (
  { kpi_id, figure }: PerformanceCell,
  currency: string,
  is_compared: boolean,
  language: Language,
): DocumentColumn[] => {
  const title = findKpi(kpi_id)?.text[language].title ?? kpi_id
  const { kind } = figureValue(figure, currency)
  return [
    { id: kpi_id, title, kind },
    ...(is_compared ? [{ id: `${kpi_id}:compared`, title: `${title} (${word('compared', language)})`, kind }] : []),
    ...(isMean(figure.unit)
      ? [{ id: `${kpi_id}:expected`, title: `${title} (${titles.expected[language]})`, kind }]
      : []),
  ]
}

const cellValues = (
  { figure, compared, expected }: PerformanceCell,
  currency: string,
  is_compared: boolean,
): DocumentValue[] => [
  figureValue(figure, currency),
  ...(is_compared ? [compared === null ? blank : figureValue(compared, currency)] : []),
  ...(isMean(figure.unit) ? [expectedValue(figure.unit, expected, currency)] : []),
]

type Unit = PerformanceCell['figure']['unit']
type MeanUnit = Exclude<Unit, 'money' | 'count'>

/** Only of means and shares is there anything to expect. */
const isMean = (unit: Unit): unit is MeanUnit => unit !== 'money' && unit !== 'count'

const expectedValue = (unit: MeanUnit, expected: PerformanceCell['expected'], currency: string): DocumentValue => {
  switch (unit) {
    case 'ratio':
    case 'days':
    case 'seconds':
    case 'money_per_hour':
    case 'count_per_hour':
      return figureValue({ unit, value: expected }, currency)
    default:
      return assertNever(unit)
  }
}
