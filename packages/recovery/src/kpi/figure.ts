import {
  assert,
  type BusinessMonth,
  isBusinessMonth,
  isMeasureId,
  type KpiBasis,
  type MeasureId,
  measures,
  type MeasureTotals,
  type MeasureUnit,
} from '@quittance/core'
import type { PromisesFigure } from '../forecast/promise-contributions.js'
import { parseRollFigure, type RollFigure } from '../roll/roll-figure.js'

/** A measure as it is added, or with a minus sign as it is taken away. */
export type Term = MeasureId | `-${MeasureId}`

/** A sum of measures of one unit, with what the period of the report selects. */
export type MeasureFigure = {
  readonly kind: 'measures'
  readonly basis: KpiBasis
  readonly terms: readonly { readonly measure: MeasureId; readonly sign: 1n | -1n }[]
}

/** Any figure whose cases can be listed. */
export type Figure =
  | MeasureFigure
  | { readonly kind: 'ageing'; readonly bucket_id: string }
  | { readonly kind: 'curve'; readonly placement_month: BusinessMonth; readonly month_index: number }
  | PromisesFigure
  | RollFigure

/** What the period selects when the key of a figure does not say: the claims placed in it, or what happened in it. */
const usualBasis: Readonly<Record<MeasureId, KpiBasis>> = {
  placed_minor: 'placement',
  placed_count: 'placement',
  recalled_minor: 'placement',
  collected_minor: 'placement',
  collected_direct_minor: 'placement',
  promise_due_count: 'occurrence',
  promise_kept_count: 'occurrence',
  promise_due_minor: 'occurrence',
  promise_kept_minor: 'occurrence',
  disputed_minor: 'placement',
  disputed_count: 'placement',
  activity_count: 'occurrence',
  right_party_count: 'occurrence',
  collected_due_minor_days: 'occurrence',
  collected_undated_minor: 'occurrence',
  reversed_minor_days: 'occurrence',
  collected_placed_minor_days: 'occurrence',
  attributed_minor: 'occurrence',
  promise_made_count: 'occurrence',
  promise_agreed_count: 'occurrence',
  call_count: 'occurrence',
  call_right_party_count: 'occurrence',
  contact_check_count: 'occurrence',
  contact_refused_count: 'occurrence',
  contact_overridden_count: 'occurrence',
  handled_count: 'occurrence',
  handling_seconds: 'occurrence',
  cost_minor: 'occurrence',
  closed_count: 'occurrence',
  closed_paid_count: 'occurrence',
  closed_settled_count: 'occurrence',
  settled_principal_minor: 'occurrence',
  settled_collected_minor: 'occurrence',
  liquidated_3_minor: 'placement',
  liquidated_6_minor: 'placement',
  liquidated_12_minor: 'placement',
  matured_3_minor: 'placement',
  matured_6_minor: 'placement',
  matured_12_minor: 'placement',
  open_minor: 'placement',
  open_count: 'placement',
  overdue_minor: 'placement',
  overdue_count: 'placement',
  overdue_30_minor: 'placement',
  overdue_60_minor: 'placement',
  overdue_90_minor: 'placement',
  overdue_minor_days: 'placement',
  overdue_days_count: 'placement',
  at_risk_30_minor: 'placement',
  at_risk_60_minor: 'placement',
  at_risk_90_minor: 'placement',
  open_case_count: 'placement',
  overdue_case_count: 'placement',
  overdue_case_days_count: 'placement',
  workable_case_count: 'placement',
  worked_case_count: 'occurrence',
  contacted_case_count: 'occurrence',
  right_party_case_count: 'occurrence',
  listed_case_count: 'occurrence',
}

/** Makes the figure of some terms; the compiler asks for at least one. */
export const measureFigure = (basis: KpiBasis, terms: readonly [Term, ...Term[]]): MeasureFigure => ({
  kind: 'measures',
  basis,
  terms: terms.map((term) => {
    const measure = term.replace(/^-/u, '')
    assert(isMeasureId(measure), `Not a measure: ${measure}`)
    return { measure, sign: term.startsWith('-') ? -1n : 1n }
  }),
})

/** Money or a count; the terms of one figure have the same unit. */
export const figureUnit = ({ terms }: MeasureFigure): MeasureUnit => {
  const units = new Set(terms.map(({ measure }) => measures[measure].unit))
  const [unit] = units
  assert(unit !== undefined && units.size === 1, 'The terms of a figure have one unit')
  return unit
}

/** The value of a figure from the totals of its basis; a measure that is absent is zero. */
export const figureTotal = ({ terms }: MeasureFigure, totals: MeasureTotals): bigint =>
  terms.reduce((sum, { measure, sign }) => sum + sign * (totals[measure] ?? 0n), 0n)

/**
 * The key by which a client asks for the cases behind a figure: `placed_minor`, `placed_minor-recalled_minor`, and with
 * the basis before it where it is not the usual one of its first measure: `occurrence:collected_minor`.
 */
export const figureKey = ({ basis, terms }: MeasureFigure): string => {
  const signed = terms.map(({ measure, sign }) => `${sign === 1n ? '+' : '-'}${measure}`)
  const sum = signed.join('').replace(/^\+/u, '')
  const first = terms[0]
  return first !== undefined && usualBasis[first.measure] === basis ? sum : `${basis}:${sum}`
}

/** Reads a key; null when it names no figure. */
export const parseFigure = (key: string): Figure | null => {
  const [head, ...rest] = key.split(':')
  switch (head) {
    case 'ageing':
      return rest.length === 1 && rest[0] !== undefined ? { kind: 'ageing', bucket_id: rest[0] } : null
    case 'curve':
      return parseCurveCell(rest)
    case 'promises_open':
      return parsePromises(rest)
    case 'roll':
      return parseRollFigure(rest)
    case 'placement':
    case 'occurrence':
      return rest.length === 1 && rest[0] !== undefined ? parseSum(rest[0], head) : null
    default:
      return rest.length === 0 && head !== undefined ? parseSum(head, null) : null
  }
}

const parseCurveCell = ([month, index, ...more]: readonly string[]): Figure | null =>
  month !== undefined && isBusinessMonth(month) && /^\d{1,3}$/u.test(index ?? '') && more.length === 0
    ? { kind: 'curve', placement_month: month, month_index: Number(index) }
    : null

/** `promises_open:2026-12`, or `promises_open:to:2026-12` with those that were due before. */
const parsePromises = (parts: readonly string[]): Figure | null => {
  const with_earlier = parts[0] === 'to'
  const [month, ...more] = with_earlier ? parts.slice(1) : parts
  return month !== undefined && isBusinessMonth(month) && more.length === 0
    ? { kind: 'promises_open', month, with_earlier }
    : null
}

/** A sum has at most as many terms as there are measures, each once; that also bounds the statement made of it. */
const parseSum = (text: string, basis: KpiBasis | null): MeasureFigure | null => {
  const terms = text.split(/(?=[+-])/u).map((term) => {
    const measure = term.replace(/^[+-]/u, '')
    return isMeasureId(measure) ? { measure, sign: term.startsWith('-') ? (-1n as const) : (1n as const) } : null
  })
  const known = terms.filter((term) => term !== null)
  const first = known[0]
  if (first === undefined || known.length !== terms.length) return null
  const distinct = new Set(known.map(({ measure }) => measure)).size === known.length
  const sameUnit = known.every(({ measure }) => measures[measure].unit === measures[first.measure].unit)
  if (!distinct || !sameUnit) return null
  return { kind: 'measures', basis: basis ?? usualBasis[first.measure], terms: known }
}
