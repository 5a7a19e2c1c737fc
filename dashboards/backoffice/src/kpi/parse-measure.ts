/** What the list behind a figure is asked by: a measure, a bucket of the ageing, a cell of the recovery curve. */
export type BehindMeasure =
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'ageing'; readonly bucket: string }
  | { readonly kind: 'curve'; readonly month: string; readonly age: number }

/** Reads `collected_minor`, `ageing:31-60` or `curve:2025-03:4`. */
export function parseMeasure(measure: string): BehindMeasure {
  const [kind, first, second] = measure.split(':')
  if (kind === 'ageing' && first !== undefined) return { kind, bucket: first }
  if (kind === 'curve' && first !== undefined && second !== undefined)
    return { kind, month: first, age: Number(second) }
  return { kind: 'measure', id: measure }
}
