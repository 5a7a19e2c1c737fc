import { isMeasureId, type KpiBasis, type MeasureId } from '@quittance/core'

/** One measure of a sum, added or taken away. */
export interface MeasureTerm {
  readonly measure: MeasureId
  readonly sign: '+' | '-'
}

/** What the list behind a figure is asked by: a sum of measures, a bucket of the ageing, a cell of the recovery curve. */
export type BehindMeasure =
  | { readonly kind: 'sum'; readonly basis: KpiBasis | null; readonly terms: readonly MeasureTerm[] }
  | { readonly kind: 'ageing'; readonly bucket: string }
  | { readonly kind: 'curve'; readonly month: string; readonly age: number }
  | { readonly kind: 'promises'; readonly month: string }
  | {
      readonly kind: 'roll'
      readonly first_day: string
      readonly second_day: string
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'unknown' }

/**
 * Reads the key that the API gives to a figure: `collected_minor`, `placed_minor-recalled_minor`,
 * `occurrence:collected_minor`, `ageing:31-60`, `curve:2025-03:4`, `promises_open:2026-12`, `promises_open:to:2026-12`,
 * `roll:case:2026-09-30:2026-10-31:31-60:61-90`.
 */
export function parseMeasure(key: string): BehindMeasure {
  const [head = '', first, second] = key.split(':')
  if (head === 'ageing' && first !== undefined) return { kind: 'ageing', bucket: first }
  if (head === 'curve' && first !== undefined && second !== undefined) {
    return { kind: 'curve', month: first, age: Number(second) }
  }
  if (head === 'promises_open' && first !== undefined) return { kind: 'promises', month: second ?? first }
  if (head === 'roll') {
    const [, , first_day = '', second_day = '', from = '', to = ''] = key.split(':')
    return { kind: 'roll', first_day, second_day, from, to }
  }
  if (head === 'placement' || head === 'occurrence') return sumOf(first ?? '', head)
  return sumOf(head, null)
}

function sumOf(text: string, basis: KpiBasis | null): BehindMeasure {
  const terms = text.split(/(?=[+-])/u).flatMap((term): MeasureTerm[] => {
    const measure = term.replace(/^[+-]/u, '')
    return isMeasureId(measure) ? [{ measure, sign: term.startsWith('-') ? '-' : '+' }] : []
  })
  return terms.length === 0 ? { kind: 'unknown' } : { kind: 'sum', basis, terms }
}
