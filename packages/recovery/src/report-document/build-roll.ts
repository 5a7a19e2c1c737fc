import {
  ageingBucketTitle,
  type Language,
  ok,
  outcomeRate,
  roll_exits,
  roll_outcomes,
  type RollExit,
  type RollOutcome,
  type Translated,
} from '@quittance/core'
import { computeRoll, type RollResult, type RollStep } from '../roll/compute-roll.js'
import type { DocumentBuilder } from './document-builder.js'
import { money, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentColumn, TableBlock } from './report-document.js'
import { heldRows } from './table-block.js'
import { writeDay } from './write-value.js'

/** Months that are followed when nothing else is said, as on the screen. */
const months_default = 6

const outcome_words: Readonly<Record<RollOutcome, Translated>> = {
  rolled_forward: { en: 'Rolled forward', fr: 'Aggravé' },
  stable: { en: 'Stable', fr: 'Stable' },
  rolled_back: { en: 'Rolled back', fr: 'Amélioré' },
  cured: { en: 'Cured', fr: 'Régularisé' },
  paid: { en: 'Paid', fr: 'Payé' },
  recalled: { en: 'Recalled', fr: 'Retiré' },
  written_off: { en: 'Written off', fr: 'Passé en perte' },
}

const titles = {
  matrix: { en: 'Where the open balance went', fr: 'Où est allé le solde ouvert' },
  rates: { en: 'What became of it, by month', fr: 'Ce qu’il est devenu, par mois' },
} as const satisfies Readonly<Record<string, Translated>>

/** What became of open balances from month to month: the last matrix in amounts, and the shares of every step. */
export const buildRoll: DocumentBuilder = async ({ reader, actor, clock, spec, language }) => {
  const options = { unit: 'case', months: spec.content.months ?? months_default, first_day: null } as const
  const computed = await computeRoll(reader, actor, clock, spec, options)
  if (!computed.ok) return computed
  const { steps, computed_at, data_state } = computed.value
  const latest = steps.at(-1)
  return ok({
    title: null,
    computed_at,
    data_state,
    blocks: [
      ...(latest === undefined ? [] : [matrixBlock(computed.value, latest, language)]),
      ratesBlock(computed.value, language),
    ],
  })
}

const matrixBlock = (
  { buckets, currency }: RollResult,
  { rows, first_day, second_day }: RollStep,
  language: Language,
): TableBlock => {
  const destinations: DocumentColumn[] = [
    ...buckets.map((bucket): DocumentColumn => ({
      id: bucket.id,
      title: ageingBucketTitle(bucket, language),
      kind: 'money',
    })),
    ...roll_exits.map((exit: RollExit): DocumentColumn => ({
      id: exit,
      title: outcome_words[exit][language],
      kind: 'money',
    })),
  ]
  const sums = (position: number) => rows.reduce((sum, { cells }) => sum + (cells[position]?.balance_minor ?? 0n), 0n)
  return {
    kind: 'table',
    title: `${titles.matrix[language]}, ${writeDay(first_day, language)} – ${writeDay(second_day, language)}`,
    columns: [
      { id: 'bucket', title: word('days_past_due', language), kind: 'text' },
      { id: 'before', title: writeDay(first_day, language), kind: 'money' },
      ...destinations,
    ],
    ...heldRows(
      rows.map(({ bucket, before, cells }) => [
        text(ageingBucketTitle(bucket, language)),
        money(before.balance_minor, currency),
        ...cells.map(({ balance_minor }) => money(balance_minor, currency)),
      ]),
    ),
    total: [
      text(word('total', language)),
      money(
        rows.reduce((sum, { before }) => sum + before.balance_minor, 0n),
        currency,
      ),
      ...destinations.map((_, position) => money(sums(position), currency)),
    ],
    chart: null,
  }
}

/** A row for each step and bucket that had a balance. */
const ratesBlock = ({ steps, currency }: RollResult, language: Language): TableBlock => ({
  kind: 'table',
  title: titles.rates[language],
  columns: [
    { id: 'second_day', title: word('until', language), kind: 'date' },
    { id: 'bucket', title: word('days_past_due', language), kind: 'text' },
    { id: 'before', title: word('open_balance', language), kind: 'money' },
    ...roll_outcomes.map((outcome): DocumentColumn => ({
      id: outcome,
      title: outcome_words[outcome][language],
      kind: 'ratio',
    })),
  ],
  ...heldRows(
    steps.flatMap(({ second_day, rows }) =>
      rows
        .filter(({ before }) => before.balance_minor !== 0n)
        .map((row) => [
          { kind: 'date' as const, date: second_day },
          text(ageingBucketTitle(row.bucket, language)),
          money(row.before.balance_minor, currency),
          ...roll_outcomes.map((outcome) => ({ kind: 'ratio' as const, ratio: outcomeRate(row, outcome) })),
        ]),
    ),
  ),
  total: null,
  chart: null,
})
