import type { ChartData } from './chart-data.js'

/** From where to where values go, and which of them are written beside the chart. Zero is always in it. */
export type AxisScale = { readonly lowest: number; readonly highest: number; readonly ticks: readonly number[] }

const wanted_ticks = 4

/** A scale of round steps (1, 2 or 5 times a power of ten) that holds every value, or every stack of values. */
export const axisScale = ({ kind, labels, series }: Pick<ChartData, 'kind' | 'labels' | 'series'>): AxisScale => {
  const ends =
    kind === 'stacked_bars'
      ? labels.flatMap((_, position) => stackEnds(series.map(({ values }) => values[position] ?? 0)))
      : series.flatMap(({ values }) => values.filter((value) => value !== null))
  const top = Math.max(0, ...ends)
  const bottom = Math.min(0, ...ends)
  const step = roundStep((top - bottom) / wanted_ticks)
  const first = Math.floor(bottom / step)
  const last = Math.max(Math.ceil(top / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => (first + position) * step)
  return { lowest: first * step, highest: last * step, ticks }
}

const stackEnds = (values: readonly number[]): readonly [number, number] => [
  values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
  values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
]

const roundStep = (rough: number): number => {
  if (!(rough > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10
  return factor * power
}
